"""English words and the Dutch ones that render them, in names of bodies, laws and titles.

A list for aligning, not for translating: it says which words of a phrase the other side
has as well.  The English side is a stem (*nation* would be too short for *national*); a
Dutch one of four letters or more may stand inside a compound (*jeugd* in *jeugdzorg*).
"""

__all__ = ["VOCABULARY"]

_PAIRS = """
able kunnen; absence verzuim afwezig; absent verzuim afwezig thuis; academy academie; access
toegang; act wet; action actie; activity activiteit; adjustment aanpassing; administration bestuur
administratie; adolescent adolescent puber jongere; adoption adoptie; adult volwassen; advice
advies; adviser advis; advisory advies; advocate advocaat; afraid bang; after na; against tegen;
agency agentschap bureau dienst; agreement akkoord overeenkomst afspra convenant; aid hulp; air
lucht; alderman wethouder; all alle allemaal iedereen elk; alliance alliantie bond; allowance
toeslag toelage; alone alleen; along mee; always altijd; ambulance ambulance; and en &; animal
dier; another ander; anxiety angst; anybody iemand; appeal beroep; application aanvraag;
apprentice leerling; approach aanpak benadering; area gebied wijk; art kunst; assembly
vergadering; assessment beoordeling toets; assistance hulp bijstand; association vereniging
verbond bond associatie genootschap; at op bij aan; attendance aanwezigheid; attic zolder;
authority autoriteit gezag; autism autis; available beschikbaar; away weg; baby baby; back terug;
band band; base basis; basic basis; be zijn; before voor; begin begin; bench bank; benefit
uitkering; best beste; better beter; between tussen; bicycle fiets; big groot grote; bike fiets;
bill rekening wetsvoorstel; bird vogel; birth geboorte; blind blind; blue blauw; board raad
bestuur; boarding internaat; boat boot; book boek; border grens; boy jongen; brain brein hersenen;
bread brood; bridge brug; brigade brandweer; bring breng; broad breed brede; brother broer;
building gebouw; bullying pest; bureau bureau; bus bus; business bedrijf zaak; by door op bij aan;
campaign campagne; canal gracht kanaal; candle kaars; card kaart pas pasje; care zorg; carer
zorger mantelzorg; cat kat; census telling; center centrum; centre centrum; certificate
certificaat diploma attest verklaring; chair stoel; challenge uitdag uitdaging; chamber kamer;
chance kans; change verander; charter handvest; check controle check; checklist checklijst
vragenlijst; child kind kinder; children kind kinder; choice keuze; choose kies; church kerk;
circle kring cirkel; citizen burger; citizenship burgerschap; city stad stads gemeente; civil
burger; class klas; clay klei; clean schoon; client cliënt; climate klimaat; clinic kliniek; club
club; coach coach; coalition coalitie; coast kust; code code; coffee koffie; cognitive cognitief
cognitieve; cold koud; collaboration samenwerking; collaborative samenwerking; collection
verzameling collectie; college college; colour kleur; come kom komt; commission commissie;
commissioner commissaris; committee comité commissie; common gemeenschappelijk; commons meent;
community gemeenschap buurt; company bedrijf maatschappij; complaint klacht; compulsory leerplicht
verplicht plicht; concern zorg; concert concert; conference conferentie congres; confidential
vertrouwens; congress congres; connected verbonden; consent toestemming; constitution grondwet;
consumer consument; contact contact; cooperation samenwerking; cooperative coöperatie; coordinator
coördinator; copyright auteursrecht; corporation corporatie; costs kosten; council raad;
counsellor counselor begeleider; country land; county provincie; course cursus; court rechtbank
hof; cow koe; crime misdaad criminaliteit; crisis crisis; cross kruis; cultural cultu cultureel;
culture cultuur; cup kop; curriculum leerplan; custody voogdij; customs douane; cycle fiets;
cycling fiets; damage schade; dance dans; dark donker; day dag; dead dood; deaf doof doven; death
dood; debate debat; debt schuld; decision besluit; declaration verklaring; deep diep; defence
defensie; delivery bezorg; delta delta; demand vraag; democracy democratie; department afdeling
departement; desert woestijn; desk loket balie; development ontwikkel; diary dagboek; dictionary
woordenboek; diet dieet; difference verschil; difficulty moeilijk problemen; digital digitaal
digitale; dike dijk; dinner diner; director directeur; dirty vuil; disability handicap beperk
gehandicap; disabled gehandicap; disaster ramp; disorder stoornis; district wijk district; doctor
arts dokter; dog hond; domestic huiselijk; door deur; drawing teken; dream droom; dropout uitval
schoolverlat; dry droog; dune duin; during tijdens bij; dutch nederland; duties taken; duty
plicht; dyslexia dyslexie; each elk ieder; early vroeg vroege; earth aarde; east oost; eat eten;
economic econom; economy economie; education onderwijs educatie opvoed; educational onderwijs;
elderly ouderen; election verkiezing; embassy ambassade; emergency nood; emission uitstoot;
emotion emotie; employee werknemer; employer werkgever; employment werk arbeid; empty leeg lege;
end eind einde; energy energie; english engels; environment milieu omgeving leefomgeving; equal
gelijk gelijke; european europe; evening avond; event evenement; every elk elke ieder iedere;
everybody iedereen; everyone iedereen; evil kwaad; exam examen; exchange uitwisseling beurs;
executive uitvoer; exemption vrijstelling; exercise beweg oefen; exhibition tentoonstelling;
expelled verwijderd; experience ervaring ervaringsdeskundig; expert expert deskundig; expertise
expertise deskundig kennis; extended verlengd uitgebreid; extra extra; eye oog ogen; eyes ogen;
face gezicht; factory fabriek; fair eerlijk beurs; fairy sprookje; faith geloof; family gezin
familie; farm boerderij; farmer boer; fast snel; father vader opa; fear angst; federation
federatie bond; fence hek; festival festival; field veld; fight strijd; file dossier bestand; film
film; finance financi; find vind; fine boete; fire brand vuur; first eerst eerste; fish vis;
fisher visser; fit fit vaardig; flag vlag; flemish vlaams; flight vlucht; flood vloed
overstroming; floor vloer; flower bloem; food voedsel eten; foot voet; for voor; forest bos;
forget vergeet; forgotten vergeten; forum forum; foster pleeg; foundation stichting fonds; four
vier; free vrij vrije gratis; freedom vrijheid; friend vriend; from van uit; full vol; fund fonds;
future toekomst; game spel spelen; garden tuin; gifted hoogbegaafd begaafd; girl meisje meid; give
geef geven; glass glas; go ga gaan; goal doel; gold goud; golden gouden; good goed goede;
government overheid regering; grandfather opa grootvader; grandmother oma; grant subsidie; grass
gras; gray grijs; great groot grote; green groen groene; ground grond; group groep; grow groei
groeien; growing groei; growth groei; guarantee garantie; guard wacht; guardian voogd;
guardianship voogdij; guidance begeleiding; guide gids; hair haar; half half; hall hal zaal huis;
hand hand; happy gelukkig blij; harbour haven; hard moeilijk hard; harvest oogst; he hij; head
hoofd; health gezondheid ggd zorg; healthy gezond; heart hart; heat warmte; heavy zwaar zware;
help hulp help; heritage erfgoed; high hoog hoge; higher hoger; hill heuvel; history geschiedenis;
home thuis huis; homeless dakloze dakloos; hope hoop; horse paard; hospital ziekenhuis; hot heet;
hour uur uren; house huis; housing huisvesting woon wonen; how hoe; human mens mensen; hunger
honger; hungry honger; hygiene hygiëne; idea idee; identity identiteit; ill ziek; image beeld;
immigrant immigrant; improvement verbetering; in in; inclusion inclusie; inclusive inclusief
inclusieve; income inkomen; independent zelfstandig onafhankelijk; information informatie;
inhabitant inwoner bewoner; initiative initiatief; injury letsel; inland binnen; innovation
innovatie; inspection inspectie; inspectorate inspectie; institute instituut; institution
instelling; insurance verzekering; intake intake; integration integratie; interest belang;
international internationaal internationale; intervention interventie; into in; invitation
uitnodiging; is is; island eiland; it het; job baan werk; join meedoen; journal tijdschrift blad;
journey reis; judge rechter; junior junior; juvenile jeugd; keep houd bewaar; key sleutel; kind
soort; kindergarten kleuter; king koning konings; kingdom koninkrijk; kitchen keuken; know weten
weet; knowledge kennis kenniscentrum; lab lab; laboratory laborator; labour arbeid; lack gebrek;
ladder ladder; lake meer; land land; language taal; large groot grote; last laatste; late laat;
laugh lach; law wet recht; lawyer advocaat; layer laag; lead leid; leaf blad; league liga bond;
learn leren leer; learner leerling; learning leren leer; leave verlof; left links; lesson les;
letter brief; levy heffing; library bibliotheek; licence bevoegdheid vergunning; life leven leef;
light licht lichte; limit grens; line lijn; link schakel; list lijst; listen luister; literacy
geletterd taal; little klein kleine; live leef leven; loan lening; local lokaal lokale
plaatselijk; lock sluis; loneliness eenzaam; lonely eenzaam; long lang lange; look kijk zorg;
looking kijk zorg; lost verloren kwijt; loud luid; love liefde; low laag lage; machine machine;
make maak maken; man man; manager manager beheerder; manual handleiding; many veel vele; map
kaart; market markt; marriage huwelijk; maternity kraam; mayor burgemeester; me mij me ik; meal
maaltijd; measure maatregel; mediator bemiddel; medical medisch medische; meet ontmoet; meeting
ontmoeting vergadering bijeenkomst; member lid leden; memory geheugen herinnering; mental
geestelijk psychisch mentaal; message bericht; midwife verloskund; migrant migrant; milk melk;
mill molen; minister minister; ministry ministerie; mirror spiegel; missing vermist; mobile
mobiel; mobility mobiliteit; modern modern; money geld; monitor monitor; month maand; monument
monument; moon maan; more meer; morning ochtend morgen; mother moeder; mountain berg; mouth mond;
move beweging bewegen; movement beweging; mum mama moeder; municipal gemeente; municipality
gemeente; museum museum musea; music muziek; must moet moeten; my mijn; name naam; national
nationaal nationale landelijk landelijke rijks; native inheems; nature natuur; near bij; neck nek;
need behoefte nodig nood; needs behoefte; neighbour buur buren; neighbourhood buurt wijk;
netherlands nederland; network netwerk; never nooit; new nieuw nieuwe; newcomer nieuwkomer;
newspaper krant; next volgende; night nacht; no geen niet; nobody niemand; noise lawaai; noon
middag; north noord; nose neus; not niet geen; novel roman; number aantal nummer; nurse
verpleegkund; nursery kinderopvang; obligation plicht verplichting; ocean oceaan; of van der voor;
office bureau kantoor; officer ambtenaar functionaris; official ambtenaar; old oud oude; older
ouder; olympic olymp; ombudsman ombudsman; on op over; one één een; online online; open open;
opening opening; opportunity kans; or of; orchard boomgaard; orchestra orkest; organ orgaan;
organisation organisatie; organization organisatie; orphan wees; our ons onze; out uit buiten;
outside buiten; over over; own eigen; owner eigenaar; pact pact; pain pijn; paint verf; pair paar;
paper papier; parent ouder; parenting opvoed; park park; parliament parlement kamer; part deel;
participation participatie deelname; partner partner; partnership partner samenwerking; party
partij feest; pass pas kaart; path pad; pathway traject route; patience geduld; patient patiënt;
pay betaal betalen; peace vrede; pedestrian voetganger; penalty straf; pension pensioen; people
mensen volk; permanent vast vaste; permit vergunning; person persoon; personal persoonlijk;
perspective perspectief; pet huisdier; pharmacy apotheek; phone telefoon; photo foto; physical
lichamelijk beweg fysiek; physician arts huisarts; picture beeld foto; pilot proef; pioneer
pionier; place plek plaats; placement plaatsing; plan plan; planning planning plan; plant plant;
platform platform; play spel speel spelen; playground speeltuin; please alstublieft; poem gedicht;
poetry poëzie; poison gif; polder polder; police politie; policy beleid; pollution vervuil; pond
vijver; pool bad; poor arm; population bevolking; port haven; portal portaal; portrait portret;
position positie; positive positief positieve; post post; poverty armoede; power kracht macht;
practice praktijk; prayer gebed; pregnant zwanger; present cadeau; president president voorzitter;
press pers; prevention preventie; price prijs; pride trots; primary basis primair; prince prins;
princess prinses; prison gevangenis; private privé particulier; prize prijs; probation
reclassering; problem probleem; problematic problematisch; profession beroep; professional
professional beroeps; program programma; programme programma; project project; promise belofte;
promotion bevordering; prosecution vervolging; prosecutor officier; protection bescherming;
province provincie; provincial provincia; psychiatry psychiatrie; psychologist psycholoog;
psychology psychologie; public openbaar openbare publiek; pupil leerling; quality kwaliteit; queen
koningin; question vraag; quick snel; quiet stil rustig; rabbit konijn; rail spoor; rain regen;
read lees lezen; reading lezen lees; real echt echte; reasonable redelijk; receipt bon; reception
opvang onthaal; record dossier; recovery herstel; red rood rode; reduction vermindering; reed
riet; reference verwijzing; referral verwijzing; reform hervorming; refugee vluchteling; refusal
weiger; region regio; regional regio regionaal regionale; register register; registration
registratie; rehabilitation revalidatie; reintegration reïntegratie; relief verlichting; remand
voorlopig; rent huur; report melding rapport verslag; reporting meld; rescue redding; research
onderzoek; reserve reserve; residence woonplaats verblijf; resident bewoner; residential woon
verblijf; respect respect; rest rust; restaurant restaurant; return terug terugkeer; rich rijk;
right recht juiste; ring ring; ripe rijp; river rivier; road weg; roof dak; room kamer ruimte;
route route; royal koninklijk; rule regel; rural platteland landelijk plattelands; safe veilig
veilige; safety veiligheid; sail zeil; salary salaris; salt zout; sanction sanctie straf; sand
zand; save red; school school scholen; science wetenschap; scientific wetenschappelijk; screen
scherm; screening screening; sea zee; search zoek; season seizoen; second tweede; secondary
voortgezet secundair; secret geheim; secretary secretaris; section afdeling; security veiligheid
zekerheid; see zie zien; seed zaad; self zelf; sell verkoop; senior senior ouderen; sentence
straf; service dienst; services dienst diensten; settlement schikking; sexual seksueel seksuele;
shadow schaduw; share deel; shared gedeeld gedeelde; sheep schaap; shelter opvang; ship schip;
shoe schoen; shop winkel; shore oever; short kort korte; shortage tekort; sick ziek zieke; side
zij zijde kant; sign teken; silence stilte; silent stil; silver zilver; simple eenvoudig; sing
zing; sister zus zuster; sit zit; skill vaardigheid; skin huid; sky lucht hemel; slate lei; sleep
slaap; slow langzaam; small klein kleine; smart slim; snow sneeuw; social sociaal sociale
maatschappelijk; society maatschappij samenleving genootschap; soft zacht; soil bodem; solution
oplossing; some sommige; song lied; soul ziel; soup soep; source bron; south zuid; space ruimte;
speak spreek spreken; special speciaal speciale bijzonder; specialist specialist; speech spraak;
speed snelheid; sport sport; spring lente; square plein; staff personeel; stage fase; standard
standaard; star ster; start start begin; state staat rijk rijks; statement verklaring; station
station; statistics statistiek; stay blijf blijven; steel staal; step stap; stone steen; stop
stop; store winkel; stories verhalen; storm storm; story verhaal; straight recht; stranger
vreemde; strategy strategie; stream stroom; street straat; strength kracht; stress stress; strike
staking; strong sterk; stronger sterker; student leerling student; study studie; subsidy subsidie;
sugar suiker; suitable passend; suitcase koffer; summer zomer; sun zon; supervision toezicht;
supervisor begeleider toezicht; support steun ondersteun; supreme hoge; surgeon chirurg; survey
enquête onderzoek; suspension schorsing; sustainable duurzaam; sweet zoet; swim zwem; swimming
zwem zwemmen; sword zwaard; system systeem stelsel; table tafel; tail staart; talent talent; talk
praat praten gesprek; tall lang; task taak; taste smaak; tax belasting; tea thee; teach leer;
teacher leraar leraren leerkracht docent; teaching les onderwijs; team team; tear traan; technical
technisch; technology techno techniek; teenager tiener; tell vertel; tenancy huur; tenant huurder;
test toets; thanks dank; the de het; theatre theater; themselves zelf; therapist therapeut;
therapy therapie; they zij ze; thing ding; think denk; third derde; this dit deze; threat dreig;
three drie; throne troon; through door; ticket kaartje ticket; tile tegel; timber hout; time tijd;
to naar tot te; today vandaag; toddler peuter; together samen; tomorrow morgen; too ook te; tool
instrument; toolkit gereedschap; tooth tand; top top; touch raak; tour tocht; tourist toerist;
tower toren; town stad dorp; toy speelgoed; track spoor; trade handel vak; traffic verkeer; train
trein; training training opleiding; tram tram; transfer overdracht; translation vertaling;
transport vervoer; trauma trauma; travel reis; travelling reizend; treasury schatkist; treatment
behandel; treaty verdrag; tree boom; trial proef; tribunal tribunaal; truancy spijbel; truant
spijbelaar; trust vertrouw; truth waarheid; tunnel tunnel; turn beurt; twin tweeling; two twee;
ulcer zweer; umbrella paraplu; uncle oom; under onder; understand begrijp; unemployed werkloze
werkloos; unemployment werkloos; union unie bond vakbond; university universiteit; up op; urban
stad stedelijk; us ons; use gebruik; vaccination vaccinatie; valley dal; vegetable groente;
vehicle voertuig; victim slachtoffer; video video; view kijk; village dorp dorps; violence geweld;
vision visie; visit bezoek; visitor bezoeker; vocational beroeps; voice stem; volunteer
vrijwillig; vote stem; wage loon; wagon wagen; walk wandel loop lopen; walking wandel; wall muur;
war oorlog; ward wijk; warm warm; warning waarschuwing; waste afval; water water; way weg; we we
wij; weather weer; wedding bruiloft; wednesday woensdag; week week; weight gewicht; welcome
welkom; welfare welzijn; well goed wel; west west; what wat; wheel wiel; when wanneer; where waar;
white wit witte; who wie; why waarom; wide breed; widow weduwe; wild wild; wildlife natuur; wind
wind; window raam; wine wijn; wing vleugel; winner winnaar; winter winter; wise wijs; wish wens;
with met; within binnen; without zonder; wolf wolf; woman vrouw; women vrouw; wood hout bos; wool
wol; word woord; work werk; worker werker; working werk werken; workload werkdruk; workplace
werkplek; workshop workshop; world wereld; wound wond; write schrijf schrijven; writing schrijven;
yard erf tuin; year jaar; yellow geel gele; you jij je jou u; young jong jonge jongere; your jouw
je uw; youth jeugd jongere jongeren; zero nul; zone zone
"""


def _read(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in text.split(";"):
        english, *dutch = entry.split()
        found[english] = found.get(english, ()) + tuple(dutch)
    return found


VOCABULARY = _read(_PAIRS)
"""English stem → Dutch words, in lower case."""
