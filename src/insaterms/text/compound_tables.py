"""Words and endings that tell a Dutch compound from a word that only begins like one."""

__all__ = [
    "DERIVED_ENDINGS",
    "DERIVING",
    "FIRST_PARTS",
    "FREQUENT_HEADS",
    "HALF_PARTICLES",
    "PARTICLES",
    "SHORT_DERIVED",
    "SHORT_HEADS",
    "TAKES_S",
    "WHOLE_WORDS",
]

# Words that are joined with an s: schorsing-s-besluit, thuiszitter-s-beleid.
TAKES_S = (
    *("ing", "heid", "teit", "schap", "dom", "er", "aar", "verband", "bestuur", "bedrijf"),
    *("beroep", "recht", "gezag", "raad", "beleid", "ambt", "gezin", "arbeid"),
)

# Endings that make a word of another kind, not a compound: leerling-schap, ouder-ling.
DERIVING = frozenset(
    "aar aard aars achtig achtige age ages aire baar baarder baarheid bare chap deels derij "
    "derijen dom elaar elaars elijk elijke elijkheid elijks eling elingen eloos eloosheid eloze "
    "enaar enaars enares er eren erij erijen ering eringen ers geving gewijs graads graaf "
    "grafie heden heid ieren ieur igden iger ij ijen ijtje ijtjes ing ingen isme ist isten "
    "istisch jaars je jes lang lange lijk lijke lijkheid lijks lijkse ling lingen logie loos "
    "loosheid loze maals matig matige rijke schap schappen sel sels ster sters talig talige tje "
    "tjes vol volle vrij vrije waardig waardige waarts wets zaam zaamheden zaamheid zame "
    "zuchtig".split()
)

# What ends adjectives, verbs and derivations: nothing that ends so is a head unless it is
# known, or a frequent word.
DERIVED_ENDINGS = (
    *("lijk", "lijke", "lijks", "lijkse", "isch", "ische", "baar", "bare", "zaam", "zame"),
    *("ig", "ige", "igst", "igste", "igd", "igde", "igden", "igen", "end", "ende", "eerd"),
    *("eerde", "air", "aire", "eel", "ele", "eus", "euze", "ief", "ieve", "iaan"),
    *("ianen", "eaan", "eanen", "talig", "talige", "matig", "matige"),
)
# The same behind a few letters: ministerie, stadium; but criminaliteit is a word.
SHORT_DERIVED = (
    *("ing", "eren", "iger", "teit", "isme", "ist", "isten"),
    *("ium", "ster", "erie"),
)

# First parts that make a word of its own more often than a compound whose sense they show:
# *voorbeeld*, *onderwerp*, *achtergrond*; in verbs they are separable: *voorkomen*.
PARTICLES = frozenset(
    "aan achter af be bij boven door ge her in langs mee na naast neer om on onder ont op over "
    "rond samen terug toe uit ver voor voort weg".split()
)
# These do both: *binnenverblijf*, *tegenstroom*, but *tegenkomen*, *buitengewoon*.
HALF_PARTICLES = frozenset("binnen buiten tegen tussen".split())

# Three letters are mostly an ending (thuiszit-ier); these are words.
SHORT_HEADS = frozenset(
    "app bed bod bom bos bot box bus dag eis fan fax hof kas kip koe koor les lid lok map mix "
    "net pad pas rad ras rat rel rij rol rug tak tal tas tip ton top uur vak vat vis wal web "
    "weg wet zee zet".split()
)

# Words that begin compounds of any field, beside the words of the glossary itself.
FIRST_PARTS = frozenset(
    "basis basisschool beroeps bestuurs centrale dag deel eind extra gemeente gezins groeps "
    "hoofd huis individueel jaar jeugd jongeren kern kinder klassen kwartaal lands langdurig "
    "lokale mbo mede meerjaren midden nood onderwijs ouder ouders oud pilot probleem proef "
    "regio rijks school scholieren sociaal stads studie subsidie team thuis tussen "
    "vroeg wijk zorg".split()
)

# Compounds that are words of their own: a general dictionary builds at least fifteen others
# with each of them, and their first part no longer says what they are.
WHOLE_WORDS = frozenset(
    "aardappel automaat bedevaart ouderwets ouderwetse bewustzijn brandstof brandweer "
    "buitenland deelname deelnemer diefstal driehoek erfgoed evenwicht grondslag grondstof "
    "handelaar handelaren handschoen huishouding huisvesting kenteken koolstof "
    "kunststof landbouw leeftijd loopbaan maaltijd maatregel medewerker mijnbouw oppervlak "
    "oppervlakte platform platteland postzegel rechtbank schoorsteen slagader slachtoffer "
    "speelgoed standaard standpunt stikstof tandarts tijdperk tijdschrift vaartuig vastgoed "
    "vliegtuig vloeistof voertuig volgorde vraagstuk vuurwerk waterstof werkgever werknemer "
    "werktuig woordenboek woordvoerder zelfmoord ziekenhuis zuurstof".split()
)

