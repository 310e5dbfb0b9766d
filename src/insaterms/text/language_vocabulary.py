"""Words that letters misjudge; written by `benchmarks/train_language.py`.

Chosen from lists of words: those of one language that look like the other's or like
nobody's, those that both languages have, loans, and names that look like words.
"""

__all__ = ["BOTH", "DUTCH", "ENGLISH", "LOANS", "NAMES"]

BOTH = """
abattoir abattoirs abdomen abdomens abracadabra absent abstinent acacia account accountants
accumulator act acts adagio addenda adrenaline advent affront aficionado agenda aha aids alarm
albino alcohol alert alfalfa algebra alien alkali alkaline all allegro alpaca alternator alto
aluminium alumni amateur amateurs amen ammonia amusement anaconda analyse anathema andante
andantes angel angina angora angst ani ante antigen antipasti antivirus aorta apartheid appliqué
aqua aquaria architect argument armada arpeggio arrest artiest aspect asters atelier atlas attaché
attachés attest attitude audio auditoria auditorium auto avatar avocado ayatollahs azalea baas
back backs badminton bagel bagels balalaika balk balsa ban bands banjo barbecue barbershop
barometer barometers barracuda barrage barricade baseball bases bassist basso baste batik batiks
batten bazaar bazaars beaten beats beauty bebop bed beer bees beige belladonna belt berg beriberi
bestseller bestsellers bet bewaring bidder bidet big bikini binding biscuit bistro bitmap bitten
bizarre bladder bladders blasé blazers blind blink blonde blouse blouses blues board boards bode
body bogie bolero bongo bonkers bonsai bonus boogie boor boost boots bop border boring boss
botanist botnet bottleneck boudoir bouillabaisse bouillon bouillons bourgeois bourgeoisie bowl
boxen boy boys brand branding bras bravo break bridge brief bronchitis brontosaurus broom browser
bruin bulletins bumper bungalow bunker bunkers bureau burger burgers bus business but cabaret
cacao cactus cafés caissons cake calorie camping canapé canapés canasta canto cap cappuccino card
cargo case cases cash casino catering cellulose cement centrifuge centrifuges cents centurion
centurions champagne champagnes chaperons chartreuse chef cheque cheques chevron chimaera
chinchilla chino chips chloroform cholera christen ciabatta cigarillo circa circuit circus cirrus
citadel citronella city claims clans clearing cliché clichés cloche cloud club clubs coaches
coaching coating cocktail coda cokes college colleges colt column coma combo comedy commandeer
commentator communist community concept concern concerns concrete condition confetti confrère
confrères conquistador consensus consent conservator console consommé consortia consultancy
container containers contaminant content context continent contract controller copyright corner
corona coronavirus corps correct correspondent corridor cosponsor coterie counter country coupe
crack crash crawl credit crematoria crematorium crew crises crisis criteria croissant cross
crosscheck cult cumulus curie cyberpunk cyclamen dahlia daiquiri dampen dance dartboard dashboard
date dating deal deals debater debaters debrief decibel deed deer defect dementia demon depots
derby derrière desiderata design desktop desktops desperado detail detective detectors deuterium
die dies diesel diesels digitalis dilettante dilettantes diminuendo dingo diode direct dis disc
disciplines disco discount discrete disk diskette diskettes disks dissenter district doctor
doctors document doe does dog dollar dolmen dolmens dolt dominant domineer domino doom door dos
dossier doubt douche down download downs dragon drain drainage dries driest drift drive drives
droop drops drug drugstores dunk duo dynamo echelon echo economist ecru edelweiss efficiency eider
eiders elite elk embargo embryo eminent enchilada end ensemble ensembles entente ententes
entertain entertainer entourage entourages entrepreneur envelop episode equidistant era ere erg
ergo erotica errata espadrilles esplanade esplanades espresso essay est ether eureka euro even
excerpt exit experiment expertise experts export extra extremist face facelift factotum factotums
fair fakir fanfare far farmer fascist fatten fee fellatio ferment ferry festival festivals feta
fez fiche file filet film filmmaker filmmakers filmstrip fin finale finales financier fine finish
fitness fitting flash flats flex flora flowchart fluoride foetus folio font form fortissimo forum
fragment frame frames free frees freestyle frequent fresco front fuchsia fusion futon gadget gaffe
gamma gang ganglia garage garden gastritis gaucho gave gavotte gazpacho geisha gel gelatine geld
gelid gels gelt gen gendarme gene genera genie genre genres gentlemen genus geranium gerund gift
gig gigolo gild gilt giraffe glad gladiolus glamour glissando glitter glucose gluten goal goalie
golf golfers goodwill gospel graffiti graffito grandeur gratis gravel grief grill grille grilles
grind grit guano guerrilla guillotine guillotines gulp gym habitués hack hackers had hamburger
hand handicap hands handset hangers happen hard harden hark harken harmonica harp have haven
headhunter heel heft help helper hem hen her herpes hes hexameter hexameters hing hippopotamus
hits hobbyist hobo hockey hoe holding home homepage honing hopper horde hordes hos hotel hotels
house humorist hyper ibuprofen imbroglio imp impact impasse import important impresario incest
incognito incomplete index indicator indices indiscreet indoor inferno influenza innuendo ins
instinct intake integer intelligentsia intenser intensive interest interface interim intern
international internet interrupt interview interviews intro invariant ion jack jacks jaguar
jalapeño jardinière jeans jets jihadist jobber jobbers jobs jogging jolt journalist judo jungle
junior junta jury kaftan kaftans kamikaze kapok karate karma keel keep keeper keepers kelp ken
kernel kidnap kidnapper kimono kin kind kinds king kitsch kitten kiwi kneed knelt knot koala kook
kumquat label lacrosse ladders lade laden lades lady lager landing lands largo laser lasers lasso
last latte lava law league leasing led leer lees legato legend lei leis leper lessen letter
letters lever levering levers lexica liaisons libel libido libretto lichen lied lies lifestyle
liken limbo limit limo linden lingerie links lira listen live lobby lobbyist loco loge loggers
long loop loot loss lost lotto lotus lounge lust lychee lychees macaroni machete machine machines
machinist machismo macro madam made magenta magnesia magnesium magnolia mail mailing majorette
make malaria male mambo mamma manga manifest mans mantilla mar mare margarita marginalia marihuana
marine mark marmot martini masseur masseurs masseuse masseuses matador matches matte mausolea
mausoleum maxima mediator meet meeting melange melding memento menagerie meningitis merino mess
messieurs met metal meter metro mica microfiche microfilm micrometer midwinter migraine milieu
milieus millennium mimosa minaret minicomputer minicomputers minister miss mixer mixers mod modem
moderator moderators modern modernist modulus molest monarch monitoring mono monogram monument
moot mops mos motorist mousse moustache mug museum music musical musicals musk mustang nacho nadir
name nap napalm nationalist naturalist nematode nerds neuron neutrino niche nihilist nimbus no
noes non norm novelle nuclei nucleus object oblige offer offers office okra ombudsman omega omen
omnibus op open opening opens opium opponent optima optimum opus oratorio orchestra order orders
oregano origami out outplacement oven overall overhand overhang overhead overlap overs page pages
pal panache papa paper paprika papyri parasol pare parfait parking parse part parterre party pass
passes passé pastel pastiche pastiches pastor pastrami patina patriarch pauper paupers pederast
pee peel peer pees pelt penning pension pentameter percussionist perfecter personage personages
peso pester petroleum pianissimo pianist piano pica piccolo pier piercing pies pigment pimpernel
ping piston pistons pita pits pizza pizzeria pizzicato plans planter planting plastic platen
platforms plectra plectrum plexus plot plus plutonium pocket poet poinsettia pole pollen polonium
pols poltergeist pompons poncho pond pony pool pools port poseur postbox postcode postcodes
postdoc postmodern potpourri pots power prairie premier prepaid pres present presto print privacy
procurator procurators producer product professional profile prognoses promenade propaganda
proscenium prospect prospectus protest protestant prototype proven provider providers psoriasis
psyche pudding pueblo pull pulp punch punk punt punter pupil push quasi questionnaire
questionnaires queue quiche quote races rack racket racketeer radar radiator radiators radiogram
radium radius raglans rail rails rally rapport rapt rare rating ratio rationale raven ravioli
rayon realist reality rebel recenter record recorder recorders records recruiter recruiters
recycle red redden reef reel referenda reflex reform regatta regent regime regimes registers reis
release renaissance rent rep repertoire reporter research reservist reservoir reservoirs reset
resonator respect response rest restaurant restaurants retail return reveille ricotta ringworm
riposte ripostes risk rob robots rococo rodeo roost rot rotisserie rots rotten router rovers
royalist royalty rubber rubella ruin rusting sabotage saboteur safari sage sago saguaro sale salsa
salvo samizdat sampler samplers sanatoria sanatorium sang scalp schema scherzo schnauzer
schnauzers score screening screenings script second sedans segment select sera serenade series
service services servo sets setters shaken shampoo sheet shirt shock shopping shops short shot
shots show shows shuttle silica silo single sinister sinusitis sirocco sitar site sites skateboard
skateboarder skateboarders skater skaters slag slim slips sloop slot sloven smarten smartwatch
smelt smörgåsbord snack sneer snip snoot snot so soda soften solitaire sombrero son sonar songs
sortie soufflé soufflés soul sound souvenir spade spaghetti spanner spanners spanning spar special
specialist speech speed spelling spelt spied spinnaker spins spinster spinsters spirit
spiritualist splinter split splits spoiler sponsor spook spoor spray sprays sprint sprints spurt
squash staccato stadia stadium stadiums stages staling stalling stamina stands stanza star state
station stations steel stemming stent step steppe stereo sticks stiletto stilt stimuli stimulus
stint stock stolen stops store storing story stout stouter strand stress string strips stutter
stutters suffragette suffragettes suite sullen sup super supercomputer supercomputers supers
superscript support supporters surplus swing taco tale tandem tang tanks tap tapioca tapir
tarantula tartans taste tea teak teams techno teen telemeter telemeters telex telling tempera
tempo tempura ten tender tennis tenors tent term terminal terminals termini terraria testament
testes tetanus the thee thees thermos these theses thesis thriller tic tier tilde time tin tips
tirades toe toffees tool toot torment torn tornado torpedo tors torso tortilla tot touch trachea
track tracks tractor traditionalist trainee trainees trainer training trams trans transfer
transfers transit transport trapper trek tremolo trend trends tribal trimarans trio trombone
trombonist troop trustee tube tumult tunnels turbines turbojet turboprop turn twee tweet tweeter
tweeters twenties typescript umpire undercover units urgent vaccine vaccines vacua vagina van
vanadium vans vast vaster veer veil veld vendetta veranda verbena verging vermicelli verse versus
verve vest vesting veto vibrato vice vie view vigilante vigilantes vinaigrette violet violoncello
virus visa vista vizier voicemail vol volley volt voltmeter voltmeters volumes vortex voyeur
vuvuzela wagon wagons wake walk wan wand wants ware warren wart waterfront waxen wed weekend weer
weest wen wend wending wens west wet whisky whist wildebeest wilt windjammer windjammers winning
winter wonder word wording worm worst yeti yttrium zen zeppelin zeppelins zero zit zodiac zombie
zone zones zoom zoos
"""

DUTCH = """
aad aalbes aanname aanwas aanwon aard aarding abel abonnee abonnees abonnement abortus abri abseil
acajou acces accessoire accessoires accu acetyleen ach achterin acryl activa actrice actrices adel
ader aders admiraal admiraals adonis adres adverteer adviseurs affaire affaires affiches afga
afgod aflos afname afreis aftel aftop aftrap aftred aga agente aggregaten agio ahorn aikido aio
airco ais akers aks aktes albatros aldehyde aldoor alf alfa alfabet alge alia alk aller allergie
allo allround alm alpen alpino alruin als altoos aluin alver alzheimer ama amalgaam amandel
amazone ambassade ameublement amine ammoniak ammonium amnestie amoebe analist anamnese ananas
anemoon angelus anima ank anker ankerlier ankers ankert ansicht antenne antennes antiabortus
antidoping antigif apache apert apneu apostel apotheker aprilgrap aquarel arabist arbitrage arbo
archief archieven arduin arg argus ariër arken arren arseen artillerie asbest asperge asperges
aspirine assistent assistente assortiment assurantie ast astma ata atlete atten autorit autowas
ava aval baad baak baard bacil backen bacove bacterie baisse bajonet bal balein balies ballade
ballon ballons ballotage bals balsport balt bam bama bamboe bamboes bami bamis banga bankbed
banket bankiers barak barbie barbiers barcode bareel baret bariton barkas barre barrière barrières
barré bascule baskuul basset bazuin bazuint beb bebos bebost bedam bedank bedekking bedes bedrog
bedwing beemd beenspier beent beest bega beginsels begroting behangers bei beiaard beitel bekends
bel belettering belik bemaling bemanning bemin bemind benaming bene benut beo bergland berk bermen
besmetting besparing bespreking bessenjam besteed bestier betast betimmering betoon betover
betrachting betrekking betwist bevalling bewakers bewaking bewas bewind bewuster bibber bidon bied
bil bimbam bink bint bioscopen biotech bis bisam bisdom blabla blaf blaker blanke bleek bleke
blessure blies blindedarm blits blo blocnote bloes bloos blos blote bluft blus blusser blussers
bluswater boarden bobslee bock boers boes bof bokking boktor bol bolders bols bon bondslid bonk
bons bood boomstam bord bordeaux bordes boreale borging borgsom borrels bosland bost boter bots
botsing bourgogne bov bowlings boycot braad brak braker brakwater bram brancard brander branders
brandewijn branie breezer brem brevet brexit brie bril brisant brod brok brom brons brug bruine
bruiner brul brult brus brut bruto brutowinst bruusk bui buil buit buk bul bulder bult burcht
bureaula burijn buskruit busstation buxus bèta cabine cabines cabrio cabriolet cadeau cadeaus
cafetaria cahier cajun calqueer camerastand canada cara carcinomen carcinoom carga carnaval
carnavals carpool carrière carrières carter casco casus catalogi catalogus catarre catechese
catechismus categorie center centers centra centrums ces champignon champignons chantage
chauffeuse checken checkte chemo chester chet chihuahua chili chinees chloor chloorgas choco
chocola chris chromo chrono cichorei cilinder cilinders cipres cirkels citer claus clausule
clausules claxon coalitie coca cocon codeer codering colbert coli collectes collega colli colonne
colonnes combi combineer comité comités commissaris compagnies complet complexen componist
composities conclusies condens condensator conditio condoom conduite configureer congres conjunct
consistorie constante consument contente contingente continu conto contra contractant contributie
controles conus convenant corrosie corso cosinus coulisse coupé coupés cour courant couscous
couvert couveuse coördinator creool crepeer criterium critica cros crost crêpe cumul cycli dage
daging daling dalton dan datanet datering datums daver debat dec december decime decimeter deco
dein del delers delf delging deling delver delvers demente demontage dender departement deposito
depressies depri der derf dertigjarig des det determineer dia diafragma dialyse diamant diarree
dictee dient dier dignitaris dijk diktes dille dino dinosaurus dipool dirigent discussies distel
distels distilleer distribueer distributie dividenden divisionist djati dobermann docente doch
doctorandus docu doem dof doffer doks dol doler dolk dom domein dominees dong donk donkers dood
dooft dook doolhof doop doorns doortrap doos dor dorps dors dotter douane douw dra dramatis drang
dras draven draver dravers dreg drek drieweg drol drom drong droom dros drost drup dubbeltal
duimnagel duingras duld dum dunne dunt duplo dure durf dus dut dweep dwing eau ebo ebola ecart
eclips ede eed eek egelantier eigenaar eisend eisende eiste eiwit eker eland elektro elektronica
elftal elixer elixers embolie emmer emmers employé employés ene ener eng engs engte engtes enk
enne enquête enthousiast enveloppe enzym epa epi epilepsie epitheel epos equipe erge ergon erin
erna erodeer erom erop eros erosie erts espen etage etages etalage eters ets ette etter etters
evalueer evenement evers evoluties examina excuus exen expander expansie exploitant explosies
exporteur exporteurs fabel facto fado fagot failliet falie familiestam fantasie fases fastfood
fata fazant februari fenol fenomeen ferm feston fetisj fiber fibril figuraties fijn fijne fik
filmer filmers fineer firma fis fitnes fixe fixen flacon fladder flaneer flanel fles flexi flik
flinter flo flodder floot flor floret flos flut fobie foeter foks folies folter fom foon foor
forens forfait forma formica formule formulering formules formulier fornuis forten fra franke
frappe frase frater fregat frequente frigo frigobox frit frommel fronton functioneer fundament
fundering funshop fut föhn gabber gak galeries galon galop gangenmenu gans ganse garant gareel
garing gaste gaswinning gazon gebergte gebergtes gedierte geheime gehold gekraste gelag geldkas
gemest gemeste genees gener genese genet gepunte ger gerei gers ges gesco gestart getal getypt
geul gierst gif gifgas gigant gildes ginder ginnegap gips giro gis gisting git gitarist glacé
gladst glans glanzend glarie gleed glim glimlach glinster glip glo gloed glom glosse godin goeroe
goeroes gom gon gons goor gors gort gouverneurs gouwe grage grap gras grasland grasmat grasveld
gratin gravend gravers gravin gravure gravures greppel gres griend griffier grinnik grint gris
groent grol grom grommel groothertog groots gros grossiers grut grutters gruyère gul gummi gunt
hadden hagedis hagel hak halleluja hals halsband haltes hamel han handbal handbreed handpop
handrem handtas hans hap haper hardden harddisk harddrugs hardend hardloop hardst harent harnas
harpen harre harrewar hausse havanna haver havo hazelaar hazelnoot heb hee heers heersers heet heg
hek hekel heks hel heldin heler heli heling helle helmen helpdesk hennep herberg hercules herderin
herhaling herin herinner herinnering herkies herop herrie hert hertog hervatting het hete heter
hetero heu heugenis hief hield hier hierna hifi hink hinnik hiphop historie hitteplan hiv
hobbydier hoeks hoenders hoeve hoger hol holde holden holt holtes hom homo honds honger hoon hoos
hor horeca horizont horloges hormon horoscoop hors hort hou houding hul huls hult humor hun hup
hups hyacint hybride hydroxide hymne hypothese idool iedere ier ijzing imago immer immuun
impedantie importen impressies inadem incasso incheck indam indexering indo indom infante
infiltratie informatica infra infrarood infuus inhak inham inklaar inkrimp inluid inmenging ino
inperk inspanning insta instanties instop instorm insuline integreer interesse intimi intrest
intriges invaliden invariante inventaris investering invloed invul invulling iteratie iteraties
iva izabel jacquard jammer jan jank januari janus jap japon jarig jarretel jas jast jaste jat
jenever jeneverbes jeu jodel jodium joe jok jon jonas jong journaliste jubel jubileum judas juffer
juffers juich juist juk juli jun jure jus juweliers kaffer kaft kalebas kalenders kali kalisse
kamp kano kante kapers karamel karkas karn karper karpers kassier kaste kat katalysator kater
katern katers katrol kavel kavels kazer kazernes kee keek kees keet keizers kemp kenschets kerels
kerf kering kerk kerke kerkhof kerks kers ket ketting kiest kievit kil kim kina kinderbed kinders
kine kinine kip kir kis kittel klets klots klovers kluts knal knap knappe knapper knel knetter kno
knobbels knol knor koe koes kog kokos kolder kom komedies kompas kon kondigen kondigt konings kont
koos koot kops korting kosmos kout krabber krabbers krakers krimp kriskras kristal kruising kuch
kuras kut kyu laagland laar laartje labo laboratoria lach lachen lachende laf lage lagering lagune
lakens lakense lal lala lamel lamme lammer lancering landers langlauf lapper lappers larf las
laster latei laterale latin latten lavabo lavas laven lawine lawines lazarus lazer leb lector
lectors leent leep leet lef lege leges legger leggers legionella legras leid leidden lelies lemmer
lener leners leng lening lentezon lep lepe lepra lering les lesbo lette leuke leun lev leverancier
lex liefheb liefhebster lieve lifter liga ligging liguster limonade linies lino lintworm liter
litho liturgie loaden loc lodder loket lol lolly lonk loochenaar loochening loods loof looft
loonsom lor loslating losser lossers loting lou louter loven lozing lub lucifers lumme lumpsum
lustrum lut lux luxe lymf lymfe lymfeklier maaiveld mach machientje macula madera mag mager maggi
magnetron mais majolica mak maling malle malus mam mana manco mand manege mangel mani maniak
manifeste manilla maniok mank manke mant mara marche marge marges mariniers markering marron
marter marters maske masse massief mata matras mavo maxi maxime mazzel meccano mechanica medaillon
medica meekom meen meepik mega meineed melder melders melisse melker melkers melkweg melodie mem
menging mens mep meppers mer merel merrie mest mesting methodes methyl mezzo mia micro microgolf
microscoop microscopen midzomer mier mies mijmer mille millimeter mina mindering minimumloon
ministeries minnares minne mirre mirten mis mishandel misleid misluk missionaris miszeg
mitrailleur modder modepop modi modus moed mol molenaar mom monding monnik monniken monstering
mopper mormel morrel mort moskee mot mul mulat mulo munster murale murmel murw musea muskiet
muskus nadar nafta naga naja napoleon nar narcis narcose nare narren nas nasi naste natron nats
natura naw necro nee neep neiging nel nemen nemend neming nep nerf nering nerts nervig nes nette
netto nettowinst neu neurose neutra nevels nier nies nimf nis noga nomen nomina noordwest noot
nota notering ober obia obus oever oevers offerte officier oio oir oker oktober olifant olmen
olympiade oma ome omnium onrust ons onwil ooms oosters openspring opent operette ophanging
ophoping opi opinies oppasser oppor opport oppot optas optil oratoria oratorium orde ordening
ordes ordi ordinair ordonnans organisator organiseer orkest ort ouds overerf overheers overheids
overkapping overleg overname overnames overoud overrompel overstroom overwoeker overwogen ozon
pabo padden padvinders pagina pakking palet palissade palissander palmen panama pand paneel paneer
panne pantalon panter papaja papaver papt para parabool paraplu pareer parels pari parlement
parochie parttime passagier passagiers passe passers passt pastei pastille pastilles pastoors
patat patente pater paternoster paters pathologie patriciërs patrimonium patriotten patrones
patroon patten paus peda pede pedo pek pekel pel pelgrims peloton pelotons pels penant pene
pensionaris pers persagent perse perzik perziken petanque pianostem picknick pico pieterman piket
pil pilaar piment pimpel pina pinang pinda pindaman pingpong pinkster pioniers pipet piramide pist
pistache pistool pitbull plag plano plantage plantages plaquette plas plasser plassers plast plat
plateel platformen platina plats plattegrond platten plet plette pletter pletters pleuris plint
plissé ploft plomp plons plu pluk plunjer plusser plussers poch pointe pok poli polis pommade
pompstation pompt pon pons pont ponton pook poorter poos popel popi porselein porten portie
portret posities postcheque postelein postorder poter potige potte prach prang prat prater praters
precario predikers prees prent presente presenteer presentie presidium presidiums pressies preste
pret prevel priester priesteres priesters principe principes prins prinses prion priori prisma
procedé procent producent profeet profilering prognose prol promesse promotor prothese provincies
provo proza prul pruts psalmen psychiater psychose puber puk pul pullen pullman puntlas purper
puzzel puzzels pyjama quotering quotum raad raadpleging rabat racet rad rade rader radionet
ramadan rammel rampok rand rangschik rans ransel rapaille ras rast rea reb recensies recept reces
recherche rechercheur reclame reclames recto redactrice redders redding rede redenaar redeneer
redetwist ree reen reet reflexen regisseurs registreer reglement regres regulering reigers
reisagent rekking rel relais religie reling reliëfs relt rem remcilinder remming ren rendement
renet renner renners renstal renteaftrek rentes repen repeteer reportages repro reservering residu
resistent resoluties resonans respons ressort restant restitutie retouche retour retours retro
reuma revalidatie reveil reven revoluties reünie ria richels ricinus ridders riffen rijn rijns
rijping rijzing rild rilling rimpel ris rist riste rits rivier rivierbed rodel roekoe roem roeping
rog rol rollade romans romein rooft rookgas roomse roos rop roro ros rost rotan rotans roti
rottend roze rul rund rus ruzies sabel sado sak salade salam salet salmiak salpeter samoerai
saneer sant sappe sar sas satans satijn saurus savanne saxen schafte schaften schal schedes scheg
schelms schemering schender schering scherts schier schieting schild schilderes schildpad schitter
schlager schob schoft scholden scholing schone schoolkind schoolnet schoolse schoolsport schoolt
schoon schoonzus schot schots schraper schrapers schro schrob schroom schud schudding scène scènes
seider selder selecte sem sen sensitief separeer sepot september serie sering serre servet sessies
shopt sidder sief signa simpel sint sintel sinter sirene sirih siroop sist ska skiër slaper
slapers slaven slavin slee slem slenk slet slib slier slierten slimme slinger slingert slipt
slodder sloft sloof slook slurf sma smak smering smid smis smok smous smuk smul snaar snackbar
snak snater snavel snee sneed snep snik snipper snoes snor snork snotter snurk soa sof sok soldeer
solden solfer solide som sondes soos souffleurs sovjet spant sparren spartel spatten spe specifiek
specifieke speedboot sper sperma spet spette spetter spier spiets spijbel spijk spil spina spint
spiritus spleet spon spons spoorweg spoorwegnet sporter sporters sportfan spraakwater sprankel
spreker sprenkel sprong sproot spruit spul spullen spurten sta stadion stadions staker stakers
stam stamboom stamel stamper stampers stamppot stander standers stang stap starren starten stas
statu staven stee steeg steens steg steno stens stentor stentors ster stierf stift stil stilleg
stimulator stimulering stip stipendium stippel stipt stoken stol stolp stom stomme stommel stoof
stormen stormram stort stoter stoters stotter stoute strafcorner straffe straft strateeg strem
stres stro stroken stroman stromat stront stroper stropers strot struin stuc stut stuwadoors
substantie succes sudder suft sul superbe supersport suppletie suri sus suïcide syllabe sympathie
symptomen synchroon syndicaten synode synthese systemen tabula taille taks taling talkshows talm
tandarts tanga tankauto tankstation tante tarten tarwe tast tater taxa taxfree taxon taxus tectyl
teeg teel teevee telecomnet telefoons telematica telers telescoop teling tels tem temming tendens
teneur tentamen tentamens ter terg terne terp terra terracotta terras terrazzo terrine tes
testosteron tet tetter theater theaters thema therapeut therapie thermaal thesen tiert tijk tijm
til tinne tintel tippel tirailleurs tiran titi tjilp tob toch toediening toelating toespits
toiletrol tok tol tolk tombe tonner tonners toppers torpedoboot tosti toto touche toucher tournee
tournees tra trac tracé trad tradities trage traject tramnet tramweg transito transporten
trapezium tras travers treft tri triatlon tricot triomf triplex trippel tript tritons trog trol
trom trombose trommel trommels trompet trompette trompetter troon tros trottoir truc trucs trut
tuberculose tuberkel tul tumor turbo tut tweede tweeling typ typen typt ufo uiting ulo uni unies
uniformen ure urineweg vaccin vaccins vacuüm vage val validen valk vals valse valuta vampier
vanger vangers vangnet varia variété vastleg vazal veedief vees vega vege vel velo velt ven vendu
venters ver verandering veranker veras verba verberg verbitter verblind verblinding verbond
verbranding verdamp verdient verdieping verdor verdoving vereiste vergist vergroting verhard
verharding verhoed verhuring vering verlamming verlating verlossing versa versmal versnipper verso
verspied verspilling versta verstar vertak vertas vertering vertoning vertragend vertragende
vervalsing vervangers vervanging verversing vervetting verwar verwarming verwarring vestiging vete
veter veters vide vieze vilders vin vind vinder vinders vinding vink vip virtuozen vist visum vit
vita vitamine vitamines vitrine vizieren vod volhard voller vollere vollers volleybal volta vooral
vos vot vriend vriendin vries vriest vul vulling vult vut vér wadden waf wak waker wal walm wals
wam wamen wandel wandelaar wang waring warmen warrel wasem wasemen wast wat watertanks wedden
weddes weekeind ween weeral weet weids wel wenk wering werping wesp wester westers wetsuit wette
wever wevers wezens wiegen wiegend wier wies wifi wijzing wil wils wim windstil winnares winput
winterbed winterland wip wipper wis woed wogen wol wond wordt worg wormen worp wou woud wouter
wrak wrang wrat wreed wrevel wrik xerox zabber zag zakking zanik zate zavel zede zegging zeng zes
zette zetter zetters zetting zich zifter zifters zijl zilt zinder zink zitters zitting zolder
zolders zong zoon zoons zuid zure zuring zwier zwing zwom
"""

