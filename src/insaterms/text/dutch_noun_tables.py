"""Dutch nouns that the rules for plurals and diminutives don't reach.

An entry holds for every word that ends in it, so that compounds come along (dag => dagen,
schooldag => schooldagen), unless `=` stands before it: `=oom` says nothing about boom.
"""

__all__ = [
    "AAR_EN",
    "ENGLISH",
    "ENGLISH_ENDINGS",
    "E_TAKES_N",
    "E_TAKES_S",
    "FOREIGN_LONG",
    "FOREIGN_SHORT",
    "FORMS",
    "KIN",
    "NATIVE_ANG",
    "NATIVE_IN_E",
    "NATIVE_SHORT",
    "NOMINAL",
    "NOT_NOMINAL",
    "NO_PLURAL",
    "NO_PLURAL_ENDINGS",
    "ONLY_EN",
    "SCHWA_EN",
    "SINGULAR_EN",
    "SMALL",
    "SMALL_WHOLE",
    "STRESSED",
    "STRESSED_IE",
    "THINGS",
    "WHOLE",
    "WHOLE_ENGLISH",
    "WHOLE_NOMINAL",
]


def _parsed(text: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The entries for word endings and those for whole words."""
    endings: dict[str, tuple[str, ...]] = {}
    whole: dict[str, tuple[str, ...]] = {}
    for entry in text.split(","):
        word, *forms = entry.split()
        if word.startswith("="):
            whole[word[1:]] = tuple(forms)
        else:
            endings[word] = tuple(forms)
    return endings, whole


FORMS, WHOLE = _parsed("""
    dag dagen, slag slagen, gedrag gedragingen, bedrag bedragen, verdrag verdragen, gelag gelagen,
    weg wegen, oorlog oorlogen, hertog hertogen, gebed gebeden gebedden, gebrek gebreken, tred treden,
    spel spelen spellen, bevel bevelen, =gat gaten, gat gaten gatten, legaat legaten, =vat vaten, vat vaten vatten, glas glazen, =dak daken, dak daken, =kodak kodaks,
    bad baden, =pad paden padden, pad paden, schildpad schildpadden, donderpad donderpadden, dal dalen, sandal sandalen, vandal vandalen,
    staf staven, graf graven, hof hoven, verlof verloven, god goden, slot sloten, schot schoten,
    voorschot voorschotten, overschot overschotten, tussenschot tussenschotten, beschot beschotten,
    =lot loten, gebod geboden, verbod verboden, aanbod aanbiedingen, =bod boden biedingen,
    school scholen, =hol holen, nhol nholen, shol sholen, fhol fholen, lhol lholen, alcohol alcoholen alcohols, schip schepen, smid smeden, stad steden, lid leden, ooglid oogleden,
    =rad raderen, rad raden raderen, kind kinderen, blad bladen bladeren blaren, kalf kalveren, gemoed gemoederen,
    =goed goederen, goed goederen goeden, vergoed vergoeden, hoen hoenders hoenderen, rund runderen,
    volk volken volkeren, lied liederen, kleed kleden kleren klederen, =ei eieren, paasei paaseieren, windei windeieren, roerei roereieren,
    kippenei kippeneieren, spiegelei spiegeleieren, struisvogelei struisvogeleieren, gevoel gevoelens, onderzoek onderzoeken onderzoekingen, gelid gelederen, =lam lammeren, =koe koeien, melkkoe melkkoeien, vlo vlooien,
    been benen beenderen, zoon zonen zoons, broer broers, kok koks, =oom ooms, bruidegom bruidegoms,
    hotel hotels, motel motels, kartel kartels, mantel mantels, kolonel kolonels, =zus zussen,
    bisschop bisschoppen, stadium stadia stadiums, genius geniussen geniën, corpus corpora corpussen,
    tempus tempora, =opus opera opussen, =genus genera, epos epen epossen,
    procuratiehouder procuratiehouders,
    examen examens examina, tentamen tentamens tentamina, =bus bussen, =as assen, =wees wezen, =cent centen cents, cent centen, =vent venten,
    koopman kooplieden kooplui koopmannen, zeeman zeelieden zeelui zeemannen,
    staatsman staatslieden staatsmannen, landsman landslieden, edelman edellieden edelmannen,
    =bureau bureaus bureau's, =zee zeeën, zee zeeën, idee ideeën, =fee feeën, allee alleeën,
    abonnee abonnees, dominee dominees, employee employees, squaw squaws, moslim moslims,
    =diner diners, diner diners, souper soupers, atelier ateliers, dossier dossiers, premier premiers,
    metier metiers, croupier croupiers, chansonnier chansonniers, cottage cottages,
    olie oliën olies, embolie embolieën, folie folies foliën, =polio polio's, bacterie bacteriën, porie poriën, kolonie koloniën kolonies, amnestie amnestieën, lelie lelies leliën,
    =familie families familiën, familie families, provincie provincies provinciën, ministerie ministeries ministeriën,
    =studie studies studiën, studie studies, historie histories historiën, ceremonie ceremonies ceremoniën ceremonieën, dynastie dynastieën,
    academie academies academiën, =gratie gratiën, evangelie evangeliën evangelies, tralie tralies traliën,
    epidemie epidemieën epidemies, pandemie pandemieën pandemies, =genie genieën, =serie series seriën, serie series, sserie sserieën sseries, oiserie oiserieën oiseries, =confiserie confiseries confiserieën,
    =knie knieën, galerie galerieën galeries, garantie garanties, garnizoen garnizoenen,
    pastoor pastoors pastoren, meester meesters, mevrouw mevrouwen, peter peters, baron baronnen, =jongen jongens,
    tante tantes, dame dames, =rede redes redenen, leerrede leerredes leerredenen, voorrede voorredes voorredenen,
    =lende lendenen lenden,
    gevangene gevangenen, ambassade ambassades, mode modes, methode methodes methoden,
    periode periodes perioden, synode synodes synoden, episode episodes episoden, code codes,
    route routes, note notes, minute minutes, soldate soldates, type typen types, keuze keuzes keuzen,
    chalet chalets, cabaret cabarets, filet filets, crochet crochets, ballet balletten,
    bistro bistro's, kopij kopijen, majoor majoors majoren, tenor tenoren tenors,
    telefoon telefoons telefonen, microfoon microfoons microfonen, saxofoon saxofoons saxofonen,
    xylofoon xylofoons xylofonen, patroon patronen patroons, citroen citroenen, pensioen pensioenen,
    generaal generaals, admiraal admiraals admiralen, korporaal korporaals, kardinaal kardinalen,
    kapitein kapiteins, orkaan orkanen, kapelaan kapelaans kapelanen, sultan sultans, divan divans,
    roman romans, =plan plannen, plan plannen, vulkaan vulkanen, pan pannen, span spannen, ban bannen,
    wan wannen, kan kannen, organist organisten, slogan slogans, orang-oetan orang-oetans,
    zin zinnen, schoen schoenen, saus sausen sauzen, regio regio's regionen, demon demonen demons, excuus excuses,
    rotonde rotondes rotonden, gezel gezellen, bier bieren, barbier barbiers barbieren, wier wieren, =gier gieren, sgier sgieren, tuinier tuiniers, passagier passagiers, nomade nomaden nomades, odyssee odysseeën odyssees, officier officieren officiers, scholier scholieren, directeur directeuren directeurs, vignet vignetten, krokodil krokodillen,
    bijlage bijlagen bijlages, toelage toelagen toelages, bijdrage bijdragen bijdrages, oplage oplagen oplages, inlage inlagen inlages,
    aanvrage aanvragen, =sage sagen, miljard miljarden, tiran tirannen, slee sleeën, stier stieren, bustier bustiers, =mier mieren, rmier rmieren, smier smieren, deur deuren, ambassadeur ambassadeurs ambassadeuren,
    fraudeur fraudeurs fraudeuren, commandeur commandeurs commandeuren, odeur odeurs, handvat handvatten, gospel gospels, mispel mispels mispelen, fonds fondsen, duel duels duellen, circuit circuits,
    condoom condooms, fantoom fantomen,  kin kinnen, pin pinnen, gewin gewinnen, =vin vinnen,
    vriendin vriendinnen, godin godinnen, =ton tonnen, bron bronnen, elektron elektronen, neutron neutronen, =zon zonnen, =non nonnen,
    kanon kanonnen, pion pionnen, melkton melktonnen, ploert ploerten, gladjanus gladjanussen, bonbon bonbons,
    val vallen, wal wallen, bal ballen, stal stallen, =hal hallen, aantal aantallen,
    getal getallen, kristal kristallen, =tal tallen, festival festivals, carnaval carnavals, kwal kwallen,
    signaal signalen, leraarschap leraarschappen, leidsman leidslieden leidsmannen,
    ster sters sterren, filmster filmsterren, popster popsterren, wereldster wereldsterren, zeester zeesterren,
    =ster sterren, moeder moeders, vrijwilligster vrijwilligsters, venster vensters, register registers, minister ministers, monster monsters, meester meesters, leister leisters, kluister kluisters, luister luisters, magister magisters, semester semesters, trimester trimesters, zuster zusters, oester oesters, klooster kloosters, rooster roosters, kwester kwesters, bolster bolsters, burgemeester burgemeesters, palster palsters, psalter psalters, woestijn woestijnen,
    hersenspinsel hersenspinsels, hospitaal hospitalen, pyjama pyjama's, =drie drieën, pies piesen, individu individuen individu's, enei eneieren, residu residuen residu's, =gen genen, =schepen schepenen, antigen antigenen, saldo saldo's saldi, intermezzo intermezzo's intermezzi, tempo tempo's tempi, =solo solo's soli, =conto conto's conti, foton fotonen, proton protonen, depot depots, pinguïn pinguïns, =agens agentia, reagens reagentia, lexicon lexicons lexica, antenne antennes antennen, puppy puppy's puppies, bypass bypasses, likkepot likkepotten,
    =ander anderen, middel middelen, =hemel hemelen hemels, maatregel maatregelen maatregels, =engel engelen engels, sengel sengelen sengels, uwengel uwengelen uwengels, -engel -engelen -engels, appel appels appelen, aardappel aardappelen aardappels, water waters wateren, =water waters, =regel regels, griffier griffiers griffieren, boete boetes boeten, =reden redenen, premie premies, mummie mummies, griffie griffies, journaal journalen journaals, oudoom oudooms, honderd honderden, megaton megatonnen,
    christen christenen, heiden heidenen, varken varkens, teken tekens,
    =ader aderen aders, slagader slagaders slagaderen, goeroe goeroes, kangoeroe kangoeroes, ragout ragouts, complot complotten,
    poot poten, ezel ezels, sinaasappel sinaasappels sinaasappelen, oog ogen, oogopslag oogopslagen,
    matras matrassen, =gas gassen, atlas atlassen, chef chefs, reliëf reliëfs, begrip begrippen,
    motief motieven, politiebureau politiebureaus, kers kersen, =eis eisen, hoorn hoorns hoornen, eekhoorn eekhoorns, doorn doorns doornen, quiz quizzen, elzas elzassen, toekan toekans, =els elzen, =dom doms dommen, polis polissen,
    pornoster pornosterren, davidster davidsterren, davidsster davidssterren, huls hulzen, pruis pruisen, =boer boeren,
    artikel artikelen artikels, wonder wonderen wonders, mossel mosselen mossels, dreumes dreumesen dreumessen,
    -rom -roms, bachelor bachelors, master masters, brief brieven, huis huizen, =partikel partikels partikelen,
    zieke zieken, =dode doden, hersendode hersendoden, =blanke blanken, katholieke katholieken, =rijke rijken, =arme armen, =dove doven, doofstomme doofstommen,
    blinde blinden, verwante verwanten, =oude ouden, =zwakke zwakken, =wilde wilden, =kleine kleinen, =goede goeden, invalide invaliden, =valide validen, =vermiste vermisten, =minister-president minister-presidenten ministers-presidenten, kreupele kreupelen,
    =liberale liberalen, =radicale radicalen, illegale illegalen, chtone chtonen, =lamme lammen, =dwaze dwazen, wijze wijzen wijzes,
    dries driesen, stafylokok stafylokokken, streptokok streptokokken, gonokok gonokokken
""")

# Not counted; a plural would only collide with a verb (verzuimen) or be noise.  So would that
# of what is a plural already (kosten).
NO_PLURAL = frozenset(
    """
    begin groei kijk buit spraak leer wild verbouw handel verzuim jeugd nieuws melk vlees geluk
    vervoer publiek muziek politie aandacht steun hulp goud zilver ijzer dank honger dorst haast
    rust spoed vee rundvee afval verval gezag inzage ouderschap toelaatbaarheid geduld respect gedoe
    verkeer leed heelal vrees moed armoede elektriciteit verdriet lof zand meel ongedierte bedrog
    internet
    kosten lasten baten lusten kleren lieden zeden tropen pokken waren activa passiva personalia
    """.split()
)
NO_PLURAL_ENDINGS = (
    "onderwijs",
    "verzuim",
    "beleid",
    "welzijn",
    "toezicht",
    "personeel",
    "jeugdhulp",
    "jeugdzorg",
    "gezondheidszorg",
    "leerlingenzorg",
    "uitval",
    "geweld",
    "maatwerk",
    "autisme",
    "iën",
)

# Stressed -el, -en, -er, -em, where the consonant is doubled: bel => bellen, cel => cellen.
STRESSED = (
    "model", "tabel", "kapel", "rebel", "libel", "citadel", "gazel", "gezel", "pastel", "pedel",
    "gezwel", "toestel", "opstel", "voorstel", "gestel", "bestel", "herstel", "onderstel",
    "treinstel", "gasstel", "uitstel", "tussenstel", "cel", "lpen", "tpen", "stem", "rem", "klem",
    "zwem", "frikandel", "frikadel", "bagatel", "fontanel", "aquarel", "forel", "karamel", "lamel",
    "makreel", "naturel", "novel", "morel", "mirabel", "rondeel", "lbel", "rbel", "sbel", "koebel",
    "svel", "nvel", "lvel", "tvel", "mbel", "kstel", "totebel",
)  # fmt: skip

# Nouns in -en; other long words in -en are plurals or infinitives already (kerndoelen).
SINGULAR_EN = (
    "teken", "keuken", "morgen", "diaken", "amen", "alien", "vermoeden", "breken", "gevoelen",
    "horen", "lantaren", "manneken", "wapen", "haven", "keten", "deken", "varken", "molen",
    "jongen", "examen", "treden", "wagen", "oven", "toren", "kussen", "laken", "baken", "gulden",
    "degen", "reden", "christen", "heiden", "kuiken", "veulen", "leven", "wezen", "vermogen",
    "verlangen", "voornemen", "genoegen", "inkomen", "gegeven", "schepen", "regen", "zegen",
    "specimen", "abdomen", "aandenken", "voorkomen", "schrijven", "vertrouwen", "verleden",
    "bekken", "geheugen", "eigen", "linnen", "omen", "lumen", "hymen", "gluten", "foramen",
)  # fmt: skip

# Unstressed -el, -er, -en with -en besides the rule's -s, but for those where -en makes a verb
# (regelen, stempelen, wisselen).
SCHWA_EN = (
    "letter", "keten", "orgel", "gordel", "parel", "titel", "wortel",
    "haven", "deken", "molen", "akker", "vleugel", "tafel", "eikel", "distel", "duivel", "snavel", "tempel", "vogel", "ketel", "mantel", "heuvel", "amandel", "gruwel", "kachel", "lepel", "zenuw",
    "varen", "oever", "kever", "korrel", "kegel", "schotel", "fakkel", "kapittel",
)  # fmt: skip

# -aar takes -aren first in these; otherwise -aars (wandelaars, spijbelaars).
AAR_EN = (
    "ambtenaar", "leraar", "eigenaar", "winnaar", "kandelaar", "evenaar", "seminaar",
    "sleutelbewaar", "moordenaar", "leugenaar",
)  # fmt: skip
# Things in -aar, -aard, -eur and -ier, most of them, have -en alone; so has who is bejaard.
ONLY_EN = (
    "jaar", "paar", "haar", "gevaar", "bezwaar", "gebaar", "altaar", "exemplaar", "schaar", "snaar",
    "barbaar", "formulaar", "paard", "baard", "zwaard", "haard", "waard", "ngaard", "mgaard",
    "jaard", "kleur", "geur", "scheur", "humeur", "sleur", "keur", "formulier", "papier", "manier",
    "rivier", "dier", "kwartier", "scharnier", "spier", "klavier", "klier", "banier", "plezier",
)  # fmt: skip

# -ie with the stress and so with -ën, where no -s is ever written (theorieën, strategieën).
STRESSED_IE = (
    "logie", "grafie", "nomie", "sofie", "gogie", "atrie", "metrie", "cratie", "kratie", "asie", "pathie",
    "egie", "ergie", "urgie", "orie", "strie", "fonie", "monie", "lodie", "rodie", "gedie",
    "archie",
)  # fmt: skip
# Loans in -e that take -s; with -n some would be the plural of college or docent.  Dutch words
# that end in the same letters don't.
E_TAKES_S = (
    "je", "age", "ance", "ace", "ère", "elle", "ille", "ure", "lege", "oge", "rge", "dge",
    "iste", "ante", "ente",
)  # fmt: skip
NATIVE_IN_E = ("aante", "eente", "oente", "rente", "lente", "eiste")
# Nouns that were adjectives, by their ending (gelovige, werkloze) or as a whole; for persons.
NOMINAL = (
    "ige", "lijke", "loze", "bare", "zame", "ische", "uele", "minele", "onele", "iële", "tieve",
    "zieke", "ende", "blinde", "doofstomme", "verwante", "katholieke", "invalide", "kreupele",
    "volwassene", "vangene", "ledene", "chtone",
)  # fmt: skip
WHOLE_NOMINAL = frozenset(
    """
    arme blanke dode dove dwaze goede hersendode illegale kleine lamme liberale oude radicale rijke
    valide verdachte vermiste wijze wilde zwakke
    """.split()
)
# Things that end so, or like a participle behind ge-, be- and ver-: gemeente, gedeelte.
NOT_NOMINAL = (
    "ente", "deelte", "halte", "bergte", "raamte", "vaarte", "boomte", "oorte", "ofte", "oefte",
    "eerte", "dachte", "waarde", "ruchte", "prestige", "voltige", "boete", "methode", "periode",
    "breedte", "hoogte", "lengte", "diepte", "grootte", "ruimte", "ronde", "route", "warmte",
    "ziekte", "drukte", "schade", "vrede", "zijde", "einde",
)  # fmt: skip
# Other words in -e take -s; these -n as well (opnamen, zonen, hypothesen, keuzen).
E_TAKES_N = (
    "name", "arme", "zone", "mine", "oeve", "ave", "ase", "ose", "yse", "ese", "sse", "ze", "the",
    "ofe", "cule", "abele", "ibele", "bbe", "ppe", "ffe", "uwe", "ouwe", "oebe", "ube", "cope", "ume",
    "tme", "cipe", "xine", "line", "ttine", "oche", "eure", "nne", "une", "ombe",
    "lope", "erve", "ette",
)  # fmt: skip

SMALL, SMALL_WHOLE = _parsed("""
    kind kindje kindertje, schip scheepje, glas glaasje, blad blaadje, gat gaatje, pad paadje, vat vaatje,
    lid lidje, jongen jongetje, weg weggetje wegje, bloem bloemetje bloempje, spel spelletje,
    cel celletje, bel belletje, hotel hotelletje, model modelletje, =ei eitje,
    school schooltje, kip kippetje kipje, brug bruggetje brugje, vlag vlaggetje vlagje, pop poppetje popje,
    =ster sterretje stertje, filmster filmsterretje, popster popsterretje, stem stemmetje, pen pennetje, man mannetje, big biggetje, rib ribbetje,
    ding dingetje, kring kringetje, spring springetje, =tweeling tweelingetje, =drieling drielingetje,
    rom rommetje, =deling delinkje, afdeling afdelinkje, mededeling mededelinkje, verdeling verdelinkje, indeling indelinkje,
    bedeling bedelinkje, oordeling oordelinkje, nadeling nadelinkje, regering regerinkje, lening leninkje
""")

# Whose name is written with a possessive s (moeders fiets) where other nouns take *van*, and
# times of the day ('s ochtends).
KIN = frozenset(
    "vader moeder oma opa oom tante broer zus papa mama juf meester "
    "morgen ochtend middag avond nacht".split()
)

# Loans with an English plural, alone or at the end of a compound: `s`, both, or -en first.
ENGLISH, WHOLE_ENGLISH = _parsed("""
    briefing s, =rating s, holding s, screening s, dressing s, casting s, shopping s, matching s, mapping s,
    team s, club s, film s, show s, blog s, =tip s en, stop s en, job s, shop s, =site s, website s, chip s,
    pub s, tram s, =fan s, =hit s, shirt s, clown s, clip s, drug s, flirt s, =gag s, cast s, ticket s,
    racket s, pocket s, cricket s, basket s, slogan s, album s, tool s, email s, laptop s, desktop s,
    pin-up s, drop-out s, start-up s, back-up s, follow-up s, check-up s, pop-up s, e-mail s, e-book s,
    trend s, top en, event s, workshop s, speech es, coach es, brunch es, =lunch es, clinic s, hotdog s,
    bulldog s, scan s, =set s, =tag s, =tab s, webcam s, =jam s, =jeep s, overall s, kidnap s,
    camping s, smoking s, meeting s, dancing s, pudding s en, parking s, living s, bowling s, planning s en,
    training en s, coaching s, link s en, hyperlink s, =clan s, cocktail s, =cup s, wereldcup s, =coup s,
    detail s, display s, essay s, flop s, =foul s, gadget s, =gin s, =gong s, =goal s, band en s, rockband s, jazzband s, bigband s, verband en, armband en,
    voorband en, fietsband en, rubberband en,
    popband s, label s, =level s, panel s, kennel s, tunnel s, ballon s en, balkon s, citroen en s,
    bon en, gibbon s, jambon s, coupon s, wagon s, salon s, station s, perron s, pension s, jargon s, =lift en, trust s,
    squash es, talent en, scout s, junkie s, tweet s, upload s, download s, =deal s, spreadsheet s,
    beat s, playlist s, shortlist s, freak s, geek s, interview s, review s, preview s, airbag s, guard s,
    center s, discount s, account s, musical s, cheque s, pamflet en, =park en, =party s, patch es,
    jackpot s, hotspot s, =spot s, radiospot s, tvspot s, slip s, =split s, strand en, sprint s en, squad s, hostess es,
    scooter s, snapshot s, test s en, protest en, attest en, contest s, interland s en, flat s en, script s en, manuscript en, concern s, queen s, jumpsuit s, benchmark s, streak s, =act s en, maillot s, paletot s, facelift s en, foxtrot s en, =miss es, dansact s, prompt s, warrant s, croissant s,
    understatement s, notebook s, benefiet s, drum s, quad s, smurf en, =rink s, peeling s, hearing s,
    mailing s, walk s, impact s, chesterfield s, gazon s, paviljoen en s, pistool en, bohemien s, bliep s,
    harlekijn en s, airhostess es en, prior s, flyer s, poef s, goal s, short s, mail s, accountant s, restaurant s, assessment s, design s, steward s, tabloid s,
    polaroid s, catwalk s, mailinglist s, playlist s, host s, pump s, font s, print s, mink s, desk s, drink s,
    whirlpool s, captain s, sjaal s, shawl s, esdoorn s, eekhoorn s, taarn s,
    poll s, spread s, egard s, must s, special s, recital s, commercial s, advertorial s, gospel s, sequel s,
    camembert s, pandoer s, taifoen s, djeroek s, fauteuil s, asiel en s, roer s en, harlekijn en s, star s, husband s,
    hamstring s, join s, stunt s, event s, student en, patiënt en, kilt s, =loft s, yard s, disk s, floppydisk s, fond s,
    cut s, jetlag s, imprint s, föhn s, oxer s, yank s, pogrom s, tram s en, stunt s, sport en, record s, pact en, accent en, budget s en,
    weekend s en, start s, trust s, =tank s, =trip s, toast s, roast s, =chat s, mail s, =call s,
    cartoon s, run s, =crack s, =track s, comic s, =app s, =rock s, cross en, quiz en, buzz es, jazz es,
    =mix en, remix es, =lead s, =view s, =camp s, bootcamp s, trainingskamp en, =union s, bastion s,
    stadion s, champion s, kampioen en, million s, trombone s, accordeon s, odeon s, plot s, robot s,
    =pilot s, pilot s, marathon s, horizon en s, python s, klaxon s, telethon s, triathlon s, decatlon s,
    strip s, =skip s, beautycase s, picknick s, rugzak en, tic s, =snack s, stick s, =kick s, comeback s,
    feedback s, hatchback s, bungalow s, =crash es, flash es, finish es, dash es, =bloc s, =yup en s,
    =set s, =jet s, =punk s, =stand s, =trainer s, pamper s, sweater s, blazer s, =tour s, contour en,
    fixeer en, parcours en, =golf en, =zwerm en, mountainbike s, bulletin s, magazijn en,
    dolfijn en, bassin s, cabin s, mannequin s, robijn en, =bar s, bar s, rabarber s, bazar s, samowar s,
    jaguar s, radar s, avatar s, sonar s, dollar s, pillar s, caviar s, alarm en, kamer s, filmster en,
    claim s, stream s, jubeljaar en, =boom en, boom en, webroom s, showroom s, chatroom s, darkroom s,
    agent en, jeans en, =pas en, cent en, percent en, procent en, =dip s en,
    hiphop s, =shot s, =trot s, carport s, airport s, court s, password s, addict s, bug s, =rap s, =vip s, saloon s, vlog s, kid s, wrap s, closet s, twinset s, tuinset s, =drop s, =clash es, gospel s, =pick-up s, pick-up s, tapdance s,
    stewardess en, hobby s, =punt en, punt en, =sheet s, transfer s, boxer s, =ober s, hamster s,
    gangster s, oester s, roofer s, =ring en, ring en, =strand en, moskiet en, tandem s, harem s,
    totem s, item s, modem s, systeem en, requiem s, =cliché s, gehucht en, dictum s, ghetto s, kimono s
""")
ENGLISH_ENDINGS = (
    "ck", "cking", "sh", "tch", "oach", "each", "ench", "unch", "anch", "eam", "oard", "ound",
    "ight", "ness", "eat", "eader", "eal", "ow", "iew", "ay", "oy", "off", "ll", "ff", "oint",
    "ity", "layout", "blackout", "burnout", "timeout", "knockout", "-out", "ship", "lunchroom",
    "showroom", "chatroom", "darkroom", "clubroom", "icien", "workout", "handout", "hangout",
    "shoot", "soap", "green", "screen", "coat", "boat", "float", "eak", "craft", "ooth", "bowl",
    "own", "nerd", "gird", "tank", "card", "ail", "aw", "ew", "-up", "setup", "startup", "backup", "checkup",
    "makeup", "pickup", "tt",
)  # fmt: skip

# Endings of loans that may take -s where a Dutch word would take -en: after a cluster or a
# long vowel (boulevard, steroid), and after a short one (caravan, recital).
FOREIGN_LONG = ("ard", "oid", "aid", "our", "oin", "oen")
FOREIGN_SHORT = (
    "al", "an", "am", "om", "im", "un", "ur", "ut", "op", "up", "ap", "ar", "ir", "in", "it", "at", "il", "ol", "ul", "ab", "ub",
    "cket", "ilet", "olet", "llet", "flet", "glet", "plet", "sset", "gnet", "rnet", "rmet", "got",
    "cot", "abot", "icot", "ivot",
)  # fmt: skip
# Dutch words and endings among these: boekenkar, koningin, diagram.
NATIVE_SHORT = (
    "gram", "stam", "terham", "vlam", "kam", "som", "dom", "kolom", "kar", "rin", "gin", "din",
    "vin", "ttin", "nin", "zelin", "ellin", "rit", "snit", "wit", "pit", "gebit", "mat", "kat",
    "lat", "pil", "bril", "schil", "rol", "bol", "stol", "krul", "lul", "spul", "krab", "rat",
    "dam", "spin", "stin", "til", "spil", "hal", "zal", "ertal", "etal", "vtal", "mtal", "ltal",
    "kop", "top", "pop", "knop", "stop", "drop", "hop", "sop", "strop", "kwab", "kut", "schap", "stap", "klap", "grap",
    "trap", "kap", "lap", "hut", "put", "schut", "nut", "oilet", "ttal", "gtal", "dtal", "ftal", "shal", "ehal",
)  # fmt: skip

# pisangs and katjangs, but gangen
NATIVE_ANG = (
    "gang", "slang", "zang", "elang", "dwang", "tang", "hang", "vang", "wang", "klang",
    "stang", "bang",
)  # fmt: skip

# Things in -er, -el and -or, which are nobody's doing: regionale roosters, not regionaal roosters.
THINGS = (
    "rooster", "venster", "nummer", "cijfer", "kamer", "computer", "register", "kader", "loper",
    "offer", "traject", "letter", "papier", "formulier", "dossier", "dier", "kwartier", "manier",
    "rivier", "motor", "factor", "sector", "kantoor", "jaar", "bezwaar", "gevaar", "paar", "kleur",
    "deur", "cluster", "meter", "water", "winter", "zomer", "oever", "beker", "filter", "monitor",
    "teller", "toner", "server", "folder", "weer", "keer", "ster", "keur", "spoor", "oor", "koor",
    "exemplaar", "gebaar", "vuur", "uur", "duur", "ander", "poster", "laser", "ticker", "flyer",
    "kalender", "semester", "trimester", "weiger",
)  # fmt: skip