# The words that end most compounds of a general dictionary, in the singular (and plurals that
# no rule makes of it).
FREQUENT_HEADS = frozenset(
    "aanbieding aanbod aandeel aankoop aanpak aanpassing aantal aanval aanvraag aarde academie "
    "acteur actie activiteit administratie adres advies adviseur advocaat afdeling affaire "
    "afspraak afstand aftrek afval afwijking agenda agent akkoord album ambt ambtenaar analyse "
    "angst anker apparaat apparatuur appel arbeid arbeider archief architectuur artiest artikel "
    "arts aspect assistent atelier auto automaat autoriteit avond baan baas balans balk band "
    "bank basis beding bedrag bedrijf beeld been beest begeleider begeleiding beginsel begrip "
    "begroting behandeling beheer beheerder beheersing behoefte behoud beker belang belasting "
    "beleid beleving beoordeling bepaling beperking bereik berekening berg bericht beroep "
    "beschermer bescherming beschikking beschrijving besef beslag beslissing besluit bestand "
    "bestemming bestrijding bestuur bestuurder betaling beugel beurs beurt beveiliging "
    "bevoegdheid bewaarder beweging bewerking bewijs bewoner bewustzijn bezoek bezoeker "
    "bibliotheek bier bijdrage bijeenkomst biljet blaadje blad bloed bloem blok bodem boek "
    "boerderij bond bonus boog boom boon boot bord bouw bouwer branche brand breedte breuk "
    "brief broeder broek bron brood brug budget buis bureau burger buurt cafe camera campagne "
    "capaciteit carriere catalogus categorie centrale centrum certificaat chef cheque cijfer "
    "circuit cirkel club coach code collectie college combinatie comite commandant commissaris "
    "commissie competitie complex computer concentratie concept concern concert conditie "
    "conferentie conflict congres constructie consulent consumptie contact container contract "
    "controle coordinator correctie crisis criterium cultuur cursus cyclus daling data datum "
    "debat decreet deel dekking deling depot deskundige deskundigheid deur dichter dichtheid "
    "dief dienst dier dijk ding diploma directeur directie discussie district divisie docent "
    "dochter document doek doel dokter domein doos dorp dossier draad draaier drager drama "
    "drang drank drempel druk duif duur dwang economie eenheden eenheid effect eieren eigenaar "
    "eiland element emissie energie ervaring evenement examen expert explosie fabriek fabrikant "
    "faciliteit factoor factor factuur faculteit familie fase federatie feest festival fiets "
    "figuur film filosofie filter financiering firma fles fluit folder folie fond fonds formaat "
    "formatie formule formulier forum foto fotograaf fout fractie fraude frequentie functie "
    "fusie gang garantie garen gast gebed gebied gebouw gebrek gebruik gebruiker gedachte "
    "gedeelte gedicht gedrag geest gehalte geheim geheugen geld gelegenheid geluid gemeenschap "
    "gemeente generaal genoot genote gerecht gereedschap geschenk geschiedenis gesprek "
    "getal geur gevaar geval gevecht gevel gevoel gevolg gewas geweld gewest gewicht gezicht "
    "gezin gids gigant glas godin goed goederen gordel gordijn graad graaf graan gracht granaat "
    "gras greep grens groei groep grond grootte haak haar haard hamer hand handel handelaar "
    "handeling handleiding hart haven heer heffing hek helft hemd herstel hervorming hoed hoek "
    "hof hond hoofd hoogte hotel houder houderij houding hout huid huis hulp idee ijzer "
    "indeling index industrie infectie informatie infrastructuur ingang inhoud inkomen inkomst "
    "inrichting inspanning inspectie installatie instantie instelling instituut instrument "
    "investering jaar jacht jager jeugd jongen journaal journalist jurk kaart kaas kabel "
    "kabinet kachel kader kalender kamer kamp kampioen kanaal kandidaat kanker kanon kans kant "
    "kantoor kapel kapitaal karakter kast kelder kenmerk kenner kennis kerk kern ketel keten "
    "ketting keuken keuring keuze kever kind kinderen kist klacht klank klas klasse kledij "
    "kleding kleed klep kleur klimaat kliniek klok klooster knecht knop koers koker kolom "
    "kolonie koning kooi kool koor koorts kop koper korps korrel korting kosten kraam "
    "kraan kracht krans krant krediet kreet kring kroon kruid kruis kunde kunst kunstenaar kuur "
    "kwaliteit kweek kwekerij kwestie laag laars label ladder lading lamp land landschap last "
    "leden leeftijd leer leerling leger legging leider leiding leidster lengte lening lens "
    "leraar letsel leven leverancier lezer lichaam licht lied lieden liedje liefde liefhebber "
    "lijn lijst literatuur lobby locatie loket loon loop loopbaan loper lucht lust maal "
    "maaltijd maand maat maatregel maatschappij machine macht mail makelaar maker makerij man "
    "management manager mantel marge markt masker massa match materiaal mechanisme medewerker "
    "meel meester meeting meisje melding melk mengsel mens merk meter methode meting middag "
    "middel milieu minister ministerie misdaad missie model module moeder mogelijkheid molen "
    "moment mond monster moord motief motor museum muur muziek naam nacht neming nest net "
    "netwerk neus nieuws niveau noot norm nota nummer object ochtend oefening officier olie "
    "omgeving omvang omzet onderdeel onderhandeling ondernemer onderneming onderwerp onderwijs "
    "onderzoek onderzoeker ongeval ontsteking ontvanger ontwerp ontwerper ontwikkeling oogst "
    "oord oorlog opbouw opbrengst opdracht opening operatie opgave opleiding oplossing opname "
    "oppervlak opslag optreden opvang opvatting opzet orde order orgaan organisatie orgel "
    "orkest oven overdracht overeenkomst overlast overleg overschot overzicht paal paard pagina "
    "pakket paleis pand panel papier paradijs park partij partner patient patroon pauze peil "
    "pensioen percentage periode pers personeel persoon perspectief pijn pijp pistool plaat "
    "plaats plafond plan plank planning plant plantage platform plechtigheid plein plek plezier "
    "plicht ploeg poeder poging polis politie politiek pomp poort poot populatie portret "
    "positie post praktijk premie president preventie prijs principe probleem problematiek "
    "procedure proces producent product productie proef profiel programma project protocol "
    "psycholoog publiek punt raad raam race radio rand rapport reactie recht rechter reclame "
    "redacteur redactie rede reden reductie reeks regel regeling regen regering regime regio "
    "register registratie reglement reis rekening relatie renner rente restaurant resultaat "
    "richting richtlijn riem rijk ring risico ritme roman ronde rooster route rubriek ruimte "
    "salade salaris saldo saus scenario scene schaal schaar schade schakelaar schandaal schap "
    "scheiding schema schepen scherm schets schijf schilder schip schoen school schot "
    "schotel schrift schrijver schuit schuld score secretaris sector seizoen selectie serie "
    "server service sessie sfeer shop show signaal site situatie slachtoffer slag sleutel "
    "sluiting smaak snelheid soep software soldaat soort spanning specialist speelster spel "
    "spelen speler spiegel spier spoor sport sprong spuit staak staal staart staat stad staf "
    "staking stal stand station statistiek status statuut steden steen stelling stelsel stem "
    "stemming sterkte steun stijging stijl stoel stof stok stoornis stop storing straal straat "
    "straf strategie streek streep strijd strijder strip stroming strook stroom structuur "
    "struik student studie studio stuk subsidie succes suiker systeem taak taal taart tabel "
    "tablet tafel talent tand tang tank tarief team techniek technologie teelt tegel teken "
    "tekening tekort tekst telefoon telling tempel temperatuur tempo tent term termijn terrein "
    "test theater thema theorie therapeut therapie tijd tijdperk tijdschrift titel tocht "
    "toelage toename toerisme toernooi toeslag toestand toestel toets toezicht toilet toneel "
    "toon toren touw traditie trainer training traject transactie transport trap trein trekker "
    "trend trommel tuin tunnel type uitgave uitkering uitslag uitvoering uitzending unit "
    "vaardigheid vader vakantie vakbond varen variant veer veiligheid veld venster verandering "
    "verband verbetering verbinding verblijf verbod verbruik verdeling verdrag vereniging verf "
    "vergadering vergelijking vergoeding vergunning verhaal verhoging verhouding verkeer "
    "verklaring verkoop verkoper verlaging verleden verlening verlichting verlies verlof "
    "verloop vermindering vermogen verordening verplichting verschijnsel verschil versie "
    "verslag verslaggever vertrouwen vervoer verwerking verzameling verzekering verzoek "
    "verzorging vezel viering vijand virus visie visser visserij vlag vlak vlees vleugel "
    "vliegtuig vlies vlinder vloer vloot vlucht vocht voeding voedsel voering voertuig voet "
    "voetbal vogel volgorde volk volume voordeel voorraad voorschrift voorstel voorstelling "
    "voorwaarde voorziening voorzitter vorm vorming vraag vraagstuk vriend vrijheid vrouw "
    "vrucht vulling vuur waarde wacht wachter wagen wand wandeling wapen warmte water wedstrijd "
    "weefsel week weekend weg wegen wens wereld werk werker werking werknemer werkzaamheid "
    "wetenschap wetgeving wezen wiel wijk wijn wijs wijze wijzer wijziging wind winkel winning "
    "winst wissel wisseling wond woning woord woordvoerder woordvoerster worm worst wortel zaad "
    "zaag zaak zaal zang zanger zege zegel zeil zender zending ziek ziekenhuis ziekte zijde "
    "zitting zoeker zolder zone zoon zorg zuivering zuster zuur".split()
)