LOANS = """
abces accordeon accordeons adviseuse aflossing albe allrisk alom ambities anno annonce antidrugs
antidumping antislip antrax apocalyps appartement applaus ars attent ave bakens balts bange banier
bankier bant bas basilicum bassin bassins beachvolley beek bef beglazing beha beharing beits
beloning bemest bemesting benutting bes bespied bestrating betrap bies blaft bles blessures
blindeman bootsman bos bral branies bravoure bries brigadier buks burin caesar campings cantate
carbid caritas cas cassave ceder chipolata chroom closetrol commies competities complice
concessies concours condities condoleance congestie consulent contrabas convenants convers cours
couverts crea creditcard crowdsurf dal dancehall dar das decennia definities deins delict dement
dep derailleur derving dessin dessins diftong dinar disconto dist dit doding dosis douch edities
els emballage emblemata ens ent enting epidemies exces exercities expansies expedities explicite
exposities expres extern fabricage fallus falset farmacie fes fier flacons flard fluor foerage
forel fors fraudes frites frons fulltime gage gare gered ging glit glunder gos gries grimas grogs
grossier gus hal handhaving hantering har hardboard hardcore harding hardrock hards hars hazewind
heining helling heup hightech hof hots imperia imperium impuls inname inspring instorting
intercity interland intrap invalide jubilea jubileums kabouter kabouters kets kickstarter kier
kissebis kneep labberlot lampion lar larve lating laurier lessenaar leuning leve lias lier
lightrail linksback lis logies loo los lucifer maarschalk mades mal maner maning marc meezing ment
merg merries messias milities mits modellering mor mora mors morse mortier motorcross mus mut muts
naboots notities obs oed onnut ork ors ots overprikkel overspring overtal overweg palts paraffine
parcours passies patroons pech peet pias pils pion pionier piramides planeer planeet plattelands
plets poes polaroid poly pom populier por porti portier portiers porto pos poule pre premies
presentator prest pretendent protheses proviand puls pur quarantaine raffinage ral raming recidive
redenering reder reders redes rees regies religies rembours remise rendier repetities represaille
rept res retor retraite reünies ried rif riolering rup rups saffier salades sanering schalk schold
schoons sema sep servies sesam sext shoarma sier silicose simlock skelet slingers smal snib
snippers soes soldate sonate sonates sous speculant spion spionage splitsing sponning sportschool
sprank springer springers stal stearine stier stockcar stolling stomer stook storting stroming
sturing subtop subtype suggesties sukade sulfer summier syncope syndroom tal tallships talud tas
teddy telecom tentoon tenue tenues tering termen therapeute thomas tiental titularis topscorers
tos touringcar transgender transvet trant tred tweedehands tweederangs typering urt vacature
vacatures valide velling verbazing vignet virtuoos viscose visite visites wassing wastablet weck
wellness wied zied
"""

ENGLISH = """
aardvark abandonment abandons abatement abbrev abbreviate abbé abbés abet abetter abhor abhorrent
abide abode abodes aborigine aborigines abort abrades abscissa abscond absentee absentees abstruse
academia acanthi accede accidental accidentals acclaim accomplices accordions accost acct
acetylene ache aches aching acmes acorn acrider acrobat acrobats acronym actinium actors actuators
acumen acutes adage adages adamant adapt adaptor adaptors addend addendums addressee addressees
adenoidal adhering adieus adieux adjectival administer ado adobes adopt adorable adores adrift
adverse adverser advisor advisors advt adware aegis aeon aerator aerie aerosols afar affair
affairs affinities affluent affordable afghan afghans aficionados afield aflame afloat aflutter
afoot afoul afraid aftereffect afternoon aftertaste against agar agendas aggravate ago agog
agronomist ahem ahoy aide aileron ailerons aim airborne airdrop airfare airfares airfield airman
airmen airspace airwaves airway aisle aisles ajar akimbo alabaster alarms alas albacores albeit
albumen albumin alcohols alcove alder alderman aldermen alders alfresco alga algae algebraic
algebras aliases alike alit alkalies alkalis alkaloid allege alleges alleluia alleluias allergen
alley allot allover alluvia alluviums almanac almond aloe aloft aloha aloof also altar altars
altering alternators alters altruist alum amazement amazon amazons ambassador ambassadors
ambergris ameer amethyst amidst amino amir ammeter ammeters ammo amnesia amoeba amoebae amongst
amp ampere ampler ampoule ampoules ampule ampules ampuls amputee amputees amt an anaerobic
analgesia analog analyser analysers analysis analyst anathemas ancientest andiron andirons
androgen anecdota anger angoras angstrom animist ankles annals annealing annul anodyne anon anons
anopheles answerable answering answers ant antenna antennas antigens antihero antiknock antipasto
antipodes antitoxin antitrust antiwar antonym anvil aortae aortas apace aperitif apes aphelia
apogee apogees apologia apotheoses apotheosis apparel appear append appliquéd appliqués apposite
appropriate apricot apron aprons apropos apse apt apter aquamarine aquamarines aquas aquiline
arabesque arachnid arbitrator arbitrators arborvitae arborvitaes arbour arbutus arc arcane
archdiocese archipelago archivist ardent arenas arisen armadas armadillo armbands armlet armpit
armrest arose arrange arranger arrant arrival arrivals arroyo arse arsenals arsonist arthritis
artichoke artiste ascend ascot ascots ashcan ashcans ashen asinine askance aslant asleep asp
aspartame aspen aspirin aspirins assemblies assent assert asset associate asst astir astrakhan
astride astrologer astrologers asylum athlete atlases atom atoms atonement atoning atop attach
attar attribute attributes attune attunes atwitter audience audiences audios augur august auguster
augustest auk auks aurae auras aureola aureole auspice austere austerer autoimmune automata
automaton automatons automobile automobiles autonomous autopilot autopilots autopsied autopsy
autumn avalanche avarice avast avatars avdp aver averse avert avg awoken awol axe axiom axioms
axis axle axles axons aye azure azures baa babel babels babied babier baboon babysat bacchanals
bacilli bacillus backache backbitten backdate backdating backdrops backhoe backpacks backslapper
backslid backslidden backwater bacterium badder bade badger badgering badinage badlands baggage
bail bailiwick bait bake bakeries balalaikas bale baleen bales baling balky balladeer ballerinas
ballets balloon balloonist ballot ballpark balsam balsams balsas bamboo bamboos banana bananas
bandaging bandanas bandanna bandannas bandier bandit bandits banditti bandoleer bandoliers
bandstand bandwagon bandwagons bane bani banister banisters banker bankers banking banknote
bankrupt banks banners bannister bannisters banquet bans bantams banter banters banyan banyans
barbacoa barber barbering barbers bards barer bares barf bargainer barge barges barista barker
barkers barley barnstorm baronet baronets baroque barren barrener barrens barrette barrio barter
bartering barters baseman basemen baser bashful basil basin basins bassi bassinet bassoon bastard
battens battlement baulk bauxite bawl bawls bayonet be beachcomber bear beater beaters beaus
beauties beaux bebops beck bedbug bedder bedlam bedlams bedpans bedridden bedroom bedrooms bedsore
bedsores bedtime beefburger beefsteak beeswax beetles beets befallen befoul began begat beginning
beginnings begins begot begotten beguiles begun behalf beheld behind behove behoving beleaguers
bellhop belligerent below bemuse bemuses bend bender beneath benefactor benefactors beneficent
benefices beneficial benevolent benign benzene bereft beret bergs berserk beryl beryls beset
besoms besot besots bespeak bespoke bespoken besting bestridden bestride bestrides bestrode beta
betoken betook between betwixt bevels bevies bevy beware bewares bewilder bewildering bewilders
bewitch biases bicep bickering bicuspids bicycle bicycling bicyclist bide bides biers bigger
biggie bigotries bigotry bigots bigwig bike bikinis bilk billet bimbo bimboes binds binge binning
bins biochemist biofeedback biopsied biopsies biopsy bipartisan bipartite biplane bipolar biretta
birettas bishop bistros bittern bittersweet bivalve bivouac blab blade blades blah blamer blammo
blancmange bland blander blankets blast blat blats blazon blazons bldg bleed bleeder bleep blend
blent blimp blinders blinkering blintze blip blips blistering blisters blob blobs blocs blondes
blonds blossom blossoms blot blowgun blowguns blowout blowup blowups blubbering blubbers
bluejacket bluejay bluejays bluenose blueprint blueprints blur blurs blurt blush bluster
blustering blusters blvd bobbin bobbins bobcat bobolink bobolinks bobsledding bodegas bodkin
bodywork boga bogus boilerplate boink bola bold boldface bole boleros boles boll bolls bologna
bolstering bomber bombers bonanza bonanzas bonding bonds bong bongs bonier boning bonito bonnets
bonnie boob boogied bookend booms boors bootie bootlegger bootleggers bopping bops bordello
bordering bores borne boron borsch borscht bosom bosoms bossier bosun botany botch botnets bottom
bottoms bouffant bouquets boutique boutiques boutonnière bouts bow bowel boxcar boxcars boycott
boycotts bozo bozos bracken bract brad brag brainier brainwashes brakeman brakemen bran branch
brandies brands brassiere brassieres brats bravado bravos bravura bravuras brazen breakwater
breeder breeders breeze breezier brewers briar briars brickbat bridals bride briefcase briefer
briefest briefly briefs briers brig brilliant brim brine brinier briquet briquette brocade
brocades brogan brogans broken brokering bromides bromine bronchi broncho bronchus bronco broncos
brontosaur brontosauri brontosaurs bronze bronzing brooder brooders brook broomstick broomsticks
brouhaha brow browner bruins bruise bruiser bruisers bruises brunet brunets brunt brusk brusker
brutal brutes buccaneer buffalo buffets buffoon buffoons bugbear bugger buggers build builder
builders builtin bulb bulgier bulging bulimia bulldoze bulletproof bullpen bulwark bum bummer
bunch buncombe bung bunkum buns buoyant burden bureaux burgs burkha burlap burnt burqa burro
busboy busboys busby busies businessmen buster busters busybodies busybody butt butte butterfat
buxom buzz byline bypast byproduct ca cabal cabals cabana cabanas cabin cabinet cachets cacti
cadaver cadavers cadenza cadres caduceus caesium caesura cafeteria caffeine caftan caftans cahoot
cairn cajole cajoling calamine calcine calcines calculi caldron caldrons calendar calf calfs
calfskin calico callus calumniate calve calyces calypsos calyx cam cambers cambia cambiums
cameramen cameras camouflages campanili campground campier campsite cams cancels canker cankering
cannonade cannonades cans cantata cantatas canter cantilever cantilevers canton cantons capacitor
caper capers capon capons capstan capstans capsuling captaincies captor captors car caracul
caramel caramels carapace carat carbide carbine carbines carbons carburetter carcinogen
carcinogens carcinoma carcinomata cardio career carfare caribou caring carjack carnage carnival
carnivals carom carp carpi carpus carrel carrels carrion cars cart cartel cartels cartilage
cartilages carton cartons carts cartwheel carver carvers casein casket cassava casserole
casseroles casseroling cassia cassino castanet caste caster casters casuist catafalque catalpa
catalpas catalyse catalyst catapult cater caters cathode cathodes catnap caucus cauterise cavemen
caviar caviare cavort cedar cede cedilla celestas celibate celli cellos cellulite cemeteries
censer centigrade centimetres centred centrefold centrefolds centres centring centrist centuries
ceramic cerebella cerebra cerebrum cerebrums ceremony cesspool cf chad chafe chaffinches chagrin
challenge challenger chamber chameleon chameleons champ champion chandelier chandeliers changeling
changelings channel channels chanter chanters chanticleer chanties chap chapel chapels chapt char
character characters charioteer charmer charmers chars chartering charts chase chaser chasers
chaste chasten chattel chattels chatting cheater cheaters checkroom checkrooms cheer cheese
cheesecake chem chemise chemises chemist chenille cherubim chervil chestnut chiaroscuro
chicaneries chichi chichis chickpea chidden chide chief chigger chiller chilli chimaeras chimera
chimeras chin china chink chinstrap chipmunk chippers chirp chisel chiseller chisellers chisels
chit chitin chock chocks choir choirs chokers choler chomp chomper chompers chop chopstick
chopsticks chorale chosen chowder chowders christening christens chromes chromium chromosomes
chrysalis chutes chutzpa chyron château châteaux ciabattas cicada cicadae cicadas cicatrice
cicatrices cicatrix ciders cigar cigarette cigarettes cigarillos cigars cilantro cilia cilium
cinches cinchona cinchonas cinder cindering cinders cinnabar cinnamon circling circuitry cisgender
cistern cite citron citrons civvies clad claimant claimants clang clangour clangs clank claret
clarion clarions clasp clavichord clavichords clef clerk cleverest clickbait clincher clinchers
clinches clink clinker clinkers clipboards clipt clit clits clobbering clomp closer cloven
clubfeet clubfoot clubhouses clue clues clung clutch coachman coachmen coagulant coast coastal cob
cobalt cobras cobweb cocaine coccis coccyges coccyx cochlea cocoa cocoas coconut cocoons codas
codeine coffeepot coffeepots coffer coffers coffin cog cogent cognisant cognomen cognomina
cohering coif coiffuring colander colanders colder coliseum coliseums colitis colleen colleens
collegiate collide colloquiums colognes colonel colonist colons coloratura coloraturas colossus
colourfast combat combatant combats combatting comedienne comediennes comet comfier comforter
comforters comma command commander commanders commend communique compactest compactor compactors
compel compels compensate compete competitor compiles complaisant completes compliant complied
complies compo comport composite compositor compositors comptroller compute computerise computes
comrade comrades con conceal concealing concepts concertina concerts conch conches concierge
concierges conciliator concord concordance concordant concretes concreting condiment condo conduit
confab confidante confidantes conformance confront confusers confute confutes congas congressmen
conj conk connexions connoisseur cons conserve conserves conserving consist consort conspirator
constructor consumer consumers consummate cont contacts contd contend continua continues contort
contours contraband contradict contralto control controls controvert convene convening conversant
converse convert converter converters convertors convulse cook coolie coon coop coordinator coos
coot cop copiers copper coppers copra copse copycat coquette cordons cores coriander corm corncob
cornea cornering corolla coronas coronet corp corporeal corpse correctest correspond corrode
corsair corsairs corset cosine cosmonaut cost costar cot cotillions cotter cotters cotyledon
cotyledons cougars counselings counsels couriers courser courtesans courtiers courtroom courtrooms
cove coven covenant covens covering coverlet covet cozen crab crackpot crag cram cramp crane
crania cranium craniums crankcase crasser crater craters cravat cravats crave craven cravens
crayola creator creators credenza creole creosote crepe crescendi crestfallen crevasse crib crick
crickets criers crimes crimp crimson cringe crisper crispier criterion criterions critique crocus
crook croquette croquettes crosschecks crossings crosswalk crossword crouches crowbar crowbars
croûton croûtons crucifixion cruciform crudités cruel cruet cruft cruisers cruller crullers
crybaby crystal crystalline ct cu cudgel cudgels cullender cullenders culotte cultivators
culturing culvert cuneiform cunt cupboard cupboards cupful cupola curacies curio curiosities curs
curse curst curvier cusp cut cuter cutlasses cutlet cuttings cyberbully cybersex cyberspaces
cycling cyclist cygnet cylinder cylinders cymbal cymbals cyst czar czarina czars dacha dactyl
dactyls daddy dado dadoes dagger daggers dais daisies dale dales damage damages damaging dampening
dams damsel damsels damson damsons dancer dancers dances dandelion dander dandier dandies danger
dangers danker dankest daring dark darken darker darkest darn darneder darting dashiki dateline
daub dauber daubers davenport dding deaden deafen dealing deb debate debauch debauches debonair
debriefs debris debt decaf decamp decamping decant decanter decanters declensions decode decodes
decoding decorator decorators decoy decree decreed decrees decrescendi deem deeming deems deep
deepen deepfake deepfakes deerskin defector defilement defiles deice deices deities deletes
delineate delint deltas delve demijohn demitasse demitasses demoed denizen dens dent dentine
depart departs depend dependant dependent deplete deport deposit depositor deputies derelict
derelicts deride derive dermis desalinate desegregate desire desist despot destruct detainee
detainees detect detentes deter deterrent detour detours detritus devastation devolve devotionals
devouter dewdrop dewlap dharma diadem diadems dialectal diamond diaper diapers diarist diatom
diatoms dicier dickie dickies dicta dictum dictums diereses dieresis dieseling diet dieter
diffident dig dike dilettanti dimer dimwit dimwits din dine dines dinette dinging dings dink
dinker dinner dinnering dinners dinosaur dint diocesan diocesans dioceses dioxin diplomat
diplomata diplomats dipper dippers dipsomania dipstick dipsticks directest dirt discern discharge
discharges discharging disclose discommode discordant discover discreeter discussant disobliges
dispel dispels dispirit disproven dissect dissent dissimilar distaste distastes distemper distend
distort distorter ditto diver diverge diverging divert divisor divorcée divorcées divot djinni doc
dodder doddering dodders dodoes doer doers dogie dogtrot dogtrots doldrums dole doles doll dolling
dollop dollops dolphin dolphins dolts dome domes dominants doming dongles doodad doodads dooming
dooms doomsday doorknob doorman doormats doormen doorstep doorstop doorstops doorway dopey dopier
dopiest dork dorkier dorm dormant dormer dormers dose dotage dote dots doubloon doubter doubters
doubts dourest dovetail dovetails dowager dowel downcast downgrades downscale downstage downwind
doyen doyens doze drabber draft draftee draftees drag dragnet dragoon dragoons drainer drainers
drainpipe dregs drench dresser dressers dressier driblet dried driers driftwood drilling drinking
drinkings drip drips drivel driven droller drolly drool drools droplet dropper droppers dross
drove drover drub druid dryad dryer dryers duct dud dude due dues duffers dug dugout duke dulcet
dulcimer dulcimers duller dumfound dummies dumpster dune dunes dung dunnest dunno duns duodena
duodenums duplicators dust dustbin dustman dustpan duties duvet dwarf dwarves dweeb dweebs dweller
dwellers dwelt dye dyer dyers dyes dyestuff dyke dynamic dyslexia dyspepsia débutante débutantes
décolleté dérailleur dérailleurs détente earplug earwax eaten ebb echoed echoes echos eclipse
ecstasies ecstatic edamame edits eels eerie effervesces effete egg eggbeater eggbeaters egging
eggnog eggplant eggs eglantine eglantines egret egrets eiderdown eiderdowns eigenvalue eigenvalues
eke eking elbow elbowroom elder electronica eleven elevens elfin elicit elicits elide eliding
elitist ellipse elm else em emails embarrasses embolden emcee emcees emend eminence eminences
emits emoji emojis emperor emphysema employ employer employers emporia emporium emu emulators emus
enclose encrypt endanger endear endocrine endocrines endorser enema enemata energies enervate
enfranchise engage engages engaging engender engenders engineer engineers engines engorge engrave
engraver engravers engross engrossing enmesh ennui enslavement ensnare ensnares ensnaring entail
entire entombment entombs entrails entrant entrapment entreaties entrench entrust entrée entrées
entwine entwines enunciate enure enures envies environs eons episcopal episcopate epithet epoch
epochal epoxies equators equine equines equip equips eras erase eraser erect ermine erode erodes
err errand erratas ersatzes erudite erupt escalate escalator escapee escapees espies espionage
estate esteem esteeming esteems estrange eta etc etch etcher etches ethic ethics ethnic ethnics
eucalypti euphoria euros euthanasia evacuee evacuees evanescent eve evener evening evens everglade
everglades everlasting evermore evolve ewe ewers ewes exactest exalt exam examine excavate
excavator excavators excel excels except excreta excrete excreting exec execute executes executor
executors executrices exegesis exemplar exemplary exert exerts exhaustible exhibitor exhibitors
exhort exigent exist existent exoplanet expand expel expels expiate exploiter exploiters exporter
extant extempore extend extent extractor extractors extradite extradites extras exude exult
exultant eye eyelet eyelid eyesores eyrie facade facades facepalm facials facsimiles fact fad
fades faeces fag fainer fairest fairground fairies faith faker fakers fallen false falser falsetto
familiar famine fanboy fanboys fancier fanciers fancies fandom fang fangs fanning fanzine fare
fares farina faring farmland farmyard fart farts fast fasten fathom fatigue fatigues fattens
fatter faunas faze fear feat fecund fedora fedoras feel feeler fees feigns feint feints feistier
feline felines felt felts fem female feminine feminines femora fen fencers fend fenders fennel
fens fer fern festal fester festers festoon fetishist fetus fever fevers fiats fib fibber fibbers
fibre fibulas fidget fie fief fiefs fiend fierce fiercest fiesta fiestas fig figs filbert filigree
filigreed filigrees filmier filmstrips filmy filth financial finch finer fines finis fink fist
fiver fixers fl flabbergast flabby flag flagella flairs flak flaky flambes flambé flamer flamers
flange flannel flashbulb flashgun flashguns flatfeet flatiron flatirons flatten flattop flatware
flautist flax flaxen flea flee flees fleet fleeter flesh fleshlier fleshy flextime fliers flimflam
flimflams flinch flinches flippant flippest flips flit floater floe floes flog flood floodlit
floor flotilla flotillas flotsam flu flub fluid flume fluorine fluster flustering flusters flyby
flyover flysheet foaling foam fob foci fodder fodders foe foetal foetid fold folding foliage
followup foment fonder fondu fondus foobar fool fools forager foragers forbear forenoon foretaste
forgo forklift formatting former formula forsaken forsook fortes forthcoming forties forwarder
forwent fossil foster foul fouler fouling fouls foursquare fr fracas fracturing frag fragrant
frail frailer framer framers framing franchisee franchisees franchises frankfurter frappes frappé
frat fraud freaky freebie freebooter freebooters freelances freer freestyles french friar friars
fricasseed frigid frillier frilly fringe frisk frisks frisky frizz fro frond frontrunner froze
frozen frugal fruitcake fruitcakes fruits fryer ft ftpers ftps fuchsias fuel fuels fugue fugues
fulcra fulfil fund fungal fur furores furze fuselage fuselages fuzz fwd fête fêtes gab gabby
gadding gadflies gadfly gads gaiety gait gaiter gaiters galas galaxies galaxy gale galena gales
gallbladder gallium gallivant galore gals gambits gambler gamblers gambol gambolling gambols
gamecock gamekeeper gamekeepers gamest gamete gametes gamey gamin gamine gamins gamut gamuts
gangland gangplank gangrene gangrenes gangrening gangs gangway gannet gaol gaoler gaolers gaoling
gaols gape gapes garaging garbanzo gargoyle gargoyles garland garment garner garners garnet
garnets garotte garret garrisons garter garters gases gash gasket gaskets gaslight gasohol
gasolene gasp gasping gatepost gauche gaudier gauze gauzier gavel gavels gayer gaze gazebo gazer
gazers gazette gazetteer gear gearbox gearshift gearwheel gee geek geese gelatin geldings gelds
genders genes geneses genii genitalia genome genomes gens genteel genuflect genuine geocache
geocaching geodes geometer germane germicide gerunds gestation gesticulate gesture gestures
gesturing getaway gets gewgaws geyser geysers gherkin ghetto ghost ghostwrote ghoul gibber
gibbering gibbers gibbet gifting gifts gigabits gigapixels gigolos gilding gilds gilts gimlet
gimme gingersnap gingham gingko gingkoes gingkos ginning gipsies girder girders girl girls girt
girts gismo gismos gizmo glacier glaciers gladdens glade glades gladiola gladioli gland glasses
glen glens glibbest glide glider gliders glimmers glimpse glint glissandi glisten glistens glob
global globed globule globules gloom glue gluier glum glummer glut glycogen gm gnomes gnu gnus
goad goalpost goaltender goaltenders gob goblet godchildren goddam goddamn godforsaken godlike
godparent godsend godson gofer gofers golfs gollies golly gonad gondolier gondoliers gonk gonks
gonna gonzo goober goobers goodbye goodbyes goodie goofier goofs googles gooier gooiest gook goon
goop gores gorp gorps gosling gossamer gossips got gotcha gotta gotten goulashes gout goutier
goutiest gov gr grab grabber grace grainier grammar grammars granddad granule granules grapnel
grapnels grasp grasping grass grasshopper gratitude grebe grebes greet grenade grenades grep
gridiron gridirons griefs griffin grimier grimmer grimmest grin grinder grinders grippe grips
grislier grits groceries grocers groin grok grokking groks grommet grommets groom grooms groove
groovier grooving grope gropes grosbeak gross grosser grossest grotto grovel groveling groveller
grovellers grovels groyne grub grue gruel grues grunt gs guava guerilla guinea guitar guitarist
guitars gulag gullet gulley gulps gumbo gumdrop gummier gummy gums gunman gunner gunners gunshot
gunslinger gunslingers gunwale guru gurus gusto gutter gutters gutting gybe gybed gybes gymnosperm
gyms gyp gypsum gyro haberdasher habits hacienda hackney hafnium hag hah hailstorm hair hairnet
hake hakes halberd halberds hale halfpence halfpenny halfway haling halleluiah halleluiahs
hallelujah hallelujahs haloed halogen halogens halon halos haltering halyard hamlet hammer hammers
hamper hampers hams hamstrung handbag handgun handicapper handier handmade handmaiden handpick
handpicks handrails handwritten hangdog hangman hangmen hangout hangs hankie hansom hansoms
happens hardline hardtack hardtops harelip harelips harlequin harm harmonicas harpoon harpsichord
harridan harridans harts harvester harvesters hasp haste hat hats hatter hatting haul hauteur
havoc hayloft haywire hazel hazels hazmat headband headland headwaters headwind hearken heater
heaters heck hector hectoring hectors heed heedful heehaw heehaws heeling heels hefty hegemony
heifer heifers heir helicopter helicopters heliotrope heliotropes hello helmet helmsman helot
helpline helplines helpmeet hemp hempen henchman henchmen hennas hep hepper heppest herald
heralding herbal herbalist herd herds herein hereof hereto hermits herniae hero heron herons
herring herself hesitant hgt hi hiatus hiccup hiccups hick hid hidden hide hides hie highfalutin
highland hiker hilltop him hind hindering hinders hinge hippo hippopotami hireling his hitter
hitters hivemind hoagie hob hobgoblin hobnob hobnobs hoboes hobos hock hocks hockshop hockshops
hod hoedown hoedowns hog hogan hogans hogs hogwash hokum holdover holier holing hollering hollers
holly holstering homage homages homburg homeboy homeboys homecoming homeland homelands homelier
homemaker homemakers homeowner homer homering homeroom homerooms homers homestretch homie
homogeneity homonym homonyms homophobia honcho honking honks hoof hook hookah hooker hoopla hooray
hoorays hoot hooter hooters hopes hopping hops hopscotch hording horizons hormone hormones hornet
hornets hornpipe hornpipes horrendous horrors horsier hosannas hose hostage hostages hosteler
hostelers hosteling hostler hotbed hotkey hotlink hotshot hotshots hotter houmus housebroken
housecoat houseflies housekeeper houseplant housetop housetops housewares hove hovel hovels hover
hovering hovers hp hr hrs ht hubbub hubby hubcap hubcaps hubris hue hues huffier huge huger hula
hulas hull hullabaloo hullabaloos hulling humans humdinger humdrum humeri humerus humidor hums
hunch hung hunk huntsman hurl husker hussar hussies hutch hutzpa hwy hyaena hyaenas hydrae
hydrangea hydras hydrocarbon hydrogen hydrolysis hydrometer hydrometers hyenas hygiene hygienist
hymn hyperbola hyperbolae hyperspace hypertext hypocrisies hypothalami hypothermia hysteresis
hysteria ibex ibid iceberg icebergs icebox icier icons idea idempotent idiocies idiom idioms
idiots idol idolater idolaters idols idyl idyls if igloos ignoramus ignores iguana iguanas ikon
ikons ilk illus imagine imagines imaging immerse impale impalement impedimenta impel impels impend
impetigo impetus impieties implant importer importers imposter imposters impostor impostors
impromptus impulse inapt inboard inbreed inbuilt inc incentives incitement inclement incoming
inconstant incorporeal incubi incubus ind indict indigent indignant indistinct induct indue indues
inelegant inept inertia inexpert inferior inflexion inflexions inflict inflow informer infrequent
infringe ingots ingratiate ingénue ingénues inhabitant inhale inhibit inhibits initio inject
inkblot inkblots inks inky inlaid inland inlays inlet inlets inmate inn innards inner inpatient
inputting inroad insane insaner insecure insert inset inshore insincere insist insistent insofar
insouciant instants instep instigators instil instilling instils instruct instructor instructors
insulator insulators insulin intagli intaglio integument intel intend intensest intent inter
interbreed intercept interfere interfering interj interloper interlopers internecine internee
internees internement internes internment intersect intersperse intertwine intertwines interurban
intervals interwoven intrench intrigue intrigues intros intuit inure inures inveigles investor
investors invigorate involve involvement inward inwards iodine ionizer iota irk iron irons
ironware irradiate islet isobar isosceles isotope isotopes isthmi jabber jabbering jabbers
jackboot jackdaws jackhammer jackhammers jades jading jag jags jail jailer jailers jails jalapeños
jalopies jalousie jambs janitor janitors japan japanning japans jape japes jar jars jasmine
jasmines jasper javelin javelins jaws jaywalk jeer jeers jeez jehad jejune jello jelly jeremiad
jerkwater jessamine jetsam jettison jettisons jewel jeweller jewellers jilt jinn jinni jinnis
jinricksha jinrikisha jinx jitney jocose jocund jodhpurs jogs john johns joiner joiners jolly
jolts jonquil jot jots journalese joust jousting jowls joy joyridden joyride joyrode juggernaut
juggernauts jujitsu jujutsu julep jump jumping junco juniors junker junket junkyard junkyards
juntas juries juror jurors just juster justest juts jutting juveniles kabob kabobs kaboom kahuna
kahunas kangaroo kangaroos kaolin kaput karakul karat karats kazoos kc kebob kebobs keeling keels
keener keens kegs kenning kens kept kerbed kerchief kerchiefs kernels kerosene keto keyboarder
keyboarders keynote khaki khans kibitz kibitzer kibitzers kickback kickbacks kidder kidders kiddo
kidnaps kidney kidneys kielbasa kielbasas killdeer killing killjoy kiln kilns kilocycle kilometres
kilos kilotons kilter kinda kinder kindred kinfolk kinks kiosks kismet kisser kissers kitchen
kitchenware kite kiwis kluge knack knacker knacks knave knaves kneader kneaders kneel kneels
knickknack knit knits knitter knitters knocker knoll koalas kohlrabi kohlrabies kookaburra kookie
kooky kopek krone kroner kronor króna krónur kudos kudzu kudzus labium lachrymose lacier lactate
lactates lacuna lacunas laddering laddie ladings ladybug lagniappe lagniappes lagoon lagoons lags
lair lairs lake lambast lambaste lambent lamebrain lament lamer lamers lamest laming lams lancers
lancets landmark landscaper landscapers landscapes landslid landslidden lane lanes lantern
lanterns lapels lapwing larcenies lard larder larders lards largesse larkspur larva larval lasagna
lasagnas lasagnes lase lases lassie latch lathe latitudes lats laud laurel laurels lavender
lawsuit lawyer lax laxer laze lazybones lb lea leaden leaner leases lecher lechers lectern leech
leerier leeriest leering leery leeward leewards leeway left leftie leftover legacies legalese
legends legerdemain leggy legionnaire legislator legislators legit legman legmen legroom legrooms
legs legume leisure leitmotif leitmotifs lemme lemon lemonade lend lengthen lenses lentil leonine
lepers lesbian lettuce leukaemia leukocyte leukocytes levee levees levies lewder lexer lexers
liaise liaises lib libeller libellers libels liberties libertine libertines libretti licensee
lichee licit licorices lie liefer liege lieges lien lieu lieutenant lifestyles likelier likens
liker lilac lilies limber limbers lime linage linchpin lindens linemen linen linger lingo linguist
linnet lintel lintels lips liquidator liquidators liras lisp lissom listens lit litanies literati
litmus litres litter litters liven livens liveware llama llano lo loaf lobe lobed lobes lobster
lobsters loci lockjaw locks locust lode lodes lodestar logins logjam logon logons logotype
logotypes logout loiter loitering loiters lolcat lollipop lollypop longs loonie loopier loosen
looter looters loots lop lope lopes lore lorgnette lorn lose loses loud louder lout louvre louvres
love low lowland lox ls luau luaus lubbers lube lubes luck lucre lukewarm lull lullaby lulling
lulls lumbago lumbar lump lumping lumps lunacies lunar lung lunge lupin lurker lush lusting lusts
lutes luxuriance luxuriant luxuries lye lynches lynchpin lynchpins lyre lyres lyricist macaronis
mace machinery macron macrons macros madden madder madders madman madrasa maelstrom maelstroms
maggot magnanimous magnet magneto magnificent magnitudes magnolias magpie maharaja maharani
maharanis maharishis mahatma mahoganies mailbombs mailer mailers mailman mailmen maim mainmast
makeup makeups maladies maladroit malady malarkey males malevolent malice malinger malingering
malingers mallard mallet malts mamboed mammal mammals mammoth manages manatee manatees mandate
mandating mandibles mandrake mandrakes mane manes manganese mange manger mangers manhunt
manicuring manicurist manifesto manifold manifolding manifolds mankind manlier manner manners
manning manoeuvring manor manors manqué mansard mansards manservant mantelpiece mantissa mantras
manège mapper maraca marathoner marathoners marauder marauders margaritas margin maria mariachi
mariachis marigold marigolds marijuana mariner mariners marionette marjoram marketer marketers
marmalade marmoset marmosets marmots maroon maroons marquis marshal marshalling marshals marten
martens martin martinet martinis marts martyr martyrdom marvel masc mascot mascots masculine
masculines mashup mason massacres massaging mastering mastermind mastodon mastodons matchmaker
matchmakers matinée matinées matriarchal matron matrons matt mattes matts matzo matzot matériel
maul maven mavens maverick mavin maxilla maximums mealier mecca meccas mediaeval medias medicine
medicines meek meeker meets megachurch megacycle megatons megs meh melancholia melanin melanoma
melds melt melts meme menace menfolk menhaden menhadens menials menorah menorahs menservants
menses menstrual menstruate menus meow mercerise mercerises merchant merchantman merchantmen
mercies mere meringue meringues merit merman mermen merriment mesa mesas mesdames mesmerise
mesmerises messenger messiah messiahs messier mestizo meta metacarpi metacarpus metamorphic
metastasis metastasise metatarsal mete meteor meteors metering metes methane metronome metronomes
metros mezzanine mezzanines mfg mfr miaow miasmata micra microcode microfilmed midair midday
middlemen middy midget midst midterm mien miens milepost miler milers miles milieux militiamen
milk milksop millenniums millepede millepedes miller millers millet milliner milliners mimosas
minarets mind minefield minefields miner miners minicam minicams minim minimums minis miniscule
miniscules ministering ministrant minivans minster minstrel minstrels mintiest minty minuend
minuet minuscules minuteman minutemen minuter minutes minutia minx mirage mirages mire misbegotten
mischief misdiagnose misfit mishap mismanage misogynist misshapen missile missiles misspelt
mistaken mister misters mistrust mistype mistypes mitigate mitre mitt mitten mittens mixes mizzen
mizzenmast mizzens mkay mnemonics mo mobster mobsters mocha modals models modicum modulo mogul
moguls molar moleskin molester molesters moll mollusc molluscs molten molybdenum momma mommies
mommy monasteries monkey monkeys monks monochromes monogamous monogamy monolingual monotony
monoxide monoxides monsignori moorland moos mope mopes moppet mopping morale mordant moreover
morocco moron morphine morsel morsels mortar mortaring mortars mortgager mortgagers mortgagor
mortgagors mosquito motif motley motleys motocross motocrosses motorbike motorbikes motorcade
motorcades motorcar motorcars motoring motorman motormen motorway moult mountaineer mountebank
mouser mousers mousetrap mousey movement mover movie mpg mufti muftis mugger mukluk mulatto mule
mules muleteer mullah mullet multi multiplexer multiplexor multiplied multitask multitasks
multiverse mummer mummers mums mundane muralist murk musicale musketeer muskrat mussel mussels
mustard mutineer mutt mutter mutters mutton muumuu muumuus myna mynah mynahs mynas myriad mystique
métier métiers mêlée mêlées nab nabs nachos nacre nadirs nags nagware naiver naiveté names naming
nanobot nanobots nanosecond napalms nape napes naphthalene napkin nappies nappiest naps narc
narcissi narcosis narcs nark narking narrator narrators nascent nasturtium nasturtiums nationals
natl natty natures nausea nautili naval nave naves nay naysayer naysayers nebula nebulae nebulas
necromancer neglect negligee negligees negligent negotiate negotiator negotiators nematodes neocon
neocons neodymium neoprene nephritis neptunium nerdier nerdy nerve nervier nesting nethermost
netiquette nets nett netters netts neuralgia neuritis neurosis neuter neutering neuters never
nevermore newbie newel newt next nib niceties nickel nicknack nickname nicknaming niece niggaz
nimbi nincompoop ninjas nippers nips nirvana nit nitpick nitpicks nitrogen nits nix noblemen nod
noddy nodes nodule nodules noel noels nonfat nonresident nonzero nook noon noontime nope normal
norms north nostalgia note notepaper novas novel novelette novelettes novelist novella nub
nucleuses nugget nuke null nulls numskull nuncio nuns nutmeg nutmegs née oaf oaten obedience
obedient obeisant obelisks obj objector objectors obliges obliging oblique oblongs obloquy oboe
oboes obscenest obscures observe observer observers observes observing obsoletes obverse ochre
octane octave octette octettes octopi odder odometer odometers odyssey odysseys oedema oestrogen
offering offhand officialdom offsets offshoot offspring offstage offstages oft often ogre ohs oink
okras olden oleo oligarchic ombudsmen omegas omelette omelettes omens omits omnipresent oncoming
onlooker onlookers onset onsets onto oops opal opaque opaques openest operas operetta ophthalmic
opine opines opponents opposite opposites opprobrium ops opt optimal optimise optimums orange
oratorios orchestras ordain ordering ordure ores organelle organelles orientate origin originator
originators ormolu orthodontia osiers ostrich otiose oust outdo outer outlast outperform
outputting outset outspoken ova oval ovals overact overawe overawes overblown overborne overdo
overdoes overdose overdraft overdue overextend overgrew overhanging overhangs overhaul overhauling
overhauls overheat overheats overhung overjoy overjoys overland overlaps overlie overlies overload
overlook overlord overlords overplay overplays overreact overrode overruling overrun overseen
overseer overstay overt overtax overtook overview overviews overweening overwhelm overwritten
overzealous oviduct ovule ovules ovum owlet owner ox oxbow oxen oxford oxygen oxymora oyster
oysters oz ozone packet padre padres pagans pageant pagoda pagodas paisley palavering palazzi
palazzo pale paler palettes palindrome palindromes palindromic palings palisade palliate pallid
palmetto palmist palomino pampas panacea pancakes pancaking pandas pandering pane panellist panes
panniers panning panoplies panoramic pant pantheons pantie panties pantsuit pantyhose papacies
papal papas papaya papayas papergirl paperhanger papilla papillae parabola paradigm paradigms
parading paraffin parakeet paralegal paralegals paralleling parallels paralyses paramecia
paramecium parameciums paranormal parapet paratrooper parcel parcels pardoning pardons pares
parfaits pariah pariahs parings parkas parkour parley parolee parolees paroxysm parquet parrakeet
parser parsley parties partnering parvenus paschal pasha passageway passenger passerby passersby
passkey passport passports pasteboard pastie pasturage patella patellae pathogen patient patienter
patientest patrol patrolman patrolmen patron patrons patsies patter pattern patters patting pave
pavement paycheck pct pd pea peacemaker pecans peccadillo pedigreed pediment peek peels peerless
peewee peewees pegs pekoe pelvis pend pendent penes penguin peninsula peninsulas pennant pennon
pennons pensioner pensioners pentagon pentagons pepper peppercorn peppercorns peppermint pepperoni
pepperonis peppers percale perfectest perfidies perfidy perform pericardia perigee perigees
perihelia peritonea periwig perjure perjures perjuries perkier persevere persevering persimmon
persimmons persist personals personnel persuade persuades pert perter pertest pervert pesetas
peskier pesky pesos pessimal pestering pesticides petard petards petering petite petites petrol
petrolatum petunias pewee pewees pewter pewters philistine phloem phlox photo pianissimi
pianissimos piazza piazzas piazze picante picayune piccalilli pick pickax pickaxe picks picturing
pie piebald pierces piers pig pigpen piing piker pilaf pilafs pilau pilaus piles pilfering pilfers
pilgrim pilgrimage pilgrimages pillar piloting pimento pimiento pimp pimpernels pimplier pinafores
pinch pinches pine pines pinging pings pinhead pinhole pinkeye pinkie pinky pinning pinpoint
pinprick pinto pinwheel pioneer pioneers pipe pipeline pipit pipits pippin piquant pisses pissing
pistachio pistil pistol pistols pitchblende pitchfork pitchman pitchmen piton pivot pixie pixies
pizazz pizzas pizzazz pizzerias pizzicati pkg pl plagiarist planar plangent plannings plaster
plastering plasters plastique plateaux platelet platens platforming platinum platoon platoons
platypi platypus plaudit playgoer playgoers playlist playpen plaza plazas plebiscite plebiscites
plethora plexuses pliant plied pliers plonk plonking plonks plops plotting plover ploy ploys
plugin plugins plum plumage plummet plummeting plumper plunders plunge pluperfect plush pneumonia
poach poacher poaches poaching pock pocks pod poem poems poi pokers polecat polestar polestars
poling politer politesse politico polkas polliwog pollster pollsters pollutant polluter pollywog
poltroon polygon polygons polyhedra polymath polymer polyp pomade pommel pommels pompadour pompom
pompoms pontiff pontificate pontoon ponytail pooch pooches pooching pooh poohing poohs pooled poop
poor popgun popinjay popover popovers poppa poppas poppies popping poppycock pops porcine pore
pores pork porn portage portages portaging portend portico portmanteau poser posit positrons
postage postal postcard postcards posterior postlude postmaster postmasters postmen postmortem
postmortems postpartum postpone postpones postponing postscript posturing postwar potassium potato
potboiler potboilers pothook potpie potshot potshots pottage powder powdering pox pp practises
pram prank prankster pranksters precept precursor precursors predominant preeminence preeminent
preempt preen preens preexist prefer prefers pregnancies prejudice prejudices prejudicing premiere
premieres premiering premise premises prep prepare preparing preppie preregister preserve
preserver preservers pressure pressuring pretend pretzels previewer previewers prewar pride
priestess prig prigs prim primaeval primeval primmer primmest primp primrose printout prissier
pristine prithee privateer privater privet privier prizefight probe probes problem proceed proctor
procure procurement procures prodigal prodigals proffer proffering proffers profiles proforma
profound profuse prognosis prohibits proletariat prolongs prom promenading promoter promoters
prompter prompters pron prong pronto propane propel propellent propels properties propitiate
proposer pros prose prosodies prosper prospers protect protein proteins protestor protestors
protons prototyping protozoon protégé protégés proud prouder provender provident provincials
proving proviso provisoes provisos provost prunes prurient précis pseudo pseudonym pshaws psst
psychedelic psyches psyching psycho psychos pt pubic pueblos puffer puffin pug puller pulpier
pulpit pulpits pulps pulse puma pumper pun punchline pundit pungent punkest punster punsters punts
pupa pupas puppeteer pureed purees purge puritan puritans pushcart pushcarts pushover pushovers
pushup pushups pussies pussycat pussyfoot putsches pwn pylons pyramid pyre pyres pyrite pyromania
pyx qt quadrant quahog qualm quanta quantum quarrel quarrels quart quarts quartz quaver quavers
queen queer queerer ques quesadilla quine quines quinine quintet quip quips quiver quivers quizzes
quoit quondam quotas rabbis rabid rabies raccoon raceme racier raconteur raconteurs racoon racoons
racquet radials radioed radios raft ragamuffin ragas ragtag ragweed raiment rainwater raja rajah
rajas rambler ramblers rampage rampages rampaging ramrod ran rancour randier randoms randy ranger
rangers rankles ransom ransoms rant ranter rapports rares raring rash rasher rashers raspier
rasping ratchet ratchets rathskeller rationales raucous ravaging ravening ravens raves raviolis
raze razing razor razors razz react readout reagent realer realm rear reawaken recd receipt
recentest receptors recharge recheck rechecks recherché reclaim reclaiming recliner recollect
recommend recover recovering recruit recruits rectums recur recurs redcoat reddens redeem redneck
redo redolent redoubt redraft redwood reeking reeling reels reenlist reenter reentering reenters
reentry reeving reexamine refereed refocus reformat reformer regexp regexps regicide regimen
regimens registering registrant registrar registrars regret rehearse reindeer reinsert reinterpret
reissue reissues relabel relabels relaxant relent relenting reliant reload reluctant remade
remainder remainders remand remands rematch remodel remodels remortgage remoter remove rend
renegade renegades renegading renege reneges reneging renegotiate renewal renewals rennet
renovator renovators renter renters reopen repast repatriate repellent replete replicator
replicators reprimand reproduce reroute reroutes rerun resale resemblance resemble resend resent
reserving residue resist resister resonant resound resp respelt respond responses restart restarts
restroom restrooms restudies restudy result resultant resurgent retainer retainers retaken
retaliate retard retardant retards retelling retinas retinue retinues retiree retool retouch
retrain retrieve retrogrades returnee returnees reuse reused reuses rev revamp revel revels
reverend revivalist revolt revolve rhino rhinoceri rhombus ribald ribbon ribbons riboflavin ribs
rices rich richer rick rickets ricks ricksha rickshaws ricochet ricochets riddance ridden ride
ridgepole ridgepoles ridicules ridiculing rift rig rigid rigs riles riling rime rimes rind rinds
ringer ringlet ringmaster rinses riot rioter rioters ripen rise risen risqué ritual ritzier ritzy
rival rivalling rivalries rivalry rivals riven river riverbed riverfront rivers riveter riveters
rm roadsters roam robberies robin robust robuster robustest rocking rocky rodent roentgen roger
rogering rogers role roles romaine romanticist rompers romping roofer roofers roofs rooftop
roomier rooming rooter rope ropes rosette roster rosters rostrums rote rottener rotund rotunda
rotundas rout roué roués rove roves roving royal royals rpm rs rte rub rube rubes rubicund rubier
ruckus rue rues rugrat rugrats ruining ruins ruminant rummer rums runaround runes runnel runnels
rupee rupees russet russets rustproof rutabaga rutabagas ruts rutting rye sabotages sabotaging
sabre sabres sac saccharin saccharine sachem sadden saddens sadder sades safaris safeties sager
saguaros sahib salaam salaaming salad salamis saliva salivate salt saltwater salvage salvages
salvaging salve salver salvers salvoes salvos sambas same samizdats sampled samurai samurais
sandstorm sane saner sanitaria sanitarium sanitariums sank sanserif sapience sapient saps sarcasm
sarcoma sarcophagus saris sassafrases sat satchel satchels satiety satin satinwood satirist
sauerkraut saunas sausage sausages sauté sautés savager savanna savannah savannahs savannas saver
savers savvier scale scalene scalier scandals scanter scanties scantiest scarlet scent sceptres
scheme schemers scheming scherzi scherzos schist schlemiels schlock schmaltz schmaltzier schmalz
schmalzy schnapps scholar schoolboy schoolboys schoolgirl schoolgirls schoolmarm schoolmate
schoolroom schoolrooms schoolyard schooner schooners schrod schrods schtick schticks schuss schwa
schwas sciatica scimitar scintilla scoot scoots scorecard scorecards scorn scorpion scorpions
scourge scoutmaster scow scowls scram scrap screenplay screenplays screens scrimmaging scrimp
scrofula scrog scrooge scrota scrubber scrubbers sculpt scythe sea sealer sealers sealing seat
secondhand secrete secretes secreting sect secures sedater segfault seldom selectman selector
selectors seller sellers seltzer semen semi semicolon semiprivate semis semitrailer send senna
septets septette septettes sequin seraglio sere serenading serenest serf serfdom sermon sermons
servant settee sevens sewage sex sexist sexpot sextette shakeup shalt shanghai shanghais shanties
shariah sharing sharpen shaven shebang sheer shekel shekels sheltering sherbert sherbet shillalah
shirtwaist shocker shockers shodden shook shoon shoos shoot shoplift shoptalk shopworn shove
showbiz showcasing showgirl showgirls showier shtik shtiks shudder shuddering shudders shun shut
sibilant sibilants sibyl sibyls sidearm sideshow sierra sierras sieve sift sifter sifters
sightseer signals signer signpost silenter silentest silken silt silver silverware similar simmer
simmers simpatico simper simpers simulcast sincere singe singleton singletons singsong singular
sink sinker sinner sinners sinning sinusoidal sips sire siren sirens sirs sises sissier sissies
sissiest sit sitter six sixteen sizer skein skeins skeleton skeletons skid skiers skies skillet
skimp skimpier skinflint skippers skips skit skitter skulk skulker skycap skydive skydiver
skydivers skydove skylark slags slake slaloming slammer slammers slander slapdash slats slaver
slavering slavers sledding sleek sleepwalk sleeve slender slept sleuth slices slicks slid slide
slider sliders slime slimmest sling slingshot slingshots slinky slipcover slipknots slipshod slob
slobbers slobs sloe sloes slog slogs sloops slope slopes slops sloth slotting slouches slovens
slug slugger slumdog slumlord slummer slur slut smallpox smartens smarter smartest smarts smearing
smelly smelts smidgen smidgens smidgin smiles smirk smitten smoke smoker smokers smoky smooch
smooches smooching smoothie smote smug smugger smut smuts snafu snafus snag snake snaky snapdragon
snapdragons snare snares snarf snaring snark snarl snarls snatch snazzy sneak sneaks sneaky
sneering sneeze sneezing snide snider snifter snifters snobby snoop snooper snoopers snoots snore
snores snorkeler snorkelers snots snout snowbound snowdrift snowdrop snub snug soapbox soaring sob
soberest sobering sobers sobriquet societies sodas sodden sodium softens soirée soirées sojourn
solar solder solemner soli solid solitaires soloed sombre sombreros somnolent sonars sonata
songster songsters soon soot soothe sophist soprano sordid sore sorrel sorrels sort sorta sorter
sorters sot sots soubriquet souls soup soups soupçon soupçons sour sources sourest soviet soviets
sox soya space spaceman spacemen spake spams spandex spank spare spark sparse sparser spartan spas
spatter spatters spear spec speculator speculators speedometer speedster speedsters spent sperm
spermicide spider spiders spiel spieling spiels spigot spigots spiky spinach spinals spine spines
spinier spiniest spiraea spirits spitball spittoon spittoons spleens spline spoilage spoilt sponge
spoof spool spooring spoors spores sporran sportier sportiest sprat sprats spree spreed sprig
sprigs springboard springs sprinkles sprout sprouting sprouts spryer spumoni spun spunk spur
sputters sq squab squad squander squandering squanders squaring squat sriracha staccati stagecoach
stagehand stagehands stagger staggering staggers staging stagnant stags stake stalactite
stalactites stale staler stalwart stalwarts stamen stamens stammer stammers standby standout
stardom stare stargazer staring stark starker starkest starlet startles stationer stats statue
statues statuette statuettes stave stdio steal stealing steam steamroller steams steed steeling
steep steer steerage steers stein stellar stems stench stepdad stepladder stepladders stepson
stereos sterna sterner sternums stickpin stiffen stiffener stiffeners stiffening stiffens stiffer
stilts stimulant stinger stipend stitch stoking stolid stolider stomachache stomping stomps stoner
stoners stonier stoning stood stooge stooges stopgap stopover stopovers storekeeper stork stormier
storming storyteller stoutest stove stovepipe strafe strainer strainers straiten strands strap
strata stratum stratums stray street streetcar streetcars streetlight streets strengthen strep
stricken strict stricter strictest stridden stride strident striker stripteases striven strobe
strobes stroller strollers strongbox stropping strops strove strum strut stub stucco stuccos stuck
stud studding studios stuffier stump stumping stumps stun stung stunk stunning stuns sturdier
sturdy stuttering stye styes styles styli stylus stymie subcompact subj sublimer submerse subpoena
subpoenas subprogram subset subtleties subvert successor successors succour sue suet suffering
sufferings sufficing sugar sugarcane sugaring sugars suggester suit suitor suitors sulk sullener
sullenest sultana sumac sumach summer summerhouse summers sunlamp superber superbest superintend
supermodels supper supplant supreme sureties surface surge surgeries surpasses surplices surtax
survivals survivor svelte svelter sveltest swamis swank swanker swans swarm swastikas sweatiest
sweatshop sweeten swift swig swim swimmer swimmers swine swines swirl swollen swum sybarite
sybarites sycamore sycamores sylvan symbioses symbiosis symbol symbols sympathise synagog synagogs
synapse sync synch synches syncopate syndromes synonym syntax syringe syrup tabby tableaux
tableland taboos tabu tabus tacit taciturn tacos tad taffeta tailwind taker takers talc tales
talker talkers taller tamale tamarind tamer tamers tamper tampers tams tanager tangelo tangoed
tangs tankard tankards tankful tanner tanners tannest tannin tanning tans tantamount tantrum taper
tapering tapers tapeworm taproom taprooms taproot tar tardy tare tares taring taro taros tarp
tarpon tarpons tars tartar tartars tarter tartest tarts tasering tastes tat tats tatter tatters
tatting tattletale tattooist tattoos taut tauter tavern taverns tax taxicab taxicabs taxidermist
taxies taxiing taxis tbsp teamster teamsters tear teardrop tearjerkers tech tectonics tedium teed
teenier telecast telecaster telecasters telemetries telepathic telephoto telescope telescopes
telescopic telethon telltale telnet temperas tempers tempest tempi temping tempos tend tenderfeet
tendon tendonitis tendons tendril tenement tenet tenfold tenon tenons tenpin tenure tenures
tequilas terabits termagant terminator terminators tern terrace terraces terrain terrapin terriers
terror terry terse terser testier testy tetrahedra text thalami thalamus theft then theorem
theorems theorist thermostat theta thiamine thief thingamajig thirst tho thong thrift thrust thymi
tiaras tibia tibiae tick ticker tickers tiebreaker tiebreakers tiers tiger tiller tillers
timberland timbers timekeeper timezone timid timpani tinder tinderbox tine tines tinge tinier
tinker tinkering tinsel tinsels tints tipis tipster tipsters tiptoe tiro tiros titbit titbits
tithe titmice tits titter titters toadstool tobacco tobacconist tobaccos toed toenail toenails
toes tofu tog togae togas tom tomato tombs tomcat toms tongs tongues tonier toning tonne tonnes
tons toolbar toolbars toolbox toothpaste topaz topcoat topknot topknots topmast topsoil tore
tormenter tornadoes torpor torque torques torsi torsos tort torte tortes total totalling totals
tote totes tots totter tottering totters toucan toucans touché toupee toupees tourist tourmaline
tournament towel toxin trace traceries tracers tracheae trading trail trailblazer trails traipse
trait traitor traitors trammel trammels tramping transact transcend transfix transfixt transformer
transplant transporter transverse trapdoor trashcan trashcans travail travails treetop treetops
treks tremendous tremors trench trendier trespass trespasser trespassers trespassing triad
tribesman tribunals trice triceps triceratops tricks tricolour tricycle trident trifecta trifectas
trig triggering trikes trilogies trimmest trinket trinkets triptych trite triter trivet trochees
troglodyte troglodytes troika troikas tron trons trooper troopers trot trotter trotters
troubleshot trousseaux truant truce truculent true trues trumpet trumpeter trumpeters tryst tsar
tsars tsp tsunamis tuber tubers tug tulip tulips tulle tumbril tummies tummy tun tuna tunas
tungsten turbot turbots turd turducken tureen tureens turncoat turnover turnovers turpentine
turves tusk tusks tutus tux twang twangs tweedy tweeting tweezers twelfth twerk twerking twig twin
twine twines twinge twirl two twofer twofers tyke typeset typesetter typesetters typewritten
typewrote tyro tzar tzarina udder udders ukulele ukuleles ulna ulnas ultimata ultramarine ultras
umbilici umbilicus umbrella umbrellas umiak umiaks underwater undo unendurable unfamiliar unicorn
unimportant unique universe unjust unto unveil updater upend upfront upland uplift uploading
urbaner urbanest urea urge urges us user users ushering usurp usurper usurpers usurps utensil
uteri utter utters uvula vacancies vacuum vagabond vagabonding vagabonds vaginae vagrant vain
vainer vainest valentine valentines valet valiant valley valour valve vamping vampire vampires
vandals vane vanes vanilla vanities vanning varicose variegate varieties varlet varmint vars
varsities vase vats vatting vault veal vectoring vectors veep veeps veers vegan vegans veggie
vehement vein veining velds veldt veldts vellum velveteen vend vendor vendors veneer venom
venturing venue verandah verandahs verandas verbal verbatim verbenas verbiages verbose verdant
verdigris verdure verge verges vermilion vermin versatility versing vertebra vertex vertigo vessel
vessels vestige vestiges vetch veteran veterans vets vex viand vibes vibrant viburnum vicar victim
victor victors vicuña videodisc videos videotex vigil viler villager villagers villein villeins
vindicator vindicators vinegar vintner vintners vinyls viol violator violators violets violin
violinist viols vireo virgin virginals virgule virgules virtue virtues virtuosi virtuoso visas
viscera viscount viscous viscus visor visors vital vitals vitamin vitamins vitriol viva vivas
vixen vixens viz vodka voice voices voicing volatile volcano vole voles vols voltaic volunteer
vomits voodoos voter voters vouch vouches vouchsafe voyager vs vulgar vulgarest vulvae vulvas
vuvuzelas wadding wader waders wades wading wadis wafer wafers waft wag waging waistband waldo
waldoes wale wales wallet walling wallpaper wallpapers walnut waltz wampum wander wandering
wanderlust wanders wane wank wanna wannabee wannabees wannabes wanton wantoning wantons wapiti
wapitis wares warez warmest warmth warn warp warranties warrens warrior warriors wartier washbowls
wasp wastage wastewater wastrel watercolour watercourse waterfowl waterfowls waterfronts waterier
wateriest waterline watermelon watermelons waterpower waterspout waveform wavelet waver wavering
wavers waxier waxwing waxy weaken webinar webisode weddings wedgie weeder weeders weedy weekday
weekdays weenie weenies weep weft weir weirs welcomes welcoming weld welder welders welding welds
welkin wench wept westbound westerner westerners wetter wetware wetwares whichever whilst whips
whirligig whisker whiskers whiten wick wicks widen wield wielding wiener wieners wigwag wildcat
wildfowls wile wiles wilier willing wilts wimp wimpier windbag windbreaker windburn windier
windmilling windpipe windpipes windscreen windscreens windstorm windsurf windup windy wine
wineglasses wineries wines winger wingnut wingspan wingtip wingtips wino winsomer wintergreen
winterier winteriest wintering winterise winterises wintertime wintrier wintry wipe wipes wire
wiretap wiretapping wiretaps wisdom wiseacre wiseacres wisp wispier wisteria witch wiz wk woe
woken wolfs wolverine wolverines wondering wonders wonkier wonky wont woof woollen workaround
workweek world worsen worsening worsens wot wove woven wraparound wrapper wrappers wrapt wren
wrench wrist wristband wrongdoer wrongdoers wrote wryer wt wuss wusses xenophobia xref xylem yacht
yap yardage yardages yardarm yardstick yarmulke year yelp yeomen yesterday yesterdays yet yip
yippee yodel yogin yokel yokels yolk yon yonder yr yrs yuk yule yum yummier yummy zanier zany
zappers zaps zeal zealot zealots zealous zebras zebu zebus zens zeroed zeroes zeros zest zeta zinc
zincs zings zipper zippers zips zirconium zits zodiacal zodiacs zombi zombis zonal zoning zooming
zooms zorch zucchini zwieback zygotes éclair éclairs éclat élan émigré émigrés épée épées étude
"""

NAMES = """
aachen aadorp aafje aafke aagtdorp aagtekerke aaij aalberts aalbrecht aalbregt aalden aaldering
aalderink aaldert aalfs aalsmeer aalsmeerder aalst aalstenaar aalten aaltenaar aalter aalteraar
aaltjen aalzum aandewiel aanen aangeenbrug aangelag aantjes aardam aardenburg aarlen aarlenaren
aarntzen aaron aarschot aarsen aarsman aarssen aarten aartman aartrijke aartselaar aartsen
aartswoud aasterberg abba abbasid abbassi abbenbroek abbengawier abbenhuis abbes abbeweer abbing
abbink abbott abbring abby abcoude abdelaziz abdelkader abdelkarim abdellaoui abdoel abdul
abdullah abdullahi abdulrahman abdurrahman abebiet abeltje aben aberdeen abernathy aberson abigail
abilene abou aboutaleb abruzzees abruzzen absalom abspoel absurdistan abubakar abyssinia accenture
accraas acer acevedo achaean achmed achterberg achterbos achterbosch achterbroek achterdiep
achterdorp achtereekte achterkamp achtermaten achterwei achthoven achthuizen ackema acker acquoy
acropolis acuff adamstown adar addens addison adegeest adek adele adelheid adelina adelmund aden
adenauer adeniet adhara adirondack adjei adkins adler adolph adonises adri adriaansen adriaansz
adriaantje adriaens adriaensen adriana adriano adrianus adriatic adrichem advokaat aegean aelen
aelfric aendekerk aeneas aeolus aerdenhout aerdt aernout aerococcus aerope aerts aertsen aertssen
afferden affligem afke afman afra africa african afrika afrikaner afsnee agamemnon aggie agnetha
agnew agten agterberg agterdenbos agterhuis aguilar ahmadabad ahmadi ahmadinejad ahmed ahmet
ahrens ahuis aijen aike aiken aimee aimée aipassa airedale aissati ajaccio ajacieden ajax ajaxfan
ajodhia akbar akbari akeleituin akenaar akerboom akershoek akersloot akihary akihito akkermunt
akkersdijk akkerveld akkerwoude akram aksel akswijk aktas alain alamogordo alar alaric alaskan
albanezen albehoeder alberda alberdina albersen albert alberta albertina albertine albertje
albertmeer alberto albertus albertz albinezen albion albireo albrecht albuquerque alcyone alddyk
aldebaran aldeboarn alden aldendriel aldenhoven aldenkamp alderden aldert aldewereld aldtsjerk
alejandra alejandro aleksandar aleman aleoeten alessandra aletes aleut aleven alexei alfing alfons
alfonso alfonzo alfreda algeria algerije algerijn algerijnen algieba algol alhambra alibaks alice
alida alie alijda alinda alinghuizen alioth alison alitalia alizée alja alkan alkmaar alkmaarder
allardsoog alleblas alleghenies allegheny allende allert allerzielen allison allstate almaty
almeerder almeida almeloos almoravid alnitak alonzo aloys alpenetappe alpenland alpenlanden
alphard alphen alphenaar alpheratz alphons alphonso alphonsus alpo alsemberg alserda altai altair
altenburg alteveer altforst althuizen alting altoids altorf altweert alvader alvaro alverna alves
aly amadeus amal amalia amaury ambachter ambergen ambonezen amel ameland amelander amelink
amelisweerd amende amenhotep ament amer american americana americanism amerika amerind amerongen
amersfoort amesz amherst amier amit ammaniet ammeraal ammerzoden amoer amos ampsen amptmeijer
amraoui amstel amsteldiep amstelhoek amstelveen amstelvener amstenrade amsterdam amsweer amtrak
amundsen amur amy anacin anacreon anakin analects ananias anansitori anatoliër anaïs anbergen
andalusiër andaman andamanen andel andelst anderlecht andersen andersson andes andijn andorrezen
andrei andrew andries andriesen andriessen andringa andré andy ane anema anerveen anevelde angara
angeline angelique angelo angelou angelsaksen angeren angevin angie anglican anglicanism anglicize
anglophile angolan angolees angolezen anguilla angus angélique aniakchak aniek anijsveld anique
anje anjema anke ankersmit ankeveen anky anloo annaburen annapurna annebel annebeth annechien
annegien annejet anneleen annelies anneloes annelore annelot annemie annemiek annemijn annen
annendaal annerveen annet annetje annette anneveld annick annie annika annique anny anouar anouck
anouilh anouschka anouska anreep ansen anses anshan ansing antaeus antal antares anthon anthonie
anthonis anthonissen anthonius antigone antillen antillianen antje antoine antoinet antoinetta
antoinette antone antonie antonissen antony antwerpen anwar anya anzac aoife aouragh apatou
apeldoorn apeldoorner apenheul apennijn apennijnen apennijner aphrodite apocrypha appalachen
appeldijk appeldorn appelgaarde appelhôf appelo appelscha appeltern apperloo apuliër aquafresh
aquariuses aquitaine araceli aragonees aralmeer aramco aramees arameeër arawakan arbobesluit
arbouw archean archem archeon archibald ardennen ardenner ardooie arelaars arelaren arendina
arendje arendsen arent arentsen arentz arets argentijn argentijnen argentina ariaantje arianism
arianna arianne arieses arik ariosto arissen aristarchus aristides aristoteles ariël ariëns arja
arjen arkansan arkansas arkens arkesteijn arkwright arlesheim arline arling arlington armande
armeens armenia armeniër armin arminius armstrong arnemuiden arnhemsen arnold arnoldussen arns
arntzen aroemeens arowakken arrernte arrhenius arriën arriërveld artaxerxes artemis artevelde
arthurroman arthursage arubanen arvid arwen ary asamoah asante asbreuk asbroek asdag asen asgaard
asher ashley ashmolean ashraf asiatic asja asjchabad asjes asjkenazi asjkenazim askamp askes
aspell asperen asquith assad assam assebroek assel asselbergs asselman asselt assendelft assenede
assies assinck assink assmann assum assumburg astrid asuncionees asunción aswoensdag atheens
athens athlon atie atjehoorlog atkins atlanta atlanteeër atlantes atlanteïsch atlantic atos
atropos attema attenrode atteveld attica attiër attlee attucks atwood atzeburen aubrey aucaner
auckland aude auden audrey audrie augean augenbroe augsbuurt augusta auguste auke aukema aukje
auping aureomycin aurélie austen austerlitz australia australiër australoid avaars avekapelle
avenhorn averbode avereest avery avest avezaat avi avon avondland avondster awad axelaar axwijk
ayad ayhan ayman ayoub ayrshire ayses azania azarkan aziaat aziaten azier aziz azizi azoren
azteken aïsha baaiduinen baakhoven baalbek baalhoek baambrugge baanakker baandijk baantjer baarda
baardegem baarnaar baarschot baarsdorp baarspul baarssen baartman baaré baaten baatje baauw baay
babbage babbitt babur baburen babylon bacall backes bactria baedeker baegen baelde baerends
baerveldt baeten baetsen baeyer bagdadder baggelaar baggen baggies bahadoer bahrain bahreiner
bairiki bajkonoer bakel bakelaar bakelsebrug bakkenes bakkeren bakkersgang bakkerskamp bakkeveen
bakoeër bakovensmee balak balanchine balatonmeer baldew baleaar balearen balearic balfoort
balgzand balinezen baljeu balkaars balkan balkanland balkanregio balkanroute balkasjmeer balke
balkenende balkhash ballin balloo balloërveld balmahuizen baltic baltimore baltinge baltissen
baltussen baluchistan bambacht bambrugge bandar bandsma bandung baneheide bangkok bangkokker
bangladesh bangladeshi banjarmasin banksy bannenberg banten banting bantoetaal bantoetalen baotou
baptista barabbas barack barbados barbarossa barbary barbour barclay bardeen barendrecht
barendregt barendsen barents barentsen bareveld bargermeer bargoens baris barkentijn barkey
barkley barlow barnes barnhoorn barning barnum barraclough barrett barry barrymore bartel bartelds
bartelen bartelsman bartholdi bartholomew bartje bartlehiem bartlett bartolomeüs baryshnikov baré
baselier basie basile basisengels basjes baskenland basque basra basseterre bassevelde bassie
bastemeijer bastenaaks bastenaken bastiaannet bastiaansen bastiaantje bastiaenen bastiaens
bastianen bastien bastille bastings bataaf batavier batavieren batenburg bathmen bathsheba batoemi
batstra battenoord battjes baudoin bauer bauhuis baukje bauknecht bauwens bavaria baving bavinkel
bavo bayat bayer bayes bayreuth baywatch beadle beardmore beardsley beatlesfan beatrijs beaujean
beauregard beauvoorde bechan becht becker becket becking beckman beckmann beckum becky becx
bedouin beecher beeck beegden beeke beekelaar beeker beekhuizen beekink beekpunge beeksma beekveld
beekvliet beekweide beelen beemer beemster beemte beenakker beenen beeren beerenbos beerends
beerepoot beerkens beersdal beersenaar beerses beersma beerst beerta beertema beerten beervelde
beerzel beerzerhaar beerzerveld begakanaal begawan behan behrendt behring beiderbecke beierin beij
beijeman beijen beijer beijk beijsens beijumer beilen beilenaar beiler beimerwaard beishuizen
bekavallei bekebrede bekegem bekenaar bekendam bekenkamp bekhuis bekink bekir bekius bekke bekkema
bekker bekkering bekkerzeel bekkevoort bekman bekooij bektas bekveld bekx bela belarus belarussen
belau belderok belem belfeld belga belgenland belgenmop belgicus belgium belgiës belgrade belgrado
belgradoos belgradoër belgraver belial belinfante belize beljaars beljon bellamy bellegem bellinga
bellingen bellini belliot bellis beltmolen belushi bemelen bemmel bemmelaar bemmeler benacerraf
benaissa benali benares benazir bendersche benedenberg benedicte benedictus beneker bengaals
bengalees bengalen bengt benhaddou bennaars bennebroek benneker benner benneveld bennis benny
benschop bensdorp bentelo benthuizen bentveld bentvelsen bentvelzen bep berbee berben berberstam
berbervolk berbroek berden berdien bereklauw berend berendina berendje berendrecht berendsen
bereneiland berenpas berens berenschot berentschot berentsen berfelo berga bergakker bergambacht
bergeijk bergenaar bergenaren bergentheim bergervoet bergeyk bergh bergharen berghaus berghorst
berghuijs bergkamp bergman bergmann bergmolen bergrede bergshoeff bergson bergstoep bergum
bergumerdam beringe beringzee berisha berkel berkelaar berkelder berkenbosch berkendijk
berkendreef berkenrode berkenwoude berkhout berkien berkmeer berkouwer berkshire berkvens berlijn
berlijner berlijnerin berlikum berlingen berlusconi bernays berndsen berne bernhardt bernheze
bernice bernie berning bernsen berntsen berrens berrevoets berserik bertelink bertels bertelsmann
berten bertie berting bertjan bertje bertram bertrand bervoets berzelius besemer beskiden bess
besseling besselsen bessemer bessie bestebreur bestebroer besteman bestenaar bester bestevaer
besthmen besuijen betekom beterams beth bethany bethlehem betje betlehem betsy bettenhoven betty
bettye betuwelijn betuwenaar betuwer betuweroute betz beudeker beugelaar beugeling beugelink
beugelsdijk beukema beukendaal beukendreef beukenhorst beukeveld beulink beumershoek beune
beuningen beuninger beunings beurskens beus beuseberg beusekamp beusekom beusenberg beusichem
beusink beutenaken beuvink beuzenrade beveraar bevere beveren beverley beverlo bevermeer bevernaar
beverst beverwijk beverwijker bexkens beyer beze bezemer bezuijen bhaggoe bialystok bianca
biblebelt bibo biddle biden biegel bieke biekens bielderman bielsma biemolt biemond bien bierbeek
bierbooms biere bierens bierkens biert bierum biervliet biesbosch biesbroek biesen bieshaar
biesheuvel biesterbos biesterveld bieze biezelinge biezenkamp biggekerke biggles bihari biharie
bijbelboek bijbelkring bijbelles bijbellezen bijbelser bijbeltaal bijbeltekst bijbelvast
bijbelvaste bijbelwoord bijland bijlard bijlenga bijleveld bijlholt bijlmer bijlmerflat
bijlmermeer bijlmerramp bijloo bijlsma bijma bijnen bijnsdorp bijsteren bijsterveld biju bijvang
bijvank bijvelds bijwaard bikschote bilbao bilderdijk bildt billar billekens bilthoven bilzen
binda bindels binderveld bing bingelrade bingerden binkom binnendieze binnenmaas binnenmars
binnenwei biogen bioko birdseye birkhoven birmees birmezen birsen biscay bischoff bishkek bisjkek
biskaje biskop bismark bisoen bisquick bisram bisseling bisselink bissels bitgum bitgumerdyk bito
bitsingen blaaksedijk blaasveld blaauboer blaauw blaauwbroek blackbeard blackburn blackfoot
blackshirt blackstone blackwell bladel blaine blake blanchard blanden blankenberg blankenburg
blankendaal blankenham blankestijn blankevoort blanksma blansjaar blantyre blatter blatz blaupunkt
blauwestad blauwhuis bleekemolen bleijerveld bleijlevens bleiswijk bleize blekkink blekslage
blesing blewanus blezer blieberg bliekendaal bligh blija blijd blijenberg blijker blijleven
bloemendaal bloemer bloemert bloemhard bloemhoff bloeming bloemink bloemkamp bloemsma blokdijk
blokpoel blokvoort blokzijl blomberg blomen blommaert blommendaal blommerde blommestein
blommestijn blondel blondie bloo bloomfield bloomsbury bluebeard blythe boakye boateng boaz boazum
bobeldijk boccaccio bochem bocholt bocholtz bochove bochtakker bocken bockting bodde boddeke
bodden bodelier bodemeijer bodenmeer bodhidharma bodt boechout boedapest boedapester boedhoe
boedjarath boegheim boeieraak boeiink boeijen boeing boekarest boekarester boeke boekee boekelaar
boekelder boekelman boekelo boekema boekenweek boekestijn boekhout boekhoute boekoel boekovina
boelaars boele boelens boelenswei boelé boemaars boensma boerakker boerebach boereboom boerendijk
boerenkrijg boerentoren boerestreek boerhaave boerhoorn boering boerjan boerlage boerma boerrigter
boersbroek boersen boerstal boerstra boertien boeré boeschoten boeser boesjes boessen boessenkool
boesten boesveld boethius boetzkes boeve boevink bogaars bogaart bogert bogman bohnen boin bojan
bokhorst bokhoven bokito bokkum boksdoorn boksebeld boksum bolding boleyn bolhaar bolhuis
bolivianen bolland bolleboom bollywood bolsenbroek bolshevik bolshevism bolshoi bolshuizen bolsius
bolsward boltendal boltje boltzmann bolwijn bomas bombay bomenaar bomert bomhoff bommer bommerig
bonaire bonairianen bonaparte bonarius bondsdaglid bonefaas bonekamp bonenakker bonenkamp
bonestroo bongaards bongaarts bongenaar bonheiden bonhoeffer bonifacio bonifatius bonita bonke
bonkelaar bonnerveen bonrepas bontebrug bontekoe bontemorgen bontenbal bontrop boodt boogaart booi
booischot booitshoeke booker boolean booltink boomaars boomheide boonakker boone boonen
boonstoppel boonstra boornbergum boornzwaag booy borculoos boreas borgdorff borgele borgenaar
borgerder borgerhout borgerink borgertange borgerveld borgesius borgia borgloon borgmeijer
borgonjen borgstee borgsweer borgvliet borjan borkent borkus borndiep bornebroek bornerbroek
bornsedijk bornwird borre borren borromeus borsboom borsje borsselaar borteldonk bosakker bosatlas
bosbeemd boschhoek boschhoven boschoord boschplaat bosdreef boselie boshoven boshuizen bosjesman
boskalis boskoop boskopenaar boskoper boskriek boskwei bosniër bosplaat bosporus bosscha
bosschaart bossche bosschenaar bosselaar bossema bostulp bosven boswell boswitje boszhard botden
boterdiep boterkamp boterwet bothmer boting botlek botswana bottenberg bottenheft botterhuis
botticelli bouchiba bouchier bouchra bouckaert boudens boudesteijn boudestein boudewijn bouhuis
boukje boukoul bouland boulez boumeester bourgonje bournemouth bourtange bouteflika boutens bouter
boutersem boutkan bouvrie bouwe bouwel bouwknegt bouwlust bouwma bouwmeister bouws bovary bovee
bovekerke bovelingen bovenas bovenberg bovendijk bovenmeer bovenrijge bovensmilde bovenstreek
bovenwinder bowditch bowell bowen bowery boxelaar boxhoorn boxmeer boxmeerder boxtelaar bozuwa
braafhart braakhekke braal braas braat brabander bradbury braddock bradly bradshaw bradstreet
brady braeken braem bragg brahe brahmanism brahms brakeboer brakel brakelaar brals bralts brammelo
brammer brammetje brampton brandeburen brandeis brandenbarg brandenburg brandes brandi brandie
brandsema brandsen brandsteder brandwijk bransen branten brantenaar brantjes brasilia brasschaat
bratislava brattain brauer braun bravenboer braxhoofden brazilianen brazos brazzavils breakspear
brechje brecht brechtje bredaas bredanaar bredaënaar breddels breden bredenaar bredenhoff bredero
brederveld brederwiede bredevoort bredewold bredewout bredius breebaart breederveld breedijk
breedschot breedveld breehees breekveldt breeschoten breet breetveld breeuwsma breevaart breewijd
breeënaar breeërnaar bregje bregt bregtdorp brehler breidenbach breider breij breijer breimer
breivik breklenkamp brekveld bremakker bremmer brendel brenner brennerpas brentjens breskens
breteler brethouwer bretoen bretoenen bretveld breugel breughel breukel breukelaar breukelen
breukelman breuker breukhoven breukink breunissen breur breure breust brewster brexitnota brezhnev
brice bridalveil bridgetown bridgman brielen brielle briellenaar brienen brigdamme briggs brigham
brighton brigid brigit brigitta brijder brijdorpe brinkheurne brinksma britain britannia britannic
britisher britser britt britta brittany brittney broadway brobdingnag brocatus broec broekaart
broekdijk broekgraaf broekhoven broekhuis broekhuisen broekhuizen broekkant broekmeulen broen
broere broeren broersen broersma broesder broeze brokking brokopondo brommelen bronder brondsema
bronger bronkhorst bronneberg bronneger bronsvoort bronte brontsema broodakker brooke brookhuis
brookman broteas brouns bruce brucht brueren brugel brugge bruggeling bruggelinge bruggink brugs
bruijnen bruijnzeel bruijsten bruil bruinehaar bruinenberg bruinooge brummelhuis brummelkamp
brummelman brummen brundel brunei bruneier brunekreef brunhilde brunnekreef bruntinge brussaard
brusselaar brusselaren brussen brustem bruurmijn bruurs bruynzeel brzezinski brédyk buch bucharest
buchten buchwald buckens buckingham buckley budak budapest budde buddhism budingen buenen buenos
buesink buffy buggenhout buggenum buhrs buick buijing buijk buijsen buijserd buijsman buijsrogge
buijssen buikema buiks buiksloot buinen buinerveen buining buisman buitendreef buitenga buitenkaag
buitenkamp buitenroede buitenrust buitenwerf buitenzorg buiting buizert buizingen bujumbura buken
bulawayo bulfinch bulgaar bulgaren bullwinkle bulsing bulte bulter bulterman bultje bults bultsma
bulté bunde bundesbank bundeswehr bunnerveen bunniker bunschoten bunschoter bunsen bunskoek bunte
burberry burch burdaard burensedijk burgerbrug burgering burgernet burgersdijk burgerveen burgess
burghardt burghouwt burghsluis burgler burgundies burgundy buring burink burks burm burnside
burris burroughs burt burton buser buskens buskermolen buskes bussink bussloo buter buth butselaar
butzelaar buuren buurke buurma buurmalsen buurmeijer buuron buursen buvingen buwalda byronic
bénédicte bûtlânswei cabauw cabral cadier cadillac cadiz cadoelen caecilia caenen caerphilly
cagney caiaphas cain caitlin caitlyn calc caldwell caledonia calfven calgary calhoun cali caliban
california caligula caljouw calkhoven callaghan callahan callas callie caloocan calvary calvinism
calvinistic cambodja cambodjanen cambridge cambuur camelot camerig camfferman camile caminada
cammeraat camoens campbell campen campenhout camperduin campfens camphens campschroer camry
cananefaten cancun candace candelaria candice canisius canjels cannegieter cannenburg cannes
canterbury cantrell canute canyonlands capablanca capelle capellenaar capetown caph capitoline
capitool capone capricorn capulet caracalla caracas caraceen caraïben caraïeb carbaat cardiff
cardin cardinaal carel carey caribbean carice carien carlien carlier carlin carlo carlotta carly
carlyle carmela carnap carnegie carneool carney carnot carola carole carolijn carolina caroline
carolus carolyn caron carpentier carranza carroll carson carsten carthage cartwright caruso cary
casals casema casey cassidy castel castelijn castelré casteren castilianen castlereagh castries
catalanen catawba cathay cathelijne cather catherina catherine cathleen catholicism cathryn cathy
cathérine catrijp catsburg catskill catsop catt caucasoid cauchy caupain cavour cayman cazemier
cazen cecile cecily cedric ceelen celeste celgene celik cellemuiden celsius celtic cepheid cepheus
cerenkov ceres ceuta cevaal cevat cevennen cevenner cevennool cevens ceyhan chaam chaara chagall
chaitanya chaitin chalcidice chaldean chaldeeën chaldeeër champlain champollion chantal chantilly
chaplin charbray charis charivarius charlier charlize charlot charly charmaine charmin charpentier
chartism chasity chatrer chattanooga chatterton chaucer chaudhry chauncey chayefsky chechen
cheerios cheetos cheever chelsea chelsy chelyabinsk chen cheops cher chernenko cheryl chesapeake
cheshire chesterton chevrolet chicagoan chickasaw chiclets chile chilean chilenen chinatown ching
chippendale chirojeugd chirojongen chiromeisje chittagong chivas choctaw chomsky chotkan chou choy
chretien chrisje chrispijn chrissie chrissy christal christel christelle christensen christi
christianen christien christmas christmases christof christoffel christoffer christofoor
christopher christos christuskop christy chromebook chrétien chumash chun chung chungking
churchill churriguera chuvash chèvremont cihangir cijntje cijs cillekens cillessen cinar cindy
cipro ciro cisses cissy citadelpark citigroup citroën claas claasen claassen claes claessen claeys
clair claire clairol clancy clapeyron clapton clare clarenburg clarendon clarice clarijs clarisses
claudy clausewitz clearasil cleef cleemput clemenceau clemens cleophas clephas clermonts cleutjens
cleveland cleven cliburn clifford clijsen clingendaal clingendael clive cloin cloo cloots clorets
clorox clotho clémence clément cnossen cobain cobben cobelens coburg cobussen coby cochabamba
cockburn cockerill cocksdorp codrington cody coehoorn coehorst coelen coelhorst coen coene coenen
coenraats coentunnel coerver coevert coevorden coevords coffey colakreek colaris coleen colen
coleridge colin coljee collaris collendoorn collin colmschate colombees colombia colombianen
colombo colpa colsen columbia comecon comello commewijne commewijner commijs comomeer comoren
companjen compaq computable comte comvalius concepción conchita concorde condillac conen confucius
congobekken congolees congolezen coninck conn connecticut connery connexxion connie connolly
connor conny conrad conradi consemulder constance constancia constantijn consten contreras conway
cooke cookeilands coolegem coolen cooley coolidge coolsingel cooman coonen cooperstown coors copal
copenhagen copernicus copland copley coppen coppertone coptic cordia corey corfu corien corinth
coriolis cormack corneel corneille cornelissen cornell cornips cornwall coronianen corrie corry
corstanje corsten corstius corstjens cortenoever corteses corts corvette cory cossack costello
costongs cotswold cottessen coudewater coudorpe couperus couprie courtens courtine coutinho
couvreur couwelaar couwenberg couwenbergh coventries coventry cowley cowper cozijn cozijnsen
craanen craenen cranen crawford crecy cree creighton creil cretaceous creusen creutzburg crichton
crielaard crienen crijnen crijns crimean criollo crispijn cristel croat croatia croce crockett
croezen crompvoets cromstrijen cromvoirt cromwijk cronenberg cronie crookes crooswijk crouwel croy
cruijff cruijsen cruijssen cruikshank crum crusoe cruts cruyff cryptozoic cuba cuban cuchulain
cuelenaere cuijk culbertson culemborger cullen cumberland cummings cunningham cuperus curacao
curfs currier curtis cybele cycladen cyclops cyprioot cyprioten cyrille cyrillic cécile cédric
daalderop daalen daalhuisen daalhuizen daalmeijer daals daamen daane daanen daanje daantje daarle
daarlerveen dacron dadaism daelenbroek daemen daems daenen daewoo dagelet dagevos dago dahomey
daimler dakar daknam dakota dakotan dalenberg dalenoord dalerend dalerpeel dalerveen dalfsen
dalfsenaar dalfser dalfserveld dalhuisen dallas dalmolen dalmsholte dalmulder dalstra daly damaris
damascener damastbloem damen damhuis damkat damocles damoiseaux dampoort damrak damsteegt
damsterdiep damwijk damwoude damy danaë danelaw danen danenberg dang dangremond danial daniek
daniele danielle danijel daniken danique daniël daniëlla daniëlle dankaart dankelman danneels
dannenberg danny dante dantumadeel dantumadiel dantzig dany dao daoud daoudi darby darcy
dardanellen daren darja darnell darp darrell darrow dartmoor dartmouth darwinism darwinkel
dassemus datamation daugherty daumier dautzenberg dauwe dauwnetel davao davey davidson davies
davis davy dawhah daya dayton deadhead dearsum debbie debby deben deborah debouillet debussy
decalogue decker decock dedecker dedekind dedemsvaart deeben deegens deelder deelen deelstra
deenik deepak deerenberg deest defoe deftinge degeling degenkamp deil deinze deinzenaar deirdre
dejaeghere dejesus dekan delaware delawarean delden delemarre deleu delfgaauw delfgauw delfshaven
delftenaren delfzijl delfzijler delgado delhaas delhaize delhiër delibes delilah delissen deliën
dellemijn delmee delores deloris delpeut delphic delsing deltawerken delvenaar delwel delwijnen
demandt demas demerol demeter deming demir demirci demirel demirtas demmenie demmink demosthenes
dempsey demy denderbelle denderleeuw dendermonde dendooven denekamp denen deng denice denises
denissen deniz denneboom dennenberg dennendijk dennendreef dennenkamp dennenoord dennis dennissen
denny denon dercksen derkje derksen derlagen dermois descartes deschacht desie desiré desmedt
desmet dessing desteldonk deulemonde deurenaar deurens deurne deurnenaar deurningen deursen deurze
deuss deutekom deuten deuteronomy devi devilee devos dewaide dewever dewey dewitt dhaka dhondt
diaghilev diallo diann dias dibbets dibbits dichteren dickens dickerson dickhoff dickinson
dickmann dickson dictaphone didrikson diebels dieben dieden diederen diederik diefdijk diefenbaker
dieke diekema diekendaal dieker dielen dielissen diem diemel diemen diemenaar diemer dieneke
diepenbeek diepenbroek diependaal diependal diepenheim diepenhorst diepenmaat diepens diepenveen
diepenvener dieperink diepeveen diepstraten diepswal dierikx diertens diessen diest diestenaar
dieterman dietrich dietvorst dietz dieuwertje dieuwke diever dieverbrug diffelen digimelding digna
dignum dijke dijkema dijkerhoek dijkerman dijkink dijkshoorn dijksma dijksman dijkstal dijkxhoorn
dijkzeul dijkzicht dijon dijs dijst dikkeboom dikkebus dikkele dikkelvenne dikkerboom diksmuide
dilbeek dilbert dillema dillenburg dilling dillinger dillon dilven dimitry dimmendaal dimphna
dinantenaar dinesh dingeman dingena dingspil dinkel dinkelberg dinkelman dinnissen dinteloord
dinther diny dion dione diophantine diphoorn dircks dirckx dirichlet dirksen dirkshorn dirksland
dirksz dirkx dirven dishoek disraeli dits ditte dittmar divendal dixiecrat djakarta django djedda
dnieper dniester dnjepr doan dobbelaer dobbeleer dobbelstein dobben dobroedzja docter doctorow
dodde doddema doddendaal dodekanesos dodewaard dodoens doede doedens doeksen doeland doeleman
doenrade doensen doerga doesburg doesburger doesjanbe doest doeswijk doetinchem doets doeven
doeveren dogge doggersbank dohle dokkum dokkumerwei dolfing dolfje dollart dollevoet dolomieten
dolomieter dolphijn domenico domenie dominica dominicus dominiek dominik dommerholt dompeling
donbass donderberg dondorp dongenaar dongeradeel doniaburen donkelaar donkerbroek donkersloot
donkervoort donnell donny donovan donselaar dontje doodkorte dooge dooijeweerd doolittle doomen
doomernik doonheide doorduin dooren doorenbos doorenbosch doornaar doornbosch doornbusch doorndijk
doornebal doornekamp doornenbal doornenburg doornhein doornik doornroosje doornspijk doorson
doorten doortje dootjes dorcas dordrecht dordt dordwijk dorenaar dorenbos dorenbosch dorette
dorgelo doric dorien dorinde dorlandt dormaal dorothy dorpsdijk dorregeest dorrepaal dorrestijn
dorthy dottenijs douay douglas doveren dow dowaai dozeman dozy draaijer draaisma drabbels drachter
drachtster dracula dragomanpas dragstra dragt draijer drakenstein drakensteyn dreamliner
dreamweaver drebbel drecht dreesen dreessen dreischor dreiser dreissen drenten drentenaren dresden
dresen dreves driebergen driebergs drieborg driebruggen driehuijs driehuis driehuizen driek driel
drieslinter driessen driezen drimmelen driss drissen dristan drogeham drogenbos drogendijk drogt
drok drongelen drongenaar dronkert dronrijp dronten drontenaar dronter drontermeer drooger droogh
droogsma dropbox drossaert drostendijk drouwen drubbel druijff drumpt drunen drupsteen druten dré
dschubba dubai dubbeld dubbeldam dubbelman dubbink dubelaar dublin dubrovnik dudok duffelaar duffy
duifhuis duifhuizen duifkruid duijker duijnhouwer duijnstee duijsens duijsings duijvestijn duijzer
duikersloot duimel duineveld duinkerken duinkerker duinmeijer duinzicht duis duisburg duisenberg
duitscher duitser duitsgezind duitsland duitstalig duitstalige duiveland duivelander duivelsdijk
duiverman duivesteijn duivestein duizendstra duizer dukenburg dukker dulfer dullaart dullaert
dullemond dullens dulles duluth dumas dumbledore dumoulin duncker dungen dunnewold dunnigen
dunsbergen dunsborg dupon dupont duppen dupuis duracell durante durex durieux durk dursun dusjanbe
dusschoten dusseljee dussen dutchbat dutchbatter duterte duthler duurstede duut duwel duyfken
duyvendak duyvestijn dvorák dwarsakker dwarsdiep dwarsdijk dwarsgracht dwarshuis dwarsland
dwerggras dwight dwingeloo dworp dykstra dymfna dymphna dzerzhinsky désiré dürer düsseldorf eagum
eakins earhart earle earlene earline earnestine earnewâld earnhardt earp easter eastermar eastman
eastwei eastwood ebbekink ebbelaar ebbeling ebbelink ebbenhorst ebeling ebelties eben ebeneezer
ebenezer eberhard ebonics echteld echtenaar echterbosch eckelrade eckhardt eco ecuadoranen edelaar
edelbroek edelenbos edelenbosch edeling edenaar ederveen edingen edison edith edmonton edsel
edwardmeer edwin edwina eef eefde eefje eefke eeke eekelder eeken eekhout eeklonaar eekloos eekt
eelde eelderwolde eelsing eem eembrugge eemshaven eemskanaal eemswoude eemten eendenveld eeneind
eenigenburg eenink eenkhoorn eenrum eenum eerbeek eerd eerenberg eerens eerhard eerhart eerken
eerkes eerland eernegem eernewoude eersel eerselaar eertink eertman eesergroen eeserveen eesterga
eestrum eesveen eethen eeuwout eexterveen effing effting efrain efren efterom egchel eger egeïsche
eggels eggengoor eggenhuizen eggenkamp eggert egidius eglantier egypte egyptenaar egyptenaren
egyptology eibergen eibergenaar eiberger eibergs eibrink eifel eiffel eiffeltoren eigeman
eigenbilzen eigenbrakel eigenhuis eigenraam eiger eijden eijgelaar eijgelsheim eijgenraam eijken
eijkenaar eijkenboom eijs eijsden eijsdenaar eijssen eijsvogels eikberg eikelenboom eikema
eikenaar eikenhorst eikenpage eikenwal eikepage eikvaren eilat eileen eilering eilert eimert
eindhout eindhoven eine einighausen einstein eire eisden eisenga eisenhower eisenstein eises eisma
eisner eissens eitens ekehaar ekelschot ekeraar ekeren ekkel ekkelboom ekkelenkamp ekkelkamp ekker
ekkersrijt ekoplaza eksaarde eksel elahuizen elaine elastoplast elbersen elbertsen elburger
elderman eldersloo elderson eldijk eldik eldrik eleanor eleazar electrolux elema elenbaas eleveld
elfenbank elgin elijah elijzen eliksem elim eling elingen elisabeth elises elissen elize elkenrade
elkerzee elkhuizen elkink ellemeet ellenbroek ellenkamp ellerhuizen ellertshaar ellertsveld
ellesmere elling ellison elodie eloises elschot elsen elsenaar elsendoorn elsendorp elsene
elsevier elsie elsien elsing elsje elsschot elst elsten elstenaar elster elstgeest elsy elting
elul elverding elverdinge elvis elysée elza elzaskanaal elzasser elzasserin elzenbroek elzendreef
elzenga elzenhorst elzer elzet emacs eman embrechts embregts emerson emile emiliano emilie emily
emmasingel emmelie emmelkamp emmeloord emmen emmenaar emmie emonds emons emonts emory empe emy
ename endeman endemol endenees enderink endlösung eneas engbersen engelbracht engelbrecht
engelenburg engelhardt engelina engelsen engelsman engelstalig engering englisher englishes
engwierum eniac enkelaar enkhuizen enkhuizer enklaar ennis enrico enrique enron enschedees
enserink ensing ensink enterij enthoven entjes eperheide epicurus epiphanies epiphany epirus
eppenhuizen epping eppo equuleus erades erato erben erbrink erdem erdmann erdogan erdtsieck
erembodegem erenstein erevan eric eridanus erie erik erika eringa eritreeër erkan erkelens
ermeloos ermerveen ernesto ernie erno ernste ernsten erol eroses erp erpe ertvelde ervin erwetegem
erwich erwin esbeek escarp escharen eschenbach escherichia eschweiler esen eshuis eskens eskes
eskimo eskimohut esme esmeralda esmé espel esperanza espinoza esra esrand esri esseboom essed
esselbrugge esseling esselman essenaar essenburg essendreef essene essequibo essie essing estela
estella estelle esten esther estrada esveldt etenaken ethel ethiopiër etienne etikhove etiënne
etna etos etruria etrusken etstoel ettelgem etten etty euboea eucharistic euclidean euclides
eufraat eugeen eugenie eunice euphrates eurlings eurocontrol eurofighter europabeker european
europeanen europeeër europol europoort eurovisie euser eussen eustachius eustatianen euterpe
euvelgunne euwe evansville evelijn eveline evenblij evenboer evenepoel evenhuis evenki everdina
everdingen everest evergem evernijs eversen eversteijn evertsen evertsoord evertsz evi evy ewing
excalibur excellency exercycle exloo exloërmond exloërveen exoo exxon eygelshoven eyre eys eysenck
eyserheide ezemaal ezendam ezinge eénmaal faaij faasen faassen fabergé fabien fabio fabiënne
fabrice fabrykswei facetime faeroe faeröerder faes faessen fahner faisal faisalabad fakaofo
fakkeldij fakkelgras falize falk fallon falstaff falwell farid faris farouk farrell fasel
fassbinder fatiha fauntleroy faustus favier fawkes fay feartswâl februaries february feddema fedor
feenstra feerwerd feijen feijenoord feijtel fekkes feld feldbrugge fellenoord felten femmie
feniciër fenijn fennigje fennis fenny ferdie ferguson fermat fermi fermont fernandes fernando
fernhout fernpas ferran ferrell ferrier ferron ferwert feskens festen feteris feyenoorder
fibonacci fichte fiechter fien fientje fiep fierens fierloos fieten fietje figueroa fijen fijiër
fijnaart fikkert filip filipijn filipijnen filipino filippini filippo filippus fillmore finnen
firat firefox firestone fischer fitzroy fjildwei flameling fleischer fleringen fleskens fletcher
fleurke fleurkens flevopolder flierdijk flieren flikweert flinterman flipje flipkens flipsen
flobbe flohil floortje florack floren florentijn florie florien florissen flory flossie
fluitekruid fluitenberg fluweelmos fochteloo fockens foederer foeken foekje foesenek fokje fokke
fokkelman fokkema fokkemast fokkert fokkink folkersma folkertsma follega fonken fonseca fonteijn
fonteine fontijn fontijne foolen foppele forbes formosan forrer forrest forster fortaleza fortuna
fortwijk fotomat fouad foucault fouchier fourier fourneyron fowler foxwolde fraamklap fraanje
fragonard fraikin france francien francisca francisco franciscus franciska francissen francken
francot franeker frankel frankena frankendaal frankhuis frankhuizen franklin frankrijk franky
fransdol fransdolle fransdolst fransen fransgezind fransiscus franssen franstalig franstalige
frantzen franzen fraukje frazier fred frederic frederica frederico fredericton fredericus
frederiek frederieke frederik fredje fredric fredrik fredriksz freeke freemason freemasonry
freetown freida freling fremouw frenches frenchwoman frenchwomen frenkel frenken frerichs frericks
freriks freriksen fresnel frey friebel friederich frieling friens friesen friestalig friestalige
friezinnen frijlink frijns frings frinking frisia friso frobisher froeling froger froissart froma
fromm fronde frostbelt frouke fruijtier fré frédéric fuad fuchs fuhler fuikhoren fujitsu fukushima
fulbright fundy fundybaai funen furtwängler félice gaakeer gaanderen gaarthuis gaasbeek gaasenbeek
gaast gaastmeer gabeler gaborone gabriël gabriëlle gadellaa gadsden gaelic gaffelaar gajadhar
galapagos galbraith galesloot galgenberg galgenwaard galilean galilei galjaard gallagher gallas
gallegos gallic gallo gallup galmaarden galsworthy galápagos gameren gammelke gamow gandhi ganesh
ganpat gansewinkel ganshoren ganzebloem ganzedijk ganzenweide ganzert ganzevles ganzevoet
ganzevoort garbo gardameer garderen gardien gareth garfield garfunkel garmerwolde garmin garminge
garnwerd garrelsweer garretsen garreweer garrick garritsen garry garssen garsthuizen garvey gary
gaspersz gasseling gastel gaston gasunie gatling gatsby gauthier gaverbeek gavere gawain
gazastrook gaziantep gdansk gea gebbink gebhardt gebroek geelbroek geelen geenen geensen geerakker
geerdes geerds geerestein geerings geerke geerligs geerlof geersbroek geersing geerstuk geerte
geerten geertjan geertman geertrui geertruida geertsema geertsen geertsma geervliet geeserraai
geesink geessien geessink geesteren geestland geetbets geeuwenbrug geeve geffen gefferie gehenna
gehlen gehrig gehring geiger geijs geijsen geijsteren geijteman geijtenbeek geike geitenkamp geke
gelauf geldenaken gelderblom gelderingen gelderloos geldersen gelderslui geldersman geldof geldorp
geldrop geldropper geleender geleijns gelenaar gelener gelens gelinden gelissen gellik gellingen
geloo gelrode gelselaar geluveld gemert gemertenaar gemini gemmink gemser gena genaro genderen
gendringen gendt genemuiden genenberg genepiën genevieve genkenaar gennaro gennepenaar genneper
gennissen genoa gentbrugge gentenaren gentoo georgette georgios georgiër gepke gera geraads
geraats geradts geraeds geraldine geraldo gerarda gerardina gerardo gerardu gerben gerber gerbert
gerbrand gerbrandij gerco gerdes gerdien gerding gerdingen gerdsen gere gerhardt gerhardus gerie
geritol gerjan gerke gerkens gerla gerlach gerlag gerlinde gerlof gerlofsma germain germaine
germanen germanic germany germeraad gerolstein gerona geronimo gerrets gerretsen gerrie gerrigje
gerrit gerritdina gerritje gerritsen gerritzen gersen gersloot gerssen gerstekamp gersteland
gersteveld gert gertjan gertje gertruda gertrudis gertsen gerven gerwen gerwig gerwin geschiere
gesina geskus gessel gestapo gesthuizen geten getkate getronics getty geugjes geuijen geulle
geurds geurink geurkink geurs geurten geurtjens geurtsen geurtz geusebroek geutjes geuzebroek
geuzinge geveke geverik geysteren gezelle gezer gezina gezinsraad ghanees ghanezen ghibelline
ghielen ghijsen ghislaine giancarlo gianni gibbs gibraltar gibson gidding gidi gieben giekerk giel
giele gielen gielgud gieling gielissen gielkens gierle giersbergen gies giesbeek giesbergen
giesbertz giesen giesing giessen giessenburg giessendam gietelo gietema gieterveen giethoorn
giezeman giezenaar gijben gijs gijsbert gijsberta gijsbertha gijsbertje gijsbertsen gijsbertus
gijsbrecht gijsen gijsje gijsselte gijtenbeek gijzegem gijzen gijzenzele gila gilda gildenburg
gilgamesj gilhuis gilissen giljam gille gillespie gillissen gilze gilzenaar ginderdoor ginjaar
ginneken ginnum ginny giorgione giphart gisbergen gistel githion gitte glaaien gladstone glaser
glasius gleason glenlivet glerum glimmerveen glissenaar gloucester gnodde gnostic gnosticism
gobardhan godart godding godeke goderie goderis godfried godijn godlinze godrie godschalk
godsgezant godsrijk godswege godunov godwaldt godzilla goebbels goedee goedegebure goedegebuur
goedele goedereede goedknegt goeferdinge goei goele goereeër goering goessen goesten goetheanum
goetheer goettsch goff gogol goiania goijaerts goingarijp gol golan golanhoogte golconda goldewijk
goldie goldilocks golding golfoorlog golgi golgotha golsteijn gombert gommer gomorra gomulka
gonggrijp gonzales goodall goodijk goodyear gooik gooimeer goolagong goorden goordijk gooren
goorhuis goorman goosen gooskens goossen goovaerts gooyerdijk gorbachev gorbatsjov gordebeke
gordimer gordon goren gorey gorgas gorik gorissen gorky gorredijk gorsselaar gortel goslar gosman
gosselaar gosseling gossen gosses gossink gotenburg gotenburger gottenbos gouderak goudestein
goudhaver goudmos goudreinet goudsblom goudstikker goudswaard gould goulooze gounod gouweleeuw
gouweloos gouwerok govaert govert gozeling goënga graafsedijk graafsma graafstroom graansma graauw
grabbelpas grabijn grable grada gradus gradussen grady graeme graetheide graffias grafhorst grammy
gramsbergen grandia granneman grannetia grapendaal grasakker grasbeemd grasbroek grashoek
grasmeijer graspop graveland gravensteen gravenwezel grebbeberg grebbelinie greece greeley greene
greenpeace greer greetje greeve greffelkamp gregoor gregory greidanus greiner grembergen gremmen
grendelman grenoble greonterp gresnigt gretchen gretzky greuter greveling grevelingen greven
grevenberg grevenbicht grieg griekenland griekspoor griekstalig grienedyk grievink grifhorst
griftdijk grijpink grijpma grijpskerk grijpskerke grijpstra grijseels grijsen grijzenhout
grimbergen grimmius gringhuis grippeling grispen gritter grobbe grobben grobbendonk groenedijk
groenekan groenenberg groenenboom groenendaal groenendal groenendijk groenestein groeneveld
groenevelt groenewald groenewege groenewegen groenewegje groenewold groenewoud groenezoom
groenhoven groeningen groenink groenlander groenlo groenman groenveld groenwold groesbeek
groesbeker groeskuilen groessen groffen grolloo grondmolen grondsma groningen gronsveld grontmij
grootebroek grootegast grootegoed grootelaar grooteman grooten grootenboer grootenhuis grootfaam
groothedde groothuizen grootoonk grootveld grootzand grosfeld grosthuizen grotel grotenberge
grotenbreg grotens grotius grouwels grovestins grubben gruben gruisen grundeken grundig gruntjes
gruttoweide gruyeres grytmanswei guadalcanal guantanamo guarani guarnieri guatemala guatemalan
gubbels gubler gucht gudde guelen guelph guernsey guggenheim guiana guichelaar guido guijt
guillaume guinean guineeër guinness gujranwala guldenaar gullah gullegem gulliver gumbinnen gumbs
gunsing gunther guofeng gussenhoven gustaaf gustavo gutenberg guth gutierrez gutschoven guttecoven
guusje guyanezen gwen götakanaal göteborg gülen haacht haaften haagen haaglanden haagsman haakma
haaksbergen haaksberger haaksbergs haalderen haaltert haamstede haanappel haandrikman haanen
haanrade haanschoten haanskorf haarbrink haardijk haaren haaring haarlem haarlemmer haarsma
haartsen haarzuilens haasen haasnoot haasrode haastrecht haazen habakkuk habets habing habraken
habsburgs hacer hadewijch hadith hadjememaar haeck haegens haelen haenen haerst haest hafid hafiz
hagebeek hagedoorn hagelstein hagemeier hagemeyer hagenaren hagenauw hagenezen hagenouw hagens
hagenstein hageraats hagiographa hagoort hague haije haile haiphong haitink haitsma hajraa hakan
hakendover haket hakkaart hakkenberg hakkenbroek hakkens hakkert hakkesteegt haklander hakluyt
hakrinbank hakstege hakvoort halberstadt halbertsma haleakala halff halfhide halfwerk halici
halkes hallehuis halley halliburton hallstatt halmaal halman halsema hamdaoui hamdijk hamed
hamelen hamelijnck hamelinck hamerlinck hamerling hamersma hamhuis hamid hamilcar hamill hamingen
hamit hamitic hamlin hammenaar hamminga hamoen hampshire hampsink hampton hamrik hamses hancock
hanegraaf haneveld hangul hanka hankate hannelore hannen hannessen hannuit hanny hanselaar hansen
hansje hanssen hanstede hansweert hanzelijn hanzesteden happel haps harald harare hardinxveld
harenaar harender harener harer harfsen hargreaves haringvliet hariri haris hariët hariëtte
harkebuurt harkstede harlingen harlinger harlings harlow harmelen harmeling harmsen haroen harold
harperink harrell harreveld harriet harrington harrison harriët harrods harstawei hartbonden
hartelstein hartemink harteveld hartevelt hartkoorn hartman hartmann hartog hartogsveld hartong
hartsema harvard harvey harward hasbro haskerhorne haspengouw hasselaren hasselbach hasselbaink
hassell hasselo hasses hassing hassink haster hastings hathaway hatice hatteras hauer haule
hausdorff hautvast hauwert havekes haverakker haverkort havikshorst havinga hawaii hawaiianen
hawaï hawaïanen hawinkels hawkins hawthorne haynes hayward haywood hayworth hazekamp hazelhoff
hazenakker hazenbosch hazenkamp hazeu hazewinkel hazlitt hearewei heathrow heaviside hebert hebing
hebraic hebrecht hebreeuws hebreeën hebreeër hebrew hebriden hebron hecate hechtel hecker hecuba
hedde hedel hedikhuizen hedy heebing heechpaed heeffer heeg heeger heemsbergen heemserveen
heemskerck heemskerker heemstede heemsteder heenvliet heerde heerden heerdenaar heerder heerds
heereburen heeren heerenveen heerenvener heerjansdam heerkens heerle heerlen heerlenaar heerler
heerma heeroma heerstaaien heesakker heesbeen heesch heeseind heesen heesselt heesterbos heestert
heeswijk heetebrij heeten heezen heffels hegebeintum hegebuorren hegedyk hegel hegelsom hegeman
hegen heger hegewei heggewikke hehenkamp heiakker heiberg heideanjer heidegger heidehoek
heidelberg heidenhoek heidezoom heieind heijboer heijden heijdenrijk heijen heijltjes heijm
heijman heijnen heijningen heijstek heijting heijungs heikamp heike heikens heikruis heila
heiligerlee heille heilooënaar heiltje heimeriks heimgartner heineken heinenoord heinhuis heinlein
heinsbroek heinst heintje heisenberg heitinga heivlinder heiwegen hekendorp hekhuis hekkelman
hekker hekkert hektor helchteren heldenaar heldring heleen helenaveen helga helgoland helhuizen
heliopolis helios helkant helkijn hellebeuk hellema helleman hellenbrand hellenburg hellendoorn
hellenen hellenic hellenism hellenistic hellum helmantel helmbloem helmerhorst helmons helmont
helmonter helmus helsdingen helsen helsloot helstone helthuis helvoeter helwegen helwijk hemaworst
hemelaar hemelrijken hemeltjen hemelum hemelwagen hemiksem hemingway hempel hempens hemrik
hemstede hemstra henckens henderiks hendrica hendricksen hendricus hendrieken hendrikje hendriksen
hendriksma hendrikus hendrikx hendrina henegouwen henegouwer henegouws hengeloos hengeveld
hengevelde hengforden hengstdijk henke henkelman henken henkie henley hennaard hennekam hennekens
hennessy henneveld hennevelt hennis hennissen henny henraat henricus henrie henriette henrik
henriques henriquez henriët henriëtta henriëtte hensbergen hensbroek hensing henssen henst
hentenaar hephaestus heppen heppener hepplewhite heracles herbalife herderen hereford herengracht
herentals herentenaar herenthout herero herfelingen herfte herkenbosch herkenrade herkingen
herlaar herm hermanus hermelien hermeling hermelink hermien hermsen hernandez herne hernen herod
herodotus herpen herpt herre herschel herselt hersevoort hershey herst herstappe hertogh
hertsberge hertsenberg herveld hervé herwen herwijnen herzeeuw herzegovina heskamp heskes
hespelaar hesperus hess hesselberth hesseling hessing hetebrij heteren hetty heufke heuft heugten
heukelom heukels heunen heurkens heusden heusdenaar heusinkveld heusschen heussen heuten heuveling
heuvelink heuven heuzen heveadorp heverlee heveskes hewitt hewlett hexspoor heylen heyliger heynen
heywood hezingen hiaure hibernia hibma hichtum hickman hidaard hiddema hidding hiddinga hiddingh
hiddink hiddinkdijk hiele hielema hielke hielkema hien hierden hieronymus hijken hijkoop hijlaard
hijlkema hikspoors hilakker hilarides hilario hilary hilberdink hilberink hilbert hilbink
hilbolling hilbrink hilda hilde hildegard hilferink hilfiger hilgeman hilgen hilgenkamp hilgersom
hilhorst hilkens hillary hillebrandt hillegem hillegommer hillen hillenaar hillenius hilleshagen
hilligje hiltje hilverda hilversum hilverts himalaya hindeloopen hindemith hindoekoesj hindostanen
hinduism hingene hingstman hinlopen hinnaard hinnen hinrichs hinskens hinssen hinzen hipparchus
hippocrates hippocratic hirobumi hirs hirsch hirschfeld hitchcock hitlergroet hitlerjeugd
hitlertijd hiëronymus hmong hoang hoangho hobbelink hoboken hobokenaar hobrede hockney hodes hodge
hoeben hoeberichts hoeboer hoedspruit hoefakker hoefkens hoeflaak hoefsloot hoegaarden hoegee
hoegen hoei hoeienaar hoeilaart hoekakker hoekerd hoekert hoekmeijer hoeksedijk hoekske hoekzema
hoelbeek hoeleden hoencamp hoenderberg hoenderkamp hoenderloo hoenderop hoendiep hoeneveld hoenjet
hoensbroek hoenselaar hoenzadriel hoeselt hoesen hoet hoetink hoetjes hoetmer hoevelaken
hoevenberg hoeveneind hoevenen hoex hoexum hofakker hofenk hofhuis hofsingel hofstade hofstadter
hofste hofsteenge hoftijzer hofvijver hofwijk hofzicht hogebeintum hogeboom hogeling hogenberg
hogenbirk hogenboom hogendijk hogendoorn hogendorf hogendorp hogenelst hogenhout hogenhuis
hogenkamp hogerheijde hogerhuis hogeveen hogeveld hogewal hogeweide hogewerf hogewoerd hogewoning
hohenlohe hohokam hoiting hoitinga hoks hoksbergen holcomb holdijk holendrecht holger holierhoek
holkenborg holkerveen holl holla hollak hollandia hollandsche hollebalg holleboom hollegien
hollenberg hollerith hollestelle holloway hollywood holsappel holslag holsloot holstege holterberg
holterhoek holthausen holthees holthuis holthuizen holtien holtjer holtmaat holtslag holwierde
holysloot holzken homberg hombergen homeric homma hommersom hommerson hommerts hommes homminga
homoet honda hondebrink hondelink hondius hondseind hondsster hondt honecker honeywell hongaar
hongaren honings honkoop honselaar hoofddorper hooff hoogakker hoogcruts hoogduits hooge hoogeboom
hoogehaar hoogeinde hoogeland hoogeloon hoogemeeden hoogenband hoogenberg hoogenboom hoogenbosch
hoogendam hoogendijk hoogendonk hoogendoorn hoogendorp hoogenes hoogenhout hoogenkamp hoogenraad
hoogerheide hoogerhuis hoogerland hoogervorst hoogerwaard hoogerwerf hoogesteger hoogeveen
hoogevener hoogewerf hoogezand hoogezander hooghalen hoogkarspel hooglede hooglugt hoogma hoogmade
hoogmeien hoogstade hoogsteder hoogsteen hoogstraate hoogstraten hoogveld hoogvliet hoogwoud
hooiakker hooidijk hooidonk hooijen hooijkaas hooijschuur hooikammer hooimeijer hooisma hooke
hoomoedt hoonakker hooning hoonte hooper hoornenborg hoornstra hoosier hopel hopkins hoppenreijs
horatius horenaar horenberg hormel hornhuizen hornman hornstra hornsveld horowitz horpmaal horssen
horstenaar horster horsthuis horsting hortensius horthy hoskam hosseini hottentot hotting houben
houbraken houda houdijk houdini houkes houmes houniet houtappels houtave houtekamer houtem
houtenbos houtepen houter houterman houtgoor houthalen houthuijzen houthulst houtigehage
houtkooper houtrib houtribdijk houtsma houtvenne houwaart houweling houwink hovenkamp hovestad
hovestadt hovhaness howard howe howell hrothgar hubble hubertusdag hubrecht huck huesken hueting
huey huggins hughes huibert huibrecht huige huigsloot huijberts huijboom huijbrechts huijbregts
huijgen huijnen huijser huijskens huijskes huijzer huikeshoven huinen huisakker huisduinen huiser
huisinga huisintveld huisken huiskes huisma huisseling huissen huissenaar huissenaren huissoon
huisstede huistra huitema huitink huizenaar huizer huizinga huizum huldenberg hulhuizen hullegie
hulsegge hulsen hulsenboom hulsing hulste hulsteijn hulstenaar hulten hulzebos humbeek humberto
humblet hume hummelen hummelink humphrey humvee hund hundscheid hungary hunnen huntelaar
huntington huntjens huntsville huppert huppertz hupsel hurdegarijp hurdegaryp hurenkamp hurks
hurley hurwenen hussain huub huurdeman huurneman huussen huwae huybrechts huynen hylke hymettos
hyves höchte iain ian iberiër icelandic ickenroth idaard idahoan idahoes iddergem idegem idema
iding idzenga idzerda idzes idzinga ieke iens iependaal iepenrode ieper ieperaar ieperling ieren
ierland ietje iggy iglesias ignace igoemenitsa iguassu ijen ijssel ijsselmeer ike iker ikhnaton
iking ikink ile iliad ilias iliohan ilja illikhoven illinois illuminati ilses ilyushin imbosch
immerzeel imming imminga immy imogen imogene impe inan inca ince indiaas indie indischman indiër
indochina indra indy ingber inge ingeborg ingelum ingen ingenbleek inglewood ingooigem ingrid
ingveoons inktaap innemee inpijn instamatic interpay intratuin ionesco ionic iowan iqaluit iquitos
iraaks irakezen iraklion irakoorlog iranees irena irik irisher irishmen irishwoman irishwomen
irkoetsk irkutsk irnsum irrawaddy irving isaak isaiah iscariot ischa iseger iseomeer ises ishaak
isherwood isik iskariot islamabad islamism ismail isolde ispell isra israël israëli israëliet
israëlieten israëliër issachar italo italy ite itegem itens ithacan itter itterbeek itteren
ittersum ivens ives ivoorkust ivor ivorianen ivriet izaak izhevsk izmir izod izzy jaak jaakke
jaantje jaarsma jaarsveld jabeek jacinta jacko jacky jaclyn jaco jacoba jacobean jacobi jacobien
jacobin jacobine jacobsen jacobswoude jacobus jacomina jacott jadeboezem jagerman jagernath
jagersma jagersveld jagroep jagt jagtenberg jai jaimy jain jainism jaipur jair jairam jakarta
jakartaas jakartaër jakke jakobsen jakobsstaf jakobus jakub jalal jalving jamaal jamai jamaica
jamaicanen jamal jamestown jammerbocht jamy janabaai janco janell janelle janie janissary janissen
janita janke jankie janknegt jannetje jannigje janny jansen jansenius jansje jansonius janssen
janszen jantien jantiene januaries january jany janzen japannertje jared jarrod jasappel jasmien
jasmina javanen javier jayawardene jaycee jayden jaël jean jeanine jeannot jeanny jed jeeves
jeffery jeffry jegerings jehee jehoshaphat jelka jelke jellum jeltje jemeniet jemenieten jenifer
jenkins jenneken jenneskens jennifer jennigje jenniskens jennissen jenny jensen jente jentje
jephthah jeremie jeremy jermaine jerney jeroen jerry jeruzalem jerzy jeske jess jessen jesseren
jesses jessie jessy jesuit jesús jetair jeths jetteke jetten jettenaar jetway jeurissen jew jewell
jewishness jewry jezusbeeld jikke jilderda jilesen jilin jill jillings jimmie jinek jinny jiri
jiskoot jitses jitze jizreël joan joana joann joanna joanne joao jobje jochemsen jochen jodenbuurt
jodenhaat jodenhoek jodenhulp jodenjacht jodenjongen jodenkind jodenmoord jodenmop jodenmoppen
jodenster jodentaal jodenvolk jodenwet jodenwetten jodenwijk jodie jodinnetje jody joegor
joegoslaaf joegoslaven joelle joeri joerie jogjakarta johansen johnathan johnathon johnie johnston
jojanneke jolande joldersma jolein jolie jolien joliet jolle jona jonah jonathon jonckheere
jongbloed jongbloets jongebloed jongebreur jongedijk jongejan jongeleen jongema jongeneel
jongeneelen jongenelen jongenelis jongepier jongerden jongerius jongert jongewaard jongkind jongma
joni jonkeren jonkergouw jonkerslân jonna jonne jonneke jonson joor joore jooren joos joosen
joosje joossen joost joosten jopie joppen jordanezen jordaniër jordy joren jorgen jorien jorik
jorinda jorinde jorissen jorre jorwerd jorwert josef josefa josefien josefina josephson joses
josie josien josje josses josten joure joycean jozefien jozias jozien joël joëlle juch judit
jufferswijk julianapark julicher julie julien juliet juliette julliard julsing july juneau jungen
junte jupiler jupiter jurg jurgen juri jurjen jurrie jurrien jurriën jussen justinus justus
jutphaas juul juultje juurlink juvenal kaaba kaaidijk kaalheide kaapbekken kaapstad kaapstatter
kaapvaarder kaapverdiër kaardebol kaarschot kaaskerke kaat kaathoven kaatsheuvel kabalebo kabalt
kaboeler kabylen kachtem kadasterwet kaddafi kadir kadoelen kaelen kafka kafkafan kagchelland
kaggevinne kahveci kai kaifeng kaijser kaizer kaja kakert kalahari kalashnikov kaldenbach
kaldenberg kalenberg kalff kalfsbeek kalgoorlie kalicharan kalika kalina kalishoek kalisvaart
kaljouw kalkan kalkhoven kalkwijk kallenbach kallenkote kalma kalmeijer kalmthout kalmuks kalmyk
kalpoe kalshoven kalslagen kalteren kalverboer kalverwei kalwij kama kaman kamara kamberaas
kamchatka kamehameha kamel kamerbeek kamerbrief kamerdebat kamergebouw kamerik kamerleden kamerlid
kamerlijst kamerman kameroen kameroener kamerreces kamerstuk kamervraag kamervragen kamerzetel
kamiel kamil kamilaroi kamman kammeijer kammeraat kamoen kampakker kampala kampenaar kampenhout
kamperland kampert kampf kampherbeek kamphorst kampinga kampuchea kamsma kamst kamtsjatka kamvaren
kanaalster kanakanabu kanaän kanaäniet kanaänieten kanbier kandhai kandinsky kanhai kaninefaat
kaninefaten kannada kanne kannegieter kannekens kanninga kanpur kansan kansas kantens kantonees
kanuri kapela kapelakker kapelle kapellebrug kapellenaar kapels kapenaar kapiteijn kaplan kapolder
kaposi kappe kappel kappelle kappert kappetijn kaprijke kapteijn kaptein kaptijn karaganda
karawanken karazee kardol kardux karel karelroman kareltje karemaker karenina karg kari kariem
karien karima karimata karinthiër karla karlijn karlsbad karo karolien karpaten karregat
karrenbeld karrespoor karssen karssenberg karsten kartoredjo karuna karyn kasai kasey kashmir
kasim kasjmir kaspar kasparov kasper kassandra kassies kassim kassing kasteleijn kastelijn kaster
kasterlee katelijne katendrecht katharina katharine kathelijne katherina katherine kathie kathleen
kathryn katie katier katina katinka katja katlijk katlijn katmai katmandu katoele katrien katrijn
kattegat kattenberg kattendijke kattestaart kattevilder kattouw katuin katwijk katwijker katwoude
katy kauai kaufman kaufmann kaukasiër kaukasus kaulille kavelaars kaweide kay kayleigh kazakhstan
kazanlik kazantzakis kaïro kaïroot kean kedde keehnen keerbergen keereweer keern keessen keetels
keetje keiem keijenborg keijser keijzer keizersveer keja kekerdom keldonk kellendonk kelmis kelpen
kelsey kelt kelten keltjens kemeling kemerink kemerovo kemker kemme kemmel kemmelberg kemmeren
kemmerling kemna kempenland kempis kempkes kendra kengen kenianen kennemer kenneth kennith kenny
kentgens kentie kenton kenwerd kenzo kerckhoffs kerkallee kerkberg kerkbrink kerkbuurt kerkdijk
kerkdreef kerkdriel kerkebuurt kerkedijk kerkeind kerkenveld kerkeveld kerkhove kerklaantje
kerklatijn kerkmeijer kerkom kerkraads kerkrade kerksingel kerksken kerkstoep kerkvliet kerkwerve
kerkwijk kerkzicht kerniel kerpel kerpershoek kerry kersendreef kersengaard kersjes kersseboom
kerssen kerssies kerste kerstin kerstjens kerver kervezee kerwin kes kesseleik kessler kesteloo
kesteren kesting ketelbrug keteldiep ketelhaven ketelmeer ketsheuvel kettenis ketwaru keuben
keulen keuls keultjes keun keune keunen keunenhoek keuper keurentjes keutenberg keuzenkamp kevelam
kevenaar kevin kewpie keynes khaled khalid khartoem khartoemer khazar khoikhoi khoisan khrushchev
kibbelgaarn kibbelveen kickapoo kidd kieboom kieft kieftenbeld kiela kieldrecht kielenstijn kieler
kiemel kierkegaard kierkels kiestra kiev kievitshaar kiewiet kiffen kijkshop kikongo kikuyu kilic
kilimanjaro kiljan killaars kimberly kimenai kinderdijk kindt kingma kingstown kinrooi kinsbergen
kinsey kioto kipling kippersluis kipping kirchhoff kirgistan kiri kiribati kiribatiër kirsten
kisangani kishinev kisjes kisjon kisteman kitakyushu kitts kivitsbraak kjeld klaartje klaasen
klaasjan klaasje klaassen klaaswaal klabbeek klamer klan klansman klappe klara klarenbeek klasen
klasina klaske klaster klaui klaus klaverdijk klaverhoek klaverkamp klaverland klaverstijn
klaverweide klazien klazina kleasterdyk kleasterwei klebsiella kleeberg kleenex kleenexes kleeven
kleidijk kleijn kleijne kleijnen kleijngeld kleijsen kleijwegt kleinemeer kleinhuis kleinjan
kleinman kleinsman kleinveld kleinzand kleipeer kleis kleisen kleissen kleisterlee klemann klement
klemskerke klene kleppe klerkx klerx klessens kleuskens kleuver klevenaar klevering kleverwal
klifman klijndijk klijnhout klijnsma klijnsmit klijnstra klijs klijsen kline klingelbeek
klinkenberg klinkert klippel klipperwerf klitsie klock kloeg kloen kloes kloetinge kloetstra
kloeze klompe klomps klompstra klompé klondike kloos kloosterman kloostra klootsema kloppenborg
kloppenburg klopsteen klopstra klotz klouwer kluck kluijfhout kluinhaar kluisbergen kluiter
kluivert klundert kluwer knaapen knauf knaven kneepkens knegsel knegt knetsch knibbe knibbeler
kniep knievel knijff knijn knijnenburg knijpstra knipmeijer knippels knippenberg knipping knobben
knobbout knoben knoef knoester knokke knokkenaar knoors knopf knopper knoppert knottnerus knowles
knubben knudsen knuiman knuit knulst knuppe koailoane koaiwei kobbegem kobus kobussen kockelkoren
kockelkorn kocken kockengen kodi kodiak koebrugge koeckhoven koedooder koedoot koehorst koekange
koekelberg koekkoek koeleman koelemeijer koelemij koelewijn koelink koelma koelé koenen koenis
koenjer koenraad koenraadt koerd koerilen koerland koersel koerselaar koerselman koesveld
koevinkje koevoets koewacht koewarasan koeweit koeweiter koeweiti koffeman koffijberg kofi
kogerpolder koggel koggenland kohinoor kohlen kohlmann kohnen kohnstamm kojak kokhuis kokje kokke
kokkeler kokkelert kokshoorn koksijde kokx kolb kolblei kolderwolde kole kolham kolhol kolijn
kollaard kollau kolle kollenberg koller kollergang kolman kolmer kolstee kolster kolsteren kolyma
kombrink komdeur komduur komenaar kommeren kommerzijl kommunizma komrij kongo konica konijnenwal
koninck koningsdag koningsdiep koningsdijk koningskerk koningsland koningslied koningslust
koningspage koningspark koningstein koningsveld konink koninksem konrad konst konstantin konstapel
konter konterman kontich koné kooidijk kooigem kooijker kooizand koolen koolhoven koolmoes kooloos
kools koolskamp koomen koonen koonings koopal koopen kooper koops koopstra kooreman kooren
koorevaar koorn koorndijk koorneef koornmarkt koornneef koornstra koosje kooten kootkar kootwijk
kooyman kopenhaags kopenhagen koperdraat kopermolen kopmels koppe koppejan koppeldijk koppelman
koppenaal koppenol koppens koppert koraalzee koramsjar koranles koranschool koranspreuk korantekst
korbee korbijn koreabaai korean koreanen korendijk koreneef korenkamp korenromp korevaar korfage
korff korfoe koridon korinthiër korjaaks korlaar kornaat kornberg korneel kornegoor kornelia
kornelis korpel korpershoek korsman korstanje korswagen kortehemmen kortekaas korteland kortenaken
kortenberg kortendijk kortenhoef kortenhorst kortenoeven kortenoord korteraar korterink kortessem
kortgene kortijs kortink kortland kortleve kortmann kortram kortrijk kortsmit korvemaker korver
korzelius korzybski kosciusko kosovaar kosovaren kosovo kossen kosterink kosterman kostwinder kota
kotor kotte kottier kottink koudehuizum koudekerke koudenburg koudhoorn koudijs koudstaal koudum
koufax kouijzer koulen kousemaker kouwen kouwenaar kouwenberg kouwenhoven kouwer kowsoleea koçak
kra kraaienest kraaijveld kraanen kraanven krabbenborg krabbenbos krabbendam krabbé krabshuis
kradolfer kraggenburg kragt kragten kragtwijk krah krajenbrink krakatau krakatoa krakau krale
kralendijk kralingen kralt kranenburg kranendonk kraneveld kraneveldt krapels krasniqi krasnodar
krassum kraus krebber krechting kreekrug kreft kreidler kreielt kreike kreil kreileroord kreling
kremer krens kresge kreta kretenzer kreugel kreuger kreulen kreutzer kreuze kreuzen krewerd
krieger kriens kriesels krijbolder krijgh krijnen krijnsen krijtenberg krijtenburg krijthe
krikhaar krikke krimoorlog krimpenaar krimpener kringle krings krispijn krista kristalijn kristel
kristelijn kristi kristie kristien kristin kristina kristof kristopher kristy kroaat kroaatje
kroaten krobia kroddeburen kroesen kroeske kroft krogt kromanti krombeke krommedijk krommendijk
krommenhoek krommenie krommewijk kronecker kronemeijer kronenberg kronenburg kroone krooneman
kroonen kroonenberg kroonenburg kropswolde kros krottje krouwel krug krugerpark kruidenwijk
kruidvat kruijs kruijssen kruijver kruilier kruiningen kruirad kruisakker kruisdijk kruishoutem
kruisinga kruiskamp kruisland kruissen kruitbosch kruiter kruiver kruiwerk kruize kruizenga
kruizinga krulmos kruyt krzysztof kuala kubaard kublai kubrick kuczynski kudelstaart kuenen
kufstein kugel kuhlman kuhlmann kuhn kuibyshev kuifje kuifvlinder kuijken kuijlaars kuijlen
kuijlenburg kuijsten kuijten kuik kuinder kuinre kuipersdijk kuiperserf kuitaart kuitert
kuivenhoven kuizenga kulik kulk kulthumm kummeling kumtich kunkeler kunkels kunrade kuntz kunz kuo
kuomintang kup kuppen kurenaar kurens kuringen kurpershoek kurstjens kurver kusch kuster kustpact
kuttekoven kuttingen kutuzov kuurne kuurstra kuus kuwaiti kuyper kuyvenhoven kuznetsk kuzu kveens
kwaaitaal kwaalburg kwadendamme kwadijk kwakel kwakernaak kwakernaat kwakiutl kwakkenbos kwaks
kwame kwan kwangju kwantes kwanzaa kwaremont kweekel kwekkeboom kwinti kwintsheul kwisthout kwok
kyara kylie kyoto kyparissia kyrgyzstan köhler körös kûbaard laageinde laaghalen laagveld laanen
laarakker laarder laarhoven laarhuis laarwoud labrijn lacey ladino ladogameer laenen lafitte
lafleur lagarde lagemaat lagemeeden lagendijk lageveen lagos lahaije laheij lahuis lakeisha
lakerveld lakewood lakshmi lalieu lalkens lamain lamberink lambermont lambert lamberta lambertus
lambojaas lamboo lambooij lamborghini lambrecht lambregts lambrichs lamerichs lammens lammerburen
lammersen lammie lamping lamswaarde lanaken landal landegem landerd landeweer landeweerd landsat
landsbergen landskouter landsmeer landsteiner landwaart landzicht langbroek langdorp langeberg
langebrug langedijke langegracht langejan langekamp langelaar langeler langelille langemeijer
langenakker langenbach langenberg langenboom langendam langendijk langendoen langendonk langenhoff
langenholte langenkamp langeraar langerak langereis langerhorst langerwerf langeslag langeveen
langeveld langevoort langewijk langewyk langezand langezwaag langhorst langius langkemper langley
langmuir langweer langwerden laning lanjouw lanka lankanen lankester lankhuijzen lankman lankveld
lankwarden lanny lanschot lansdaal lanslots lanting lao lapaceen laplace lapscheure lardinois
larenaar larenstein larisa larmit larry lars larson laseur lasker latems lateran latijnen latiner
latisha lattrop laudermarke laugs laure lauren laurenburg laurence laurenskerk laurenssen
laurentia laurentien laurentius laurie laurien laurijsen laurijssen lautenbach lauwersmeer
lauwersoog lauwerzijl laverman laverne lavonne lavrijsen lawrence layamon layla layton laïs
leadbelly leakey lear leary leatemia leavenworth lebanon lebbeeks lebbekenaar lebbing lebens leber
lebesque leblanc lechner leclaire leda ledder ledeberg ledeboer ledenaar lederberg leefdaal
leeflang leeftink leeghwater leekster leemberg leemdobben leemhorst leemreize leenaars leendert
leenen leenhouts leenknegt leensen leentfaar leentje leentvaar leeraar leerbeek leerbroek leerdam
leerdammer leerentveld leerintveld leerkes leermens leersum leeuwangh leeuwarden leeuwarder leeuwe
leeuwebek leeuwenburg leeuwenhoek leeuwergem leeuwerink leeuwis leeuwte leewis leffe legakker
legemaat legemaate legemeer legendre leget leggeloo legree legtenberg leia leibbrand leida
leidenaar leiderdorp leidijk leidsche leidsebrug leidsevaart leidyk leie leiedal leiestreek leigh
leigraaf leijen leijser leijssen leijten leila leimuiden leipzig leito lejeune lejzer leker
lekkerkerk lekkum lela lelia leliveld lelivelt leliëndaal lellens lely lelystad lemaitre leman
lemele lemelerberg lemelerveld lemmen lemoenappel lemstra len lenaerts lendelede lendering
lenderink lengel lenin leningrad leninism lenka lennert lennertz lenny lenovo lenssen lenten
lenting lentjes leny leone leoner leonhard leonid leonie leonoor leontien leontientje lerner lerop
lesbos leseman leslie lesly lessenbos lesseps lessie lesterhuis leterme letha lethe lether letizia
letschert letteboer lettelingen letterman letzenburgs leudal leuken leunissen leuntje leusden
leusdenaar leusder leusink leutes leuven leuvenaren levantijnen levantijns leverkusen leveroy
levesque levie levin levinga leviticus lew leysner lezwijn leïto lheebroek libanezen liberianen
libreviller librevils lich licher lichtaard lichtaart lichtenberg lichtendahl lidia lidwien
lidwina lieben liebrecht liede liedeke liedekerke liedekerks liederik liefting liek liekens liem
liemeer liempde lienden lieneke lierde lierenaar lieses lieuwen lievaart lievegoed lieveld
lievelde lievens lieveren liezele ligtelijn ligtenbarg ligtenberg ligteringen ligtermoet ligthart
ligtvoet lijesen lijfland lijftogt lijndonk lijsem lijsje lijten lilianne lilith lilly limaas
limbaugh limbricht limesgracht limmen limpens lin linckens lindegracht lindeman lindenberg
lindendreef lindsen lindy lineke linette ling lingbeek lingewaal lingewaard liniedijk linkhout
linksys linnebank linschoten linsen linskens linsmeel linssen linstra lintelo lintjens lintsen
lintvelde linuxes lionel lipitor lipman lippelo lippens lisan liselore liselotte lises liset
lissabon lissajous lissenaar lisser lisserbroek lissewege listerine lith lithoijen lithuania
litjens litjes litouwen litouwer litouws littooij livingston livio livonia lize lizzy liéfde
ljubljana lobith lobregt lochem lochemer lochinvar lochristi locht lochtenberg lochtman lochuizen
lockean lockefeer lockwood loderus lodewick lodewikus lody loeffen loek loeki loekie loen
loenersloot loenhout loerakker loerbeek loesje loews lofoten logtenberg logtenburg lohuis loi
loiblpas loijen loil lokate loker lokeraar lokeren lokhorst loki loksbergen lombardije lombardijer
lombardijs lombardiër lomm lomme lommel lommelaar lomé londen londerzeel longerhouw longfellow
longobarden lonneker loock loohuis looijen looman loonen loonstra loontjens loosbroek loosdrecht
loosduinen looze loozen lopik loppem loppersum loraine loran lorelei loren lorene lorenz lorenzo
lorette lorie lorier lorijn lorin losekoot lossenaar lossie lotenhulle lotharingen lotharius
lotterman lotty louer louis louisville loupatty lourens lourenssen lousewies louwerens louwsma
lovecraft lovelace lovendaal lovendegem loveren lowe lowell lowenbrau lowery lozeman loën loënga
loïc loïs lubach lubavitcher lubbeek lubberding lubbersen lubbinge lubbock lucassen lucaswolde
luce luchtenberg luchtenburg luchtenveld luchtmeijer lucie lucien lucile lucio lucker lucknow
lucretia lucretius lucy luddeweer ludovic ludovicus lufthansa luftwaffe lugten lugtenburg
lugtigheid luigi luijken luijpen luijs luijten luikenaar luikenaren luiker luikerwaals luimes
luimstra luinenburg luinjeberd luisa luiting luitjens luitwieler luiz lukassen luken lukkien
lukoil lula lulofs lulu lumière lummen lunenborg lunenburg lunssloten lunter lunteren luo lups
luten lutgarde luth luther lutheran lutheranism lutjeboer lutjebroek lutjegast lutjerijp
lutjewinkel luttelgeest luttelherpt lutten luttenberg lutter lutterman luttik luttikhuis
luttjeboer lutz luuc luuk luursema luus luut luxembourg luxemburger luxwoude luyksgestel luyten
lvov lyanne lydie lyell lyly lyman lyriden lysenko léonie lübecker maaijen maalderink maalox
maanen maaren maarhuizen maarit maarkedal maarsbergen maarsen maarseveen maarssen maarssenaar
maartje maasbommel maasbracht maasdriel maaseik maasen maasgouw maaskant maaskantje maaspoort
maassen maassingel maassluis maassluizer maasstad maastricht maasvallei maasvlakte maaswinkel
maaszicht maaten mable macao macauer macaulay maccabeus macedon macedonia macharen machelen
machiavelli machielsen machteld macias mack mackaaij mackay mackenzie maclean macmillan macnack
macumba macy madagaskar maddy madeline madge madrid madrileen madrilenen madsen madurodam mady
maenen maesen maessen maeterlinck mafia mafioso magallanes magda magdalena magdalene magellanic
magerhorst maggy magielsen magritte magsaysay magyaar magyaren mahadew mahamed mahamud maher
mahesh mahler maidenform maier maijer maik maike maikel maisie maite maitreya makarios makhloufi
makkelie makkinje malachi malagassiër malagasy malawi malawimeer malawiër malay malderen maleier
maleis maleisiër malek malenstein maliepaard malik malinda maljaars mallarmé mallory malone malory
maltezen maltha mammoetwet mamore manal manasses mandalay mandema mandersloot manderveen mandos
manenschijn mangelaars manichean manilleen manintveld manita manitoba mannaart mannessen manniën
mansfield manshanden mansholt mansur manten mantingh mantje mantsjoe manuel manuputty mao maoism
marcelissen marciano marcy marechal maree margareth margaretha margery margie margien margje
margraten margrethe marguerite mariaatje mariabeeld mariaheide mariakapel mariamaand marianen
mariekerke mariet marietje marijnen marijnissen marijtje marike mariken marinissen marinussen
mariska marissen maritain mariëlla mariëlle mariënbad mariënberg mariëndaal mariëndijk mariënheem
mariënvelde mariët mariëtta mariëtte marja marjam marjanne marjoleine marjorie marjory markermeer
markerwaard markesteijn marktrock marktveld markvelde markvoort marlborough marle marlies marlinde
marloes marlot marlowe marly marokkanen maronite marowijne marowijner marowijns marple marquesas
marrakesh marretje marrigje marrink marriott marsdiep marseille marses marshall marsé martaban
martien martijn martijntje martinair martinikerk martinique marty martyn marvell marxism maryellen
maryses mashhad masja masmeijer masonite massaar masselink massemen massen massenhoven massier
massin massink masson massuger mastebroek mastenbroek matai mateijsen matena mateo mathaak
matheeuwsen mather matheus mathew mathewson mathieu mathijs mathijseind mathijsen mathijssen
mathilde mathlener mathoera matias matijs matilde matisses matiz matla matlab matser matsloot
matthee mattheij mattheus matthew matthias matthijs matthijssen matti mattijs mattijssen matty
matulessy maud maudy mauer maugham maupassant maurer mauriac maurice maurik maurits mauritsen
mauritshuis maury maussen mavis maxine maya mayacultuur mayan mayasteden mayenburg mayer mayke
maynard maytag mazatlan mazereeuw maïtre meade meagan meany mechelen mechielsen mecking
mecklenburg mecklenfeld medemblik medenblik medendorp mediahuis medicaid medler medvedev meeden
meedendorp meeder meedhuizen meegdes meekes meeldijk meelker meemortel meeng meens meerbeek
meerbeke meerberg meerdonk meereboer meerenburg meerhoff meerhout meerkerk meerle meerlo meern
meershoek meerssen meerssenaar meerstad meerten meertenwei meerts meerven meerwijck meerzicht
meesen meessen meeswijk meetjesland meeus meeusen meeuwenveld meeuwesen meeuwis meeuwissen meeuws
meeuwsen megchelen megen mehmed meiberg meiendaal meierijstad meihuizen meijberg meijburg meijden
meijler meijndert meijnen meijsing meijssen meijvis meijvogel meiland meilegem meilink meilof
meima meindert meinen meinster meintje meiring meisen meisner meissen meister mekelenkamp
mekenkamp mekes mekkaganger mekkelholt mekkiet melanesiër melanie melati melching melderslo
meldert melendez melessen melger melgert melina melinda melisande melissen melkert melkwezer
mellema mellendijk melleschet mellink mellon melos melpomene melsbroek melsen melssen membruggen
memcached memling memphis menaam menam mendeleev mendelssohn mendez mendonk menelik menenaar menge
mengelberg mengele menkalinan menken mennonite menten menterwolde menting menzies menzo meppel
meppelaar meppelder meppeler meppelink mepschen mercedes mercer merchtem meredith merendree
mergelland merijn merkelbeek merkem merkens merkies merksem merksplas merkus merlijn merrill
merrimack merritt mertens merthiolate merwede merwedebrug meryem meryl mesen mesken mesker
mesolithic mesopotamia mesozoic messchaert messelbroek messianic mestebeld metallica meteren
meterik methodism metin metje metslawier mettekoven metzelaar meuffels meulblok meulebeeks
meulebeke meuleman meulen meulenbeek meulenbeld meulenbelt meulenberg meulenbroek meulendijk
meulenhoff meulenkamp meulensteen meulepas meulman meulmeester meulstee meunier meurkens meurs
meursing meusen meussen meuter meuwissen meuwsen meuzelaar mevis mevissen mewe mexicanen meyerbeer
meyerode meys meïr mheer micawber michaël michel michele michelle michelson michiel michielsen
michorius michou micky microsoft midas middachten midde middelbert middelblok middelburg
middeldijk middelfries middelhoven middelie middelink middelkerke middelkoop middelplaat
middelrode middelstum middelveld middelwaard middelweerd middenakker middendijk middendorp
middenmeer middenrijk middleton midlaren midlum midsland midwest midwesten midwolde mieddyk miedum
miedwei miek mieke miele mient mientje mieremet mierop miesen mig migchelsen miggelbrink miggels
mijdrecht mijdrechter mijnals mijndert mijnlieff mijnsbergen mijnster mijnten mijs mijzen mikel
mikonos milanees milanezen mildred milford milheeze millay millen millenaar millicent millikan
millingen milly milosevic miltiades miltonic miltown mimount mimpen minamoto mindanao minderhoud
minderhout ming mingels minheere minhstad minka minke minkels minkhorst minkjan minnaard
minneapolis minnertsga minnesota minoan minos minot minotaur minten mintjes miquelon mirck
mireille mirfak mirja mirjam mirjana mirns miroslav mirthe mischa misco misja misjna mississippi
missy mitch mitchell mithridates mitsubishi mitte mitty mixtec mladic mobil mobron moddejonge
moederbond moederdag moedermaagd moedt moeijes moek moekotte moelands moeliker moelingen moelker
moen moenaert moenen moerasvaren moeraszegge moerbeke moergestel moerings moerkapelle moerkens
moerkerke moerlie moerman moermankust moermansk moermond moersbergen moerstraten moerwijk moeshorn
moesker moeskops moeskroen mohacs mohamed mohammed mohikanen mohnen mohorovicic moinat moises
moiseyev moison mokilees mokum mokumer mokveld moldaviër molegraaf molenakker molenbelt molenberg
molenblok molenbroek molenbuurt molendijk molendreef moleneind molenend molenerf molenkamp
molenkolk molenland molenpark molenpolder molenrak molenrij molenschot molensingel molenstad
molenstede molenstreek molenvaart molenveld molenvelden molenvliet molenwaard molenwater molenwei
molenweide molenwerf molenwijk molenzicht molepaed molhoek moliere molkenboer molle mollee molokai
molotov moltmaker molukken molukker mommaas mondale mondeel monegask monfils mongoloid mongools
monhemius moniek monique monmouth monshouwer monsma monsteraar montague montanus montcalm monte
montenaken montenegrin montenegro monterrey montesquieu montessori montezuma montfoort montgolfier
monticello montijn montrachet montserrat moog mooibroek mooijekind mooiman moojen mooldijk
moolhuizen mooney moordrecht mooren moormann moorrees moorslede moortsele mooten mooy mopertingen
morales moran moravia moreno moresnet morgan morgenland moriaantje moriarty morinnen morinnetje
morison moritz morkhoven mormonism moroccan morpheus morphy morrison morsch morshuis mortselaar
moscou moscow moses moshe mosk moskou moskoviet moskovieten mosselaar mostar mostard mosterman
mostert moszkowicz motown motrin motshagen moulays mountbatten mouringh mouris mourits mous
moustafa moutmolen mouws mozambican mozart mozes moïses mubarak mucha muenster muhamed muhammad
muhammed muiden muiderberg muiderkring muiderslot muiderzand muijen muijlwijk muijs muijtjens muir
muizelaar muizer mujib mulderij mullegen mullen mullikan mullins multics multikabel munich munk
munnekemoer munnichs munnikplaat muns munsteraar munte muntendam munting muntjewerf muntjewerff
muppet murasaki murat murchison murcia muris murmansk murphy murray murre murrow musab muscovite
muscovy musharraf musial muskens mussenberg mustapha muste mustert musée mutsaars mutsuhito
muurling muurlink muurmos myanmar myanmarees myanmarezen mycenaean mylar myrdal mälarmeer mélanie
münchen münchhausen naafs naaijen naaijer naaijkens naaldwijk naaldwijker naams naarden naardenaar
naardermeer naarding nabbe nabben nabibaks nabil nabisco nabokov nabuurs nadette nadia nadja nadjd
nagele nagelkerke nagtegaal nagtzaam nagy nahon nahuis naismith naji nales namenaar namenaren
namibiër nammensma nanak nando nanhekhan nanjing nannen nanook nanou nanouk nansen nantes naomi
napels naples napoleonic narek narmada nashua nashville nasri nassauer nassaupark natalie natalja
natasja nate nathalia nathalie nathan nathaniel natrop nattenhoven nauplion nauts navarre navarro
navis navratilova nawal nawijn nazarene nazca nazir neal neanderthal neapolitan nebraskan
neckermann ned nederasselt nederbelg nederbelgen nederbrakel nederduits nederend nederhand
nederheide nederhemert nederhoff nederhorst nederhoven nederkoorn nederlanden nederlek nederlof
nederpel nederpelt nedersaksen nederstigt nederturk nederturken nederveen nederweert nederwetten
nedschroef neede neeft neel neele neelen neeltje neerakker neerharen neerhespen neerijnen neerings
neeritter neerkant neerlanden neerlangel neerlinter neerloon neeroeteren neerpelt neerrepen
neervelp neervoort neerwaasten neerwinden neeskens neeteson negerengels negev negroes negroid
neijenhuis neijnens neijssen neijzen neil nekeman nekkeveld nele nelen nelissen nell nellestein
nellestijn nellissen nelsen nelstein nembutal nendels neogene neolatijn neolithic nepal nepalezen
nereid nereïden nescio neslo nesselrode nessersluis nestlé nestorius netanyahu netelenbos netersel
netherlands netterden neuchâtel neurenberg neusiedler neuteboom neutelings neuvel nevele nevis
newcastle newman newport newsweek ngaliema niall niamey niamut nibbeling nibelung nibud nic
nicaraguan nicholas nickerianen nickolas nicky nicobaren nicodemus nicolaas nicolasen nicolays
nicolien nicolle nidal niebert nieboer nieborg niederer niedorp niehe niehove niek nieke niekerk
niekoop niekus nielen nieling nielke nielsen nieman niemeijer nienhuis nienoord nierop niersen
nieskens niessen nietap nietveld nietzsche nieuwaal nieuwboer nieuwburg nieuwdorp nieuweboer
nieuwebrug nieuwediep nieuwedijk nieuwegein nieuwehaven nieuwehorne nieuwemolen nieuwendijk
nieuwenhove nieuwenrode nieuwerbrug nieuwerkerk nieuweroord nieuwerth nieuwgrieks nieuwkerk
nieuwkerke nieuwklap nieuwlaat nieuwland nieuwlande nieuwleusen nieuwmarkt nieuwnoors nieuwold
nieuwolda nieuwpoort nieuwrode nieuwspoort nieuwstad nieuwstadt nieuwsuur nieuwveen nieuwveld
nieuwvliet nieveen nievelstein nieves niezijl niezink niftrik niger nigerianen niggebrugge
nigtevecht nijboer nijburg nijdam nijdeken nijeberkoop nijeboer nijefurd nijenbeek nijenburg
nijenhuis nijenkamp nijensleek nijentap nijetrijne nijeveen nijewei nijgh nijhoff nijhuis
nijhuizum nijkerk nijkerker nijlande nijldelta nijlen nijlenaar nijlânsdyk nijmeegs nijmegen
nijmegenaar nijnens nijnsel nijntje nijpels nijs nijssen nijst nijstad nijsten nijveen nijvel
nijvelaar nijveld nijverdal nike nikkei nikkels niklaas niklas nikola nikolaas nikolai nikolaj
nikolaos nikolayev nile nillesen nillessen nimitz nineveh ninive nissewaard nistelrode nistelrooij
nistelrooy nitert nitrauw nivea noardburgum noarderein nobbe nobbenhuis nobelcomité nobelprijs
noelle noemi noenes noijen nokere nolde nolen noll nolte nolten nolting nomden nome nonkes
nonnekes nonnenveld nooijen nooitgedagt nooitmeer noordanus noordbergum noordbroek noordburen
noordegraaf noordeloos noordenveld noorderdiep noorderend noorderes noordermeer noorderpark
noorderwal noorderwijk noordgouwe noordhorn noordhuis noordhuizen noordijk noordkaap noordlaren
noordover noordpolder noordschote noordsij noordsingel noordster noordwal noordwelle noordwijk
noordwijker noordwolde noori noorloos noormannen noort noorthoek noortje noorwegen nootdorp
nooteboom nooten nootenboom noppert norbart norde norden norder nordic nordin noreen norfolk
norgervaart noriega norma normand normandiër norplant northampton norwich nosferatu noslin
nossegem notenbomer notendreef notengaard notsel nottelman notten nour nourdin nouri nouwen nouws
novell novgorod nowee noyes noémie noëlla noëlle nuenen nugteren nuijen nuijts nuis nuiten nuland
nummerdor nurmohamed nusselder nuth nutricia nutsscholen nutsschool nuuk nuus nys oakland oakley
oane oates obamacare obbicht obboezem obeid obergum oberhausen oberlin oberon ochten ockeloen
ockhuizen oct odding odekerken odell oderhaf odets odijk odile odoornaar odoorner odorenaar
odysseus oebele oeben oedelem oedipus oedmoerts oeffelt oeganda oegandees oegandezen oegema
oegstgeest oeigoer oeigoeren oeijenbraak oeken oekene oekraïens oekraïne oekraïner oele oelen oene
oensel oeraals oeraller oerdoe oeren oerle oernevel oersted oesterholt oeteldonk oetingen
oeverzegge oezbekistan offenbach offenbeek offereins offerman offermanns offingawier ogbomosho
ogden oglethorpe ohioan ohrid oijen oinomaos oisterwijk okan okefenokee okken okkenbroek okker
okla oklahoma oklahoman oktay oktoberfest olajuwon olburgen oldambt oldeberkoop oldeboorn oldehove
oldelamer oldeman oldemarkt oldenboom oldengaarde oldengaerde oldengarm oldenhave oldenhuis
oldenkamp oldenkotte oldenmenger oldenziel oldeouwer oldersma oldfield oldijk oldsmobile olen
olenek oliemeulen olij olijerhoek olijslager olijve oliver olmsted olofsen olsen olsene olst
olsthoorn olterterp olthuis olympic omani omdurman omlo ommen ommer ommeren ommerenveld ommoord
omsk omtzigt omvlee onassis onderbanken onderdendam onderstal onegameer ong ongeren onkenhout
onkerzele onnen onsenoort onstenk onstwedde onstwedder onstweds ontario onvlee ooigem ooijen
ooijevaar ooijpolder ooike ooink ool oolbekkink oolde oombergen oomen oomkens oomkes oomsberg oona
oonk oordegem oordt oorschot oort oorthuis oortman oortwijn oosenbrug oostakker oostblok oostburg
oostburger oostdijck oosteeklo oostenbrink oostende oostendorp oostenrijk oosterbeek oosterboer
oosterbroek oosterdiep oostereind oosterend oosterens oostergo oosterhaven oosterheert oosterhoff
oosterholt oosterhout oosterhuis oosterik oosterkamp oosterkerk oosterklief oosterlaken oosterlee
oosterleek oostermaat oostermeer oostermoer oosterpark oosterpoort oosterveen oosterveer
oosterveld oosterwaal oosterwegel oosterwerf oosterwijk oosterwolde oosterzee oosterzele
oostflakkee oosthuizen oostindie oostkaap oostkapelle oostland oostlander oostmalle oostpoort
oostsingel oostveen oostvogels oostvoorne oostwijk oostwinkel oostwoud oostwouder oostzee
ootmarsum opbrakel opbroek opdam opdorp opeinde opgenoort opglabbeek opgrimbie ophelia opheusden
ophiuchus ophoven ophuis opijnen opitter opiumoorlog oplinter oploo opmeer opmeerder opoeteren
oppelaar oppeneer oppenheimer oppenhuizen opperdoes opperlands oppewal oppuurs oprah oprel oprins
opscheumer opschoor opslach opsteegh opstelten opsterland opveld opvelp opwierde opwijk opzullik
oranjecoach oranjedijk oranjedorp oranjefan oranjefeest oranjehotel oranjehuis oranjeklant
oranjepark oranjeploeg oranjeprins oranjestad oranjeteam oranjetelg oranjetip oranjevlag
oranjevorst oranjewal oranjewoud oranjezon orbison ordingen oreel orie oriënt orly orpheus orphic
ortelius orth ortiz ortlergroep osage osborn osceola osei osendarp osenga oshaar oshkosh osinga
oskam oskar oslo osloos osloër osmanen osnabrugge ospel oss ossel ossenaar ossendijk ossendrecht
ossenhoeder ossenkamp ossenwaard ossenweide ossenzijl ossevoort ossewaarde ossewei ostaijen
ostendorf ostrogoten ostrogoth osvaldo oterdoom oterdum othman otis otje otjens otsen ottawaas
otte otten ottenburg otterloo otterspeer otting ottjes ottoland ottomanen ouaali ouagadougou
oudaen oudakker ouddorp oudedijk oudega oudegracht oudehaske oudehorne oudekapelle oudekerk
oudeland oudelande oudeman oudemirdum oudemolen oudenaarde oudenaarden oudenaards oudenaken
oudenallen oudenampsen oudenbosch oudenburg oudendijk oudenhoorn oudenhoven ouderkerk oudeschild
oudeschip oudeschoot oudesluijs oudesluis oudewater oudewei oudewijk oudezijl oudgrieks oudheusden
oudhuis oudijk oudkarspel oudleusen oudman oudnoors oudorp oudshoorn oudt oudwater oudwoude ouija
oussoren outgaarden ouwegem ouwehand ouwejan ouwendijk ouweneel ouwens ouwerkerk ouwerling
ouwersloot overamstel overbetuwe overboom overdijk overeem overeys overflakkee overgaag overgaauw
overgeul overgoor overheek overhespen overheul overijssel overkleeft overlangel overmaas overmazer
overmeen overmeer overmere overpelt overrepen overschie overschild oversteegen overvecht overveen
overvelde overvliet overvoorde overweel overwinden ovezande ovid ozymandias paanakker paape
paardebloem paardeweide paasberg paaseiland paasloo paassen paasweide paats paauw paauwe pacheco
packard padakker paderborn padhuis padt paes paige paine pakistan pakistani pakkert pakvis
palembang palemig paleogene paleozoic palermo palestijn palestijnen palestine palestrina palfijn
pallas palmerston palmolive palmpasen palmzondag palsma palstra paltser paltserin panamezen
panasonic panheel panhuis panjer panken panman panmunjom pannekeet pannekoek pannenhoef pannerden
panningen panoven pansier pantanal papekop papendal papendijk papendrecht papenhoven papenvoort
papiamento papiaments papoea papoeaas papoeaatje paquay paracelsus paraguay paraguees parakleet
paralympics paranen pardoel parelgras parijs parijzenaar parike paris parisien parisienne
parkdreef parksingel parkzicht parlevliet parmentier parmezanen parnassus parnell parr parsifal
parzival pascha pasen pasjtoe passchier passendale passenier passewaay passover passtoors
pasterkamp pasteur patagonia paternotte paterswolde pathuis patje patric patricia patriek patrik
patterson patti pattiasina paulatem paulette paulides paulissen paulssen paultje paulussen pauly
pauptit pauwel pauwenburg pauwenkamp pavlov pawnee payne peabody pearlie pearson peary pechler
peckinpah pecos pedersen peelen peeman peerbooms peerenboom pegasuses pegge peggy pei peij peijen
peijnenburg pein peipusmeer peizermade pekaar pekineses pekingees pekkeriet pelee pelger pelgrom
pelk pelle pelleboer pellenberg pelops peltenburg pelupessy pelzer pembroke penderecki penelope
pennewaard pennock pennzoil pensacola peoplesoft pepels peperga peperkust peperpot pepingen
peppeldreef peppelman pepys percheron percy perdaems perdok perdon perelman perengaard perengaarde
periclean pericles perkins perkpolder permalloy pernille perseid persephone perseus pershing
persyn perth pertijs peruanen peruvianen pervijze perwijs pescadores peskens peterke petersen
petiet petra petraeus petrarch petronella peursum peusens peute peutie pey pfeijffer pfizer
phaedra phaethon phaff phagwa pham phan phanerozoic phara pharisee pharrell phelps phielix philby
phileine philipp philippart philippen philipsen philipslamp phillip philly philomena phipps phobos
phoenicia photoshop photostat phrygia phuong phyllis piaam piaf piccadilly pickering pickwick
pieke pien pieperij piepert pieriksmars pierre piershil pierson pietens pieter pieterburen
pieterjan pieternel pieternella pietersen pieterskerk pietersz pieterszoon pietertje pietjouw
pietro pijls pijnacker pijnaker pijnenborg pijnenburg pijpelink pijpker pijpstra pijs pikaar
pikkemaat pilar pilate pilcomayo pilkes pillsbury pindar pingelapees pinkeltje pinkpop pinksteren
pinterest pinxteren piraeus pirandello pires piringen pirson pisa pisistratus pissaro pistoor
pistorius piter pittem pityusen pjotr pkwy plaatsluis plaggenborg plaizier planck planje planjer
plantagenet plantenga plantijn plasmeijer plass plasterk platjouw platonism platschorre plattedijk
platteeuw plegt pleijte plejaden plekkenpol plekker plenter plessius pleunie pleuntje plieger
plijter pliny ploegaert ploemen plokker plone plugge pluimzegge pluister plymouth pocahontas
pocono podgorica podhoretz podt poederlee poederoijen poelaert poelenburg poelkapelle poelma
poelmann poelruit poerim poeste poeth poisson poitier polanski polaris polderman polfliet polhuis
pollaert polle pollock polsbroek polyhymnia polyphemus pomerania pommerel pommeren pompey ponce
ponjee ponsioen ponte pontianak pontier pontius poolman poolster poopomeer poortakker poortugaal
poortugaler poortvliet poperings popken poppel poppelaars poppenwier poppo popsicle porfirio
portegies portegijs portengen portia portsmouth portugal portugees portugezen posbank postbank
posterenk postulart potappel poterne poth potharst pothoff potjer poulissen pouls pourier poussin
poutsma pouw pouwer povlakte powell powhatan powned praag praas prague prakrit prattenburg
praxiteles preakness preanger prein preminger prenen prensa prentice prescott prespameer preuter
pribilof priceline prickaerts priestley prijn prijt primark prinsenbeek prinsendijk prinsenkamp
prinsenland prinsentuin prinsjesdag prinssen prinsze procrustean procrustes procter proet
prokofiev promes promethean pross proterozoic proteus proudhon provencals provence provençaal
provençalen prudon pruiksma pruis pruisen ptolemaic ptolemies ptolemy pubben publius puget pugh
puiflijk puister puite pulle pullens pulskens punic punios punte punthorst purcell purdy purmerend
purmerender pushkin pustjens putakker putbroek puth putnam puttenaar puttendijk puttenstein
puttershoek pygmalion pyongyang pyreneeën pyreneeër pyrexes pyrrhic pythagoras pythagorean pythias
pétain qatarees qingdao qtek quaars quabeek quaden quadvlieg quaedvlieg quakernaat qualcomm quaoar
quaternary quayle queensland quik quincy quinten quintin quinty quirien quirijnen quirinaal
quirinal quixotism qureshi raafs raaieind raalte raaltenaar raalter raalts raangs raard raateland
raats raatshoven rabbinge rabelais rabeling raben rabobank rabé rachelle radboud radcliffe
radersma radha radstaak radstaat radt raemon raeren raeven rafik rafke ragnarök rainer ralph
ramakrishna ramallah ramdat ramdien ramkema ramkhelawan ramlal ramnath ramos ramselaar ramskapelle
ramspol ramzan randal randall rande randolph randwijk rankin ransdaal ranserveen ransijn ranzijn
raoul raph raphael raren rasenberg rasing rasker rasmussen rasoelbaks raspe ratelband rauf rauwerd
rauwerda rauwerdink ravelli ravensgat ravenstein ravenstijn ravenswaaij ravenswoud ravesloot
ravestijn rawalpindi rayburn rayleigh reagan reaganomics reahûs reasoner rebekka rebergen recife
recourt redert redis reeder reedijk reefhuis reemst reerink reest reeuwijk refos refugio regelink
regensburg regge reggie regillio reginae reginald regterschot regtien regts rehman rehorst
rehwinkel reiber reichardt reiderland reidinga reigersbek reijerkerk reijke reijken reijman
reijmer reijmerstok reijnen reijneveld reijngoud reijnhoudt reijnhout reijntjes reijven reilman
reimerink reimerswaal reimert reinald reince reinder reinderink reinds reinerink reinhard reinhold
reinink reinout reinsma reintje reintjens reitdiep reith reitsema rekem reker rekkem rekordbox
rekveld rellum relouw remarque rembrandt remeeus remerij remersdaal remie remijn remington
remmelink remmelt remmelzwaal remmerde remmerden remmerstein remmerswaal remmert remy renaat
renata renate renaud renault renckens rendierveld reneerkens reningelst rennenberg rensen
rensenbrink rensing renssen renswoude renée resink resoort ressegem ressen rethimnon retie retz
reuben reugebrink reulen reurslag reusel reusen reuser reusken reuten reuther reuzenaar revet
revlon rewijk rexwinkel reyes reykjavik reynaert reynolds rezelman rha rheden rhederveld rhee
rheebruggen rheeze rheezerveen rheingau rhenen rhenoy rhiannon rhienderen rhine rhineland rhoda
rhodos rhona rhone rhoon rhys rhône ribbentrop rica ricanen richelle richthofen rickey rickover
ricky ridderkerk ridderzwam rie rieder riedewald riedijk riefenstahl rieke riekje riekwel riel
riemann riemeijer riemens riemer riemersma riemsdijk riemst rien rienties rientjes rients riepma
riesewijk riesmeijer riessen riesthuis rieswijk riethoven rietjens rietkamp rietmeijer rietmolen
rietsingel rietveen rietvelt rietven riezebos riffijnen rifgebergte rigel riggs righarts rihanna
rijcken rijeka rijenaar rijff rijgersberg rijkel rijkens rijkevoort rijkevorsel rijkhoek rijkhoven
rijkman rijksen rijmenam rijnaard rijnbandijk rijnbergen rijnbrug rijndelta rijneveld rijnhout
rijnja rijnsburg rijnsburger rijnsoever rijnstreek rijnsweerd rijntjes rijnvaart rijnvis
rijnwaarden rijnwater rijnwoude rijperkerk rijpert rijpkema rijpma rijpstra rijsbergen rijsel
rijselaar rijselnaar rijsemus rijsenbrij rijsenburg rijsenhout rijssen rijssenaar rijssender
rijstenbil rijswijck rijswijk rijswijker rijtseterp rijzinga rikkerink rikki riksingen rikus rilke
rindert ringelberg ringenier ringling rinkens rinnegom rintje rintjema rinze rinzema riphagen
ripmeester rison rispens risseeuw risselada rita ritchie riteco ritman ritmeijer ritsema ritthem
ritzen ritzer rivera roald robaais robaard robbe robbemond robbenzand robbertsen robbie
robespierre robitussin robles roborst robrecht robroek rochambeau roche rochebrune rochelle
rochester rockne rockville rockwell roddenberry rodener rodenrijs roderwolde rodger rodijk roding
rodos rodriquez rody roebersen roebroek roeffen roeg roelandts roele roelen roeleveld roelevink
roelfsema roelie roelof roeloffs roeloffzen roelofje roelofsen roelofsma roemaat roemeen roemeling
roemenen roerade roerdalen roergebied roerink roermond roermonder roeselaars roeselare roessen
roestenberg roestenburg roetert roetgerink roffelsen rogaar rogelio roggeakker roggekamp roggel
roggeland roggema rohde roijen rojer rokebrand roks roksem roku rokven rolaids rolando rolex
rollerblade rollins rolloos rolodex rolvaag romana romanen romanesque romanies romanov romansh
rombaut romberg romeinen romereis romereizen romershoven romijn romke romkema rommen rommert
rompelberg romulus romviel romy rona ronald ronaldo ronan ronda ronduite ronhaar ronja ronkes
ronner ronsenaar ronstadt ronteltap rooda roodakker roodbeen roodenrijs roodeschool roodmus
roodzant rooijen roompot roor roording roosdaal roosen roosenboom roosenbrand roosenburg
roosendaler roosevelt roosien roosink roosjen roosloot roossien rooth rootlieb rootvlaas rooy
rooze roozeboom roozemond roozen roozenbeek roozenboom roozenburg roozendaal rorije rory rosales
rosalie rosalina rosalinda rosalinde rosaria roseann rosema rosenboom rosenbrand rosendaal
rosendahl rosendal rosengaarde rosenthal rosenzweig rosetta rosielle rosing rosink rosmalen
rosmeer rossel rossem rossetti rossini rostov roswinkel rotaryclub roth rothman rothuis rothuizen
rotjeknor rotmensen rotselaar rotstergast rottenberg rottevalle rotteveel rottier rottumeroog
rouault rougoor roulaux rous rouveen rouvoet rouweler rouwendal rouwenhorst rouwet rowe rowena
rowling royen roza rozelle rozenaken rozenburger rozendaal rozendom rozengracht rozenkamp
rozenobel rozenoorlog rozestraten rozier rozing rubbermaid ruben rubik rubingh rucphen rucphenaar
rudge ruding rudolf rudolph rudolphus rudy rudyard ruedisueli ruesink ruessink ruhrgebied
ruigahuizen ruigendijk ruigenhoek ruigewaard ruigezand ruigoord ruigrok ruijgrok ruijten ruikes
ruinerweide ruisbroek ruiselede ruissen ruitenbeek ruitenberg ruitenburg ruiterman ruiz ruizendaal
rumania rumbeeks rumbeke rummen rumpt rumst runge runhaar runkelen rupelmonde rushdie rushmore
ruskin ruskus russchen russell russin russinnen rustbelt rustenburg rustenhoven rusticus ruth
rutjens rutjes rutledge rutte rutten ruttenberg ruurd ruusbroec ruys rwanda rwandan rwandees
rwandezen ryanair rémy réunion saaksum saaltink saanen saar saarbrücken saarinen saarloos saas
saat sabaansen sabanen sabien sabijns sabik sachs sadat sadik saedeleer saeed saes safavid safeway
sagan sagar saginaw saglam sagunto sahar sahelland sahellanden sahoelplat saida saif saigon saijo
saiph sakhalin saksen sakser sal saladin salar salden saleem salentijn salerno salesforce salhi
salij salisbury saliërs salland sallander salvador salvadoran sammie sammy samoan samothrake
samoyed samplonius sampson samsen samsonite samsung samwel samy sanaa sanae sanches sancho
sandberg sandburg sandebuur sandee sandenburg sanderink sanderman sandifort sandor sandoval
sandvliet sanforized sangen sankt sannen sanny sanoma sanskriet sanskrit sanstra santayana
santbergen sante santegoeds santegoets santing santino santokhi santomees santpoort sao saoedi
saoediër sappemeer sapporo sapulette saraceen saracen saracenen sargentini sarnami sarneel sarnoff
sasbrink sascha sasja saskatoon sassanieden sassenheim sassoon satter satudarah saturn saturnalia
sauer saundra sauter sauwerd savelberg savelkoul savoenees savonije savoy savoyard saxony sayed
scandinaaf scania scaramouch scarborough schaafsma schaaij schaake schaapsdijk schaarbeek
schaareman schaarsbeek schaddelee schadee schadenberg schaefer schaeffer schaeken schaesberg
schaftenaar schagen schagenaar schager schagerbrug schaik schakenbos schakenraad schalafie
schalker schalkhaar schalsum schandelo schansdijk schapendijk schapendonk schardam scharenborg
scharenburg scharmer scharwoude schasfoort schats schattefor schattevoet schaufeli schavemaker
schaveren schedar scheele scheemda scheenstra scheepstal scheepstra scheeren scheeres scheeringa
scheerwolde scheffel scheffer scheijen scheijven schekkerman schelderode scheldestad schelfhorst
schelfhout schellart schellekens schellevis schellinger schelluinen schelphoek scheltema scheltens
scheltinga scheltus schenau schengen schenkeveld schennink schepdaal scheperij scherer scheres
scheringa scherjon schettens scheuer scheulder scheuter scheutjens schie schiebroek schieland
schierbeek schiere schierstins schieven schieving schievink schifpot schijff schijndel schijns
schijvens schiks schildenaar schilderman schildmeer schildwolde schilp schils schilte schiltkamp
schiltz schimmer schimmert schin schindler schingen schinnen schinveld schipbeek schipborg
schiphol schipluiden schlangen schlesinger schlicher schliemann schmaal schmidt schmit schnabel
schneider schnitzler schoenaker schoenberg schoester schokland scholma scholsberg scholten
scholtus schonenberg schonewille schoonaarde schoonbron schoonbrood schoondijke schoonen
schoonheim schoonhoven schoonlo schoonman schoonoord schoonwater schoorl schoorldam schoorstra
schooten schore schotanus schotenaar schoterzijl schotland schotte schottert schouenberg schouls
schoute schoutrop schoutsen schouwberg schouwenaar schouwink schouwstra schra schraa schraard
schrader schrage schrama schrauwen schraven schreiber schreijer schreiner schreuder schreur
schrieffer schriek schrieken schriemer schriever schrijen schrijer schriks schroeder schroen
schroer schroeten schroor schrooten schrover schrödinger schubert schuddeboom schueler schuijl
schuijt schuiling schuite schuitema schuiteman schuitmaker schuivens schukken schuldink schulen
schulenburg schuler schuling schuller schulte schulten schultink schults schulz schulze schumacher
schumpeter schunselaar schurer schurink schutgens schutjes schutskooi schuttel schuttevaer
schuuring schuurkes schuurs schuyler schuyt schwanen schwartz schwarzkopf schweiberg schweitzer
schwillens sciarone scientology scotsmen scotswoman scotswomen scottsdale scotty sculley sean
seattle sebastien sebastopol sebel sebrechts sebregts seconal seebeck seebregts seedorf seekles
seeland seelander seerden seerijp seeryp sefarden segaar segbroek seger segeren segerink segre
seignette seijbel seijsener seine seinebaai seinhorst sekeris sekreve selbach selectric selen
seleucid selim sellingen selten semieten seminole semite semitic semmerzake sempel semplonius
senaatslid senays senden senegal senegalezen senger senghor sensurround seoeler seouler sephardi
septuagint septuaginta serb serdar serengeti sergei serin serkan servaas servais sesink sestig
seth setz seubring seuntjens seuren sevenich sevenum severijnen severin severine severn severus
seward seychellen seychelles seymour sfakia shackleton shaffer shaffy shahid shakespeare shamir
shan shane shania shankar shankara shanna shannon sharma sharpe shasta shaula shaun shavuot shaw
shawn shawna shawnee shays shcharansky shea sheba sheena sheetrock sheffield shelby shelia shelley
shelly shenandoah shepard sheppard sheree sherlock sherrie sherwood sheryl shikoku shillong shiloh
shimon shinto shintoism shiraz shirley shkodër shoah shockley shoshone shrek shreveport shriner
shropshire shylock sibbald sibbel sibbing sicily siddeburen siebel siebeling siebelt sieben sieger
siegfried sieling siem siemeling siemelink siemen siemensma siemerink sien sientje siep sieperda
siepman siereveld sierpinski siertsema siesling sietsema sietses sietske sieval sigourney sigrid
sigurd sihanouk sijben sijbom sijbrandij sijl sijpestein sijtje sijtsema sikhism sikke sikkema
sikkim sikma sikorsky silas sileziër silkens sillen sillessen silvana silverlight silvester silvia
silvy simmental simone simonshaven simonszand sinatra sinay sindbad sinderen singeling singh
sinkeldam sinksen sinnige sintenie sinteur sion sioux sipaliwini sirjansland siska sissi sisyphean
sisyphus sital siteur sjaelland sjanghai sjardijn sjavoeot sjef sjeng sjerps sjimmie sjoerd
sjoerdje sjoerdsma sjollema sjon sjors sjoukje sjuul sjögren skarsterlân skerath skingen skippy
skoda skopje slaa slaats slabbekoorn slachte slachtedyk slackware slagharen slaghekke slagt
slagter slangekruid slav slavenkust slavic slavonic sleeswijker sleeswijks sleeuwijk slegt slegte
sleidinge sleijpen slek slemmer slenaken slendebroek slennebroek slettenhaar sleutjes sleven
sliedrecht slieker slijkenburg slijkerman slijkwell slijngard slijpe slikkerdijk slikkerveer
slingenberg slippens sloan sloane slochtenaar slochteren sloesen slofstra slooff sloos slootdorp
slooten slotegraaf slotema slotemaker sloterdijk slotermeer slotervaart slottje slovak slovaken
slovakije slovenen slowaak slowakije slui sluiman sluter slutter smalbrugge smalweer smedes smedt
smeehuijzen smeekes smeele smeermaas smeink smeitink smele smelik smerp smetana smetlede smidt
smies smilde smirnoff smithson smithuis smitsman smokey smolenaars smolensk smollett smoorenburg
smorenberg smorenburg snaaskerke snaauw snapple snavelbies sneek sneekermeer sneekes sneeuwheide
sneijder sneker snelder snellegem snelleman snellenberg snellenburg snellink snelrewaard
snetselaar snieder snikzwaag snoeck snoeij snoeijen snoeijer snoeijink snowbelt snuifmolen soares
socrates socratic soddy soedanezen soede soeharto soekarno soemba soembawa soendaplat soentjens
soerabaja soeren soerendonk soerte soesbergen soesja soestduinen soestenaar soester soesterberg
soet soete soetekouw soeten soetendaal soeterboek soeterbroek sofioot solaris solis somaliër
sombroek somer someraar someren somfy somhorst sommeling sommer somoza somsen sondaar sondag
sondel sondervan sonke sonnega sonnenberg sonneveld sonneveldt sonnevelt sony sooi soonius soons
sophoclean sophocles sopwith sorgdrager sotsji sotthewes soubirous souer soufiane sourceforge
souren soutendijk southey souverein souwer sovjetleger sovjetmacht sovjetrijk sovjetstaat soweto
spaaij spaanderman spaansen spaanstalig spaapen spaarndam spaarne spaarnwoude spaatz spackle spain
spakenburg spalburg spaniard spaninks spanjaard spanjaarden spanjaart spanje spanjer spannenburg
spanninga sparidaens sparnaaij sparrendaal spasell spauwen specken spekman spelbrink spence
spengen spengler spenkelink spermalie speth speulman speurgt spica spicer spieard spiere
spierenburg spierts spiertz spigt spijkdorp spijkman spillane spinhoven spinnekop spinoza
spirograph spitaels spithoven spitsbergen spliet splügenpas spock spoelder spoelstra sponselee
spoolder spooren spoorenberg spoorsingel sporaden sporken sportel sportsingel spotify springfield
springsteen sprokkereef spronk spronken sprundel spruyt spullenhulp spurkt sputnik squibb
srananman sranantongo staaks staals staarink staas staatsdoema stabel stacey stach stacy staden
stadsedijk stadserf stadsfries stadshaven stadskanaal stafford stafleu stakenberg stakenborg
stalhille stalingrad stals stamford stampersgat stanfriezen stanislav stanneveld stapert staphorst
staphorster starbucks starkey starnmeer starreveld stasjonswei stassen statenleden statenlid
statenvlag statianen staubach staverden stavleu stavoren steadicam steegh steegman steelhoven
steenakker steenbergs steenbrink steenbrugge steendam steenderen steendorp steeneveld steenge
steenhorst steenhoven steenhuffel steenhuisen steenis steenkerke steenmeijer steennis steenput
steensel steentil steenvoorde steenwijk steenwijker steert steevens steevensz stef stefan stefani
stefanie stefano stefanus steffan steffen steffi steffie stegehuis stegeman stegenga stegeren
stegerveld stehouwer steiginga steijger steijlen steinder steinmeier steintjes stekeldijk stekene
steketee stelder stella stellaard stellema stellendam stellinga stelma stelpstra stemerdink
stempher steneker stengs stensen stenvert stephan stephanie stephanus stephen stephenson
sterenberg sterenborg sterkenburg sterre sterrebeek sterrebos sterrekroos sterremos sterrenwijk
steuben steunebrink stevelink stevensbeek stevenson steverlinck stevie stevoort stibbe stiekema
stiemer stien stienen stienissen stienstra stientje stiermarker stiermarks stierop stig stigt
stijkel stijn stijnen stijnman stijntje stikkelorum stikvoort stilma stine stinissen stinswei
stirling stobbelaar stockmann stoelhorst stoelinga stoeltie stoelwinder stoepker stoetzer
stoevelaar stoffelen stoffelsen stokkel stokkum stokreef stokrooie stolichnaya stoll stolte
stoltenkamp stolze stompetoren stomphorst stompé stonehenge stoofdijk stooker storteboom
stortelder stortemelk stotijn stouten stoutenburg stowe straaten straatsburg straatsma stramproy
strasbourg strating strausserf streekstra streisand stremmelaar strenkhaar streppel streur
streutker streuvels stricker strien striep strijdonck strijen strijensas strijkert strijland
strijp strijpen strijtem stroek stroeken stroet stroetinga strolenberg strombeek stromboli
stronkhorst strooband strooker stroosma stroot strophius strous strucht struijk struiksma
struikwaard strunk struyk stuijfzand stuive stuivenberg stuivezand stukker stulen stultiens
stumpel stunnenberg sturkenboom stutterheim stuttgart stuurop stuut styron stéphane suameer suarez
sucrets sudanezen sudeten sudetenland suezkanaal suffolk sufism suijk suikerfeest sukkoth suleyman
sullot sumter sunbelt sundas sunil sunni sunparks superbowl superfund superglue supheert surhuizum
suriname surinamer susie susteren susterenaar sutherland sutmuller suur suurd suurmond suvaal
suwanee suys suzie suzy svalbard svetlana swaanen swager swagerman swanee swanen swanneblom swart
swartjes swaving sweden swedenborg sweelinck sweelssen sweeney sweens sweere sweex sweikhuizen
swertz swets swiebel swier swieten swifterbant swijnenburg swildens swillens swinkels swiss swolfs
swolgen syed sykes syllogic sylvie symantec syriac syriëganger szilard szymborska süleyman taag
taalunie taat tabaksblat tabaksland tadema tadzjiek tafelbaai taheri taigetos taipei taiwanezen
takens taklamakan talens talhaoui talhuen talley talleyrand talmudica talstra tamiflu tammany
tammeling tammenga tammie tamminga tammy tamworth tancred tanguy tanke tankenberg tannemaat
tannetje tanzania tanzanianen taoism tappel tarazed tarbell tarente tarentijn tarik tarimbekken
tarja tarkan tarkenton tartaren tartary tartuffe tarweakker tarwekamp tasjkent tasmania tass
tataar tataren tatarensont tate tatjana tauruses tauw tawney teake teasdale tebbens technics
tecumseh ted tedje teeffelen teeken teelen teerds teerenstra teerlink teerns teeuwen teeuwissen
tefaf tegelaar tegeler tegenbosch teggert teheraner teijlingen teis tekelenburg tekla telemachos
telenet telgenkamp telgt teljeur tellegen tellier temme temmerman temminck temmink tempedal
tempelaar temses tenerife tenhagen tensen teotihuacan terband terblijt terburg terdiek tereshkova
tergracht terhagen terheijden terherne terhofstede terhulpen terkel terlaak terlinden terlingen
terlouw termeer termeulen termoors termunten ternaaien ternate terneus terneuzen terover
terpoorten terpwei terrance terrence terrie terschegget terschuur terstappen tervoort tervuren
terwel terwindt terwinselen terwispel terziet teske teslarijder tesselaar tessemaker tessie tessy
testelt tetenburg teteringen tettelaar tetteroo teuben teunen teunissen teuntje teus teusink
teuven teuwen teuwsen tewari texas texelaren teylingen thackeray thad thaddeus thailand thailander
thalen thales thalia thalys thamar thames thanh thant theelen theeuwen theeuwes theia theijssen
thelen themen theodoric theodosius thera theravada theresa thereses theresia thermopylen theron
therèses theseus thesing thesinge thespis thessaly theunis theunissen theunisz theuws thewessen
thewissen thibault thiele thielen thierry thijssen thimo thimphu thissen thoen thole tholenaar
thomassen thomism thomissen thomistic thompson thonen thools thoonen thoonsen thor thorsten thoth
thrace thucydides thule thunderbird thunnissen thur thurber thurman thys thérèses tibben tiben
tiberius tibetanen tieben tiecken tiedink tiehuis tieken tiel tieleman tielen tielenaar tielenburg
tieler tielman tielrode tielrooij tielt tieltenaar tieltjes tieme tiemen tiemersma tiemessen tiems
tienanmen tiendeveen tieneke tienenaar tiengeboden tiengemeten tienhoven tienray tiensjan tienstra
tiersma tigelaar tiggeler tigris tijdeman tijdink tijhaar tijhuis tijl tijmensen tijnje tijs
tijsen tijsseling tijssen tilburger tillich tilligte tilly tilstra timboektoe timbuktu timman
timme timmie timorezen timoteüs timothy timour timurid tinbergen tinkerbell tinkertoy tinseltown
tipker tippe tippecanoe tipperary tirana tiresias tirns tirools tishri tisselt tissen titulaer
tjaden tjalhuizum tjalleberd tjalma tjalsma tjamsweer tjan tjariet tjasker tjebbe tjeerd tjeerdsma
tjeertes tjerkgaast tjerkstra tjeu tjibbe tjoelker tjoene tjonger tjoonk tlingit toaske tober tobi
tocantins tochaars tocqueville toeareg toebak toebes toelen toemen toepoel toering toerkonje toeva
togolees tokay tokugawa toldijk tolen tolhoek toltec tolyatti tomassen tomasz tombaugh tomesen
tommie tompkins tongelreep tongenaar tongeren tongerlo tonies tonkens tonnekreek tonningen tonny
toonen tooren toorenburg toornstra toornvliet toornwerd toorop toprak torenakker torenburg
torendijk torendreef torensma torenstra torenvlied tories tormentil torrance tory tossings totness
toulouses tousain toussaint toutenburg toutenhoofd townes toxopeus tracy traets trafalgar tragel
tragter trailways transavia translink transvaal transvaler trasmolen travaille travis treep
trekkie trekwei trenning trentelman trepels trevelyan trey triangulum triassic tricht tricia
triemen trienekens trientje triepels trijsburg trimunt trimurti trintelen tristan trivandrum
triëst triëster trocadéro troilus trojanen troje trollope trompenburg tropicana troyes trudy
truffaut truielingen truijen trumbull trustfull truus tsaidam tsingtao tsitsihar tsjaad tsjaadmeer
tsjadiër tsjang tsjechen tsjerkepaad tsjernobyl tsjetsjeen tsjetsjenen tubbergs tubeeks tubeke
tuerlings tuijnman tuijtel tuik tuininga tuinstra tuinte tuitert tuitjenhorn tulane tull tulling
tuls tumblr tuncer tunderman tunesiër tungelroy tupi tupungato turenhout turfmarkt turijner turing
turkenburg turkestan turkije turkmenen turksma turkstalig turkstalige tuscany tussaud tutankhamen
tutsi tuynman twaalfhoven twello twente twentenaar twentenaren twickel twickler twijnstra twijzel
twinkies tyndale tyndall tyr tyree tyrone ubacher ubachsberg ubaghs ubags ubbels ubben ubbergen
ubbink udall uddel udding udema uden udenhout uding uffelte uffen uffing ugandezen ugchelen uijen
uijlenbroek uijttewaal uikhoven uildriks uilenburg uilenhoek uilenstede uilke uilvlinder uitbergen
uitdam uitenbroek uitendaal uitermeer uiterwaal uiterweerd uiterwijk uitgeest uithoorn uithoornaar
uithorenaar uithuizen uitkerke uitman uittenbroek uitterdijk uitterhoeve uitvlugt uitwierde ukkel
ukkelaar ulaanbaatar ulestraten ulft ulicoten ulijn ulrike ulvenhout ulysses umar umberto umbriel
umbriër una underwood uneken ungava unger uniroyal unisys univé unixes unox upanishads uphoff ural
urenco ureterp urgert uriel urk urlings uruguayan uruguayanen uruguezen usquert usta ustinov ute
utrechter utrillo uuldriks uysal vaalbeek vaalserberg vaalzer vaanholt vaarkamp vaartkant vaasen
vaassen vaatstra vaderdag vaesrade vaessen vaiaku valarie valburger valeer valencia valent valente
valerio valery valesca valhalla valkappel valke valkenaars valkenburg valkeneer valkenhorst
valkeveen valkkoog valkyrie valstar valster valthe valthermond valvoline valérie valéry vanackere
vance vancouver vandaals vandeberg vandenbosch vandenhove vander vanderbilt vandersteen vandeurzen
vandevelde vandevoorde vandewalle vandewiele vaneker vanenburg vanhengel vanhommerig vanhoutte
vanja vankan vanneste vantornout vanzetti varendonk varenkamp varik varkenmarkt varkensbaai
varkevisser varsen varsselder vasen vaske vasquez vassar vaughan veblen vechmaal vechtoever
vechtstreek vectra vedergras vederkruid veeger veeken veele veelenturf veelerveen veenakker
veenbrink veendam veendammer veenendaal veenendaler veenhoven veenhuizen veeningen veenis veenoord
veentjer veenvliet veenwal veenwortel veersemeer veerstoep veessen veghelaar vegt vegte vegter
veken velda veldbeemd velddriel veldhoven veldhuijsen veldhuijzen veldhuis veldhuisen veldhuizen
veldkampen veldmeijer veldsalie veldstukken veldwezelt veldwijk veldzicht velez veling vellekoop
velsen velsenaar velser velserbroek velstra velswijk velten veltenaar velthoen velthoven velthuis
velthuizen velthuysen velting veluwe veluwemeer veluwenaar veluwenkamp veluwer veluws veluwsedijk
velveeta velzeboer velzel velzen velásquez vemde venderbos venderbosch veneboer venebrugge
venekamp veneklaas venema veneman venezolanen venhuis venhuizen venice vening venlonaar venloos
venloënaar vennegoor venneker venner vennix venrayenaar venrayer venselaar vente ventevogel
venuses vera veraart veracruz verbaandert verbakel verbaten verbeeten verberkmoes verberkt
verberne verbiesen verbiest verbij verbocht verboeket verbogt verboom verboon verboort verboven
verbraak verbraeken verbree verbrugge verbruggen verbrugh verburg verburgh vercammen vercauteren
vercoulen vercouteren verdaas verdaasdonk verde verdebekken verdegaal verdel verdellen verdiesen
verdonschot verdoorn verdouw verduin verduyn vere vereecke vereecken vereenigde vereijken verena
vergeer vergil vergilius vergoossen vergouw vergouwe vergouwen vergunst verhaaf verhaag verhaagen
verhaak verhaaren verhaeg verhaegen verhaeren verhallen verhappen verhart verhees verheesen
verheezen verheggen verheijden verheijen verhelst verheul verheuvel verheyen verhoeckx verhoef
verhoeff verhoek verhoeve verhoeven verhofstad verhofstadt verhoof verhoofstad verhorst verhulst
verkaaik verkaart verkaik verkamman verkerk verkerke verkleij verkoeijen verkooijen verkoulen
verkouter verkroost verkuijlen verlaek verlatinghe verlegh verleun verlind verlinde verlinden
verloo verlouw vermaas vermaat vermaesen vermaire vermandere vermazeren vermeegen vermeer
vermeeren vermeersch vermeij vermeijden vermeire vermeiren vermetten vermeule vermeulen vermeylen
vermij verminnen vermolen vermont vermonter vermulst vermunt verna verne vernimmen vernon vernooij
verolme veron verona veronica verouden verpaalen verpalen verplak verplancke verplanke verploeg
verploegen verploegh verpoort verpoorte verpoorten verra verrebroek verreheide verreijt verriet
verrijp verrijt verrips verroen versatel verschoor verschragen verschueren verschure verschuren
verschuur verschuure verschuuren versendaal verseput versfeld versleijen versloot versluijs
versmissen verspagen verspaget verspeek verspoor versprille verspui verspuij versteden versteege
versteegen versteegh versteegt verstege verstegen versteijnen verstijlen verstijnen verstoep
verstraate verstraaten verstraelen verstraete verstraeten verstrepen vertegaal vertrijk vervaeke
vervaet verveer vervenne vervloed vervloesem vervloet vervoorn vervoort vervotte verwaaijen
verwaal verwaayen verweel verweijen verwer verwey verwijk verwijmeren verwilghen verwimp verwoerd
verwoerdt verwoert verwolde verzaal verzijl vespucci vestjens veth vethuizen veugen veul veurenaar
veurens vianen vichte vichy vick vicki vickie vicksburg vicky victrola videler vierakker
vierbannen viergever vierhouten vierhoven vierhuizen viersel viersen viersma vierstra vierveijzer
viet vietcong vietminh vietnam vietsch vieveen viggo viguurs vijayanagar vijayawada vijfhuizen
vijfvinkel vijge vijlbrief vijn vijverberg vijverzicht vijzelaar vik viking vikingbank vikingboten
vikingen vikingschip vikingtijd vikram viktor viktoria villerius vilsteren vilvoorde vilvoords
vince vincenten vinci vincken vinderhoute vinex vingerhoets vinke vinkebrug vinkega vinkel
vinkenberg vinkenborg vinkenbroek vinkenbuurt vinkenoog vinkeveen virgie virginie visbrug visee
visigoten visker visscher vissenaken visseren vissersdijk visserweert vissia visvliet visé vith
vito viveen vivien vlaamstalig vlaanderen vlaar vlaardingen vlaardinger vlaardings vladimir
vladivostok vlagtwedde vlagtwedder vlakwater vlamertinge vlaminck vlaminge vlamingen vlasblom
vlasgaard vlashoek vlaskamp vlasmarkt vlasveld vledder vledderveen vleeming vleer vleesenbeek
vlekkem vlemmings vlemmix vleteren vleut vleuten vlezenbeek vliehors vliek vlieland vlielander
vlierden vliermaal vlierzele vliestroom vlietdijk vlietland vlietpark vlietstra vliex vlijmenaar
vlijtingen vlimmeren vlissegem vlissingen vlissinger vlissings vlodrop vloedbeld vloedsgraaf
vloesberg vloet vlooswijk vlor vlugt vocking vodegel voerenaar voerendaal voerendaler voesenek
voesten voetelink voets vogelenzang vogelesang vogelezang vogelmelk vogelsang vogelwaarde
vogelwikke vogelzand voges vogezen voigt volbeda volendammer volga volgograd volkan volkegem
volkel volkenbond volkerak volkerink volkert volkske volkskrant volkslatijn volksunie volkswagen
vollebergh vollebregt vollenberg vollenbroek vollenhove vollenhoven vollering vollezele vollmuller
volman volstead voltaire volthe volvo volwater vonck voncken vonda vondelpark vondenhoff vonne
vonnegut vons voogdt voogel vooges voogt vooijs voorbach voorberg voorbergen voorbraak voorburg
voorburger voordouw vooren voorham voorhoeve voorhorst voorhout voorintholt voorkamp voorma
voormezele voorne voors voorstenaar voorster voorstreek voorthuis voorthuizen voortman voorwinde
voorwinden voragen vorchten vorden vording vorenkamp vorselaar vorstenaar vorster vosbergen
vosmeer vosmer vossebeld vossebelt vosseberg vossebes vosselaar vosselare vosselman vossem
vossenaar vossenakker vossenberg vosseneind vossenkamp vossestaart vosseveen voûte vrachelen
vragender vrakking vrancken vranken vrasene vredelust vreden vredenberg vredenbregt vredenburg
vredenheim vredepeel vrederust vredevoort vreede vreekamp vreeken vreeker vreeland vreeling
vreeman vreijsen vreman vremde vrencken vrenegoor vrenken vreren vreugdenhil vreuls vreven
vrieling vriends vriens vriescheloo vriesde vriesekoop vriesema vriesen vriezenveen vrijenhoek
vrijens vrijhoeven vrijland vrijs vrijsen vrisekoop vroegh vroegop vroegrijk vroemen vroenhout
vroenhoven vrooland vrooman vroombout vroomen vroomshoop vrouwenzand vrugt vrugteveen vruwink
vughtenaar vugs vuijsje vuik vuitton vulgaat vulkaanpas vulkan vural vurste vuurduin vuuren
vuurijzer vuurland vuurlander vuursche vänermeer vättermeer waadhoeke waaigat waaijenberg waaksens
waalbandijk waalewijn waalkens waalwijk waalwijker waanrode waarbeke waardamme waardenburg
waardhuizen waardsedijk waarland waarmaarde waarschoot waarts waasdorp waasmunster waasten
waastenaar wabash wachtebeke wachtum waddenfonds waddengas wadenoijen waelen wageman wagenberg
wagenborgen wageningen wagenings wagenman wagensveld wagenvoort wagt wagteveld waij waijer waikiki
waite wakelkamp walach walachije walachijer walachijs walakker walcheren waldorf waldram walenburg
walenland walik walinnen walinnetje walkure walkuren wallace wallenstein walloon wally walmolen
walpot walschap walsh walshoutem walsoorden walstra walterus walthaus walton walvisbaai walvoort
wamsteker wanicanen wanningen wapenaar wapenveld wapperom wapserveen warda wardenaar wardenier
warfhuizen waringa warken warmenhoven warmerdam warntjes warringa warsaw warschau warstiens warten
washington waskemeer waspik wassenberg wassenburg wassermann waterbury waterhuizen waterschei
watervliet watkins watou wattimena watusi wauben waugh waverveen wayne wechterholt weddellzee
wedderborg wedderveer wedzinga weegels weegen weeland weeldijk weelink weenderveld weerdenburg
weerdestein weeren weergang weergraaf weerheim weernink weerplaza weerribben weerselo weerst
weertenaar weerter weerwille weesgegroet weesie weessies weezepoel wega wegdam wegener wegerif
weggelaar weggeman wegh wegkamp wegman wegner wegter wehnes wehrmacht weidedreef weidenaar weidum
weierstrass weijdema weijden weijenborg weijermars weijerswold weijnen weijzen weil weisglas
weismes weissmuller weitenberg weiteveen wekenfeest wekerom welbergen welboren welhaak wellenberg
wellerlooi welleweerd welschen welshmen welsing welsrijp welten weltevrede welzen wemeldinge
wemmel wemmelaar wemmenhove wendel wendi wenerin wenneker wensink wenting wercheren werchter
werdler wereldbank wergea werger werkendam werkhoven wernars wernhout wernsen werther wervershoof
wervik wervikenaar wesel wesenhagen wesepe wesleyan wespelaar wessanen wesseling wesselingh
wesselius wessem westakker westbroek westdorp westdorpe westduin westeinde westelaar westenbrink
westende westendorp westeneng westenenk westera westerbeek westerbrink westerbroek westerdiep
westerduin westerein westeremden westerflier westergeest westergo westerhout westerhoven
westerhuis westerik westerkamp westerkerk westerklief westerlaken westerlee westermarkt westerneng
westerpark westert westerterp westerveen westerveld westervelde westervoort westerweel westerweele
westerwijk westerwolde westfalen westgeest westhuis westkaap westkapelle westland westlaren
westmaas westmalle westminster westouter westpoort westrik westsingel weststeijn westveer westvest
westvoorne westwoud wetsens wetsinge wetteraar wetteren wetzens weurding weurt weusten weustenrade
weustink wezemaal wezenbeek wezenberg wezenland wezer wezeren wezet wezup wharton wheaties
wheatstone whipple whitaker whitehall whitehead whiteley whitfield whitley whitman whittier wibo
wichard wichita widar widooie wiebe wiebenga wiebing wiebren wiecherink wiedemeijer wiedijk
wieffering wiefferink wieger wiegeraad wiegerinck wiegerink wiegmink wieke wiekevorst wielandt
wieldrecht wielenga wielens wielinga wieman wiemar wiemer wiendels wienen wientjens wientjes
wiercx wierd wierdenaar wierder wierenga wierewei wieringa wieringen wiert wiertsema wiertz wierum
wiesbaden wiesel wiesenekker wiesenthal wieser wiesje wieske wieteke wieten wietses wietske
wietsma wieuwerd wiggins wigman wigner wijchen wijchenaar wijchmaal wijdemeren wijdenbosch
wijdenes wijdeveld wijdeven wijen wijenberg wijenburg wijering wijffels wijga wijgergangs wijgmaal
wijgman wijkamp wijkenaar wijker wijkhuijs wijkhuizen wijlaars wijland wijlens wijler wijlhuizen
wijlre wijmenga wijnakker wijnaldum wijnand wijnberger wijne wijnegem wijngaarde wijnhoff wijnhoud
wijnhoven wijnia wijnie wijninga wijnja wijnjewoude wijnker wijnmaalen wijnmalen wijnne wijns
wijnschenk wijnsma wijnstra wijnvoorden wijsen wijshagen wijsmuller wijster wijte wijtenburg
wijtman wijts wijtschate wijtvliet wikileaks wikipedia wikkerink wilberforce wilbertoord wildeboer
wildenbeest wildenberg wildenborch wildenborg wildenburg wilderen wilfried wilgendreef wilgenhoek
wilgenkamp wilgenoord wilgeroosje wilhelm wilhelmus wiljan wilken wilkerson wilkins wilkinson
willebroek willekens willemen willemien willemijn willemina willemke willempje willemsen
willemsoord willemsorde willemstad willemstijn willenborg willeskop willms willy wilms wilmsen
wilpshaar wilrijk wilschut wilten wiltenburg wilthagen wiltjer wilton wimbledon windex windraak
windsingel windsor winesap winfred winfried wingelaar wingene wingens winkeler winkelhorst
winkelman winkelmolen winkelshoek winkens winkle winkler winneweer winnipeg winny winschoten
winschoter winsemius winssen winston winterjan winterswijk winthagen winthrop wintjens wintjes
wirken wisconsin wismeijer wisseborn wisselink wissenburg wissenkerke wisses wissink witbreuk
withag withagen witharen withuis witkam witrijt witsen witsenburg wittebol wittekoek wittelte
wittenberg witteveen witvliet wiuwert wjelsryp wob wobbe woehan woeltjes woensdrecht woensdregt
woensel woerde woerdenaar woerlee woertman woesten woestenberg woestenburg woestenenk woesthuis
woestijne woezik wogmeer woldhuis wolferen wolff wolfgang wolfheze wolfsbarge wolfsen wolfshoek
wolfshuis wolfsputten wolfsven wolfswinkel wolgograd wolke wolsing wolswijk wolthuis wolthuizen
wolting woltjer woltjes woluwe woluwenaar woluws wolverlei wondelgem wonderbra wonink wonneburen
wontergem woodard woodhull woodrow woodstock woodward woold woolderink woolf woolite woolongong
woolthuis woolworth woonbond woort wopereis woppenkamp worcester wordfeud wordragen wordsworth
workel workum wormerveer wormgoor wormhoudt woubrugge woudenberg woudt wouke wouteringen woutersen
woutertje wovoka wozzeck wrangell wrigley wroclaw wubbe wubbels wubben wubbo wuisman wuite
wulffraat wullenhove wulverhorst wurlitzer wursten wuustwezel wybo wycliffe wyeth wyldpaed wyoming
wyomingite wytgaard wâlddyk xanten xanthippe xavi xavier xaviera xenophon xenos xeroxes xerxes xes
xhofleer xiaoping xin xingu xmas xmases xue yacc yacoub yael yahweh yakima yakut yakutsk yalcin
yalow yalçin yamagata yaman yannick yanniek yaren yaroslavl yasar yasin yasmin yassin yates yavuz
ybema yeager yeats yeh yellowknife yellowstone yentl yeung yggdrasill yildirim yildiz ying yme
yoeri yolande yong yorick york yorker yorkshire yorktown yosemite younes youngstown youp youri
yousef youssef ypecolsga ypsilanti ysbrechtum ysselsteyn ytsma yucatan yugoslav yurt yussuf yusuf
yves yvonne zaaijer zaamslag zaandammer zaandijk zaankant zaankanter zaanstad zaanstreek zaarvlaas
zaat zachary zachery zadelhoff zadkine zaffelare zagrebber zagt zaid zaidi zaire zakaria zaki zalk
zalné zaltbommel zambezi zamboni zandakker zanddreef zande zandee zanderink zandeweer zandhoek
zandhoven zandhuizen zandijk zandkamp zandkant zandkreek zandpol zandstra zandvliet zandvoorde
zandvoort zandvoorter zandzegge zanen zanoni zantboer zanting zantman zanussi zanzibar zaporozhye
zapotec zara zaragoza zarren zaunbrecher zebedee zebedeus zebregs zechariah zedelgem zeebies
zeebregts zeebrugge zeeburg zeegelaar zeegsingel zeelander zeelandia zeelen zeelenberg zeels
zeelst zeerijp zeeuw zeeuwen zeevang zeewolde zegelsem zeger zeggelaar zeggeveen zegveld zegwaard
zegwaart zeijen zeijerveen zeijerveld zeijlemaker zeilemaker zeilstra zeinstra zeistenaar zeister
zelda zeldam zeldenrijk zeldenrust zelder zelhemmer zelig zelissen zellik zelma zelzaats zelzate
zelzatenaar zemst zenderen zengerink zenne zennewijnen zeno zentjens zephaniah zepperen zeroual
zetveld zeus zevenaar zevenaarder zevenbergen zevenberger zevenbergs zevenburgen zeveneken
zevenhoven zevenhuizen zevenwouden zewald zibo ziegler zieleman zieltjens ziengs zierikzee
zieuwent ziggy zijdenbos zijderveld zijdewind zijlema zijlroede zijlvest zijm zijpe zijpenberg
zijpendaal zijpersluis zijtaart zillig zilven zilverberg zilvermos zimbabwanen zimbabwean
zinfandel zingem zinhagel zinnik zino zionism zita zjef zmv zoe zoelmond zoeloe zoeloeland zoer
zoersel zoerte zoetebier zoetekouw zoeteman zoetendaal zoetermeer zoeterwoude zoeteweij zoetmulder
zohra zoja zola zollverein zoloft zomba zondagswet zonderop zondervan zonhoven zonhovenaar
zoniënwoud zonjee zonne zonnebeke zonnebeld zonnegem zonnehuis zonnemaire zonnenberg zonneveld
zonnevijlle zoontjens zopfi zora zoran zorge zorgnota zorgvlied zorro zosma zottegem zouhair
zoutelande zoutenaaie zoutewelle zoutkamp zoutleeuw zoé zoë zoëy zuckerberg zuidam zuidbarge
zuidberg zuidbroek zuidbuurt zuiddorpe zuidenveld zuiderdiep zuiderduin zuiderent zuiderflevo
zuiderhagen zuiderhoek zuiderhout zuiderkerk zuiderkroon zuiderkruis zuidermeer zuiderpark
zuiderpoort zuidersma zuidervaart zuiderveld zuiderwal zuiderwijk zuiderwoude zuiderzee zuidewijn
zuidgeest zuidinga zuidlaren zuidplas zuidpolder zuidschote zuidsingel zuidveen zuidveld zuidvelde
zuidwal zuidwending zuidwijk zuidwolde zuidzande zuienkerke zuijdendorp zuijlen zuiker zuilenburg
zukor zullik zulu zunderdorp zundernaar zundert zuni zunnebeld zuringveld zurjeens zutendaal
zutphenaar zutt zuuk zuurbier zuurdijk zwaag zwaagdijk zwaal zwaanridder zwaanshoek zwaanswijk
zwaga zwagemaker zwagerbosch zwagerman zwakenberg zwakhalen zwalm zwaluwe zwama zwammerdam zwan
zwanebloem zwanenburg zwanendreef zwanenwater zwanepol zwaneveld zwanikken zwartbol zwartebroek
zwartedijk zwartemeer zwartendijk zwarteveen zwartewaal zwartewater zwarthoed zwartjens zwartkruis
zwartschaap zwartsluis zwartven zweedstalig zweekhorst zweeloo zweerink zweins zweistra zwemer
zwennes zwerink zwerts zwerus zwet zwevegem zweverink zwevezele zwezerijnen zwiggelaar zwiggelte
zwijnaarde zwijndrecht zwijsen zwilbroek zwinderen zwingli zwinkels zwirs zwitser zwitserland
zwitserloot zwolle zwollenaar zwollenaren zwoller zwols zwolsman zyrtec zyuganov zzv
"""
