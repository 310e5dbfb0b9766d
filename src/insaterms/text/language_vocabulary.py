"""Words that their letters misjudge; written by `benchmarks/train_language.py`.

Chosen from lists of words: those of one language that look like the other's or like
nobody's, those that both languages have, and names that look like words.
"""

__all__ = ["BOTH", "DUTCH", "ENGLISH", "NAMES"]

BOTH = """
abattoir abattoirs abdomen abdomens abracadabra absent acacia account accountants accumulator act
acts adagio adrenaline advent affront aficionado agenda aha aids alarm albino alcohol alert
alfalfa algebra alien alkali alkaline all allegro alpaca alternator alto aluminium alumni amateur
amateurs amen ammonia amusement anaconda analyse anathema andante angel angina angst ani antigen
antipasti antivirus aorta apartheid appliqué aqua architect argument armada arpeggio arrest
artiest aspect asters atelier atlas attaché attachés attest attitude auditoria auditorium auto
avatar avocado azalea baas back backs badminton bagel bagels balk ban bands banjo barbecue
barbershop barometer barometers barracuda barrage barricade baseball bases bassist basso baste
batik batiks batten bazaar bazaars beaten beats beauty bebop bed beer bees beige belt berg
beriberi bestseller bestsellers bet bewaring bidder bidet big binding biscuit bistro bitmap bitten
bizarre bladder bladders blasé blazers blind blink blonde blouse blouses blues board boards bode
body bogie bolero bongo bonkers bonsai bonus boogie boor boost boots bop border boring boss
botanist botnet bottleneck boudoir bouillabaisse bouillon bouillons bourgeois bourgeoisie bowl
boxen boy boys brand branding bras bravo break bridge brief bronchitis brontosaurus broom browser
bruin bulletins bumper bungalow bunker bunkers bureau burger burgers bus business but cabaret
cacao cactus cafés caissons cake calorie camping canapé canapés canasta cap cappuccino card case
cases cash casino catering cellulose cement centrifuge centrifuges cents centurion centurions
champagne champagnes chaperons chartreuse chef cheque cheques chevron chips chloroform cholera
christen ciabatta cigarillo circa circuit circus cirrus citadel citronella city claims clans
clearing clichés cloche cloud club clubs coaches coaching coating cocktail cokes college colleges
colt column coma comedy commandeer commentator communist community concept concern concerns
concrete condition confetti confrère confrères conquistador consensus consent conservator console
consommé consortia consultancy container containers contaminant content context continent contract
controller copyright corner corona coronavirus corps correct correspondent corridor cosponsor
coterie counter country coupe crack crash crawl credit crematoria crematorium crew crises crisis
criteria cross crosscheck cult cumulus curie cyberpunk cyclamen daiquiri dampen dance dartboard
dashboard date dating deal deals debater debaters debrief decibel deed deer defect demon depots
derby derrière desiderata design desktop desktops desperado detail detective detectors deuterium
die dies diesel diesels digitalis dilettante dilettantes diminuendo dingo diode direct dis disc
disciplines discount discrete disk diskette diskettes disks dissenter district doctor doctors
document doe does dog dollar dolmen dolmens dolt dominant domineer doom door dos dossier doubt
douche down download downs dragon drain drainage dries driest drift drive drives droop drops drug
drugstores dunk duo dynamo echelon echo economist ecru edelweiss efficiency eider eiders elite elk
embargo embryo eminent enchilada end ensemble ensembles entente ententes entertain entertainer
entrepreneur envelop episode equidistant era ere erg ergo erotica errata espadrilles esplanade
esplanades espresso essay est ether eureka euro even excerpt exit experiment expertise experts
export extra extremist face facelift factotum factotums fair fanfare farmer fascist fatten fee
fellatio ferment ferry festival festivals fez fiche file filet film filmmaker filmmakers filmstrip
fin finale finales financier fine finish fitness fitting flash flats flex flowchart fluoride
foetus font form fortissimo forum fragment frame frames free frees freestyle frequent fresco front
fuchsia fusion futon gadget gaffe gamma gang garage garden gastritis gaucho gave gavotte gazpacho
geisha gel gelatine geld gelid gels gelt gen gendarme gene genera genie genre genres gentlemen
genus geranium gerund gift gig gigolo gild gilt giraffe glad gladiolus glamour glissando glitter
glucose gluten goal goalie golf golfers goodwill gospel graffiti graffito grandeur gratis gravel
grief grill grille grilles grind grit guano guerrilla guillotine guillotines gulp gym habitués
hack hackers had hamburger hand handicap hands handset hangers happen hard harden hark harken
harmonica harp have haven headhunter heel heft help helper hem hen her herpes hes hexameter
hexameters hing hippopotamus hits hobbyist hobo hockey hoe holding home homepage honing hopper
horde hordes hos hotel hotels house humorist hyper ibuprofen imp impact impasse import important
impresario incest incognito incomplete index indicator indices indiscreet indoor inferno influenza
innuendo ins instinct intake integer intelligentsia intenser intensive interest interface interim
intern international internet interrupt interview interviews intro invariant ion jack jacks jaguar
jalapeño jardinière jeans jets jihadist jobber jobbers jobs jogging jolt journalist judo jungle
junior junta jury kaftan kaftans kamikaze kapok karate karma keel keep keeper keepers kelp ken
kernel kidnap kidnapper kimono kin kind kinds king kitsch kitten kiwi kneed knelt knot koala kook
kumquat label lacrosse ladders lade laden lades lady lager landing lands laser lasers lasso last
latte lava law league leasing led leer lees legato legend lei leis leper lessen letter letters
lever levering levers lexica libel libido libretto lichen lied lies lifestyle liken limbo limit
limo linden lingerie links lira listen live lobby lobbyist loge loggers long loop loot loss lost
lotto lotus lounge lust lychee lychees macaroni machete machine machines machinist machismo madam
made magenta magnesia magnesium magnolia mail mailing majorette make malaria male mambo mamma
manifest mans mar mare margarita marginalia marine mark marmot martini masseur masseurs masseuse
matador matches matte mausolea mausoleum mediator meet meeting melange melding menagerie
meningitis merino mess messieurs met metal meter metro mica microfiche microfilm micrometer
midwinter migraine milieu milieus millennium mimosa minaret minicomputer minicomputers minister
miss mixer mixers mod modem moderator moderators modern modernist modulus molest monarch
monitoring mono monogram monument moot mops mos motorist mousse moustache mug museum music musical
musicals musk mustang nacho nadir name nap napalm nationalist naturalist nematode nerds neuron
niche nihilist nimbus noes non norm novelle nuclei nucleus object oblige offer offers office okra
ombudsman omega omen omnibus op open opening opens opium opponent optima optimum opus oratorio
orchestra order orders oregano out outplacement oven overall overhand overhang overhead overlap
overs page pages pal panache papa paper paprika papyri parasol pare parfait parking part parterre
party pass passes passé pastel pastiche pastiches pastor pastrami patriarch pauper paupers
pederast pee peel peer pees pelt penning pension pentameter percussionist perfecter personage
personages peso pester petroleum pianissimo pianist piano pica piccolo pier piercing pies pigment
pimpernel ping piston pistons pita pits pizzeria pizzicato plans planter planting plastic platen
platforms plectra plectrum plexus plot plus plutonium pocket poet pole pollen polonium pols
poltergeist pompons poncho pond pony pool pools port poseur postbox postcode postcodes postdoc
postmodern pots power prairie premier prepaid pres present presto print privacy procurator
procurators producer product professional profile prognoses promenade proscenium prospect
prospectus protest protestant prototype proven provider providers psoriasis psyche pudding pueblo
pull pulp punch punk punt punter pupil push questionnaire questionnaires queue quiche quote races
rack racket racketeer radar radiator radiators radiogram radium radius raglans rail rails rally
rapport rapt rare rating ratio rationale raven ravioli rayon realist reality rebel recenter record
recorder recorders records recruiter recruiters recycle red redden reef reel referenda reflex
reform regent regime regimes registers reis release renaissance rent rep repertoire reporter
research reservist reservoir reservoirs reset resonator respect response rest restaurant
restaurants retail return reveille ricotta ringworm riposte ripostes risk rob robots rococo rodeo
roost rot rotisserie rots rotten router rovers royalist royalty rubber ruin rusting sabotage
saboteur sage sago saguaro sale salvo samizdat sampler samplers sanatoria sanatorium sang scalp
schema scherzo schnauzer score screening screenings script second sedans segment select serenade
series service services servo sets setters shaken shampoo sheet shirt shock shopping shops short
shot shots show shows shuttle silo single sinister sinusitis sirocco sitar site sites skateboard
skateboarder skateboarders skater skaters slag slim slips sloop slot sloven smarten smartwatch
smelt smörgåsbord snack sneer snip snoot snot so soften solitaire sombrero son songs sortie
soufflé soufflés soul sound souvenir spade spanner spanners spanning spar special specialist
speech speed spelling spelt spied spinnaker spins spinster spinsters spirit spiritualist splinter
split splits spoiler sponsor spook spoor spray sprays sprint sprints spurt squash staccato stadia
stadium stadiums stages staling stalling stamina stands stanza star state station stations steel
stemming stent step steppe stereo sticks stilt stimuli stimulus stint stock stolen stops store
storing story stout stouter strand stress string strips stutter stutters suffragette suffragettes
suite sullen sup super supercomputer supercomputers supers superscript support supporters surplus
swing taco tale tandem tang tanks tap tapioca tarantula tartans taste tea teak teams techno teen
telemeter telemeters telex telling tempo tempura ten tender tennis tenors tent term terminal
terminals termini testament testes tetanus the thee thees thermos these theses thesis thriller tic
tier tilde time tin tips tirades toe toffees tool toot torment torn tornado torpedo tors torso tot
touch track tracks tractor traditionalist trainee trainees trainer training trams trans transfer
transfers transit transport trapper trek tremolo trend trends tribal trimarans trio trombone
trombonist troop trustee tube tumult tunnels turbines turbojet turboprop turn twee tweet tweeter
tweeters twenties typescript umpire undercover units urgent vaccine vaccines vacua van vanadium
vans vast vaster veer veil veld vendetta veranda verging vermicelli verse versus verve vest
vesting vibrato vice vie view vigilante vigilantes vinaigrette violet violoncello virus visa vista
vizier voicemail vol volley volt voltmeter voltmeters volumes vortex voyeur vuvuzela wagon wagons
wake walk wan wand wants ware warren wart waterfront waxen wed weekend weer weest wen wend wending
wens west wet whisky whist wildebeest wilt windjammer windjammers winning winter wonder word
wording worm worst yeti yttrium zen zeppelin zeppelins zero zit zodiac zombie zone zones zoom zoos
"""

DUTCH = """
aad aalbes aanname aanwas aanwon aard aarding abces abel abonnee abonnees abonnement abortus abri
abseil acajou acces accessoire accessoires accordeon accordeons accu acetyleen ach acryl activa
actrice actrices adel ader aders admiraal admiraals adonis adres adverteer adviseurs adviseuse
affaire affaires affiches afga afgod aflos aflossing afname afreis aftel aftop aftrap aftred aga
agente aggregaten agio ahorn aikido aio airco ais akers aks aktes albatros albe aldehyde aldoor
alf alfa alfabet alge alia alk aller allergie allo allrisk allround alm alom alpen alpino alruin
als altoos aluin alver alzheimer ama amalgaam amandel amazone ambassade ambities ameublement amine
ammoniak ammonium amnestie amoebe analist anamnese ananas anemoon angelus anima ank anker
ankerlier ankers ankert anno annonce ansicht antenne antennes antiabortus antidoping antidrugs
antidumping antigif antislip antrax apache apert apneu apocalyps apostel apotheker appartement
applaus aprilgrap aquarel arabist arbitrage arbo archief archieven arduin arg argus ariër arken
arren ars arseen artillerie asbest asperge asperges aspirine assistent assortiment assurantie ast
astma ata atten attent autorit autowas ava aval ave baad baak baard bacil backen bacove bacterie
baisse bajonet bakens bal balein balies ballade ballon ballons ballotage bals balsport balt balts
bam bama bamboe bamboes bami bamis banga bange banier bankbed banket bankier bankiers bant barak
barbie barbiers barcode bareel baret bariton barkas barre barrière barrières barré bas bascule
basilicum baskuul basset bassin bassins bazuin bazuint beachvolley beb bebos bebost bedam bedank
bedekking bedes bedrog bedwing beek beemd beenspier beent beest bef bega beginsels beglazing
begroting beha behangers beharing bei beiaard beits bekends bel belettering belik beloning
bemaling bemanning bemest bemesting bemin bemind benaming bene benut benutting beo bergland berk
bermen bes besmetting besparing bespied bespreking bessenjam besteed bestier bestrating betast
betimmering betoon betover betrachting betrap betrekking betwist bevalling bewakers bewaking bewas
bewind bewuster bibber bidon bied bies bil bimbam bink bint bioscopen biotech bis bisam bisdom
blabla blaf blaft blaker blanke bleek bleke bles blessure blessures blies blindedarm blindeman
blits blo blocnote bloes bloos blos blote bluft blus blusser blussers bluswater boarden bobslee
bock boers boes bof bokking boktor bol bolders bols bon bondslid bonk bons bood boomstam bootsman
bord bordeaux bordes boreale borging borgsom borrels bos bosland bost boter bots botsing bourgogne
bov bowlings boycot braad brak braker brakwater bral bram brancard brander branders brandewijn
branie branies bravoure breezer brem brevet brexit brie bries brigadier bril brisant brod brok
brom brons brug bruine bruiner brul brult brus brut bruto brutowinst bruusk bui buil buit buk buks
bul bulder bult burcht bureaula burijn burin buskruit busstation buxus bèta cabine cabines cabrio
cabriolet cadeau cadeaus caesar cahier cajun calqueer camerastand campings canada cantate cara
carbid carcinomen carcinoom carga caritas carnaval carnavals carpool carrières carter cas casco
cassave casus catalogi catalogus catarre catechese catechismus categorie ceder center centers
centra centrums ces champignon champignons chantage chauffeuse checken chemo chester chet
chihuahua chili chinees chipolata chloor chloorgas choco chocola chris chromo chrono chroom
cichorei cilinder cilinders cipres cirkels citer claus clausule clausules claxon closetrol
coalitie coca cocon codeer codering colbert coli collectes colli colonne colonnes combi combineer
comité comités commies commissaris compagnies competities complet complexen complice componist
composities concessies conclusies concours condens condensator condities condoleance condoom
conduite configureer congestie congres conjunct consistorie constante consulent consument contente
contingente continu conto contra contrabas contractant contributie controles conus convenant
convenants convers corrosie corso cosinus coulisse coupés cour courant cours couscous couvert
couverts couveuse coördinator crea creditcard creool crepeer criterium critica cros crost
crowdsurf crêpe cumul cycli dage daging dal daling dalton dan dancehall dar das datanet datering
datums daver debat dec december decennia decime decimeter deco definities dein deins del delers
delf delging delict deling delver delvers dement demente demontage dender dep departement deposito
depressies depri der derailleur derf dertigjarig derving des dessin dessins det determineer dia
diafragma dialyse diamant diarree dictee dient dier diftong dignitaris dijk dille dinar dino
dinosaurus dipool dirigent disconto discussies dist distel distels distilleer distribueer
distributie dit divisionist djati dobermann doch doctorandus docu doding doem dof doffer doks dol
doler dolk dom domein dominees dong donk donkers dood dooft dook doolhof doop doorns doortrap doos
dor dorps dors dosis dotter douane douch douw dra dramatis drang dras draven draver dravers dreg
drek drieweg drol drom drong droom dros drost drup dubbeltal duimnagel duingras duld dum dunne
dunt duplo dure durf dus dut dweep dwing eau ebo ebola ecart eclips ede edities eed eek egelantier
eigenaar eiste eiwit eker eland elektro elektronica elftal elixer elixers els emballage emblemata
embolie emmer emmers employé employés ene ener eng engs enk enne enquête ens ent enthousiast
enting enveloppe enzym epa epi epidemies epilepsie epitheel epos equipe erge ergon erin erna
erodeer erom erop eros erosie erts espen etage etages etalage eters ets ette etter etters evalueer
evenement evers evoluties examina exces excuus exen exercities expander expansie expansies
expedities explicite exploitant explosies exporteur exporteurs exposities expres extern fabel
fabricage facto fado fagot failliet falie fallus falset familiestam fantasie farmacie fases
fastfood fata fazant februari fenol fenomeen ferm fes feston fetisj fiber fibril fier figuraties
fijn fijne fik filmer filmers fineer firma fis fitnes fixe fixen flacon flacons fladder flaneer
flanel flard fles flexi flik flinter flo flodder floot flor floret flos fluor flut fobie foerage
foeter foks folies folter fom foon foor forel forens forfait forma formica formule formulering
formules formulier fornuis fors forten fra franke frappe frase frater fraudes fregat frequente
frigo frigobox frit frites frommel frons fronton fulltime functioneer fundament fundering funshop
fut föhn gabber gage gak galeries galon galop gans ganse garant gare gareel garing gaswinning
gazon gedierte geheime gehold gelag geldkas gemest gemeste genees gener genese genet ger gered
gers ges gestart getal getypt geul gif gifgas gigant gildes ginder ging ginnegap gips giro gis
gisting git gitarist glacé gladst glans glarie gleed glim glimlach glinster glip glit glo gloed
glom glosse glunder godin goeroe goeroes gom gon gons goor gors gort gos gouwe grage grap gras
grasland grasmat grasveld gratin gravend gravers gravin gravure gravures greppel gres griend gries
griffier grimas grinnik grint gris groent grogs grol grom grommel groothertog groots gros grossier
grossiers grut grutters gruyère gul gummi gunt gus hadden hagedis hagel hak hal halleluja hals
halsband haltes hamel han handbal handbreed handhaving handpop handrem handtas hans hantering hap
haper har hardboard hardcore hardden harddisk harddrugs hardend harding hardloop hardrock hards
hardst harent harnas harpen harre harrewar hars hausse havanna haver havo hazelaar hazelnoot
hazewind heb hee heers heersers heet heg heining hek hekel heks hel heldin heler heli heling helle
helling helmen helpdesk hennep herberg hercules herderin herhaling herin herinner herinnering
herkies herop hert hertog hervatting het hete heter hetero heu heugenis heup hief hield hier
hierna hifi hightech hink hinnik hiphop historie hitteplan hiv hobbydier hoeks hoenders hoeve hof
hoger hol holde holden holt holtes hom homo honds honger hoon hoos hor horeca horizont horloges
hormon horoscoop hors hort hots hou houding hul huls hult humor hun hup hups hyacint hybride
hydroxide hymne hypothese idool iedere ier ijzing imago immer immuun impedantie imperia imperium
importen impressies impuls inadem incasso incheck indam indexering indom infante infiltratie
informatica infra infrarood infuus inhak inham inklaar inkrimp inluid inmenging inname ino inperk
inspanning inspring insta instanties instop instorm instorting insuline integreer intercity
interesse interland intimi intrap intrest intriges invalide invaliden inventaris investering
invloed invul invulling iteratie iteraties iva izabel jacquard jammer jan jank januari janus jap
japon jarig jarretel jas jast jaste jat jenever jeneverbes jeu jodel jodium joe jok jon jonas jong
journaliste jubel jubilea jubileum jubileums judas juffer juffers juich juist juk juli jun jure
jus juweliers kabouter kabouters kaffer kaft kalebas kalenders kali kalisse kamp kano kapers
karamel karkas karn karper karpers kassier kat katalysator kater katern katers katrol kavel kavels
kazer kazernes kee keek kees keet keizers kemp kenschets kerels kerf kering kerk kerke kerkhof
kerks kers ket kets ketting kickstarter kier kiest kievit kil kim kina kinderbed kinders kine
kinine kip kir kis kissebis kittel klets klots klovers kluts knal knap knappe knapper kneep knel
knetter kno knobbels knol knor koe koes kog kokos kolder kom komedies kompas kon kondigen kondigt
konings kont koos koot kops korting kosmos kout krabber krabbers krakers krimp kriskras kristal
kruising kuch kuras kut kyu laagland laar laartje labberlot labo laboratoria lach laf lage
lagering lagune lakens lakense lal lala lamel lamme lammer lampion lancering landers lapper
lappers lar larf larve las laster latei laterale latin lating latten laurier lavabo lavas laven
lawine lawines lazarus lazer leb lector lectors leent leep leet lef lege leges legger leggers
legionella legras leid leidden lelies lemmer lener leners leng lening lentezon lep lepe lepra
lering les lessenaar lette leuke leun leuning lev leve leverancier lex lias liefheb liefhebster
lier lieve lifter liga ligging lightrail liguster limonade linies linksback lino lintworm lis
liter litho liturgie loaden loc lodder logies loket lol lolly lonk loo loochenaar loochening loods
loof looft loonsom lor los loslating losser lossers loting lou louter loven lozing lub lucifer
lucifers lumme lumpsum lustrum lut lux luxe lymf lymfe lymfeklier maaiveld maarschalk mach
machientje macula madera mades mag mager maggi magnetron mais majolica mak mal maling malle malus
mam mana manco mand manege maner mangel mani maniak manilla maning maniok mank manke mant mara
marc marche marge marges mariniers markering marron marter marters maske masse massief mata matras
mavo maxi maxime mazzel meccano mechanica medaillon medica meekom meen meepik meezing mega meineed
melder melders melker melkers melkweg melodie mem menging mens ment mep meppers mer merel merg
merrie merries messias mest mesting methodes methyl mezzo mia micro microgolf microscoop
microscopen midzomer mier mies mijmer milities mille millimeter mina mindering minimumloon
ministeries minnares minne mirre mirten mis mishandel misleid misluk missionaris miszeg
mitrailleur mits modder modellering modepop modi modus moed mol molenaar mom monding monnik
monniken monstering mopper mor mora mormel morrel mors morse mort mortier moskee mot motorcross
mul mulat mulo munster murale murmel murw mus musea muskiet muskus mut muts naboots nadar nafta
naga naja napoleon nar narcis narcose nare narren nas nasi naste natron nats natura naw necro nee
neep neiging nel nemen nemend neming nep nerf nering nerts nervig nes nette netto nettowinst neu
neurose neutra nevels nier nies nimf nis noga nomen nomina noordwest noot nota notering notities
ober obia obs obus oed oever oevers offerte officier oio oir oker oktober olifant olmen olympiade
oma ome omnium onnut onrust ons onwil ooms oosters openspring opent operette ophanging ophoping
opi opinies oppasser oppor opport oppot optas optil oratoria oratorium orde ordening ordes ordi
ordinair ordonnans organisator organiseer ork orkest ors ort ots ouds overerf overheers overheids
overkapping overleg overname overnames overoud overprikkel overrompel overspring overstroom
overtal overweg overwoeker overwogen ozon pabo padden padvinders pagina pakking palet palissade
palissander palmen palts panama pand paneel paneer panne pantalon panter papaver papt para
parabool paraffine paraplu parcours pareer parels pari parlement parochie parttime passagier
passagiers passe passers passies passt pastei pastille pastilles pastoors patat patente pater
paternoster paters pathologie patriciërs patrimonium patriotten patrones patroon patroons patten
paus pech peda pede pedo peet pek pekel pel pelgrims peloton pelotons pels penant pene pensionaris
pers persagent perse perzik perziken petanque pianostem pias picknick pico pieterman piket pil
pilaar pils piment pimpel pina pinang pinda pindaman pingpong pinkster pion pionier pioniers pipet
piramide piramides pist pistache pistool pitbull plag planeer planeet plano plantage plantages
plaquette plas plasser plassers plast plat plateel platformen platina plats plattegrond
plattelands platten plet plets plette pletter pletters pleuris plint plissé ploft plomp plons plu
pluk plunjer plusser plussers poch poes pointe pok polaroid poli polis poly pom pommade
pompstation pompt pon pons pont ponton pook poorter poos popel popi populier por porselein porten
porti portie portier portiers porto portret pos posities postcheque postelein postorder poter
potige potte poule prach prang prat prater praters pre precario predikers prees premies prent
presentator presente presenteer presentie presidium presidiums pressies prest preste pret
pretendent prevel priester priesteres priesters principe principes prins prinses prion priori
prisma procedé procent producent profeet profilering prognose prol promesse promotor prothese
protheses proviand provincies provo proza prul pruts psalmen psychiater psychose puber puk pul
pullen pullman puls puntlas pur purper puzzel puzzels pyjama quarantaine quotering quotum raad
raadpleging rabat racet rad rade rader radionet raffinage ral ramadan raming rammel rampok rand
rans ransel rapaille ras rast rea reb recensies recept reces recherche recidive reclame reclames
recto redactrice redders redding rede redenaar redeneer redenering reder reders redes redetwist
ree reen rees reet reflexen regies regisseurs registreer reglement regres regulering reigers
reisagent rekking rel relais religie religies reling reliëfs relt rem rembours remcilinder remise
remming ren rendement rendier renet renner renners renstal renteaftrek rentes repen repeteer
repetities reportages represaille repro rept res reservering residu resistent resoluties resonans
respons ressort restant restitutie retor retouche retour retours retraite retro reuma revalidatie
reveil reven revoluties reünie reünies ria richels ricinus ridders ried rif riffen rijn rijns
rijping rijzing rild rilling rimpel riolering ris rist rits rivier rivierbed rodel roekoe roem
roeping rog rol rollade romans romein rooft rookgas roomse roos rop roro ros rost rotan rotans
roti rottend roze rul rund rup rups rus ruzies sabel sado saffier sak salade salades salam salet
salmiak salpeter samoerai saneer sanering sant sappe sar sas satans satijn saurus savanne saxen
schafte schaften schal schalk schedes scheg schelms schemering schender schering scherts schier
schieting schild schilderes schildpad schitter schlager schob schoft schold scholden scholing
schone schoolkind schoolnet schoolse schoolsport schoolt schoon schoons schoonzus schot schots
schraper schrapers schrob schroom schud schudding scène scènes seider selder selecte sem sema sen
sensitief sep separeer sepot september serie sering serre servet servies sesam sessies sext
shoarma shopt sidder sief sier signa silicose simlock simpel sint sintel sinter sirene sirih
siroop sist ska skelet skiër slaper slapers slaven slavin slee slem slenk slet slib slier slierten
slimme slinger slingers slingert slipt slodder sloft sloof slook slurf sma smak smal smering smid
smis smok smous smuk smul snaar snackbar snak snater snavel snee sneed snep snib snik snipper
snippers snoes snor snork snotter snurk soa soes sof sok soldate soldeer solden solfer solide som
sonate sonates soos souffleurs sous sovjet spant sparren spartel spatten spe specifiek specifieke
speculant speedboot sper sperma spet spette spetter spier spiets spijbel spijk spil spina spint
spion spionage spiritus spleet splitsing spon sponning spons spoorweg spoorwegnet sporter sporters
sportfan sportschool spraakwater sprank sprankel spreker sprenkel springer springers sprong sproot
spruit spul spullen spurten sta stadion stadions staker stakers stal stam stamboom stamel stamper
stampers stamppot stander standers stang stap starren starten stas statu staven stearine stee
steeg steens steg steno stens stentor stentors ster stier stierf stift stil stilleg stimulator
stimulering stip stipendium stippel stipt stockcar stoken stol stolling stolp stom stomer stomme
stommel stoof stook stormen stormram stort storting stoter stoters stotter stoute strafcorner
straffe straft strateeg strem stres stro stroken stroman stromat stroming stront stroper stropers
strot struin stuc sturing stut stuwadoors substantie subtop subtype succes sudder suft suggesties
sukade sul sulfer summier superbe supersport suppletie suri sus suïcide syllabe sympathie
symptomen synchroon syncope syndicaten syndroom synode synthese systemen tabula taille taks tal
taling talkshows tallships talm talud tandarts tanga tankstation tante tarten tarwe tas tast tater
taxa taxfree taxon taxus tectyl teddy teeg teel teevee telecom telecomnet telefoons telers
telescoop teling tels tem temming tendens teneur tentamen tentamens tentoon tenue tenues ter terg
tering termen terne terp terra terracotta terras terrazzo terrine tes testosteron tet tetter
theater theaters thema therapeut therapeute therapie thermaal thesen thomas tiental tiert tijk
tijm til tinne tintel tippel tiran titi titularis tjilp tob toch toediening toelating toespits
toiletrol tok tol tolk tombe tonner tonners toppers topscorers torpedoboot tos tosti touche
toucher touringcar tournee tournees tra trac tracé trad tradities trage traject tramnet tramweg
transgender transito transporten transvet trant trapezium tras travers tred treft tri triatlon
tricot triomf triplex trippel tript tritons trog trol trom trombose trommel trommels trompet
trompette trompetter troon tros trottoir truc trucs trut tuberculose tuberkel tul tumor turbo tut
tweede tweedehands tweederangs tweeling typ typen typering typt ufo uiting ulo uni unies uniformen
ure urineweg urt vacature vacatures vaccin vaccins vacuüm vage val valide validen valk vals valse
valuta vampier vanger vangers vangnet varia variété vastleg vazal veedief vees vega vege vel
velling velo velt ven vendu venters ver verandering veranker veras verba verbazing verberg
verbitter verblind verblinding verbond verbranding verdamp verdient verdieping verdor verdoving
vereiste vergist vergroting verhard verharding verhoed verhuring vering verlamming verlating
verlossing versa versmal versnipper verso verspied verspilling versta verstar vertak vertas
vertering vertoning vertragend vertragende vervalsing vervangers vervanging verversing vervetting
verwarming verwarring vestiging vete veter veters vide vieze vignet vilders vin vind vinder
vinders vinding vink vip virtuoos virtuozen viscose visite visites vist visum vit vita vitamine
vitamines vitrine vod volhard voller vollers volleybal volta vooral vos vot vriend vriendin vries
vriest vul vulling vult vut vér wadden waf wak waker wal walm wals wam wamen wandel wandelaar wang
waring warmen warrel wasem wasemen wassing wast wastablet wat watertanks weck wedden weddes
weekeind ween weeral weet weids wel wellness wenk wering werping wesp wester westers wetsuit wette
wever wevers wezens wied wier wies wifi wijzing wil wils wim windstil winnares winput winterbed
winterland wip wipper wis woed wogen wol wond wordt worg wormen worp wou woud wouter wrak wrang
wrat wreed wrevel wrik xerox zabber zag zakking zanik zate zavel zede zegging zeng zes zette
zetter zetters zetting zich zied zifter zifters zijl zilt zinder zink zitters zitting zolder
zolders zong zoon zoons zuid zure zuring zwier zwing zwom
"""

ENGLISH = """
aardvark abandonment abandons abatement abbrev abbreviate abbé abbés abet abetter abhor abhorrent
abide abode abodes aborigine aborigines abort abrades abscissa abscond absentee absentees academia
acanthi accede accidental accidentals acclaim accomplices accordions accost acct acetylene ache
aches aching acmes acorn acrider acrobat acrobats acronym actinium actors actuators acumen acutes
adage adages adamant adapt adaptor adaptors addend addendums addressee addressees adenoidal
adhering adieus adieux adjectival administer ado adobes adopt adores adrift adverse adverser
advisor advisors advt adware aegis aeon aerator aerie aerosols afar affair affairs affinities
affordable afghan afghans aficionados afield aflame afloat aflutter afoot afoul afraid aftereffect
afternoon aftertaste against agar agendas aggravate ago agog agronomist ahem ahoy aide aileron
ailerons aim airborne airdrop airfare airfares airfield airman airmen airspace airwaves airway
aisle aisles ajar akimbo alabaster alarms alas albacores albeit albumen albumin alcohols alcove
alder alderman aldermen alders alfresco alga algae algebraic algebras aliases alike alit alkalies
alkalis alkaloid allege alleges alleluia alleluias allergen alley allot allover alluvia alluviums
almanac almond aloe aloft aloha aloof also altar altars altering alternators alters altruist alum
amazement amazon amazons ambassador ambassadors ambergris ameer amethyst amidst amino amir ammeter
ammeters ammo amnesia amoeba amoebae amongst amp ampere ampler ampoule ampoules ampule ampules
ampuls amputee amputees amt an anaerobic analgesia analog analyser analysers analysis analyst
anathemas andiron andirons androgen anecdota anger angoras angstrom animist ankles annals
annealing annul anodyne anon anons anopheles answerable answering answers ant antenna antennas
antigens antihero antiknock antipasto antipodes antitoxin antitrust antiwar antonym anvil aortae
aortas apace aperitif apes aphelia apogee apogees apologia apotheoses apotheosis apparel append
appliqués apposite appropriate apricot apron aprons apropos apse apt apter aquamarine aquamarines
aquas aquiline arachnid arbitrator arbitrators arborvitae arborvitaes arbour arbutus arc arcane
archdiocese archipelago archivist ardent arenas arisen armadas armadillo armbands armlet armpit
armrest arose arrange arranger arrant arrival arrivals arroyo arse arsenals arsonist arthritis
artichoke artiste ascend ascot ascots ashcan ashcans ashen asinine askance aslant asleep asp
aspartame aspen aspirin aspirins assemblies assent assert asset asst astir astrakhan astride
astrologer astrologers asylum athlete atlases atom atoms atonement atoning atop attach attar
attribute attributes attune attunes atwitter audience audiences audios augur august auguster
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
barbacoa barber barbering barbers bards bares barf bargainer barge barges barista barker barkers
barley barnstorm baronet baronets baroque barren barrener barrens barrette barrio barter bartering
barters baseman basemen baser bashful basil basin basins bassi bassinet bassoon bastard battens
battlement baulk bawl bawls bayonet be beachcomber beater beaters beaus beauties beaux bebops beck
bedbug bedder bedlam bedlams bedpans bedridden bedroom bedrooms bedsore bedsores bedtime
beefburger beefsteak beeswax beetles beets befallen befoul began begat beginning beginnings begins
begot begotten beguiles begun behalf beheld behind behove behoving beleaguers bellhop belligerent
below bemuse bemuses bend bender beneath benefactor benefactors beneficent benefices beneficial
benevolent benign benzene bereft beret bergs berserk beryl beryls beset besoms besot besots
bespeak bespoke bespoken besting bestridden bestride bestrides bestrode beta betoken betook
between betwixt bevels bevies bevy beware bewares bewilder bewildering bewilders bewitch biases
bicep bickering bicuspids bicycle bicycling bicyclist bide bides biers bigger biggie bigotries
bigotry bigots bigwig bike bikinis bilk billet bimbo bimboes binds binge binning bins biochemist
biofeedback biopsied biopsies biopsy bipartisan bipartite biplane bipolar biretta birettas bishop
bistros bittern bittersweet bivalve bivouac blab blade blades blah blamer blammo blancmange bland
blander blankets blast blat blats blazon blazons bldg bleed bleeder bleep blend blent blimp
blinders blinkering blintze blip blips blistering blisters blob blobs blocs blondes blonds blossom
blossoms blot blowgun blowguns blowout blowup blowups blubbering blubbers bluejacket bluejay
bluejays bluenose blueprint blueprints blur blurs blurt blush bluster blustering blusters blvd
bobbin bobbins bobcat bobolink bobolinks bobsledding bodegas bodkin bodywork boga bogus
boilerplate boink bola bold boldface bole boleros boles boll bolls bologna bolstering bomber
bombers bonanza bonanzas bonding bonds bong bongs bonier boning bonito bonnets bonnie boob boogied
bookend booms boors bootie bootlegger bootleggers bopping bops bordello bordering bores borne
boron borsch borscht bosom bosoms bossier bosun botany botch botnets bottom bottoms bouffant
bouquets boutique boutiques boutonnière bouts bow bowel boxcar boxcars boycott boycotts bozo bozos
bracken bract brad brag brainier brainwashes brakeman brakemen bran branch brandies brands
brassiere brassieres brats bravado bravos bravura bravuras brazen breakwater breeder breeders
breeze breezier brewers briar briars brickbat bridals bride briefcase briefer briefest briefly
briefs briers brig brilliant brim brine brinier briquet briquette brocade brocades brogan brogans
broken brokering bromides bromine bronchi broncho bronchus bronco broncos brontosaur brontosauri
brontosaurs bronze bronzing brooder brooders brook broomstick broomsticks brouhaha brow browner
bruins bruise bruiser bruisers bruises brunet brunets brunt brusk brusker brutal brutes buccaneer
buffalo buffets buffoon buffoons bugbear bugger buggers build builder builders builtin bulb
bulgier bulging bulimia bulldoze bulletproof bullpen bulwark bum bummer bunch buncombe bung bunkum
buns buoyant burden bureaux burgs burkha burlap burnt burqa burro busboy busboys busby busies
businessmen buster busters busybodies busybody butt butte butterfat buxom buzz byline bypast
byproduct ca cabal cabals cabana cabanas cabin cabinet cachets cacti cadaver cadavers cadenza
cadres caduceus caesium caesura cafeteria caffeine caftan caftans cahoot cairn cajole cajoling
calamine calcine calcines calculi caldron caldrons calendar calf calfs calfskin calico callus
calumniate calve calyces calypsos calyx cam cambers cambia cambiums cameramen cameras camouflages
campanili campground campier campsite cams cancels canker cankering cannonade cannonades cans
cantata cantatas canter cantilever cantilevers canton cantons capacitor caper capers capon capons
capstan capstans capsuling captaincies captor captors car caracul caramel caramels carapace carat
carbide carbine carbines carbons carburetter carcinogen carcinogens carcinoma carcinomata cardio
career carfare caribou caring carjack carnage carnival carnivals carom carp carpi carpus carrel
carrels carrion cars cart cartel cartels cartilage cartilages carton cartons carts cartwheel
carver carvers casein casket cassava casserole casseroles casseroling cassia cassino castanet
caste caster casters casuist catalpa catalpas catalyse catalyst catapult cater caters cathode
cathodes catnap caucus cauterise cavemen caviare cavort cedar cede cedilla celestas celibate celli
cellos cellulite cemeteries censer centigrade centimetres centred centrefold centrefolds centres
centring centrist centuries ceramic cerebella cerebra cerebrum cerebrums ceremony cesspool cf chad
chafe chagrin challenge challenger chamber chameleon chameleons champ champion chandelier
chandeliers changeling changelings channel channels chanter chanters chanticleer chanties chap
chapel chapels chapt char character characters charioteer charmer charmers chars chartering charts
chase chaser chasers chasten chattel chattels chatting cheater cheaters checkroom checkrooms cheer
cheese cheesecake chem chemise chemises chemist chenille cherubim chervil chestnut chiaroscuro
chicaneries chichi chichis chickpea chidden chide chief chigger chiller chilli chimaeras chimera
chimeras chin china chink chinstrap chipmunk chippers chirp chisel chiseller chisellers chisels
chit chitin chock chocks choir choirs chokers choler chomp chomper chompers chop chopstick
chopsticks chorale chosen chowder chowders christening christens chromes chromium chromosomes
chrysalis chutes chyron château châteaux ciabattas cicada cicadae cicadas cicatrice cicatrices
cicatrix ciders cigar cigarette cigarettes cigarillos cigars cilantro cilia cilium cinches
cinchona cinchonas cinder cindering cinders cinnabar cinnamon circling circuitry cisgender cistern
cite citron citrons civvies clad claimant claimants clang clangour clangs clank claret clarion
clarions clasp clavichord clavichords clef clerk cleverest clickbait clincher clinchers clinches
clink clinker clinkers clipboards clipt clit clits clobbering clomp closer cloven clubfeet
clubfoot clubhouses clue clues clung clutch coachman coachmen coagulant coast coastal cob cobalt
cobras cobweb cocaine coccis coccyges coccyx cochlea cocoa cocoas coconut cocoons codas codeine
coffeepot coffeepots coffer coffers coffin cog cogent cognisant cognomen cognomina cohering coif
coiffuring colander colanders colder coliseum coliseums colitis colleen colleens collegiate
collide colloquiums colognes colonel colonist colons coloratura coloraturas colossus colourfast
combat combatant combats combatting comedienne comediennes comet comfier comforter comforters
comma command commander commanders commend communique compactest compactor compactors compel
compels compensate compete competitor compiles complaisant completes compliant complied complies
compo comport composite compositor compositors comptroller compute computerise computes comrade
comrades con conceal concealing concepts concertina concerts conch conches concierge concierges
conciliator concord concordance concordant concretes concreting condiment condo conduit confab
confidante conformance confront confusers confute confutes congas congressmen conj conk
connoisseur cons conserve conserves conserving consist consort conspirator constructor consumer
consumers consummate cont contacts contd contend continua continues contort contours contraband
contradict contralto control controls controvert convene convening conversant converse convert
converter converters convertors convulse cook coolie coon coop coordinator coos coot cop copiers
copper coppers copra copse copycat coquette cordons cores coriander corm corncob cornea cornering
corolla coronas coronet corp corporeal corpse correctest correspond corrode corsair corsairs
corset cosine cosmonaut cost costar cot cotter cotters cotyledon cotyledons cougars counselings
counsels couriers courser courtesans courtiers courtroom courtrooms cove coven covenant covens
covering coverlet covet cozen crab crackpot crag cram cramp crane crania cranium craniums
crankcase crasser crater craters cravat cravats crave craven cravens crayola creator creators
credenza creole creosote crepe crescendi crestfallen crevasse crib crick crickets criers crimes
crimp crimson cringe crisper crispier criterion criterions crocus crook croquette croquettes
crosschecks crossings crosswalk crossword crouches crowbar crowbars croûton croûtons crucifixion
cruciform crudités cruel cruet cruft cruisers cruller crullers crybaby crystal crystalline ct cu
cudgel cudgels cullender cullenders culotte cultivators culturing culvert cuneiform cunt cupboard
cupboards cupful cupola curacies curio curiosities curs curse curst curvier cusp cut cuter
cutlasses cutlet cuttings cyberbully cybersex cyberspaces cycling cyclist cygnet cylinder
cylinders cymbal cymbals cyst czar czarina czars dacha dactyl dactyls daddy dado dadoes dagger
daggers dais daisies dale dales damage damages damaging dampening dams damsel damsels damson
damsons dancer dancers dances dandelion dander dandier dandies danger dangers danker dankest
daring dark darken darker darkest darn darneder darting dashiki dateline daub dauber daubers
davenport dding deaden deafen dealing deb debate debauches debonair debriefs debris debt decaf
decamp decamping decant decanter decanters declensions decode decodes decoding decorator
decorators decoy decree decreed decrees decrescendi deem deeming deems deep deepen deepfake
deepfakes deerskin defector defilement defiles deice deices deities deletes delineate delint
deltas delve demijohn demitasse demoed denizen dens dent dentine depart departs depend dependant
dependent deplete deport deposit depositor deputies derelict derelicts deride derive dermis
desalinate desegregate desire desist despot destruct detainee detainees detect detentes deter
deterrent detour detours detritus devastation devolve devotionals devouter dewdrop dewlap dharma
diadem diadems dialectal diamond diaper diapers diarist diatom diatoms dicier dickie dickies dicta
dictum dictums diereses dieresis dieseling diet dieter diffident dig dike dilettanti dimer dimwit
dimwits din dine dines dinette dinging dings dink dinker dinner dinnering dinners dinosaur dint
diocesan diocesans dioceses dioxin diplomat diplomata diplomats dipper dippers dipsomania dipstick
dipsticks directest dirt discharge discharges discharging disclose discommode discordant discover
discreeter discussant disobliges dispel dispels dispirit disproven dissect dissent dissimilar
distaste distemper distend distort distorter ditto diver diverge diverging divert divisor divorcée
divorcées divot djinni doc dodder doddering dodders dodoes doer doers dogie dogtrot dogtrots
doldrums dole doles doll dolling dollop dollops dolphin dolphins dolts dome domes dominants doming
dongles doodad doodads dooming dooms doomsday doorknob doorman doormats doormen doorstep doorstop
doorstops doorway dopey dopier dopiest dork dorkier dorm dormant dormer dormers dose dotage dote
dots doubloon doubter doubters doubts dourest dovetail dovetails dowager dowel downcast downgrades
downscale downstage downwind doyen doyens doze drabber draft draftee draftees drag dragnet dragoon
dragoons drainer drainers drainpipe dregs drench dresser dressers dressier driblet dried driers
driftwood drilling drinking drinkings drip drips drivel driven droller drolly drool drools droplet
dropper droppers dross drove drover drub druid dryad dryer dryers duct dud dude due dues duffers
dug dugout duke dulcet dulcimer dulcimers duller dumfound dummies dumpster dune dunes dung dunnest
dunno duns duodena duodenums duplicators dust dustbin dustman dustpan duties duvet dwarf dwarves
dweeb dweebs dweller dwellers dwelt dye dyer dyers dyes dyestuff dyke dynamic dyslexia dyspepsia
débutante débutantes décolleté dérailleur dérailleurs détente earplug earwax eaten ebb echoed
echoes echos eclipse ecstasies ecstatic edamame edits eels eerie effervesces effete egg eggbeater
eggbeaters egging eggnog eggplant eggs eglantine eglantines egret egrets eiderdown eiderdowns
eigenvalue eigenvalues eke eking elbow elbowroom elder electronica eleven elevens elfin elicit
elicits elide eliding elitist ellipse elm else em emails embolden emcee emcees emend eminence
eminences emits emoji emojis emperor employ employer employers emporia emporium emu emulators emus
enclose encrypt endanger endear endocrine endocrines endorser enema enemata energies enervate
enfranchise engage engages engaging engender engenders engineer engineers engines engorge engrave
engraver engravers engross engrossing enmesh ennui enslavement ensnare ensnares ensnaring entail
entire entombment entombs entrails entrant entrapment entreaties entrench entrust entrée entrées
entwine entwines enunciate enure enures envies environs eons episcopal episcopate epithet epoch
epochal epoxies equators equine equines equip equips eras erase eraser erect ermine erode erodes
err errand ersatzes erupt escalator escapee escapees espies espionage esteem esteeming esteems
estrange eta etc etch etcher etches ethic ethics ethnic ethnics eucalypti euphoria euros
euthanasia evacuee evacuees evanescent eve evener evening evens everglade everglades everlasting
evermore evolve ewe ewers ewes exactest exalt exam examine excavate excavator excavators excel
excels except excreta excrete excreting exec execute executes executor executors executrices
exegesis exemplar exemplary exert exerts exhaustible exhibitor exhibitors exhort exigent exist
existent exoplanet expand expel expels exploiter exploiters exporter extant extempore extend
extent extractor extractors extradite extradites extras exude exult exultant eye eyelet eyelid
eyesores eyrie facade facades facepalm facials facsimiles fact fad fades faeces fag fainer fairest
fairground fairies faith faker fakers fallen false falser falsetto famine fanboy fanboys fancier
fanciers fancies fandom fang fangs fanning fanzine fare fares farina faring farmland farmyard fart
farts fast fasten fathom fatigue fatigues fattens fatter faunas faze fear feat fecund fedora feel
feeler fees feigns feint feints feistier feline felines felt felts fem female feminine feminines
femora fen fencers fend fenders fennel fens fer fern festal fester festers festoon fetishist fetus
fever fevers fiats fib fibber fibbers fibre fibulas fidget fie fief fiefs fiend fierce fiercest
fiesta fiestas fig figs filbert filigree filigreed filigrees filmier filmstrips filmy filth
financial finch finer fines finis fink fist fiver fixers fl flabbergast flabby flag flagella
flairs flak flaky flambes flambé flamer flamers flange flannel flashbulb flashgun flashguns
flatfeet flatiron flatirons flatten flattop flatware flautist flax flaxen flea flee flees fleet
fleeter flesh fleshlier fleshy flextime fliers flimflam flimflams flinch flinches flippant
flippest flips flit floater floe floes flog flood floodlit floor flotilla flotsam flu flub fluid
flume fluorine fluster flustering flusters flyby flyover flysheet foaling foam fob foci fodder
fodders foe foetal foetid fold folding foliage followup foment fonder fondu fondus foobar fool
fools forager foragers forbear forenoon foretaste forklift formatting former forsaken forsook
fortes forthcoming forties forwarder forwent fossil foster foul fouler fouling fouls fr fracas
fracturing frag fragrant frail frailer framer framers framing franchisee franchisees franchises
frankfurter frappes frappé frat fraud freaky freebie freebooter freebooters freelances freer
freestyles french friar friars fricasseed frigid frillier frilly fringe frisk frisks frisky frizz
fro frond frontrunner froze frozen frugal fruitcake fruitcakes fruits fryer ft ftpers ftps
fuchsias fuel fuels fugue fugues fulcra fulfil fund fungal fur furores furze fuselage fuselages
fuzz fwd fête fêtes gab gabby gadding gadflies gadfly gads gaiety gait gaiter gaiters galas
galaxies galaxy gale galena gales gallbladder gallium gallivant galore gals gambits gambler
gamblers gambol gambolling gambols gamecock gamekeeper gamekeepers gamest gamete gametes gamey
gamin gamine gamins gamut gamuts gangland gangplank gangrene gangrenes gangrening gangs gangway
gannet gaol gaoler gaolers gaoling gaols gape gapes garaging garbanzo gargoyle gargoyles garland
garment garner garners garnet garnets garotte garret garter garters gases gash gasket gaskets
gaslight gasohol gasolene gasp gasping gatepost gauche gaudier gauze gauzier gavel gavels gayer
gaze gazebo gazer gazers gazette gazetteer gear gearbox gearshift gearwheel gee geek geese gelatin
geldings gelds genders genes geneses genii genitalia genome genomes gens genteel genuflect genuine
geocache geocaching geodes geometer germane germicide gerunds gestation gesticulate gesture
gestures gesturing getaway gets gewgaws geyser geysers gherkin ghetto ghost ghostwrote ghoul
gibber gibbering gibbers gibbet gifting gifts gigabits gigapixels gigolos gilding gilds gilts
gimlet gimme gingersnap gingham gingko gingkoes gingkos ginning gipsies girder girders girl girls
girt girts gismo gismos gizmo glacier glaciers gladdens glade glades gladiola gladioli gland
glasses glen glens glibbest glide glider gliders glimmers glimpse glint glissandi glisten glistens
glob global globed globule globules gloom glue gluier glum glummer glut glycogen gm gnomes gnu
gnus goad goalpost goaltender goaltenders gob goblet godchildren goddam goddamn godforsaken
godlike godparent godsend godson gofer gofers golfs gollies golly gonad gondolier gondoliers gonk
gonks gonna gonzo goober goobers goodbye goodbyes goodie goofier goofs googles gooier gooiest gook
goon goop gores gorp gorps gosling gossamer gossips got gotcha gotta gotten goulashes gout goutier
goutiest gov gr grab grabber grace grainier grammar grammars granddad granule granules grapnel
grapnels grasp grasping grass grasshopper gratitude grebe grebes greet grenade grenades grep
gridiron gridirons griefs griffin grimier grimmer grimmest grin grinder grinders grippe grips
grislier grits groceries grocers groin grok grokking groks grommet grommets groom grooms groove
groovier grooving grope gropes grosbeak gross grosser grossest grotto grovel groveling groveller
grovellers grovels groyne grub grue gruel grues grunt gs guava guinea guitar guitarist guitars
gulag gullet gulley gulps gumbo gumdrop gummier gummy gums gunman gunner gunners gunshot
gunslinger gunslingers gunwale guru gurus gusto gutter gutters gutting gybe gybed gybes gymnosperm
gyms gyp gypsum gyro haberdasher habits hacienda hackney hafnium hag hah hailstorm hair hairnet
hake hakes halberd halberds hale halfpence halfpenny halfway haling halleluiah halleluiahs
hallelujah hallelujahs haloed halogen halogens halon halos haltering halyard hamlet hammer hammers
hamper hampers hams hamstrung handbag handgun handicapper handier handmade handmaiden handpick
handpicks handrails handwritten hangdog hangman hangmen hangout hangs hankie hansom hansoms
happens hardline hardtack hardtops harelip harelips harlequin harm harmonicas harpoon harpsichord
harridan harridans harts harvester harvesters hasp hat hats hatter hatting haul hauteur havoc
hayloft haywire hazel hazels hazmat headband headland headwaters headwind hearken heater heaters
heck hector hectoring hectors heed heedful heehaw heehaws heeling heels hefty hegemony heifer
heifers heir helicopter helicopters heliotrope heliotropes hello helmet helmsman helot helpline
helplines helpmeet hemp hempen henchman henchmen hennas hep hepper heppest herald heralding herbal
herbalist herd herds herein hereof hermits herniae hero heron herons herring herself hesitant hgt
hi hiatus hiccup hiccups hick hid hidden hide hides hie highfalutin highland hiker hilltop him
hind hindering hinders hinge hippo hippopotami hireling his hitter hitters hivemind hoagie hob
hobgoblin hobnob hobnobs hoboes hobos hock hocks hockshop hockshops hod hoedown hoedowns hog hogan
hogans hogs hogwash hokum holdover holier holing hollering hollers holly holstering homage homages
homburg homeboy homeboys homecoming homeland homelands homelier homemaker homemakers homeowner
homer homering homeroom homerooms homers homestretch homie homogeneity homonym homonyms homophobia
honcho honking honks hoof hook hookah hooker hoopla hooray hoorays hoot hooter hooters hopes
hopping hops hopscotch hording horizons hormone hormones hornet hornets hornpipe hornpipes
horrendous horrors horsier hosannas hose hostage hostages hosteler hostelers hosteling hostler
hotbed hotkey hotlink hotshot hotshots hotter houmus housebroken housecoat houseflies housekeeper
houseplant housetop housetops housewares hove hovel hovels hover hovering hovers hp hr hrs ht
hubbub hubby hubcap hubcaps hubris hue hues huffier huge huger hula hulas hull hullabaloo
hullabaloos hulling humans humdinger humdrum humerus humidor hums hunch hung hunk huntsman hurl
husker hussies hutch hutzpa hwy hyaena hyaenas hydrae hydrangea hydras hydrocarbon hydrogen
hydrolysis hydrometer hydrometers hyenas hygiene hygienist hymn hyperbola hyperbolae hyperspace
hypertext hypocrisies hypothalami hypothermia hysteresis hysteria ibex ibid iceberg icebergs
icebox icier icons idea idempotent idiocies idiom idioms idiots idol idolater idolaters idols idyl
idyls if igloos ignoramus ignores iguana iguanas ikon ikons ilk illus imagine imagines imaging
immerse impale impalement impedimenta impel impels impend impetigo impetus impieties implant
importer importers imposter imposters impostor impostors impromptus impulse inapt inboard inbreed
inbuilt inc incentives incitement inclement incoming inconstant incorporeal incubi incubus ind
indict indigent indignant indistinct induct indue indues inelegant inept inertia inexpert inferior
inflexion inflict inflow informer infrequent infringe ingots ingratiate ingénue ingénues
inhabitant inhale inhibit inhibits initio inject inkblot inkblots inks inky inlaid inland inlays
inlet inlets inmate inn innards inner inpatient inputting inroad insane insaner insecure insert
inset inshore insincere insist insistent insofar insouciant instants instep instigators instil
instilling instils instruct instructor instructors insulator insulators insulin intagli intaglio
integument intel intend intensest intent inter interbreed intercept interfere interfering interj
interloper interlopers internecine internee internees internement internes internment intersect
intersperse intertwine intertwines interurban intervals interwoven intrench intrigue intrigues
intros intuit inure inures inveigles investor investors invigorate involve involvement inward
inwards iodine ionizer iota irk iron irons ironware islet isosceles isotope isotopes jabber
jabbering jabbers jackboot jackdaws jackhammer jackhammers jades jading jag jags jail jailer
jailers jails jalapeños jalopies jalousie jambs janitor janitors japan japanning japans jape japes
jar jars jasmine jasmines jasper javelin javelins jaws jaywalk jeer jeers jeez jehad jejune jello
jelly jeremiad jerkwater jessamine jetsam jettison jettisons jewel jeweller jewellers jilt jinn
jinni jinnis jinricksha jinrikisha jinx jitney jocose jocund jodhpurs jogs john johns joiner
joiners jolly jolts jonquil jot jots journalese joust jousting jowls joy joyridden joyride joyrode
juggernaut juggernauts jujitsu jujutsu julep jump jumping junco juniors junker junket junkyard
junkyards juntas juries juror jurors just juster justest juts jutting juveniles kabob kabobs
kaboom kahuna kahunas kangaroo kangaroos kaolin kaput karakul karat karats kazoos kc kebob kebobs
keeling keels keener keens kegs kenning kens kept kerbed kerchief kerchiefs kernels kerosene keto
keyboarder keyboarders keynote khaki khans kibitz kibitzer kibitzers kickback kickbacks kidder
kidders kiddo kidnaps kidney kidneys kielbasa kielbasas killdeer killing killjoy kiln kilns
kilocycle kilometres kilos kilotons kilter kinda kinder kindred kinfolk kinks kiosks kismet kisser
kissers kitchen kitchenware kite kiwis kluge knack knacker knacks knave knaves kneader kneaders
kneel kneels knickknack knit knits knitter knitters knocker knoll koalas kohlrabi kohlrabies
kookaburra kookie kooky kopek krone kroner kronor króna krónur kudos kudzu kudzus labium
lachrymose lacier lactate lactates lacuna lacunas laddering laddie ladings ladybug lagniappe
lagniappes lagoon lagoons lags lair lairs lake lambast lambaste lambent lamebrain lament lamer
lamers lamest laming lams lancers lancets landmark landscaper landscapers landscapes landslid
landslidden lane lanes lantern lanterns lapels lapwing larcenies lard larder larders lards
largesse larkspur larva larval lasagna lasagnas lasagnes lase lases lassie latch lathe latitudes
lats laud laurel laurels lavender lawsuit lawyer lax laxer laze lazybones lb lea leaden leaner
leases lecher lechers lectern leech leerier leeriest leering leery leeward leewards leeway left
leftie leftover legacies legalese legends legerdemain leggy legionnaire legislator legislators
legit legman legmen legroom legrooms legs legume leisure leitmotif leitmotifs lemme lemon lemonade
lend lengthen lenses lentil leonine lepers lesbian leukaemia leukocyte leukocytes levee levees
levies lewder lexer lexers liaise liaises lib libeller libellers libels liberties libertine
libertines libretti licensee lichee licit licorices lie liefer liege lieges lien lieu lieutenant
lifestyles likelier likens liker lilac lilies limber limbers lime linage linchpin lindens linemen
linen linger lingo linguist linnet lintel lintels lips liquidator liquidators liras lisp lissom
listens lit litanies literati litmus litres litter litters liven livens liveware llama llano lo
loaf lobe lobed lobes lobster lobsters loci lockjaw locks locust lode lodes lodestar logins logjam
logon logons logotype logotypes logout loiter loitering loiters lolcat lollipop lollypop longs
loonie loopier loosen looter looters loots lop lope lopes lore lorgnette lorn lose loses loud
louder lout louvre louvres love low lowland lox ls luau luaus lubbers lube lubes luck lucre
lukewarm lull lullaby lulling lulls lumbar lump lumping lumps lunacies lunar lung lunge lupin
lurker lush lusting lusts lutes luxuriance luxuriant luxuries lye lynches lynchpin lynchpins lyre
lyres lyricist macaronis mace machinery macron macrons macros madden madder madders madman madrasa
maelstrom maelstroms maggot magnanimous magnet magneto magnificent magnitudes magnolias magpie
maharaja maharani maharanis maharishis mahatma mahoganies mailbombs mailer mailers mailman mailmen
maim mainmast makeup makeups maladies maladroit malady malarkey males malevolent malice malinger
malingering malingers mallard mallet malts mamboed mammal mammals mammoth manages manatee manatees
mandate mandating mandibles mandrake mandrakes mane manes manganese mange manger mangers manhunt
manicuring manicurist manifesto manifold manifolding manifolds mankind manlier manner manners
manning manoeuvring manor manors manqué mansard mansards manservant mantelpiece mantissa mantras
manège mapper maraca marathoner marathoners marauder marauders margaritas margin maria mariachi
mariachis marigold marigolds marijuana mariner mariners marionette marjoram marketer marketers
marmalade marmoset marmosets marmots maroon maroons marquis marshal marshalling marshals marten
martens martin martinet martinis marts martyr martyrdom marvel masc mascot mascots masculine
masculines mashup mason massacres massaging mastering mastermind mastodon mastodons matchmaker
matchmakers matinée matinées matriarchal matron matrons matt mattes matts matzo matzot matériel
maul maven mavens maverick mavin maxilla maximums mealier mecca meccas mediaeval medias medicine
medicines meek meeker meets megachurch megacycle megatons megs meh melanin melanoma melds melt
melts meme menace menfolk menhaden menhadens menials menorah menorahs menservants menses menstrual
menstruate menus meow mercerise mercerises merchant merchantman merchantmen mercies mere meringue
meringues merit merman mermen merriment mesa mesas mesdames mesmerise mesmerises messenger messiah
messiahs messier mestizo meta metacarpi metacarpus metamorphic metastasis metastasise mete meteor
meteors metering metes methane metronome metronomes metros mezzanine mezzanines mfg mfr miaow
miasmata micra microcode microfilmed midair midday middlemen middy midget midst midterm mien miens
milepost miler milers miles milieux militiamen milk milksop millenniums millepede millepedes
miller millers millet milliner milliners mimosas minarets mind minefield minefields miner miners
minicam minicams minim minimums minis miniscule miniscules ministering ministrant minivans minster
minstrel minstrels mintiest minty minuend minuet minuscules minuteman minutemen minuter minutes
minutia minx mirage mirages mire misbegotten mischief misdiagnose misfit mishap mismanage
misogynist misshapen missile missiles misspelt mistaken mister misters mistrust mistype mistypes
mitt mitten mixes mizzen mizzenmast mizzens mkay mnemonics mo mobster mobsters mocha modals models
modicum modulo mogul moguls molar moleskin molester molesters moll mollusc molluscs molten
molybdenum momma mommies mommy monasteries monkey monkeys monks monochromes monogamous monogamy
monolingual monotony monoxide monoxides monsignori moorland moos mope mopes moppet mopping morale
mordant moreover morocco moron morphine morsel morsels mortar mortaring mortars mortgager
mortgagers mortgagor mortgagors mosquito motif motley motleys motocross motocrosses motorbike
motorbikes motorcade motorcades motorcar motorcars motoring motorman motormen motorway moult
mountaineer mountebank mouser mousers mousetrap mousey movement mover movie mpg mufti muftis
mugger mukluk mulatto mule mules muleteer mullah mullet multi multiplexer multiplexor multiplied
multitask multitasks multiverse mummer mummers mums mundane muralist murk musicale musketeer
muskrat mussel mussels mustard mutineer mutt mutter mutters mutton muumuu muumuus myna mynah
mynahs mynas myriad métier métiers mêlée mêlées nab nabs nachos nacre nadirs nags nagware naiver
naiveté names naming nanobot nanobots nanosecond napalms nape napes naphthalene napkin nappies
nappiest naps narc narcissi narcosis narcs nark narking narrator narrators nascent nasturtium
nasturtiums nationals natl natty natures nausea nautili naval nave naves nay naysayer naysayers
nebula nebulae nebulas necromancer neglect negligee negligees negligent negotiator negotiators
nematodes neocon neocons neodymium neoprene nephritis neptunium nerdier nerdy nerve nervier
nesting nethermost netiquette nets nett netters netts neuralgia neuritis neurosis neuter neutering
neuters never nevermore newbie newel newt next nib niceties nickel nicknack nickname nicknaming
niece nimbi nincompoop ninjas nippers nips nirvana nit nitpick nitpicks nitrogen nits nix noblemen
nod noddy nodes nodule nodules noel noels nonfat nonresident nonzero nook noon noontime nope
normal norms north nostalgia note notepaper novas novel novelette novelettes novelist novella nub
nucleuses nugget nuke null nulls numskull nuncio nuns nutmeg nutmegs née oaf oaten obedience
obedient obeisant obelisks obj objector objectors obliges obliging oblique oblongs obloquy oboe
oboes obscenest obscures observe observer observers observes observing obsoletes obverse ochre
octane octave octette octettes octopi odder odometer odometers odyssey odysseys oedema oestrogen
offering offhand officialdom offsets offshoot offspring offstage offstages oft often ogre ohs oink
okras olden oleo oligarchic ombudsmen omegas omelette omelettes omens omits omnipresent oncoming
onlooker onlookers onset onsets onto oops opal opaque opaques openest operas operetta ophthalmic
opine opines opponents opposite opposites opprobrium ops opt optimal optimise optimums orange
oratorios ordain ordering ordure ores organelle organelles origin originator originators ormolu
orthodontia osiers ostrich otiose oust outdo outer outlast outperform outputting outset outspoken
ova oval ovals overact overawe overawes overblown overborne overdo overdoes overdose overdraft
overdue overextend overgrew overhanging overhangs overhaul overhauling overhauls overheat
overheats overhung overjoy overjoys overland overlaps overlie overlies overload overlook overlord
overlords overplay overplays overreact overrode overruling overrun overseen overseer overstay
overt overtax overtook overview overviews overweening overwhelm overwritten overzealous oviduct
ovule ovules ovum owlet owner ox oxbow oxen oxford oxygen oxymora oyster oysters oz ozone packet
padre padres pagans pageant pagoda pagodas paisley palavering palazzi palazzo pale paler palettes
palindrome palindromes palindromic palings palisade pallid palmetto palmist palomino pampas
panacea pancakes pancaking pandas pandering pane panellist panes panniers panning panoplies
panoramic pant pantheons pantie panties pantsuit pantyhose papacies papal papas papaya papayas
papergirl paperhanger papilla papillae parabola paradigm paradigms parading paraffin parakeet
paralegal paralegals paralleling parallels paralyses paramecia paramecium parameciums paranormal
parapet paratrooper parcel parcels pardoning pardons pares parfaits pariah pariahs parings parkas
parkour parley parolee parolees paroxysm parquet parrakeet parser parsley parties partnering
parvenus paschal pasha passageway passenger passerby passersby passkey passport passports
pasteboard pastie pasturage patella patellae pathogen patient patienter patientest patrol
patrolman patrolmen patron patrons patsies patter pattern patters patting pave pavement paycheck
pct pd pea peacemaker pecans peccadillo pedigreed pediment peek peels peerless peewee peewees pegs
pekoe pelvis pend pendent penes penguin peninsula peninsulas pennant pennon pennons pensioner
pensioners pentagon pentagons pepper peppercorn peppercorns peppermint pepperoni pepperonis
peppers percale perfectest perfidies perfidy perform pericardia perigee perigees perihelia
peritonea periwig perjure perjures perjuries perkier persevere persevering persimmon persimmons
persist personals personnel persuade persuades pert perter pertest pervert pesetas peskier pesky
pesos pessimal pestering pesticides petard petards petering petite petites petrol petrolatum
petunias pewee pewees pewter pewters phloem phlox pianissimi pianissimos piazza piazzas piazze
picante picayune piccalilli pick pickax pickaxe picks picturing pie piebald pierces piers pig
pigpen piing piker pilaf pilafs pilau pilaus piles pilfering pilfers pilgrim pilgrimage
pilgrimages piloting pimento pimiento pimp pimpernels pimplier pinafores pinch pinches pine pines
pinging pings pinhead pinhole pinkeye pinkie pinky pinning pinpoint pinprick pinto pinwheel
pioneer pioneers pipe pipeline pipit pipits pippin piquant pisses pissing pistachio pistil pistol
pistols pitchblende pitchfork pitchman pitchmen piton pivot pixie pixies pizazz pizzas pizzazz
pizzerias pizzicati pkg pl plagiarist planar plangent plannings plaster plastering plasters
plastique plateaux platelet platens platforming platinum platoon platoons platypi platypus plaudit
playgoer playgoers playlist playpen plaza plazas plebiscite plebiscites plethora plexuses pliant
plied pliers plonk plonking plonks plops plotting plover ploy ploys plugin plugins plum plumage
plummet plummeting plumper plunders plunge pluperfect plush pneumonia poach poacher poaches
poaching pock pocks pod poem poems poi pokers polecat polestar polestars poling politer politesse
politico polkas polliwog pollster pollsters pollutant polluter pollywog poltroon polygon polygons
polyhedra polymath polymer polyp pomade pommel pommels pompadour pompom pompoms pontiff pontoon
ponytail pooch pooches pooching pooh poohing poohs pooled poop poor popgun popinjay popover
popovers poppa poppas poppies popping poppycock pops porcine pore pores pork porn portage portages
portaging portend portico portmanteau poser posit positrons postage postal postcard postcards
posterior postlude postmaster postmasters postmen postmortem postmortems postpartum postpone
postpones postponing postscript posturing postwar potassium potato potboiler potboilers pothook
potpie potshot potshots pottage powder powdering pox pp practises pram prank prankster pranksters
precept precursor precursors predominant preeminence preeminent preempt preen preens preexist
prefer prefers pregnancies prejudice prejudices prejudicing premiere premieres premiering premise
premises prep preparing preppie preregister preserve preserver preservers pressure pressuring
pretend pretzels previewer previewers prewar pride priestess prig prigs prim primaeval primeval
primmer primmest primp primrose printout prissier pristine prithee privateer privater privet
privier prizefight probe probes problem proceed proctor procure procurement procures prodigal
prodigals proffer proffering proffers profiles proforma profound profuse prognosis prohibits
proletariat prolongs prom promenading promoter promoters prompter prompters pron prong pronto
propane propel propellent propels properties proposer pros prose prosodies prosper prospers
protect protein proteins protestor protestors protons prototyping protozoon protégé protégés proud
prouder provender provident provincials proving proviso provisoes provisos provost prunes prurient
précis pseudo pseudonym pshaws psst psychedelic psyches psyching psycho psychos pt pubic pueblos
puffer puffin pug puller pulpier pulpit pulpits pulps pulse puma pumper pun punchline pundit
pungent punkest punster punsters punts pupa pupas puppeteer pureed purees purge puritan puritans
pushcart pushcarts pushover pushovers pushup pushups pussies pussycat pussyfoot putsches pwn
pylons pyramid pyre pyres pyrite pyromania pyx qt quadrant quahog qualm quanta quantum quarrel
quarrels quart quarts quartz quaver quavers queen queer queerer ques quesadilla quine quines
quinine quintet quip quips quiver quivers quizzes quoit quondam quotas rabbis rabid rabies raccoon
raceme racier raconteur raconteurs racoon racoons racquet radials radioed radios raft ragamuffin
ragas ragtag ragweed raiment rainwater raja rajah rajas rambler ramblers rampage rampages
rampaging ramrod ran rancour randier randoms randy ranger rangers rankles ransom ransoms rant
ranter rapports rares raring rash rasher rashers raspier rasping ratchet ratchets rathskeller
rationales raucous ravaging ravening ravens raves raviolis raze razing razor razors razz react
readout reagent realer realm reawaken recd receipt recentest receptors recharge recheck rechecks
recherché reclaim reclaiming recliner recollect recommend recover recovering recruit recruits
rectums recur recurs redcoat reddens redeem redneck redo redolent redoubt redraft redwood reeking
reeling reels reenlist reenter reentering reenters reentry reeving reexamine refereed refocus
reformat reformer regexp regexps regicide regimen regimens registering registrant registrar
registrars regret rehearse reindeer reinsert reinterpret reissue reissues relabel relabels
relaxant relent relenting reliant reload reluctant remade remainder remainders remand remands
rematch remodel remodels remortgage remoter remove rend renegade renegades renegading renege
reneges reneging renegotiate renewal renewals rennet renovator renovators renter renters reopen
repast repatriate repellent replete replicator replicators reprimand reproduce reroute reroutes
rerun resale resemblance resemble resend resent reserving residue resist resister resonant resound
resp respelt respond responses restart restarts restroom restrooms restudies restudy result
resultant resurgent retainer retainers retaken retard retardant retards retelling retinas retinue
retinues retiree retool retouch retrain retrieve retrogrades returnee returnees reuse reused
reuses rev revamp revel revels reverend revivalist revolt revolve rhino rhinoceri rhombus ribald
ribbon ribbons riboflavin ribs rices rich richer rick rickets ricks ricksha rickshaws ricochet
ricochets riddance ridden ride ridgepole ridgepoles ridicules ridiculing rift rig rigid rigs riles
riling rime rimes rind rinds ringer ringlet ringmaster rinses riot rioter rioters ripen rise risen
risqué ritual ritzier ritzy rival rivalling rivalries rivalry rivals riven river riverbed
riverfront rivers riveter riveters rm roadsters roam robberies robin robust robuster robustest
rocking rocky rodent roentgen roger rogering rogers role roles romaine romanticist rompers romping
roofer roofers roofs rooftop roomier rooming rooter rope ropes rosette roster rosters rostrums
rote rottener rotund rotunda rotundas rout roué roués rove roves roving royal royals rpm rs rte
rub rube rubes rubicund rubier ruckus rue rues rugrat rugrats ruining ruins ruminant rummer rums
runaround runes runnel runnels rupee rupees russet russets rustproof rutabaga rutabagas ruts
rutting rye sabotages sabotaging sabre sabres sac saccharin saccharine sachem sadden saddens
sadder sades safaris safeties sager saguaros sahib salaam salaaming salad salamis saliva salt
saltwater salvage salvages salvaging salve salver salvers salvoes salvos sambas same samizdats
sampled samurai samurais sandstorm sane saner sanitaria sanitarium sanitariums sank sanserif
sapience sapient saps sarcasm sarcoma sarcophagus saris sassafrases sat satchel satchels satiety
satin satinwood satirist sauerkraut saunas sausage sausages sauté sautés savager savanna savannah
savannahs savannas saver savers savvier scale scalene scalier scandals scanter scanties scantiest
scarlet scent sceptres scheme schemers scheming scherzi scherzos schist schlemiels schlock
schmaltz schmalz schmalzy schnapps scholar schoolboy schoolboys schoolgirl schoolgirls schoolmarm
schoolmate schoolroom schoolrooms schoolyard schooner schooners schrod schrods schtick schticks
schuss schwa schwas sciatica scimitar scoot scoots scorecard scorecards scorn scorpion scorpions
scourge scoutmaster scow scowls scram scrap screenplay screenplays screens scrimmaging scrimp
scrofula scrog scrooge scrota scrubber scrubbers sculpt scythe sea sealer sealers sealing seat
secondhand secrete secretes secreting sect secures sedater segfault seldom selectman selector
selectors seller sellers seltzer semen semi semicolon semiprivate semis semitrailer send senna
septets septette septettes sequin sere serenading serenest serf serfdom sermon sermons servant
settee sevens sewage sex sexist sexpot sextette shakeup shalt shanghai shanghais shanties shariah
sharing sharpen shaven shebang sheer shekel shekels sheltering sherbert sherbet shillalah
shirtwaist shocker shockers shodden shook shoon shoos shoot shoplift shoptalk shopworn shove
showbiz showcasing showgirl showgirls showier shtik shtiks shudder shuddering shudders shun shut
sibilant sibyl sibyls sidearm sideshow sierra sierras sieve sift sifter sifters sightseer signals
signer signpost silenter silentest silken silt silver silverware similar simmer simmers simpatico
simper simpers simulcast sincere singe singleton singletons singsong sink sinker sinner sinners
sinning sinusoidal sips sire siren sirens sirs sises sissier sissies sissiest sit sitter six
sixteen sizer skein skeins skeleton skeletons skid skiers skies skillet skimp skimpier skinflint
skippers skips skit skitter skulk skulker skycap skydive skydiver skydivers skydove skylark slags
slake slaloming slammer slammers slander slapdash slats slaver slavering slavers sledding sleek
sleepwalk sleeve slender slept sleuth slices slicks slid slide slider sliders slime slimmest sling
slingshot slingshots slinky slipcover slipknots slipshod slob slobbers slobs sloe sloes slog slogs
sloops slope slopes slops sloth slotting slouches slovens slug slugger slumdog slumlord slummer
slur slut smallpox smartens smarter smartest smarts smearing smelly smelts smidgen smidgens
smidgin smiles smirk smitten smoke smoker smokers smoky smooch smooches smooching smoothie smote
smug smugger smut smuts snafu snafus snag snake snaky snapdragon snapdragons snare snares snarf
snaring snark snarl snarls snatch snazzy sneak sneaks sneaky sneering sneeze sneezing snide snider
snifter snifters snobby snoop snooper snoopers snoots snore snores snorkeler snorkelers snots
snout snowbound snowdrift snowdrop snub snug soapbox soaring sob soberest sobering sobers
sobriquet societies sodas sodden sodium softens soirée soirées sojourn solder solemner soli solid
solitaires soloed sombre sombreros somnolent sonars sonata songster songsters soon soot soothe
sophist soprano sordid sore sorrel sorrels sort sorta sorter sorters sot sots soubriquet souls
soup soups soupçon soupçons sour sources sourest soviet soviets sox soya space spaceman spacemen
spake spams spandex spank spare spark sparse sparser spartan spas spatter spatters spec speculator
speculators speedometer speedster speedsters spent sperm spermicide spider spiders spiel spieling
spiels spigot spigots spiky spinach spinals spine spines spinier spiniest spiraea spirits spitball
spittoon spittoons spleens spline spoilage spoilt sponge spoof spool spooring spoors spores
sporran sportier sportiest sprat sprats spree spreed sprig sprigs springboard springs sprinkles
sprout sprouting sprouts spryer spumoni spun spunk spur sputters sq squab squad squander
squandering squanders squaring squat sriracha staccati stagecoach stagehand stagehands stagger
staggering staggers staging stagnant stags stake stalactite stalactites stale staler stalwart
stalwarts stamen stamens stammer stammers standby standout stardom stargazer staring stark starker
starkest starlet startles stationer stats statue statues statuette statuettes stave stdio steal
stealing steam steamroller steams steed steeling steep steer steerage steers stein stellar stems
stench stepdad stepladder stepladders stepson stereos sterna sterner sternums stickpin stiffen
stiffener stiffeners stiffening stiffens stiffer stilts stimulant stinger stipend stitch stoking
stolid stolider stomachache stomping stomps stoner stoners stonier stoning stood stooge stooges
stopgap stopover stopovers storekeeper stork stormier storming storyteller stoutest stove
stovepipe strafe strainer strainers straiten strands strap strata stratum stratums stray street
streetcar streetcars streetlight streets strengthen strep stricken strict stricter strictest
stridden stride strident striker stripteases striven strobe strobes stroller strollers strongbox
stropping strops strove strum strut stub stucco stuccos stuck stud studding studios stuffier stump
stumping stumps stun stung stunk stunning stuns sturdier sturdy stuttering stye styes styles styli
stylus stymie subcompact subj sublimer submerse subpoena subpoenas subprogram subset subtleties
subvert successor successors succour sue suet suffering sufferings sufficing sugar sugarcane
sugaring sugars suggester suit suitor suitors sulk sullener sullenest sumac sumach summer
summerhouse summers sunlamp superber superbest superintend supermodels supper supplant supreme
sureties surface surge surgeries surplices surtax survivals svelte svelter sveltest swamis swank
swanker swans swarm swastikas sweatiest sweatshop sweeten swift swig swim swimmer swimmers swine
swines swirl swollen swum sybarite sybarites sycamore sycamores sylvan symbioses symbiosis symbol
symbols sympathise synagog synagogs synapse sync synch synches syncopate syndromes synonym syntax
syringe syrup tabby tableaux tableland taboos tabu tabus tacit taciturn tacos tad taffeta tailwind
taker takers talc tales talker talkers taller tamale tamarind tamer tamers tamper tampers tams
tanager tangelo tangoed tangs tankard tankards tankful tanner tanners tannest tannin tanning tans
tantamount tantrum taper tapering tapers tapeworm taproom taprooms taproot tar tardy tare tares
taring taro taros tarp tarpon tarpons tars tartar tartars tarter tartest tarts tasering tat tats
tatter tatters tatting tattletale tattooist tattoos taut tauter tavern taverns tax taxicab
taxicabs taxidermist taxies taxiing taxis tbsp teamster teamsters teardrop tearjerkers tech
tectonics tedium teed teenier telecast telecaster telecasters telemetries telepathic telephoto
telescope telescopes telescopic telethon telltale telnet temperas tempers tempest tempi temping
tempos tend tenderfeet tendon tendonitis tendons tendril tenement tenet tenfold tenon tenons
tenpin tenure tenures tequilas terabits termagant terminator terminators tern terrace terraces
terrain terrapin terriers terror terry terse terser testier testy tetrahedra text thalami thalamus
theft then theorem theorems theorist thermostat theta thiamine thief thingamajig thirst tho thong
thrift thrust thymi tiaras tibia tibiae tick ticker tickers tiebreaker tiebreakers tiers tiger
tiller tillers timberland timbers timekeeper timezone timid tinder tinderbox tine tines tinge
tinier tinker tinkering tinsel tinsels tints tipis tipster tipsters tiptoe tiro tiros titbit
titbits tithe titmice tits titter titters toadstool tobacco tobacconist tobaccos toed toenail
toenails toes tofu tog togae togas tom tomato tombs tomcat toms tongs tongues tonier toning tonne
tonnes tons toolbar toolbars toolbox toothpaste topaz topcoat topknot topknots topmast topsoil
tore tormenter tornadoes torpor torque torques torsi torsos tort torte tortes total totalling
totals tote totes tots totter tottering totters toucan toucans touché toupee toupees tourist
tourmaline tournament towel toxin trace traceries tracers tracheae trading trail trailblazer
trails traipse trait traitor traitors trammel trammels tramping transact transcend transfix
transfixt transformer transplant transporter transverse trapdoor trashcan trashcans travail
travails treetop treetops treks tremendous tremors trench trendier trespass trespasser trespassers
trespassing triad tribesman tribunals trice triceps triceratops tricks tricolour tricycle trident
trifecta trifectas trig triggering trikes trilogies trimmest trinket trinkets triptych trite
triter trivet trochees troglodyte troglodytes troika troikas tron trons trooper troopers trot
trotter trotters troubleshot truant truce truculent true trues trumpet trumpeter trumpeters tryst
tsar tsars tsp tsunamis tuber tubers tug tulip tulips tulle tumbril tummies tummy tun tuna tunas
tungsten turbot turbots turd turducken tureen tureens turncoat turnover turnovers turpentine
turves tusk tusks tutus tux twang twangs tweedy tweeting tweezers twelfth twerk twerking twig twin
twine twines twinge twirl two twofer twofers tyke typeset typesetter typesetters typewritten
typewrote tyro tzar tzarina udder udders ukulele ukuleles ulna ulnas ultimata ultramarine ultras
umbilici umbilicus umbrella umbrellas umiak umiaks underwater undo unfamiliar unicorn unimportant
unique universe unjust unveil updater upend upfront upland uplift uploading urbaner urbanest urea
urge urges us user users ushering usurp usurper usurpers usurps utensil uteri utter utters uvula
vacancies vacuum vagabond vagabonding vagabonds vaginae vagrant vain vainer vainest valentine
valentines valet valiant valley valour valve vamping vampire vampires vandals vane vanes vanilla
vanities vanning varicose varieties varlet varmint vars varsities vase vats vatting vault veal
vectoring vectors veep veeps veers vegan vegans veggie vehement vein veining velds veldt veldts
vellum velveteen vend vendor vendors veneer venom venturing venue verandah verandahs verandas
verbal verbatim verbenas verbiages verbose verdant verdigris verdure verge verges vermilion vermin
versatility versing vertebra vertex vertigo vessel vessels vestige vestiges vetch veteran veterans
vets vex viand vibes vibrant viburnum vicar victim victor victors vicuña videodisc videos videotex
vigil viler villager villagers villein villeins vindicator vindicators vintner vintners vinyls
viol violator violators violets violin violinist viols vireo virgin virginals virgule virgules
virtue virtues virtuosi virtuoso visas viscera viscount viscous viscus visor visors vital vitals
vitamin vitamins vitriol viva vivas vixen vixens viz vodka voice voices voicing volcano vole voles
vols voltaic volunteer vomits voodoos voter voters vouch vouches vouchsafe voyager vs vulgar
vulgarest vulvae vulvas vuvuzelas wadding wader waders wades wading wadis wafer wafers waft wag
waging waistband waldo waldoes wale wales wallet walling wallpaper wallpapers walnut waltz wampum
wander wandering wanderlust wanders wane wank wanna wannabee wannabees wannabes wanton wantoning
wantons wapiti wapitis wares warez warmest warmth warn warp warranties warrens warrior warriors
wartier washbowls wasp wastage wastewater wastrel watercolour watercourse waterfowl waterfowls
waterfronts waterier wateriest waterline watermelon watermelons waterpower waterspout waveform
wavelet waver wavering wavers waxier waxwing waxy weaken webisode weddings wedgie weeder weeders
weedy weekday weekdays weenie weenies weep weft weir weirs welcomes welcoming weld welder welders
welding welds welkin wench wept westbound westerner westerners wetter wetware wetwares whichever
whilst whips whirligig whisker whiskers whiten wick wicks widen wield wielding wiener wieners
wigwag wildcat wildfowls wile wiles wilier willing wilts wimp wimpier windbag windbreaker windburn
windier windmilling windpipe windpipes windscreen windscreens windstorm windsurf windup windy wine
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
aachen aadorp aafje aafjes aafke aagtdorp aaij aaks aalberts aalbrecht aalbregt aalden aaldering
aalderink aaldert aalderts aalfs aalsmeer aalst aalsterse aalten aaltenaar aaltens aalteraar
aalterse aaltjen aaltjens aalzum aandewiel aanen aangelag aantjes aardam aarlen aarnoudse
aarnoutse aarntzen aaron aarons aarschot aarschots aarse aarsen aarsman aarssen aarten aartman
aartrijke aartse aartsen aartswoud aats abba abbas abbasid abbassi abbenhuis abbes abbeweer abbing
abbink abbott abbring abby abchazië abcoude abdoel abdoels abdul abdullah abdullahi abdullahs
abduls abebiet abeltje aben aberdeen abernathy aberson abigail abigails abilene abou abous
aboutaleb abrams abruzzees abruzzen abspoel abubakar abyssinia accenture accraas acer acevedo
achaean achelse achmed achmeds achterbos achterwei achthoven ackema acker acquoy acropolis acuff
adamstown adar addens addison adegeest adek adele adelheid aden adenauer adeniet adhara adils
adjei adkins adler adolfs adolph adonises adri adriaanse adriaansz adriaens adrian adriana adriano
adrianus adriatic adrichem adries advokaat adzjarië aegean aelen aelfric aendekerk aeneas aeolus
aerdt aernout aerope aertsen aertssen afferden affligem afghaanse afke afkes afman afra africa
african afrika afrikaner afsnee agamemnon agathes aggie agnetha agnew agten agterhuis aguilar
ahmadabad ahmadi ahmed ahmet ahrens ahuis aijen aike aiken aikes aimee aimée aimées aipassa
airedales aissati ajaccio ajacieden ajax ajaxfan ajodhia akbar akbari akenaar akerboom akershoek
akersloot akihary akihito akins akkermunt akkerveld akram akse aksel aksels akswijk aktas
alabamian alain alains alar alaric alaskan albanezen albanian alberda alberdina albersen albert
alberta albertina albertine albertje albertjes alberto alberts albertus albertz albinezen albion
albions albrecht alcyone aldebaran aldeboarn alden aldenkamp alderden aldert aldtsjerk alecs
alejandra alejandro alems aleoeten alets alettes aleutian aleven alewijnse alexei alfing alfons
alfonso alfonzo alfreda algerian algerije algerijn algerijns algieba algol alhambra alibaks alice
alie alijda alinda alioth alison alisons alistairs alixes alizée alizées alja alkan alkmaar
alkmaars alkmaarse alleblas allegheny allende allert allison allisons allstate almaty almeerder
almeerse almeida almeloos almoravid alnitak alonzo aloys alpenland alphard alphen alphenaar
alphens alphense alpheratz alphons alphonse alphonso alphonsus alpo alsatian alsemberg altai
altair altenburg alteveer altforst althuizen alting altoids altorf altweert alvader alvaro alverna
alves aly amadeus amadous amal amalia amals amaury ambachter ambergen ambonezen amel ameland
amelander amelands amelandse amelies amelink amels amende amenhotep ament amer amerasian american
americana americas amerika amerind amerinds amerongen amesz amherst amier amies amines amins amit
amits ammaniet ammeraal amoer amos ampsen amraoui amstel amsterdam amsweer amtrak amundsen amur
amy amélies anacin anacreon anakin anakins analects anands ananias anatolian anatoliër anaïs
anbergen andaman andamanen andel andelse andelst andersen andersson andes andijn andijns andreas
andrei andreis andrejs andrew andrews andries andriesen andringa andré andrés andy anema anerveen
anes anettes anevelde angara angeline angelines angelique angelo angelos angelou angeren angevin
angie angies anglican anglicize angolan angolees angolezen anguilla angus angélique aniakchak
aniek anijsveld anils anique aniques anje anjema anjes anke ankersmit ankeveen anks anky anloo
annaburen annapurna annebel annebeth annechien annegien annegiens annejet annekes anneleen
anneliens annelies anneloes annelore annelores annelot annelots annemie annemiek annemies annemijn
annemijns annen annendaal annerveen annet annetje annetjes annets annette annettes anneveld annick
annicks annie anniekes annieks annies annigjes annika annique anniques anns anny anoeks anouar
anouars anouck anoucks anouilh anouks anouska anreep ansen anses anshan ansing antal antals
antares anthon anthonie anthonis anthonius antigone antillen antje antjes antoine antoines
antoinet antoinets antone antonie antonies antonins antonisse antony antoons antwerpen anwar anya
anzac anzegemse aoife aouragh apatou apeldoorn apenheul apennijn apennijns aphrodite apocrypha
appeldijk appeldorn appelhôf appelo appelscha appeltern apperloo apuliër aquafresh aquitaine
aquitanië arabian araceli aragonees aralmeer aramco aramees arameeër arameeërs arams arawakan
arbouw arcadian archean archem archeon archibald ardennen ardens ardense ardooie ards arelaars
arelaren arendina arendje arendjes arends arendse arendsen arent arents arentsen arentz arets
argentijn argentina argos ariaantje ariadnes arian arianism ariannes aries arieses arifs arik
arions ariosto arisse arissen aristides arizonian ariël ariëns arja arjen arkansan arkansas arkens
arkwright arlesheim arlettes arline arling arlington armande armands armeens armeense armenia
armenian armenië armeniër armeniërs armens armin arminius armins armstrong arnhemsen arnold
arnolds arnouts arns arntzen aroemeens arowakken arowakse arrernte arrhenius arriën artemis
artevelde arthurian arties artis arubaanse arubanen arvid arvids arvins arwen arwens ary asamoah
asbreuk asbroek asdag asen asgaard asher ashley ashleys ashmolean ashraf ashrafs asian asiatic
asiatics asifs asims asja asjchabad asjes asjkenazi askamp askes aspell asperen asquith assad
assam assebroek assel asselman asselt assenaars assenede assense assies assinck assink assmann
assum assumburg assyrian assyrië astors astrid astrids asunción ates atheens athenian athens
athlon atie aties atjehse atkins atlanta atlantes atlantic atos attema attenrode atteveld attica
attiër attlee attucks atwood atzeburen atzes aubrey aucaanse aucaner auckland auden audes audrey
audreys audrie augean augenbroe augsbuurt augusta auguste augusts aukema aukes aukje aukjes auping
aurélie austen australia australië austrian avaars averbode avereest avery avest avezaat avi avon
avondland avondster awad ayad aydins ayhan ayman ayoub ayrshire ayses azania azarkan aziaat
aziaten azier aziz azoren aztecs azteekse azteken aïsha baakhoven baakse baalbek baalhoek
baanakker baandijk baantjer baarda baardegem baarnaar baarschot baarsdorp baarspul baarssen
baartman baaré baaten baatje baauw baay babbage babbitt babelse babur baburen babylon babylonië
babylons bacall bachs backes baedeker baegen baelde baerends baerveldt baeten baetsen baeyer
bagdadder baggelaar baggen baggies bahamas bahamian bahrain bahreiner baileys bairiki bajkonoer
bakel bakelaar bakelse bakkenes bakkeren bakkeveen bakoes bakoeër balak baldew baleaar baleaars
balearen balearic balens balfoort balgzand balinezen baljeu balkaars balkan balke balkhash ballin
balloo balous baltic baltimore baltinge baltissen baltussen bambacht bambrugge bandar bandsma
bandung baneheide bangkok banten banting bantoes baotou baptista barabbas barack barbadian
barbados barbary barbour barclay bardeen barendse barendsen barents barentsen bareveld bargoens
bargoense baris barkey barlow barnes barnhoorn barning barrett barries barry barrymore bartel
bartelds bartelen bartje bartjes bartlett baruchs baré baselier basie basile basiles basils basjes
basque basques basra basse bastian bastianen bastille bastings bataaf bataafs bataafse batavier
batenburg bathmen bathmense bathse bathsheba batoemi batstra battjes baudoin bauer bauhuis baukes
baukje baukjes bauknecht bauwens bavaria bavarian baving bavinkel bavo bayat bayer bayes bayesian
bayrams bayreuth baywatch beadle beardmore beardsley bearnaise beates beatrijs beaujean bechan
becht becker becket becking beckman beckum becky becx bedouin beecher beeck beegden beegdense
beeke beeker beekink beeks beekse beeksma beekveld beekvliet beekweide beelen beemer beemster
beemte beenakker beenen beeren beerenbos beerends beerepoot beerkens beernemse beerses beersma
beerst beerta beertema beerten beervelde beerzel begawan behan behrendt beierin beierse beij
beijeman beijen beijer beijsens beijumer beilen beilenaar beilens beiler bekebrede bekegem
bekenaar bekendam bekenkamp bekhuis bekink bekir bekirs bekius bekke bekkema bekker bekkering
bekman bekooij bektas bekveld bekx bela belarus belau belaus belderok belem belfeldse belga
belgenmop belgian belgicus belgium belgië belgiës belgrade belgrado belgraver belial belize
beljaars beljon bellamy bellegem bellinga bellingen bellini belliot bellis beltmolen belushi
bemelen bemmel bemmelaar bemmeler bemmels bemmelse benaissa benali benares benazir benedicte
benedicts beneker bengaals bengaalse bengalees bengalen bengt benhaddou bennaars benneker benner
bennets benneveld bennies bennis benny benschop bensdorp bentelo bentes benthes bentleys bentveld
beotiërs bep berbee berben berberse berbroek berden berdien bereklauw berend berendina berendje
berendjes berendse berendsen berenpas berens berentsen berfelo berga bergakker bergeijk bergenaar
bergens bergeyk bergh bergharen berghaus berghorst berghuijs bergkamp bergman bergmann bergmolen
bergrede bergse bergson bergstoep bergum beringe beringzee berisha berkel berkelaar berkelder
berkelse berkhout berkien berkmeer berkouwer berkshire berkvens berlaarse berlijn berlijner
berlijns berlijnse berlingen bernays berndsen berne bernhardt bernheze bernice bernie berning
bernisse berns bernsen berntsen berrens berserik bertelink bertels berten bertens berthes bertie
berting bertjan bertje bertram bertrand bervoets berzelius besemer beskiden bess besseling
besselsen bessemer bessie besteman bestenaar bester bestes bestevaer besthmen bestse besuijen
betekom beterams beth bethany bethlehem betje betjes betlehem betsy bettes betties betty bettye
betuwer betuwse betz beudeker beugelaar beugeling beugelink beukema beukeveld beulink beune
beuningen beunings beurskens beus beuse beuseberg beusekamp beusekom beusichem beusink beuvink
beveraar bevere beveren beverense beverley beverlo bevermeer bevernaar beverst beverwijk bexkens
beyer beze bezemer bezuijen bhaggoe bhutaanse bialystok bianca biblebelt bibo biddle biden biegel
bieke biekens bielsma biemolt biemond bien bierbeek bierbooms biere bierens bierkens biert bierum
biervliet biesbosch biesbroek biesen bieshaar biggles bihari biharie bijbelles bijbelse bijbelser
bijland bijlard bijlenga bijleveld bijlholt bijlmer bijloo bijlsma bijma bijnen bijnsdorp
bijsteren biju bijvang bijvank bijvelds bijwaard bikschote bildt billar billekens bilthoven bilts
biltse bilzen bindels bing bingerden bings binkom binnenwei biogen bioko birdseye birkhoven
birmaanse birmees birmezen birsen biscay bischoff bishkek bisjkek biskaje biskop bismark bisoen
bisquick bisram bisseling bisselink bissels bitgum bito bitsingen bjorns björns blaasveld
blaauboer blaauw blackburn blackfoot blackwell bladel blaine blanchard blanden blanksma blansjaar
blantyre blaricums blatter blatz blaupunkt blauwhuis bleiswijk blekkink blekslage blerickse
blesing blewanus blezer blieberg bligh blija blijd blijker blijleven bloemer bloemert bloemhard
bloemhoff bloeming bloemink bloemkamp bloems bloemsma blokdijk blokpoel blokvoort blokzijl
blomberg blomen blommaert blommerde blondel blondie bloo bluebeard blythe boakye boateng boaz
boazum bobeldijk boccaccio bochem bocholt bocholtse bocholtz bochove bocken bodde boddeke bodelier
bodenmeer bodt boechout boedapest boedhoe boegheim boeieraak boeiink boeijen boeing boekarest
boeke boekee boekelaar boekelder boekelman boekelo boekelse boekema boekhout boekhoute boekoel
boekovina boelaars boele boelens boelé boemaars boensma boeotian boerakker boerebach boereboom
boerhaave boerhoorn boering boerjan boerjatië boerlage boerma boersen boerstal boerstra boertien
boeré boeser boesjes boessen boesten boesveld boethius boets boetzkes boeve boevink bogaars
bogaart bogaerts bogert bogman boheemse bohnen boise bojan bokhorst bokhoven bokito bokkum
boksdoorn boksebeld boksum boleyn bolhaar bolhuis bolivian bolland bolleboom bollywood bolshevik
bolshoi bolsius bolsward boltendal boltje boltzmann bolwijn bomas bombay bomenaar bomert bomhoff
bommer bommerig bonaire bonaparte bonarius bonefaas bonekamp bonenkamp bonestroo bongaards
bongaarts bongenaar bonheiden bonifacio bonita bonke bonkelaar bonnies bonrepas bontebrug bontekoe
bontenbal bontrop boodt boogaart booi booischot booker boolean booltink boomaars boomheide
boonakker boone boonen boonstra booy borculoos boreas borgdorff borgele borgenaar borgerder
borgerink borgesius borgia borgonjen borgstee borgsweer borgvliet borgworms borjan borkent borkus
borndiep bornems borns bornse bornwird borre borren borromeus borsboom borsje bosakker bosatlas
bosbeemd boschhoek boschoord bosdreef boselie boshoven boshuizen bosjesman boskalis boskoop
boskoopse boskoper boskriek boskwei bosniër bosniërs bosplaat bosscha bossche bosse bosselaar
bossema bostonian bostulp bosven boswell boswitje boszhard botden boterdiep boterkamp boterwet
bothmer boting botlek botswana bottse bouchiba bouchier bouchra bouckaert boudens boudewijn
bouhuis boukes boukje boukjes bouland boulez bourgonje boutens bouter bouterse boutersem boutkan
bouvrie bouwe bouwel bouwense bouwes bouwknegt bouwlust bouwma bouws bovary bovee bovekerke
bovenas bovenberg bovendijk bovenmeer bowditch bowell bowen bowery boxelaar boxhoorn boxmeer
boxmeerse boxtelaar boxtels boxtelse boyds bozuwa braafhart braal braas braat brabander brabants
brabantse bradbury braddock bradleys bradly bradshaw braeken braem bragg brahe brahims brahmas
brahmins brahms brakeboer brakel brakelaar brakels brakelse brals bralts brammelo brammer
brammetje brampton brams brandeis brandes brandie brandse brandsema brandsen brandwijk bransen
branten brantjes brasilia brattain brauer braun brazilian brazos brechje brechjes brecht brechtje
brechtjes brechts brechtse bredaas bredanaar breddels breden bredenaar bredens bredero bredewold
bredewout bredius breebaart breedijk breedveld breehees breet breetveld breeuwsma breevaart
breewijd breeënaar bregje bregjes bregt bregtdorp brehler breider breijer breimer breivik brekveld
bremakker bremmer brendel brenner brentjens brents breskens breteler bretoen bretoenen bretoens
bretoense bretveld breugel breughel breukel breukelen breukels breuker breukink breunesse breur
breure breust brezhnev brian brice brices bridgets bridgman brieks brielen brielle brielse brienen
brigdamme briggs brigham brighton brigid brigit brigits brigitta brigittes brijder brijdorpe
brinksma britain britannia britannic britisher britneys britse britser britt britta brittany
brittes brittney britts broadway broadways brocatus broec broekaart broekdijk broekhuis broekkant
broen broere broeren broerse broersen broersma broesder broeze brokking brommelen bronder
brondsema bronger bronneger bronte brontsema brooke brookhuis brooklyns brookman broteas brownian
bruce bruces brucht brueren brugel brugge bruggink brugse bruijnen bruijsten bruil bruinisse
bruinooge brummen brundel brunei bruneier bruneis bruneise brunhilde bruntinge brusse brusselse
brussen brustem bruurmijn bruurs bruynzeel buch bucharest buchten buchwald buckens buckley budak
budapest budde buddhas buddhism buddhisms budingen buenen buenos buesink buffy buggenum buick
buijing buijk buijsen buijserd buijsman buijssen buikema buiks buiksloot buinen buining buise
buisman buitenga buiting buizert buizingen bujumbura buken bulawayo bulfinch bulgaar bulgaars
bulgaarse bulgaren bulgarian bulsing bulte bulter bulterman bultje bults bultsma bulté bunde
bunniker bunnikse bunsen bunskoek bunte burberry burch burchtse burdaard burgering burgernet
burgess burghardt burghouwt burgler burgundy buring burink burks burm burnside burris burroughs
burt burton buser buskens buskes bussink bussloo buter buth butselaar butzelaar buuren buurke
buurma buuron buursen buvingen buwalda byronic bénédicte bülents cabauw cabral cadier cadillac
cadiz cadoelen caecilia caenen cagney caiaphas cain cains caitlin caitlins caitlyn caitlyns
caldwell caledonia caledonië calfven calgary calhoun cali caliban caligula calis caljouw calkhoven
callaghan callahan callas callie caloocan cals calvary calvinism cambodian cambodja cambrian
cambridge cambuur camelot camerig cameroons camile caminada cammeraat camoens campbell campen
campfens camphens camry canadian candace candice candices canisius canjels cannes cantrell canute
capelle capetian capetown caph capitool capone capricorn capulet caracalla caracas caraïben
caraïeb carbaat cardiff cardinaal carel carels carey caribbean carice carices carien carins
carliens carlier carlijns carlin carlins carlo carlos carlotta carly carlyle carmela carnap
carnegie carneool carney carnisse carnot carola carole caroles caroliens carolijn carolina
caroline carolines carolus carolyn carolyns caron carranza carroll carson carsten carstens
cartesian carthage caruso cary casals casanovas casema casey caseys caspars caspian cassidy castel
castelijn castelré casteren castries catalanen catawba cathay cather catherina catherine cathleen
catholics cathryn cathy cathérine catsburg catskill catskills catsop catt caucasian caucasoid
cauchy caupain cavour cayman cazemier cazen cecile ceciles cecily cedric cedrics ceelen celeste
celgene celik celsius celtic celtics cepheid cepheus cerenkov ceres cevaal cevat cevennen cevenner
cevennool cevens ceyhan chaam chaara chagall chaims chaitanya chaitin chakassië chaldean chaldeeën
chaldeeër champlain chantal chantals chantilly chaplin charbray charis charleys charlier charlies
charlize charlizes charlot charlots charly charmaine charmin chartism chasity chatrer chaucer
chaudhry chauncey chayefsky chechen cheerios cheetos cheever chelsea chelseas chen chens cheops
cher chernenko cheryl cheryls cheshire chevrolet chiantis chicagoan chickasaw chiclets chile
chilean chileens chileense chilenen chinatown ching chings chivas chloes choctaw chomsky chotkan
chou choy chretien chrisje chrisjes chrispijn chrissie chrissy christal christals christel
christian christien christies christis christmas christof christofs christos christy chrétien
chumash chun chung chungking chuns churchill chuvash cian cijntje cijs cillekens cillessen cinars
cindy cipro ciro cisses cissy citigroup citroën claartjes claas claasen claassen claes claessen
claeys clair claire clancy clapeyron clapton clare clarendon clares clarice clarices clarijs
clarisses claudy clays clearasil cleef cleemput clemens clements cleophas clephas clermonts
cleutjens cleveland cleven cliburn clifford cliffords clijsen clints clive cloin cloo cloots
clorets clorox clotho clémence clémences clément cléments cnossen cobain cobben cobelens coburg
cobussen coby cockburn cockerill cocksdorp cody coehorst coelen coelhorst coen coene coenen
coenraats coerts coerver coevert coevorden coffey colakreek colaris coleen colen coleridge colin
colins coljee collaris collin collins colombees colombian colombo colpa colsen columbia comecon
comello commijs comomeer comoren companjen comte comvalius conchita concorde concords condillac
conen confucian confucius congolees coninck conn connery connie connies connolly connor connors
conny conradi constance consten contreras conway cooke coolegem coolen coolidge cooman coonen
coors copal copland copley coppen coptic cordia corey corfu corien corinth coriolis cormack
corneille cornell cornips cornwall corrie corries corry cors corstanje corsten corstius corstjens
corteses corts corvette cory cossack costello cottessen coudorpe couperus couprie courtens
courtine courtneys couvreur couwelaar coventry cowley cowper cozijn cozijnsen craanen craenen
cranen crawford crecy cree creighton creil creusen crichton crielaard crienen crijnen crijns
crimean crispijn crispijns cristel cristian croat croatia croatian croats croce crockett croezen
cromvoirt cromwijk cronie crookes crooswijk crouwel croy cruijff cruijsen cruijssen crum crusoe
cruts cruyff cuba cubaanse cuban cuchulain cuijk cuijks cuijkse cullen cummings curacao curfs
currier curtis cybele cycladen cyclops cyprian cyprioot cyprioten cypriots cyrille cyrilles
cyrillic czechs cécile céciles cédric cédrics daalderop daalen daals daamen daane daanen daanje
daantje daantjes daarle dacron dacrons dadaism daemen daems daenen daewoo dafnes dagelet dagevos
dago dags dahomey daimler dakar daknam daknamse dakota dakotan dakotas dalenberg dalenoord
dalerend dalerpeel dalerveen dalfsen dalfsens dalfser dalhuisen dalian dallas dalmolen dalmulder
dalstra daly damaris damen damhuis damian damkat damocles dampoort damsteegt damwijk damwoude damy
danaë danelaw danen danenberg danial daniek daniele danielle danielles danijel danijels daniken
daniques daniël daniëlla daniëlle daniëlles daniëls dankaart dankelman danneels danny dante
dantzig danubian dany dao daoud daoudi darby darcy daren darnell darrell darrow dartmoor dartmouth
darwinian darwinism darwinkel daryls dassemus daugherty daumier dauwe dauwes dauwnetel davao daves
davey daveys davids davidse davidson davies davis davy dawhah daya dayton deadhead dearsum debbie
debbies debby deben debian deborahs debussy decalogue decker decock dedecker dedekind deeben
deegens deelder deelen deelstra deenik deepak deepaks deerlijks deest defoe deftinge degeling
degenkamp deil deinze deirdre deirdres dejesus dekan delaware delawares delden delemarre deleu
delfgaauw delfgauw delftse delfzijl delgado delhaas delhaize delhiër delibes delilah delilahs
delissen deliën dellemijn delmee delores deloris delpeut delphic delsing delvenaar delwel
delwijnen demandt demas demeter demian deming demir demirci demirel demirtas demmenie demmink
dempsey demy dendooven denekamp denekamps denen deng denice denices denise denises denissen deniz
denneboom dennies dennis dennissen denny denon dercksen derkje derkjes derkse derksen derlagen
dermois descartes deschacht desie desies desiré desirés desmedt desmet dessing detlefs deurenaar
deurens deurne deursen deurze deuss deutekom deuten devi devilee devonian devos dewaide dewey
dewitt dhaka dhondt diaghilev diallo dian diann diannes dias dibbits dichteren dickens dickerson
dickhoff dickinson dickmann dickson didrikson diebels dieben dieden diederen diederiks dieke
diekema dieker dielen dielissen diem diemel diemen diemenaar diemens diemense diemer dieneke
diependal diepens dieperink diepeveen diepswal dierikx diertens diessen diest diests diestse
dieterman dietrich dietse dietvorst dietz dieuwke diever dieverse diffelen digna dignum dijke
dijkema dijkerman dijkink dijks dijksma dijksman dijkstal dijkzeul dijkzicht dijon dijs dijst
dikkeboom dikkebus dikkele diks diksmuide dilbeek dilbeeks dilbeekse dilbert dilberts dillema
dillens dilling dillon dillons dilven dimas dimitry dimphna dinands dinants dinesh dingeman
dingena dingspil dinkel dinkelman dinnissen dinther diny dion dione diones dions dionysian
diphoorn dircks dirckx dirkjes dirkse dirksen dirkshorn dirksland dirksz dirkx dirven dishoek
disraeli dits ditte dittes dittmar divendal dixiecrat djakarta django djedda dnieper dniester
dnjepr doan dobbelaer dobbeleer dobben docter doctorow dodde dodewaard dodoens doede doedens
doeksen doeland doeleman doelse doenrade doensen doerga doesjanbe doest doeswijk doets doeven
doeveren dokkum dokkums dolfing dolfje dollart dollevoet dolomiets dolphijn domburgse domenico
domenie dominica dominicus dominiek dominieks dominik dominiks domitian dommisse dompeling donbass
dongenaar dongens dongense donkelaar donnell donnies donny donovan donselaar dontje doodkorte
dooge doolittle doomen doomernik doonheide doorduin dooren doorenbos doornaar doorndijk doornebal
doornhein doornik doorniks doornikse doornse doorson doorten doortje doortjes dootjes dorcas
dordrecht dordt dordtse dordwijk dorenaar dorenbos dorette dorgelo dorian doric dorien dorinde
dorindes doritos dorlandt dormaal dorothy dorpsdijk dorrepaal dorthy dottenijs douay doubleday
douglas douglass doutzens doveren dow dowaai dozy draaijer draaisma drabbels drachtens drachter
dragstra dragt draijer dravidian drebbel drecht dreesen dreessen dreischor dreise dreiser dreissen
drenten drents drentse dresden dresen dreves driebergs drieborg driehuijs driehuis driek driel
drielse driesse driessen driezen drimmelen driss drissen dristan drogeham drogenbos drogt drok
drongelen drongens drongense dronkert dronrijp dronten drontens dronter drooger droogh droogsma
dropbox drossaert drouwen drubbel druijff drumpt drunen drupsteen druten dré drés dschubba dubbeld
dubbeldam dubbelman dubelaar dublin dublins dubrovnik ducs dudok duffelaar duffy duifhuis
duifkruid duijker duijnstee duijsens duijsings duijzer duimel duineveld duinzicht duis duisburg
duitscher duitse duitser duitsland duiveland duivens duivense duiverman duizer dukenburg dukker
dulfer dullaart dullaert dullemond dullens duluth dumas dumoulin duncker dungen dunnewold dunnigen
dunsborg dupon dupont duppen dupuis duracell durante durex durhams durieux durk durks dursun duse
dusjanbe dusseljee dussen dustins dutchbat duterte duthler duurstede duut duwel duyfken duyvendak
dvorák dwarsdiep dwarsdijk dwarshuis dwarsland dwaynes dwerggras dwight dwights dwingeloo dworp
dykstra dymfna dymphna désiré désirés dürer eagum eakins earhart earle earline earnewâld earnhardt
earp easter eastermar eastman easts eastwei eastwood ebbekink ebbelaar ebbeling ebbelink ebeling
ebelties eben ebeneezer ebenezer eberhard ebonics echteld echtenaar echts eckelrade eckhardt eco
edelaar edelbroek edelenbos edeling edenaar ederveen edingen edison edisons edith ediths edmunds
edsel edsons edwardian edwin edwina eef eefde eefje eefjes eeke eekelder eeken eekes eekhout
eeklonaar eekloos eekt eelde eelkes eelsing eem eembrugge eemshaven eemswoude eemten eeneind
eenink eenkhoorn eenrum eenum eerbeek eerbeekse eerd eerenberg eerens eerhard eerhart eerken
eerkes eerland eernegem eersel eerselaar eerselse eertink eertman eeserveen eesterga eestrum
eesveen eethen eeuwout effing effting efrain efren efterom egchel egchelse eger egeïsche eggels
eggengoor eggenkamp egidius eglantier egmondse egypte egyptian eibergen eiberger eibergs eibrink
eifel eiffel eigeman eigenhuis eigenraam eiger eijden eijgelaar eijken eijkenaar eijs eijsden
eijsdens eijssen eikberg eikema eikenaar eikenpage eikenwal eikepage eikvaren eilat eileen eileens
eilering eilert eimert eimerts eindhout eindhoven eine einstein einsteins eire eisden eise eisenga
eises eisma eisner eissens eitens ekehaar ekelschot ekeraar ekeren ekkel ekkelboom ekkelkamp ekker
ekoplaza eksaarde eksel elahuizen elaine elaines elbersen elbertse elbertsen elburger elburgse
elderman eldersloo elderson eldijk eldik eldrik eleanor eleanors eleazar elema elenbaas eleveld
elfenbank elgin elian elies elijah elijahs elijzen eliksem elim eling elingen elisabeth elisabets
elise elises elissen elize elizes elkenrade elkhuizen elkink ellemeet ellenkamp ellesmere ellies
elling elliots elliotts ellison elmas elodie eloises elschot elsen elsenaar elsendorp elsene
elsens elsevier elsie elsien elsing elsje elsjes elskes elsschot elst elsten elstenaar elster
elstgeest elsts elsy elting elul elverding elvires elvis elysian elysée elza elzasser elzenga
elzer elzet emacs eman emanuels embrechts embregts emerson emersons emile emiliano emilie emily
emines emmelie emmelkamp emmeloord emmen emmenaar emmens emmie emonds emons emonts emory empe emy
ename endeman endemol endenees enderink endlösung eneas engbersen engberts engelina engelse
engelsen engering englisher englishes engwierum eniac enkelaar enkhuizen enkhuizer enklaar ennis
enos enrico enrique enriques enron ensing ensink enterij enthoven entjes eperheide ephesian
ephraims epicurus epiphany epirus epping equuleus erades erato erben erbrink erdmann erdogan
erdtsieck erenstein erevan eric erics eridanus erie erik eriks eringa eritreeër erkan erkelens
erlecomse ermeloos ermelose ermerveen ernesto ernests ernie erno ernste ernsten erol eroses erp
erpe erpse ertvelde ervin erwetegem erwich erwin erwins esbeek escharen esen eshuis eskens eskimo
eskimohut esme esmeralda esmés espel espens esperanza espinoza esra esrand esri esseboom essed
esseling esselman essenaar essenburg essene essequibo essie essing estela estella estelle estelles
esten esther estlandse estonian estrada ests estse estées esveldt etenaken ethel ethiopian
ethiopiër etienne etiennes etikhove etiënne etiënnes etna etos etruria etrusken etstoel ettelgem
etten etty euboea euclides eufraat eugeen eugenie eunice eupens euphrates eurasian eurlings
european europeeër europoort eurovisie euser eussen euterpe euwe eveliens evelijn eveline evelines
evelynes evelyns evenblij evenboer evenepoel evenhuis evenki everdina everest evergem evergems
evernijs eversen everts evertsen evertsz evi evian evies evy ewijkse ewing ewouts excalibur exoo
exxon eycks eyre eys eysenck ezemaal ezendam ezinge eénmaal faaij faase faasen faasse faassen
fabergé fabian fabien fabio fabiënne fabiënnes fabrice fabrices facebooks facetime faeroe
faeröerse faessen fahds fahner faisal faisals fakaofo fakkeldij falize falkes fallon fallons
fallopian falstaff falwell farahs farid farids faris farleys farouk farrell fasel fatiha faustian
faustus favier fawkes fay fays feartswâl february feddema fedor fedors feenstra feerwerd feijen
feijtel fekkes feld felten femmie fenian feniciër feniciërs fenijn fennekens fennigje fennigjes
fennis fenny ferdie ferguson fermat fermi fermont fernandes fernando fernpas ferran ferrell
ferrier ferron ferrons ferwert feskens festen feteris fibonacci fichte fiechter fien fientje
fientjes fiep fierens fierloos fies fieten fietje figueroa fijen fijian fijiër fijnaart fikkert
filip filipijn filipijns filipino filipinos filippini filippo filippus filips fillmore finnen
finns firat firebase firefox firestone fischer fitzroy fjildwei flameling flavies fleischer
fleringen fleskens fletcher fleurke fleurkens flierdijk flieren flikweert flipje flipkens flipsen
flobbe flohil floortje floortjes florack floren florens florents florian florie florien florijns
florissen florusse flory flossie floyds flynns fochteloo fockens foederer foeken foekes foekje
foekjes foesenek fokje fokjes fokke fokkelman fokkert folkersma follega fondse fonken fonseca
fonteijn fonteine fontijn fontijne foolen foppele forbes formicas formosan forrer forrest forster
fortaleza fortuna fortwijk fosse fotomat fouad fouads foucault fouchier fourier fowler fraamklap
fraanje fragonard fraikin france frances francien franciens francisca francisco franciska francken
franeker frankel frankena frankes frankhuis franklin franklins frankrijk franky fransdol fransen
franssen frantzen franzen fraukes fraukje fraukjes frazier fred freddies frederic frederica
frederico frederics frederiek frederiks fredje fredric fredrik fredriks fredriksz freds freeke
freekes freemason freerks freetown freida freling fremouw frenches frenkel frenken frerichs
frericks freriksen fres fresnel freudian frey friday fridays friebel frieling friens friesen
frijlink frijns frings frinking frisia frisian friso frobisher froeling froger froissart froma
fronde frostbelt frouke froukes froukjes frouwkes fruijtier fré frédéric frédérics frés fuads
fuchs fuhler fuikhoren fujitsu fukushima fulbright fundy fundybaai funen félice félices gaakeer
gaanderen gaarthuis gaasbeek gaast gaastmeer gabeler gaborone gabriël gabriëlle gabriëls gadellaa
gadsden gaelic gaffelaar gajadhar galahads galapagos galbraith galesloot galilean galilei galjaard
gallagher gallas gallegos gallic gallup galápagos gameren gammelke gandhi gandhian ganesh ganpat
ganshoren ganzedijk ganzevles ganzevoet gardameer garderen gardien gareth gareths garfield
garfunkel garmin garminge garnwerd garretsen garreweer garrick garritsen garry garssen garvey gary
gaspersz gastel gaston gastons gasunie gatling gatsby gaukes gauls gaussian gauthier gaverbeek
gavere gavins gawain gaziantep gdansk gea gebbink gebhardt gebroek geelbroek geelen geelse geenen
geensen geerakker geerdes geerds geerings geerke geerligs geerlof geersing geerstuk geerte geerten
geertens geertes geertjan geertman geertrui geertruis geerts geertse geertsema geertsen geertsma
geervliet geesink geesjes geessien geessink geesteren geestland geetbets geeve geffen geffense
gefferie gehenna gehlen gehrig gehring geiger geijs geijsen geijteman geike geikes geke gekes
gelauf gelderse geldersen geldof geldorp geldrop geldropse geleender geleens geleense geleijns
geleijnse gelenaar gelener gelens gelinden gelissen gellik gellingen geloo gelrode gelselaar
geluveld gemert gemerts gemertse gemini geminis gemmink gena genaro genderen gendt gendtse
geneefse genenberg genepiën genevieve genkenaar genkse gennaro genneper gennissen genoa gentils
gentoo gentse georgette georgian georgios georgiër georgiërs gepke gepkes gera geraads geraats
geradts geraldine geraldo gerardina gerardo gerardu gerardus gerben gerber gerbert gerbrand gerco
gerdes gerdien gerdiens gerding gerdingen gerdsen gere gerhardt gerhardus gerie geritol gerjan
gerke gerkens gerla gerlach gerlag gerlinde gerlindes gerlof gerlofs gerlofsma germaanse germain
germaine germaines germains germanen germanic germany germeraad gerona geronimo gerrets gerretsen
gerrie gerrigje gerrigjes gerrit gerritje gerritjes gerritse gerritsen gerritzen gersen gersloot
gersons gerssen gert gertjan gertje gertruda gertrudis gertsen gerven gerwen gerwin gerwins
geschiere gesina geskus gessel gestapo gestelse geten getkate getronics getty geugjes geuijen
geulle geurds geurink geurkink geurs geurten geurtjens geurtsen geurtz geutjes geuzinge geveke
geverik geysteren gezelle gezer gezina ghanaian ghanees ghanezen ghanian ghielen ghijsen ghislaine
gian giancarlo gianni gibbs gibraltar gibson gidding gidi gieben giekerk giel giele gielen gielgud
gieling gielisse gielissen gielkens gierle gies giesbeek giesbertz giesen giesing giessen gietelo
gietema giethoorn giezeman giezenaar gijben gijs gijsbert gijsberta gijsen gijsje gijsjes
gijsselte gijzegem gijzen gila gilda gilgamesj gilhuis gilijamse gilissen giljam gille gilles
gillespie gillian gillissen ginettes ginjaar ginneken ginnum ginny giorgione gisbergen gistel
gistelse githion gitte gjalts glaaien gladstone glaser glasius gleason glenlivet glenns glerum
gnodde gnostic gobardhan godart godding godeke goderie goderis godfried godijn godrie godschalk
godsrijk godswege godunov godwaldt godzilla goebbels goedee goedele goedknegt goei goele goeles
goense goereeër goering goessen goesten goetheer goettsch goff gogol goiania goijaerts gol golan
golconda goldewijk goldie golding golgi golgotha golsteijn gombert gommer gomorra gomulka
gonggrijp gonnies gonzales goodall goodijk goodyear gooik gooikse gooimeer goolagong goorden
goordijk gooren goorhuis goorman goorse goosen gooskens goossen goovaerts gorbachev gordebeke
gordian gordimer gordon gordons goren gorey gorgas gorik gorissen gorky gorredijk gorsselse gortel
goslar gosman gosselaar gosseling gossen gosses gossink gotenburg gothics gottenbos goudas
gouderak goudhaver goudmos gouds goudsblom goudse gould goulooze gounod gouweloos gouwerok govaert
govert goverts gozeling goënga graafsma graansma graauw grabijn grable grada gradus gradussen
grady graeme graemes graffias grafhorst grammy grandia granneman grannetia grasakker grasbeemd
grasbroek grashoek graspop grauss graveland grecian greece greeley greer greetje greetjes greeve
gregoor gregorian gregory greidanus greiner gremmen grenoble greonterp gresnigt gretchen gretzky
greuter greveling greven grieg griekse grienedyk grievink grifhorst griftdijk grijpink grijpma
grijpstra grijseels grijsen grimmius grims gringhuis grispen grobbe grobben groenekan groenink
groenlo groenlose groenman groenveld groenwold groesbeek groessen groffen grolloo grondsma
groningen groningse gronsveld grontmij grooteman grooten grootfaam grootoonk grootveld grootzand
grosfeld grotel grotens grotius grouwels grubben gruben gruisen grundeken grundig gruntjes
gruyeres guarani guarnieri guatemala gubbels gubler gucht gudde guelen guelph guernsey guernseys
guiana guido guijt guillaume guinean guineeër guinness guiseppes guldenaar gulliver gulpense
gumbinnen gumbs gunsing gunther guofeng gustaaf gustaafs gustaves gutenberg guth gutierrez guusje
guusjes guusts guyaanse guyanezen gwen gwens gwyneths göteborg gülen haacht haachtse haaften
haagen haagse haagsman haakma haalderen haaltert haamstede haanappel haanen haanrade haanskorf
haarbrink haardijk haaren haarense haaring haarlem haarlemse haarsma haartsen haasen haasnoot
haasrode haasse haazen habakkuk habets habibs habing habraken habsburgs hacer hadewijch hadith
hadrian haeck haegens haelen haenen haerst haest hafid hafids hafiz hagedoorn hagemeier hagemeyer
hagenaren hagenauw hagenezen hagenouw hagens hageraats hagoort hague haije haile haiphong haitian
haitink haitsma hajraa hakan haket hakims hakkaart hakkens hakkert haklander hakluyt hakstege
hakvoort haleakala haleys halfhide halfwerk halici halils halkes hallehuis halley hallstatt
halmaal halman halsema hamburgs hamdaoui hamdijk hamed hamelen hamelinck hamerling hamersma
hamhuis hamids hamilcar hamill hamingen hamit hamitic hamits hamlin hammenaar hamminga hamoen
hampshire hampsink hampton hamrik hamses hancock hanegraaf haneveld hangul hankate hannahs
hannelore hannen hannessen hannies hannuit hannuits hanny hanois hanselaar hansen hansje hansjes
hanssen hanstede hansweert hanzelijn happel haps harald haralds harare harender harens harer
harfsen hariri haris hariët hariëtte harkstede harleys harlingen harlinger harlings harlow
harmelen harmeling haroen haroens harolds harperink harrell harreveld harriet harrison harrisons
harrods harstawei hartemink harteveld hartevelt hartkoorn hartmann hartog hartong hartsema harvard
harvey harveys harward hasbro hashims hassell hasselo hasselts hasses hassing hassink haster
hastings hathaway hatice hatices hattems hauer haule hausdorff hautvast hauwert havekes haverkort
havinga hawaii hawaiian hawaïanen hawinkels hawkins hawthorne hayats hayes haynes hayward haywood
hayworth hazekamp hazelhoff hazenkamp hazeu hazlitt heathrow heaviside hebing hebraic hebrecht
hebreeuws hebreeën hebreeër hebreeërs hebrew hebrews hebriden hebron hecate hechtel hechtelse
hecker hecuba hedde hedel hedy heebing heechpaed heeffer heeg heeger heemstede heenvliet heerde
heerden heerder heerds heeren heerkens heerle heerlen heerlens heerlense heerler heerma heeroma
heesakker heesbeen heesch heeseind heesen heesselt heestert heeswijk heetebrij heeten heezen
heffels hegel hegelsom hegeman hegen heger hegewei hehenkamp heiakker heiberg heidegger heidehoek
heidezoom heieind heijboer heijden heijen heijense heijltjes heijm heijman heijnen heijstek
heijting heijungs heikamp heike heikes heikruis heila heille heiloos heiltje heiltjes heimeriks
heineken heinhuis heinlein heinrichs heinst heintje heintjes heitinga heiwegen hekendorp hekhuis
hekkelman hekker hektor heldenaar heldens heldring heleen heleens helga helgoland helhuizen helios
helkant helkijn hellebeuk hellema helleman hellenen hellenic hellenise hellenism hellens hellings
hells hellum helmbloem helmichs helmonds helmondse helmons helmont helmonter helmus helsen
helsloot helstone helthuis helvoeter helwegen hemaworst hemelaar hemeltjen hemelum hemiksem
hemingway hempel hempens hemrik hemstede hemstra henckens henderiks hendrica hendricus hendrikje
hendriks hendrikse hendrikus hendrikx hendrina henegouws hengeloos hengeveld henke henkelman
henken henkie henley hennaard hennekam hennekens hennessy henneveld hennevelt hennies hennis
hennissen henny henraat henricus henrie henries henrik henrikes henriks henriques henriquez
henriët henriëtta henriëtte hensbroek hensing henssen henst hentenaar heppen heppener heracles
herbalife herderen hereford herentals herents herentse herero herfte herkingen herlaar herm
hermanus hermelien hermeling hermelink hermien hermines herms hermsen hernandez herne hernen herod
herodotus herpen herpt herre herschel herselt hershey herst herstappe hertogh herveld hervé hervés
herwen herwijnen herzeeuw heskamp heskes hespelaar hesperus hess hesse hesseling hessian hessing
hetebrij heteren hetty heufke heuft heugten heukelom heunen heurkens heusden heusdens heusdense
heusschen heussen heuten heuveling heuvelink heuven heuzen heveadorp heverlee heverlees heveskes
hewitt hexspoor heylen heyliger heynen heywood hezingen hiaure hibernia hibma hichtum hickman
hidaard hiddema hidding hiddinga hiddingh hiddink hiele hielema hielke hielkema hielkes hien
hierden hijken hijkoop hijlaard hijlkema hikspoors hilakker hilarides hilario hilary hilberink
hilbert hilberts hilbink hilbrands hilbrink hilda hildegard hilferink hilfiger hilgen hilgersom
hilhorst hilkens hilkes hillary hillen hillenius hillies hilligje hilligjes hiltjes hilverda
hilversum hilverts himalaya himalayas hindemith hinduism hinduisms hingene hingstman hinkes
hinlopen hinnen hinrichs hinssen hinzen hirobumi hirs hirsch hishams hiskes hitchcock hjalmars
hmong hoang hoangho hobbelink hobies hoboken hobrede hodes hodge hodges hoeben hoeboer hoefakker
hoefkens hoeflaak hoefsloot hoegee hoegen hoei hoeienaar hoeilaart hoeis hoeise hoekakker hoekerd
hoekert hoekske hoekzema hoelbeek hoeleden hoencamp hoenderop hoendiep hoeneveld hoenjet hoeselt
hoeseltse hoesen hoet hoetink hoetjes hoetmer hoevenen hoevense hoex hoexum hofakker hofhuis
hofsingel hofstade hofste hoftijzer hofvijver hofwijk hofwijks hofzicht hogeboom hogeling
hogenberg hogenbirk hogenboom hogendijk hogendorf hogendorp hogenelst hogenhout hogenhuis
hogenkamp hogerhuis hogeveen hogeveld hogewal hogeweide hogewerf hogewoerd hohenlohe hohokam
hoiting hoitinga hoks holcomb holdijk holger holl holla hollak hollandia hollandse hollebalg
holleboom hollegien hollerith holloway hollywood holsappel holslag holsloot holsteins holthees
holthuis holtien holtjer holtmaat holtslag holwierde holysloot holzken homberg hombergen homeric
homma hommersom hommerson hommerts hommes homminga homoet honda hondelink hondius hondseind
hondsster hondt honecker honeywell hongaar hongaars hongaarse hongaren honings honkoop honselaar
hooff hoogakker hoogcruts hoogduits hooge hoogeboom hoogehaar hoogeinde hoogeland hoogeloon
hoogendam hoogenes hoogeveen hoogewerf hoogezand hooghalen hooglede hooglugt hoogma hoogmade
hoogmeien hoogstade hoogsteen hoogveld hoogvliet hoogwoud hooiakker hooidijk hooidonk hooijen
hooijkaas hooisma hooke hoomoedt hoonakker hooning hoonte hooper hoornse hoosier hopel hopkins
horatius horenaar horenberg hornman hornstra hornsveld horowitz horpmaal horssen horster horsthuis
horsting horsts horthy hoskam hottentot hotting hotzes houben houbraken houda houdijk houdini
houkes houmes houniet houtave houtem houtemse houtenbos houtense houtepen houter houterman
houtgoor houthalen houthulst houtsma houtvenne houwaart houweling houwink hovenkamp hovestadt
hovhaness howard howards howe howell howells hubble hubrecht hubrechts hubregtse huck huesken
hueting huey huggins hughes huibert huibrecht huige huigsloot huijberts huijboom huijgen huijnen
huijser huijskes huijzer huinen huisakker huise huiser huisinga huisken huiskes huisma huissen
huissens huissense huissoon huisstede huistra huitema huitink huizenaar huizens huizense huizer
huizinga huizum hulhuizen hullegie hulsegge hulsen hulsing hulste hulsteijn hulten humbeek
humberto humblet hume hummelen hummelink humphrey humphreys humvee hund hungarian hungary hungs
hunnen huntelaar huntjens huppert huppertz hupsel hurenkamp hurks hurwenen huseyins hussain
hussains husseins huub huurdeman huurneman huussen huwae huynen hylke hylkes hymettos hyves höchte
hüseyins iain iains ian iberian iberiër iberiërs ibrahims icelandic ickenroth idaard idahoan
idahos iddergem idegem idema iding idriss idzenga idzes idzinga ieke iens iependaal iepenrode
ieper ieperaar ieperling ieperse ieren ierland ierse ietje ietjes iggy iglesias ignace ignaces
ijen ijssel ike ikes ikhnaton iking ile ilhams iliad ilias iliohan ilja illinois ilses ilyas
ilyushin imads imbosch immerzeel imming imminga immy imogen imogene impe inca ince indiaas indian
indie indiër indiërs indochina indra indy inekes ingeborg ingeborgs ingelse ingelum ingen
inglewood ingrid ingrids ingveoons inktaap innemee inpijn interpay intratuin inuits ionesco ionian
ionic ionics iowan iowas iqaluit iquitos iraakse iraanse irakezen iraklion iranees iranian
iraniërs irena irenes irik irisher irishmen irkoetsk irkutsk irnsum iroquoian irrawaddy irving
irvings isaak isaaks isaiah isaiahs isaäcs isaïs iscariot ischa ise iseger iseomeer ises ishaak
isherwood isik islamabad islamism ismail isolde ispell isra israël israëli israëliet israëliër
israëls issachar issams isse italian italy ite itegem itens ites ithacan itter itterbeek itteren
ittersum ivens ives ivoorkust ivor ivorianen ivors ivriet izaak izaaks izaäks izegemse izhevsk
izmir izod izzy jaak jaakke jaaks jaantje jaantjes jaarsma jaarsveld jabeek jacko jacksons jacky
jaclyn jaco jacoba jacobean jacobi jacobien jacobiens jacobine jacobines jacobsen jacobus jacomina
jagerman jagernath jagersma jagroep jagt jai jaimy jainism jaipur jair jairam jais jakarta
jakartaas jakartaër jakke jakobsen jakobus jakoetië jakub jalal jalving jamaal jamai jamaica
jamais jamal jamals jamestown jamies jamy janabaai janell janeys jangtse janie janissary janissen
janita janke janknegt jannetje jannetjes jannies jannigje jannigjes janny jansen jansenius jansje
jansjes jansonius janssen janszen jantien jantiene jantiens januaries january jany janzen japkes
jared jarichs jarrod jasappel jasmien jasmijns jasmina jasperse javaanse javanen javier jayden
jaynes jaël jean jeanets jeanine jeanines jeannets jeannot jeanny jed jeeves jeffery jegerings
jehee jelka jelke jellum jeltje jeltjes jemeniet jenifer jenneken jennekens jennies jennifer
jennigje jennigjes jennissen jenny jensen jente jentes jentje jentjes jephthah jeremie jeremy
jermaine jermaines jerney jerneys jeroen jerry jeruzalem jerzy jeske jess jessen jesseren jesses
jessie jessy jesuit jesuits jesús jetair jeths jetjes jetse jetteke jetten jettenaar jetway jetzes
jeurissen jew jewell jewry jews jian jikke jildous jilesen jilin jill jillian jillings jills jils
jimmie jims jinny jins jiri jiskoot jitse jitses jitskes jittes jitze jitzes jizreël joachims joan
joana joann joanna joanne joannes joao joaquins jobje jobjes jochemsen jochen jodenhaat jodenhoek
jodenhulp jodenkind jodenmop jodenster jodentaal jodenvolk jodenwet jodenwijk jodie jody joegor
joelle joelles joeps joeri joerie johansen johnathan johnathon johnie johnnies johnston jojanneke
jolande jolandes joldersma jolein jolie jolien joliet jolijns jolle jolles jona jonah jonathon
jongbloed jongedijk jongejan jongeleen jongema jongeneel jongepier jongerden jongerius jongert
jongkind jongma joni jonkeren jonna jonne jonneke jonnes jonson joor joore jooren joos joosje
joosjes joosse joossen joost joosten jopie joppen jorams jordaanse jordanian jordaniër joren
jorens jorgen jorgens jorien jorik joriks jorinda jorinde jorindes jorissen jorns jorre jorwerd
jorwert josef josefa josefien josefiens josefina josephs josephson josie josien josies josje
josjes joskes josse josses josten josés joukes joure jovian joycean jozefien jozefiens jozephs
jozias joziasse jozien joziens joëlle joëlles juch judaisms judit juinens juinense julian julicher
julie julien juliet juliette julliard julsing july juneau jungen jungian junte jupiler jupiter
jurg jurgen juri jurian jurjen jurjens jurrian jurrie jurrien jurries jurriën jurriëns jussen
justinian justinus justs justus jutphaas juul juultje juultjes juurlink juvenal kaaidijk kaalheide
kaapse kaapstad kaapstads kaardebol kaarschot kaaskerke kaat kaathoven kaatjes kabalebo kabalt
kaboeler kabylen kabylië kachtem kaddafi kadir kadirs kadoelen kaelen kafka kafkafan kahveci kai
kaifeng kais kaizer kaja kajs kakert kalahari kalenberg kales kalff kalfsbeek kalika kalina
kalishoek kaljouw kalkan kalkense kalkhoven kalkwijk kalles kalma kalmeijer kalmoekië kalmthout
kalmukkië kalmuks kalmyk kalpoe kalse kalshoven kalslagen kalteren kalverwei kalwij kama kaman
kamara kamberaas kamchatka kamel kamerbeek kamerik kamerikse kamerlid kamerman kameroen kameroens
kamerstuk kamiel kamil kamilaroi kamman kammeijer kammeraat kamoen kampakker kampala kampenaar
kampense kampert kampf kamphorst kampinga kampuchea kamsma kamst kamvaren kanaän kanaäniet kanbier
kandhai kandinsky kanhai kannada kanne kannekens kanninga kanpur kansan kansas kantens kantonees
kanuri kapela kapelle kapels kapenaar kapiteijn kaplan kapolder kaposi kappe kappel kappelle
kappert kappetijn kaprijke kapteijn kaptein karatas karazee kardol kardux karel karelië karelse
kareltje karemaker karenina karens karg kari kariem kariems karien kariens karima karimata karis
karla karlijn karlijns karlsbad karo karolien karpaten karregat karssen karsten karstens karuna
karyn kasai kashmir kasim kasjmir kaspar kasparov kasper kassandra kasse kassies kassim kastelijn
kaster kasterlee katelijne kates katharina katharine katherina katherine kathie kathleen kathleens
kathryn katie katier katies katina katinka katja katlijk katlijn katmai katmandu katoele katrien
katriens katrijn katrijns kattegat kattouw katuin katwijk katwijker katwijks katwijkse katwoude
katy kauai kaufman kaufmann kaukasiër kaukasus kaulille kavelaars kaweide kay kayleigh kayleighs
kays kazachs kazaks kazakse kazanlik kaïro kean kedde keehnen keereweer keern keessen keetels
keetje keiem keijser keijzer keiths keja kekerdom keldonk kelmis kelpen kelsey kelt kelten
keltjens kemeling kemerink kemerovo kemker kemme kemmel kemmeren kemna kempis kempkes kendra
kengen keniaanse kenianen kennemer kenneth kenneths kenny kentie kenton kenwerd kenyaanse kenzo
kerens kerkallee kerkberg kerkbrink kerkbuurt kerkdreef kerkdriel kerkedijk kerkeind kerkeveld
kerkhove kerkom kerkraads kerkrade kerksken kerkstoep kerkvliet kerkwerve kerkwijk kerkzicht
kerniel kerpel kersjes kerssen kerssies kerste kerstin kerstins kerstjens kerver kervezee kerwin
kes kesseleik kessler kesteloo kesteren kesting ketelbrug keteldiep ketelmeer kettenis ketwaru
keuben keulen keuls keulse keultjes keun keune keunen keuper kevelam kevenaar kevin kevins
kevorkian kewpie keynes keynesian khaled khaleds khalid khalids khalils khartoem khazar khoikhoi
kickapoo kieboom kieft kiela kieler kiemel kierkels kiestra kiev kiewiet kiewitse kiffen kijkshop
kikongo kiks kikuyu kilian kilic kiljan killaars killian kimberly kimenai kindt kingma kingstown
kinrooi kinrooise kins kinsey kioto kipling kipping kirchhoff kirgistan kiri kiribati kirsten
kirstens kisangani kishinev kisjes kisjon kisteman kjeld klaartje klaartjes klaase klaasen
klaasjan klaasje klaasjes klaasse klaassen klaaswaal klabbeek klamer klan klansman klappe klara
klasen klasina klaske klaster klaui klaus klazien klazina kleeberg kleefse kleenex kleenexes
kleeven kleian kleidijk kleijn kleijne kleijnen kleijsen kleijwegt kleinhuis kleinjan kleinman
kleinsman kleinveld kleinzand kleipeer kleis kleisen kleissen klemann klement klene kleppe klerkx
klerx klessens kleuskens kleuver klevenaar klevering kleverwal klifman klijndijk klijnhout
klijnsma klijnsmit klijnstra klijs klijsen kline klinkert klippel klitsie kloeg kloen kloes
kloetinge kloetstra kloeze klompe klomps klompstra klompé klondike klondikes kloos kloostra
klootsema klopsteen klopstra klotz klouwer kluck kluinhaar kluiter kluivert klundert kluwer
knaapen knauf knaven kneepkens knegsel knegt knetsch knibbe knibbeler kniep knievel knijff knijn
knijpstra knippels knipping knobben knobbout knoben knoef knoester knokke knoors knopf knopper
knoppert knowles knubben knudsen knuiman knuit knulst knuppe koailoane koaiwei kobbegem kobus
kobussen kocken kockengen kodi kodiak koebrugge koedooder koedoot koehorst koekange koekkoek
koeleman koelemij koelewijn koelink koelma koelé koenen koenis koenjer koenraad koenraads
koenraadt koens koerd koerilen koerland koerse koersel koersels koerts koesveld koetse koevinkje
koevoets koewacht koeweit koeweiter koeweiti koeweitse koffeman kofi koggel kohinoor kohlen
kohlmann kohnen kohnstamm kojak kokhuis kokje kokke kokkeler kokkelert kokshoorn koksijde kokx
kolb kolblei kole kolham kolhol kolijn kollaard kollau kolle koller kolman kolmer kolstee kolster
kolsteren kolyma kombrink komdeur komduur komenaar komens kommeren komrij konica koninck konink
koninksem konrad konst konstapel konter konterman kontich kontichs kontichse koné kooidijk kooigem
kooijker kooizand koolen koolhoven koolmoes kooloos kools koolskamp koomen koonen koonings koopal
koopen kooper koopstra kooreman kooren koorevaar koorn koorndijk koorneef koornneef koornstra
koosje koosjes kooten kootkar kootwijk kooyman kopmels koppe koppejan koppelman koppenaal koppenol
koppens koppert koraalzee koramsjar koranles korbee korbijn koreaanse koreabaai korean koreanen
korendijk koreneef korenkamp korenromp korevaar korfage korff korfoe koridon korjaaks korjakië
korlaar kornaat kornberg korneel korneels kornegoor kornelia korpel korsman korstanje korswagen
kortekaas korteland korteraar korterink kortessem kortgene kortijs kortink kortland kortleve
kortmann kortram kortrijk kortrijks kortsmit korver korzelius korzybski kosciusko kosovaar
kosovaars kosovaren kosovo kosse kossen kostense kosterink kosterman kota kotor kotte kottier
kottink koudhoorn koudijs koudstaal koudum koufax kouijzer koulen kouwen kouwenaar kouwer
kowsoleea koçak kra kraanen kraanven krabbé krabshuis kradolfer kragt kragten kragtwijk krah
krakatau krakatoa krakau krale kralingen kralingse kralt kraneveld krapels krasniqi krasnodar
krassum kraus krebber krechting kreekrug kreft kreidler kreielt kreike kreil kreling kremer krens
kresge kreta kretenzer kreugel kreuger kreulen kreutzer kreuze kreuzen krewerd krieger kriens
kriesels krijgh krijnen krijns krijnsen krijthe krikhaar krikke krimpener kringle krings krispijn
kristel kristels kristens kristi kristian kristie kristien kristiens kristin kristina kristof
kristofs kristy kroaat kroaatje kroaatjes kroaten krobia kroesen kroeske kroft krogt kromanti
krombeke krommenie kronecker krooneman kroonen krosse krottje krouwel kruidvat kruijssen kruijver
kruilier kruirad kruisdijk kruise kruisinga kruiskamp kruisland kruissen kruiter kruiver kruiwerk
kruize kruizenga kruizinga krulmos kruse kruyt krzysztof kuala kubaard kublai kubrick kuczynski
kuenen kufstein kugel kuhlman kuhlmann kuhn kuibyshev kuifje kuijken kuijlaars kuijlen kuijsten
kuijten kuik kuinder kuinre kuitaart kuitert kuizenga kulik kulk kulthumm kummeling kumtich
kunkeler kunkels kunrade kuntz kunz kuo kup kuppen kurenaar kurens kuringen kurstjens kurver kusch
kuster kustpact kuttingen kutuzov kuurne kuurstra kuus kuwaitis kuyper kuznetsk kuzu kveens
kwaaitaal kwaalburg kwadijk kwakel kwakiutl kwaks kwame kwames kwan kwangju kwantes kwanzaa
kwanzaas kwaremont kweekel kwintens kwinti kwints kwisthout kwok kyara kylian kylie kyoto köhler
körös kûbaard laageinde laaghalen laagveld laakdalse laanen laarakker laarder laarhoven laarhuis
laarse laarwoud labrijn lacey ladino laenen lafitte lafleur lagarde lagemaat lagendijk lageveen
lagos lahaije lahbibs laheij lahuis lakeisha lakerveld lakewood lakshmi lalieu lalkens lamain
lamberink lambert lamberta lambertus lambojaas lamboo lambooij lambrecht lambregts lambrichs
lamerichs lammens lammersen lammertse lammie lamping lanaken lanakense lancelots landal landegem
landerd landsmeer landwaart landzicht langbroek langdorp langeberg langebrug langejan langekamp
langelaar langeler langendam langeraar langerak langereis langeslag langeveen langeveld langewijk
langewyk langezand langhorst langius langley langmuir langweer laning lanjouw lanka lankanen
lankester lankman lankveld lanny lanschot lansdaal lanslots lanting lao laotian lapaceen laplace
laplands laplandse lardinois larenaar larens larisa larmit larry lars larson laseur lasker lasse
latems lateran latijnen latijns latijnse latiner latinos latisha lattrop latvian laugs laure
lauren laurens laurentia laurents laures laurie laurien lauriens lauries laurijsen lauryns lauwse
laverman laverne lavonne lavrijsen lawrence lawrences layamon layla layton laytons laïs leadbelly
leahs leakey lear leary lebanon lebbeeks lebbing lebens leber lebesque leblanc leclaire leda
ledder ledeberg ledeboer ledegemse ledenaar lederberg ledes leefdaal leeflang leeftink leekster
leemberg leemhorst leemreize leenaars leendert leenen leenhouts leenknegt leensen leentfaar
leentje leentjes leentvaar leeraar leerbeek leerbroek leerdam leerdams leerdamse leerkes leermens
leersum leersumse leeuwangh leeuwe leeuwebek leeuwis leeuwse leeuwte leewis legakker legemaat
legemeer legendre leget leggeloo legierse legree leibbrand leida leidenaar leidijk leidsche leidse
leie leiedal leigh leighs leigraaf leijen leijnse leijser leijssen leijten leila leimuiden leipzig
leito lejeune lejzer leker lekkum lela lelia leliveld lelivelt lellens lely lelystad lelystads
lemaitre leman lembeekse lemele lemmen lemmens lemstra len lenaerts lendelede lendering lenderink
lengel lenin leningrad leninism lenka lennaerts lennert lennerts lennertz lennies lennikse lenny
lenos lenovo lenssen lenten lenthes lenting lentjes lents lentse leny leone leoner leones leonhard
leonhards leonid leonie leonies leonoor leontien leontiens leos lerner lerop leseman leslie lesly
lessenbos lesseps lessie leterme lether letizia letlandse letschert letse letteboer letterman
leudal leuken leunissen leuntje leuntjes leusden leusdens leusdense leusder leusink leutes
levantse leveroy levesque levin levinga leviticus lew leysner lezwijn leïto lheebroek lhotse lian
libanezen liberian libië librevils lich licher lichtaard lichtaart lidewijs lidia lidwien lidwiens
lidwina lieben liebrecht liede liedeke liederik liefting liek liekens liem liemeer liempde lienden
lieneke lienekes lierde lierenaar lieselots liesjes lieskes lieuwen lievaart lievegoed lieveld
lievelde lievens lievense lieveren lieverse lieves liezele liezes ligtelijn ligthart ligtvoet
lijesen lijfland lijftogt lijndonk lijsem lijsje lijsjes lijten lilian lilianne liliannes lilith
liliths lillian lilly limaas limbaugh limbricht limburgs limeens limmen limpens lin linckens
lindeman lindsays lindsen lindy lineke linekes linette linettes ling lingbeek lingewaal lings
liniedijk linkhout linksys linnebank linns lins linsen linskens linsmeel linssen linstra lintelo
lintjens lintse lintsen lintvelde linuxes lipitor lipman lippelo lippens lise liselore liselores
liselotte lises liset lisets lisettes lissabon lissabons lissajous lisse lissenaar lisser
lissewege listerine lith lithoijen lithse lithuania litjens litjes litouwen litouwer litouws
litouwse livonia lize lizes lizets lizzies lizzy liéfde ljubljana lloyds lobith lobkes lobregt
lochem lochemer lochemse lochinvar lochristi locht lochtman lochuizen lockean lockefeer lockwood
loderus lodewick lodewikus lody loeffen loek loeki loekie loen loenense loenhout loerakker
loerbeek loesje loesjes loets loews lofoten lohuis loiblpas loijen loil loker lokeraar lokeren
lokerse lokhorst loki lomm lomme lommel lommelaar lommels lommelse lommerse lommes lomé londen
londense lones lonneker loock loohuis looijen looman loonen loonstra loontjens loosbroek looze
loozen lopik lopikse loppem loppemse loppersum loraine loran lorelei loren lorene lorens lorenz
lorenzo lorette lorie lorier lorijn lorin lorins losekoot lossenaar lossie lotharius lotterman
lotties lotty louer louis louisse louks loulous loupatty lourens lous lousewies louwerens louwerse
louws louwsma lovecraft lovelace lovendaal loveren lowe lowell lowenbrau lowery lozeman loën
loënga loïc loïs lubach lubbeek lubbeekse lubbersen lubbinge lubbock lucassen luce luces lucettes
luciaanse lucian lucie lucien lucile lucker lucknow lucretia lucretius lucy luddeweer ludovic
ludovics ludovicus ludwigs lufthansa luftwaffe lugten luigi luijken luijpen luijs luijten
luikenaar luiker luiks luikse luimes luimstra luisa luiting luitjens luits luiz lukasse lukassen
luken lukes lukkien lukoil lulofs lulu lumière lummen lunenborg lunenburg lunter lunteren luo
luten lutgarde luth luther lutheran lutjeboer lutjegast lutjerijp lutten lutter lutterman luttik
lutz luuc luuk luursema luus luut luuts luxwoude luyten lvov lydie lyell lyly lyman lyriden
lysenko léonie léonies lübecker maaijen maalox maanen maaren maarens maarit maarkedal maarse
maarsen maarssen maarssens maartense maartjes maasdriel maaseik maaseikse maasen maasgouw maaskant
maaspoort maass maassen maassluis maasstad maaszicht maaten maaykes mable macao macauer macaulay
macause maccabeus macedon macedonia macedonië macharen machelen machteld macias mack mackaaij
mackay mackenzie macks maclean macmillan macnack macs macumba macy maddy madeiras madeliefs
madeline madelines madge madisons madrid madrids madrileen madsen madurodam mady maenen maes
maessen mafia mafioso magda magdalena magdalene maggies maggy magielse magielsen magritte
magsaysay magyaar magyaars magyaarse magyaren mahadew mahamed maher mahesh mahler mahmuds maier
maijer maik maike maikel maikes maisie maite maites maitreya majids makarios makhloufi makkelie
makkinje malachi malagasy malawiër malay malays malaysian malderen maldives maldivian maleier
maleis maleise maleisiër malek malian malik maliks malinda maljaars mallory malone malory malous
maltezen maltha mamadous mamore manal manasse manasses mandema mandos manichean manilleen manita
manitoba mannaart mannessen manniën manouks manous mansfield mansholt mansours mansur mansurs
manten mantingh mantje mantsjoe manuel manuels manuputty mao maoism maoisms marciano marcins
marcks marcos marcs marcusse marcy marechal maree margareth margarets margauxs margery margie
margien margiens margits margje margjes margraten margreets margrethe margrets mariaanse mariaatje
mariahs marian marianas marianen mariannes maries mariet marietje marietjes marijes marijkes
marijnen marijtje marijtjes marike mariken marikes marilyns marins marions marissen maritain
mariëlla mariëlle mariëlles mariënbad mariët mariëtta mariëtte mariëttes marja marjam marjanne
marjorie marjories marjory marktrock marktveld markusse markvelde markvoort marle marleys marliens
marlies marlijns marlinde marloes marlot marlots marlous marlowe marly maronite marowijne
marowijns marple marrakesh marretje marretjes marrigje marrigjes marrink marriott marrits marsdiep
marseille marses marshall marshalls martaban marthes martien martiens martijn martijns martjes
marty martyn marvell marvins marxism marxisms maryams maryellen maryses mashhad masja masmeijer
masonite massaar masselink massemen massen massier massin massink massins masson massuger matai
mateijsen matena materse mathaak mather matheus mathew mathews mathewson mathieu mathieus mathijs
mathijsen mathilde mathlener mathoera matias matijs matilde matisse matisses matiz matla matser
matsloot matthee mattheij mattheus matthew matthews matthias matthieus matthijs matti matties
mattijs mattis matty matulessy maudes mauds maudy mauer maugham mauranes maurer mauriac maurice
maurices maurik mauritsen maury maussen mavis maxine maxines maya mayas mayenburg mayer mayke
maykes maynard mays maytag mazatlan mazereeuw maïtre meade meagan meany mechelen mecking medemblik
medenblik medendorp mediahuis medicaid medicaids medler medvedev meeden meeder meegdes meekes
meeldijk meelker meemortel meeng meens meerbeek meerbeeks meerbeke meerberg meerdonk meereboer
meerhoff meerhout meerhouts meerkerk meerle meerlo meern meershoek meerssen meerssens meerstad
meerten meerts meerven meerwijck meerzicht meesen meessen meeswijk meeus meeuse meeusen meeuwesen
meeuwis meeuwisse meeuws meeuwse meeuwsen meewisse megchelen megen meggies mehmed mehmeds meiberg
meiendaal meihuizen meijberg meijburg meijden meijelse meijler meijndert meijnen meijsing meijssen
meijvis meijvogel meiland meilegem meilink meilof meima meindert meinen meinster meintje meintjes
meiring meise meisen meisner meissen meister mekenkamp mekkaanse mekkiet melanie melati melching
melchiors meldert meldertse melendez melessen melger melgert melina melinda melisande melissen
melkert melkwezer mellema mellink mellon melos melpomene melsbroek melsen melssen memcached
memling memphis menaam menam mendeleev mendelian mendels mendez mendonk menelik menenaar menge
mengele menkes mennonite menten menting menzies menzo meppel meppelaar meppelder meppeler
meppelink meppels meppelse mepschen mercedes mercer merchtem meredith merediths merendree merian
merijn merijns merkem merkens merkies merksem merksemse merksplas merkus merlijn merlijns merlots
merrill merrimack merritt mertens merwede meryem meryems meryl meryls mesen mesken mesker mesozoic
messianic mestebeld metallica meteren meterik methodism metin metje metjes metzelaar meuffels
meulblok meulebeke meuleman meulen meulepas meulman meulstee meunier meurkens meurs meursing meuse
meusen meussen meuter meuwissen meuwsen meuzelaar mevis mevissen mewe mexicanen meyerbeer meyerode
meys meïr mheer micahs micawber michaël michaëls micheals michel michele michelle michelles
michiel michiels michielse michorius michou micky microsoft midde middelie middelink middleton
midlaren midlum midsland midwest midwesten mieddyk miedum miedwei miek mieke miele mient mientje
mientjes mients mieremet mierlose mierop miesen mig miggels mijdrecht mijnals mijndert mijnderts
mijnlieff mijnster mijnten mijs mijzen mikel mikonos milaanse milanees milanezen mildred milford
millay millen millenaar millicent millies millikan millingen millse milly milosevic milous
miltiades miltonic miltown mimouns mimounts mimpen minamoto mindanao ming mingels mings minheere
minhstad minka minke minkels minkhorst minkjan minnaard minoan minos minot minotaur minous mins
minten mintjes miquelon mirck mireille mireilles mirfak mirja mirjam mirjana mirns miroslav
miroslavs mirthe mirthes mischa misco misja misjna missy mitch mitchell mitchells mithras mitte
mittes mitty mixtec mladic mobron moederdag moedt moeijes moek moekotte moelands moeliker
moelingen moelker moen moenaert moenen moens moerbeke moerings moerkens moerkerke moerlie moerman
moermansk moermond moerwijk moeshorn moesker moeskops moeskroen mohacs mohamads mohamed mohameds
mohammads mohammed mohammeds mohawks mohikanen mohnen moinat moises moiseyev moison mokilees mokum
mokums mokumse mokveld molegraaf molenbelt molenberg molenblok molendijk moleneind molenend
molenerf molenkamp molenkolk molenland molenpark molenrak molenrij molenstad molenveld molenwei
molenwerf molenwijk molepaed molhoek moliere molle mollee molokai molotov molse moltmaker molukken
molukker molukse mommaas mondale mondeel mondrian monfils mongolian mongoloid mongools monhemius
moniek monique moniques monmouth mons monsma montcalm monte monterrey montezuma montfoort montijn
moog mooibroek mooiman moojen mooldijk mooney mooren moormann moorrees moorse moorslede moortsele
mooy morales moran moravia moravian moravië moresnet morgan moriarty morinnen morison moritz
morkhoven mormonism moroccan morpheus morphy morrison morrisons morsch morshuis mortsels mortselse
moscou moscow moses moshe moshes moskou moskous moskoviet mosselaar mostar mostard mosterman
mostert motown motrin motshagen moulays mourads mouringh mouris mourits mous moutmolen mouws mozes
moïse moïses mucha muenster muhamed muhameds muhammad muhammads muhammed muhammeds muiden muidense
muijen muijlwijk muijs muijtjens muir muizelaar muizer mujib mulderij mullegen mullen mullikan
mullins multics munich munk munnichs muns munte muntendam munting muppet murads murasaki murat
murats murchison muris murmansk murphy murray murrow musab musabs muscovite muscovy musharraf
musial muskens muslims mustapha muste mustert musée mutsaars mutsuhito muurling muurlink muurmos
muusse myanmar mycenaean mylar mylars myrthes mälarmeer mélanie münchen naafs naaijen naaijer
naaijkens naaldwijk naams naamse naarden naardens naarding nabbe nabben nabibaks nabil nabils
nabisco nabokov nabuurs nadia nadiens nadja nadjd nagele nagtegaal nagy nahuis naims naismith naji
najibs nales namenaar namenaars namenaren namibian namibiër nammensma nanak nando nanhekhan
nanjing nannen nanook nanou nanouk nanous nansen nantes naomi naouals napels naples narek narmada
nashua nashville nasri nassauer nassaus natalie natalja natasja nathalia nathalie nathalies nathan
nathaniel natrop nauplion nauts navarre navis nawal nawals nawijn nazarene nazca naziisms nazir
nazis nazisms neal neals nebraskan ned nederbelg nederend nederhand nederhoff nederlek nederlof
nederpel nederpelt nederturk nederveen neede neeft neel neele neelen neeltje neeltjes neerakker
neerharen neerijnen neerings neeritter neerkant neerloon neerpelt neerrepen neervelp neervoort
neeskens neeteson negev negroes negroid negroids neijnens neijssen neijzen neil neisse nekeman
nekkeveld nele nelen nelies nelisse nelissen nell nellies nellissen nells nelsen nelstein nembutal
nendels neogene neolatijn neolithic nepal nepalezen nereid nereïden nermins nescio neslo nestlé
nestorius netanyahu netersel netterden neuchâtel neuteboom neuvel nevele nevis newcastle newman
newport newsweek newtonian ngaliema niall nialls niamey nias nibbeling nibud nic nicholas nickolas
nicky nicobaren nicodemus nicolaas nicolas nicolasen nicolays nicoles nicolien nicolle nicolles
nics nieboer nieborg niederer niedorp niehe niehove niek nieke niekerk niekoop niekus nielen
nieling nielke nielsen nielsens nieman niemeijer nienhuis nienkes nienoord nierop niersen nieskens
niessen nietap nietveld nietzsche nieuwaal nieuwboer nieuwburg nieuwdorp nieuwerth nieuwkerk
nieuwklap nieuwlaat nieuwland nieuwold nieuwolda nieuwrode nieuwstad nieuwsuur nieuwveen nieuwveld
nieveen niezijl niezink niftrik niger nigerian nijboer nijburg nijdam nijdeken nijeboer nijenbeek
nijenburg nijenhuis nijenkamp nijentap nijeveen nijewei nijgh nijhoff nijhuis nijhuizum nijkerk
nijkerker nijkerkse nijlande nijldelta nijlen nijlenaar nijlens nijlense nijmeegse nijmegen
nijnens nijnsel nijntje nijpels nijs nijsse nijssen nijst nijstad nijsten nijveen nijvelaar
nijveld nijvelse nijverdal nikes nikkei nikkels niklaas niklas nikola nikolaas nikolai nikolais
nikolaj nikolajs nikolaos nikolayev nile nillesen nillessen nimitz nineveh ninive ninkes nisse
nitert nitrauw nivea noachs noahs nobbe noelle noemi noijen nokere nolde nolen noll nolles nolte
nolten nolting nomden nome nonkes nonnekes nooijen nooitmeer noordanus noorderes noordhorn
noordhuis noordijk noordkaap noordover noordsij noordster noordwal noordwijk noori noorloos noorse
noort noorthoek noortje noortjes noorwegen nooteboom nooten noppert norbart norde norden norder
nordic norfolk noriega norma normand normandië norplant norths norwegian norwich nosferatu noslin
nossegem notsel notten nour nourdin nourdins nouri nours nouts nouwen nouws novell nowee noémie
noémies noëlle noëlles nubian nuenen nugteren nuijen nuijts nuis nuiten nummerdor nunspeets nurs
nusselder nuth nutricia nuuk nuus nynkes nys oakley oane oanes oates obamacare obbicht obboezem
obeid obergum oberon ochten ockeloen ockhuizen oct odding odekerken odell oderhaf odets odile
odoornaar odoorner odorenaar odysseus oebele oeben oedelem oedelemse oedipus oedmoerts oeffelt
oeffeltse oeganda oegandees oegema oeigoer oeigoeren oeken oekene oekense oekraïens oekraïne
oekraïner oele oelen oene oensel oeraals oeraller oerdoe oeren oerle oernevel oersted oeteldonk
oetingen oezbeekse offenbach offenbeek offereins offerman ogbomosho ogden ohioan ohrid oijen
oinomaos oise okan okken okker okkerse okla oklahoma oktay olajuwon olburgen oldambt oldeboorn
oldehove oldelamer oldeman oldemarkt oldenboom oldengarm oldenhuis oldenkamp oldenziel oldeouwer
oldersma oldfield oldijk olen olenek olij olijve oliver ollandse olmsted olofsen olsen olsene olst
olsthoorn olterterp olthuis olympiads olympian olympic olympics omaanse omahas omani omdurman omlo
ommen ommer ommeren ommoord omsk omtzigt omvlee onassis onderstal onegameer ong ongeren onkenhout
onkerzele onnen onos onsenoort onstenk onstwedde onstweds ontario onurs onvlee ooigem ooijen
ooijevaar ooike ooink ool oolde oombergen oomen oomkens oomkes oomsberg oona oonk oordegem oordt
oort oorthuis oortman oortwijn oosenbrug oosse oostakker oostblok oostburg oosteeklo oostende
oostendse oosterend oosterens oostergo oosterik oosterlee oosterzee oostindie oostkaap oostmalle
oostpoort oostveen oostwijk oostwoud oostzee ootmarsum opbrakel opbroek opdam opdorp opeinde
opgenoort opgrimbie ophelia opheusden ophiuchus ophoven ophuis opijnen opitter oplinter oploo
opmeer opmeerder opoeteren oppelaar oppeneer opperdoes oppewal oppuurs oprah oprel oprins opschoor
opslach opsteegh opstelten opveld opvelp opwierde opwijk opwijkse opzullik oranjefan oranjetip
oranjewal oranjezon orbison ordingen oreel oregonian orie orions oriënt orly orpheus orphic
ortelius orth ortiz orwellian osage osborn osceola osei osendarp osenga oshaar oshkosh osinga
oskam oskar oslo osloos osloër osmaanse osmanen ospel oss osse ossel ossenaar ossendijk ossenisse
ossenkamp ossenzijl ossevoort ossewei ostaijen ostendorf ostrogoth osvaldo oterdoom oterdum othman
otis otje otjens otjes otsen ottawaas otten ottenburg otterloo otting ottjes ottomanen ouaali
oudaen oudakker ouddorp ouddorpse oudedijk oudega oudegemse oudehorne oudekerk oudeland oudelande
oudeman oudemolen oudenaken oudenburg oudendijk ouderkerk oudeschip oudesluis oudewater oudewei
oudewijk oudezijl oudgrieks oudhuis oudijk oudleusen oudman oudnoors oudorp oudshoorn oudt
oudwater oudwoude ouija oussoren ouwegem ouwehand ouwejan ouwendijk ouweneel ouwens ouwerkerk
ouwerling overboom overdijk overeem overeys overgaag overgaauw overgeul overgoor overheek overheul
overijse overmaas overmase overmazer overmeen overmeer overmere overpelt overrepen overschie
overvecht overveen overvelde overvliet overweel ovezande ovid oxonian ozarks paalse paanakker
paape paasberg paasloo paassen paasweide paats paauw paauwe pacheco packard padakker padhuis padt
paduaanse paige paine pakistan pakistani pakkert pakvis palembang palemig paleogene paleozoic
palermo palestijn palestine palfijn pallas palmolive palmpasen palsma palstra paltser paltserin
panamas panamezen panasonic panheel panhuis panjer panken panman panmunjom pannekeet pannekoek
pannerden panningen panoven pansier pantanal papekop papendijk papoea papoeaas paquay paraanse
paraguay paraguees parakleet paranen pardoel parelgras parijs parijse paris parisian parisien
parisiens parkdreef parkzicht parnassus parnell parr parsifal parzival parzivals pascales pascals
pascha pasen pasjtoe pasquales passchier passenier passewaay passover passtoors pasteur patagonia
pathuis patje patric patricia patrics patriek patrik patriks patterson patti paulatem paulette
paulettes paulides paulissen paulssen paultje paulusse paulussen pauly pauptit pauwel pauwels
pavlov pavlovian pawnee payne peabody pearlie pearson peary pechler peckinpah pecos pedersen
peelen peeman peerbooms pegasuses pegge peggy pei peij peijen pein pekaar pekineses pekingse
pekkeriet pelee pelger pelgrom pelk pelle pelleboer pelles pelops pelupessy pelzer pembroke
penelope penelopes pennings pennock pennzoil pensacola pepels peperga peperkust peperpot pepijns
pepingen peppelman pepys percheron percy perdaems perdok perdon perelman periclean pericles
perkins permalloy permian pernille pernisse perseus pershing persian persyn perth pertijs
peruaanse peruanen peruvian pervijze perwijs peskens peterke peterkes peterse petersen petiet
petra petraeus peursum peusens peute peutie pey pfeijffer pfizer phaedra phaethon phaff phagwa
pham phan phara pharisee pharisees pharrell pharrells phelps phielix philby phileine phileines
philippen philipps philipsen phillip phillips philly philomena phils phobos phoenicia photoshop
photostat phrygia phuong phuongs phyllis piaam piaf pickering pickwick pieke pien pieperij piepert
pierre piershil pietens pieterjan pieternel pieterse pietersen pietersz pietertje pietjouw pietro
pijnacker pijnaker pijpelink pijpker pijpstra pijs pikaar pikkemaat pilar pilars pilate pilates
pilcomayo pilkes pillsbury pims pindar pinkeltje pinkpop pinkse pinterest pinxteren piraeus pires
piringen pirson pisa pissaro pistoor pistorius piter pittem pittemse pitts pityusen pjotr pjotrs
pkwy plaizier planje planjer plantenga plantijn plass plasterk platjouw platonism platteeuw plegt
pleijte plejaden plekker plenter plessius pleunie pleuntje pleuntjes plieger plijter pliny
ploegaert ploemen plokker plone plugge pluister plymouth pocono poconos podgorica podhoretz podt
poederlee poelaert poelma poelmann poelruit poerim poeste poeth poetins poisson poitier polanski
polaris polderman polfliet polhuis pollaert polle polles pollock polsbroek polynesië pomerania
pommerel pommeren pommerse ponce ponjee ponsioen ponte pontianak pontier pontius poolman poolse
poolster poopomeer poperings poppel poppo popsicle porfirio porsches portegies portegijs portengen
portugal portugees posbank postbank posterenk postulart potappel poterne poth potharst pothoff
potjer poulisse poulissen pourier poussin poutsma pouw pouwer povlakte powell powhatan powned
praag praags praagse praas prague prakrit preakness preanger prein preminger prenen prensa
prentice prescott preuter prevos priceline priestley prijn prijt primark prinse prinssen prinsze
procter proet prokofiev promes pross proteus proudhon provence pruiksma pruis pruisen prussian
ptolemaic ptolemies ptolemy pubben publius puget pugh puiflijk puister puite puks pullens pulskens
punic punios punte punthorst purcell purdy purims purmerend pushkin pustjens putakker putbroek
puth putnam puttenaar puttens puttense pygmalion pykes pyreneeën pyreneeër pyrexes pyrrhic pythias
pérouse pétain qasims qatarees qingdao qtek quaars quabeek quaden quadvlieg qualcomm quangs quaoar
quayle queenies quik quincy quinns quins quinten quintin quintins quints quinty quirien quirijnen
quirijns quirinaal quirinal quixotism qureshi raafs raaieind raalte raalter raalts raangs
raateland raats rabbinge rabelais rabeling raben rabobank rabé rachelle rachelles rachids radboud
radbouds radcliffe radersma radha radstaak radstaat radt raemon raemons raeren raeven rafik rafiks
rafke ragnarök rainer ralph ralphs ramallah ramdat ramdien ramlal ramnath ramselaar ramspol ramzan
randal randall randalls rande randolph randolphs randwijk rankin ransdaal ransijn ranzijn raoul
raphael raphaels raren rasenberg rasing rasker rasmussen ratelband rauf rauls rauwerd rauwerda
ravelli ravensgat ravesloot ravestijn rayburn rayleigh reagan reahûs reasoner rebekka rebergen
recife recourt redert redis reeder reedijk reefhuis reekse reemst reest reeuwijk refos refugio
regelink regge reggie reggies regillio reginae reginald reginalds regtien rehman rehorst rehwinkel
reiber reichardt reidinga reijken reijnen reijngoud reijnhout reijntjes reijven reilman reimert
reinald reinalds reince reinder reinderts reinds reinerink reinhard reinhards reinhold reinink
reinouts reinsma reintje reintjes reints reitdiep reith reitsema rekem reker rekkem rekordbox
rellum relouw rembrandt remeeus remerij remie remies remijn remijnse remington remmelink remmelt
remmelts remmerde remmerden remmert remmerts remy renaat renaats renata renate renates renaud
renauds renault renckens renesse rensen rensing renssen renswoude renée renées reppelse resink
resoort ressen rethimnon retie retz reuben reulen reurslag reusel reuselse reusen reuser reusken
reuten reuther reuzenaar revet revlon rewijk rexwinkel reyes reykjavik reynaert reynolds rezelman
rha rheden rhedense rhee rheeze rheingau rhenen rhenense rhenoy rhiannon rhine rhineland rhoda
rhodos rhone rhoon rhoonse rhys rhône riads rian ricaanse ricanen richelle richelles richies
rickey rickover ricky rie rieder riedijk rieke riekje riekjes riekwel rielse riemann riemeijer
riemens riemer riemersma riemst rien rienties rientjes rients riepma ries riesewijk riessen
riesthuis rieswijk rietjens rietkamp rietmolen rietveen rietvelt rietven riezebos riffijnen rigel
riggs righarts rihanna rijcken rijeka rijenaar rijens rijff rijkel rijkelse rijkens rijkhoek
rijkhoven rijkman rijkse rijksen rijmenam rijnaard rijnbrug rijndelta rijneveld rijnhout rijnierse
rijnsburg rijntjes rijnvaart rijnvis rijnwater rijnwoude rijpert rijpkema rijpma rijpstra
rijselaar rijselse rijsemus rijssen rijssens rijssense rijswijck rijswijk rijswijks rijzinga
rikkerink rikki riksingen rikus rileys rilke rillaarse rindert ringenier ringling rinkens rinkes
rinnegom rintje rintjema rintjes rinze rinzema rios riphagen rison rispens risseeuw risselada rita
ritchies riteco ritman ritmeijer ritsema ritthem ritzen ritzer riyads roald roalds robaais robaard
robbe robbemond robbies robbins robijns robles roborst robrecht robrechts robroek roche rochelle
rochelles rochester rockne rockville rockwell rodener rodenrijs roderiks rodger rodijk roding
rodins rodneys rodos rodriquez rody roebersen roebroek roeffen roeg roele roelen roeleveld
roelevink roelie roelof roeloffs roelofje roelofjes roelofse roelofsen roelofsma roemaat roemeen
roemeens roemeense roemeling roemenen roemenië roerade roerdalen roerink roermond roermonds
roeselare roessen roetert roffelsen rogaar rogelio roggekamp roggel roggeland roggema rohde roijen
rojer rokebrand roks roksem roku rokven rolaids rolando rolex rollins rolloos rolodex rolvaag
romains romana romandië romanen romanian romanies romanov romansh rombaut romberg romeinen
romereis romijn romijns romke romkema rommelse rommen rommert rommerts romulus romviel romy rona
ronald ronaldo ronan ronda ronduite ronhaar ronja ronkes ronner ronnies ronse ronsenaar ronstadt
ronteltap rooda roodakker roodbeen roodmus roodzant rooijen roompot roor roording roosdaal roose
roosen roosevelt roosink roosjen roosloot roossien rooth rootlieb rootvlaas rooy rooze roozeboom
roozemond roozen rorije rory rosales rosalie rosalina rosalinda rosalinde roseann rosema rosenboom
rosendaal rosendahl rosendal rosetta rosielle rosies rosing rosink rosmalen rosmalens rosmeer
rossel rossem rossetti rossini rostov roswinkel rotarian roth rothman rothuis rothuizen rotjeknor
rotmensen rotselaar rotteveel rottier rouault rougoor rous rouss rouveen rouvoet rouweler
rouwendal rouwet rowe rowena rowling royen roza rozelle rozenaken rozendaal rozendom rozenkamp
rozenobel rozier ruben rubingh rubins rucphen rucphens rucphense rudge rudies ruding rudolfs
rudolph rudolphs rudolphus rudy rudyard ruesink ruessink ruigezand ruigoord ruigrok ruijgrok
ruijten ruikes ruisbroek ruiselede ruissen ruiterman ruiz rumania rumbeeks rumbeke rummen rumpt
rumst runge runhaar runkelen ruskin ruskus ruslands russ russchen russell russian russin russinnen
rustbelt rusticus ruth ruths rutjens rutjes rutledge rutte rutten ruurd ruurds ruurlose ruusbroec
ruys rwanda rwandan rwandees rwandezen ryanair rémy réunion réunions saaksum saaltink saanen
saarinen saarloos saars saartjes saas saat sabaanse sabaansen sabahs sabanen sabien sabijns
sabijnse sachs sadat sadik sadiks saedeleer saeed saeeds saes safavid safeway sagan sagar sagars
saginaw saglam sahar sahars sahelland sahels sahertian sahins saids saif saifs saigon saijo saiph
sakes sakhalin saksen sakser sal saladin salahs salar salars salden saleem salentijn salerno salhi
salij salims salisbury saliërs salland sallander sallands sallandse sals salvador salvadors
sambeekse sammie sammy samoaanse samoan samoyed sampson samsen samsonite samsung samwel samy sanaa
sanaas sanae sanaes sanches sancho sandberg sandburg sandebuur sanderink sanderman sandifort
sandor sandors sandoval sandvliet sangen sankt sannen sanny sanoma sanskriet sanskrit sanstra
santayana sante santes santing santino santokhi santomees santos santpoort sao saoedi saoediër
saoediërs sappemeer sapporo saraceen saracen saracenen sarahs sarnami sarneel sarnoff sasbrink
sasja saskatoon sassanian sassoon satter saturday saturdays saturn saudiërs sauer sauls saundra
sauter sauwerd savelberg savelkoul savoenees savonije savoy savoyard savoyse saxony sayed sayeds
scania scarlets scarletts schaafsma schaaij schaake schadee schaeffer schaeken schagen schagens
schager schaik schalafie schalker schalsum schandelo schardam scharmer schats schaufeli schaveren
scheele scheemda scheeren scheeres scheffel scheffer scheijen scheijven schellart scheltema
scheltens scheltus schenau schengen schennink schepdaal schepens scheperij scherer scheres
scheringa scherjon schettens scheuer scheulder scheuter schie schieland schiere schieven schieving
schievink schifpot schijff schijndel schijns schijvens schiks schildes schilp schils schilte
schiltz schimmer schimmert schin schindler schingen schinnen schinveld schipbeek schipborg
schlangen schlicher schmaal schmidt schmit schnabel schneider schoester schokland scholma scholten
scholtus schoonen schoonlo schoonman schoorl schoorlse schooten schore schorisse schotanus
schotens schotense schotland schotte schottert schouls schoute schoutens schoutrop schoutsen
schouwink schouws schra schraa schraard schrader schrage schrama schrauwen schraven schreiber
schreijer schreiner schreuder schreur schriek schrieken schriemer schriever schrijen schrijer
schriks schroeder schroen schroer schroeten schroor schrooten schrover schubert schueler schuijl
schuijt schuiling schuite schuitema schuivens schukken schuldink schulen schuler schuling schuller
schulte schulten schultink schulz schulze schurer schurink schutgens schutjes schuttel schuuring
schuurkes schuurs schuyler schuyt schwanen schwartz sciarone scorpios scotsmen scotty sculley
scythian sean seattle sebastian sebastien sebel sebrechts sebs seconal seebeck seebregts seedorf
seekles seeland seelander seelands seerden seerijp seeryp sefarden segaar segbroek seger segeren
segerink seignette seijbel seijsener seine seinebaai seines seinhorst sekeris selbach selectric
selen selim sellingen selten selçuks semieten seminole seminoles semite semites semitic semitics
sempel senays senden senecas senegal senger senghor seoeler seouler seouls sephardi sepps seps
serb serbian serbs serdar serdars serengeti sergeis sergejs serin serkan servaas serviërs sesink
sestig seth seths setz seubring seuntjens seuren sevenich sevenum sevenumse severin severine
severn severus seward seychelse seymour sfakia shaffer shaffy shahid shahids shamir shamirs shan
shane shanes shania shankar shankara shanna shannon shannons sharifs sharons sharpe shasta shaula
shaun shauns shavian shaw shawn shawna shawnee shawns shays shea sheba sheena sheetrock sheffield
shelby sheldons shelia shelley shelleys shelly shengs shepard sheppard sherlock sherrie sherwood
sheryl sheryls shetlands shikoku shillong shimon shimons shinto shintoism shintos shiraz shirins
shirley shirleys shkodër shoah shoshone shrek shriner shylock sian sibbald sibbel sibbing siberian
sicilian sicily sidneys sids siebel siebeling siebelt sieben siebs sieger siegfried sieling siem
siemeling siemelink siemen siemens siemensma siemerink sien sientje sientjes siep sieperda siepman
siereveld siertsema siesling sietse sietsema sietses sietske sietzes sieval sigourney sigrid
sigrids sigurd sihanouk sijben sijbom sijbrands sijtje sijtjes sijtsema sikke sikkema sikkim sikma
sikorsky silas sileziër silkens silkes sillen sillessen sils silurian silvana silvester silvia
silvies silvy simmental simone simones sinderen singeling singh sinkeldam sinksen sinnige sintenie
sinteur sion sions sioux sipkes siska sissi sisyphean sisyphus sital siteur sittards sittardse
sjaaks sjaelland sjanghai sjardijn sjavoeot sjef sjefs sjeng sjengs sjerps sjimmie sjimmies sjirks
sjoerd sjoerdje sjoerdjes sjoerds sjoerdsma sjollema sjon sjonnies sjons sjors sjoukje sjoukjes
sjuul sjuuls sjögren skerath skingen skippy skoda skopje slaa slaats slachte slackware slagharen
slaghekke slagt slagter slav slavic slavonic sleeuwijk slegt slegte sleidinge sleijpen slek
slemmer slenaken sleutjes sleven slieker slijkwell slijngard slijpe slippens sloan sloane sloesen
slofstra slooff sloos slootdorp slooten slotema slottje slovaakse slovak slovaken slovakian
slovakije slovaks slovenen slovenian slowaak slowaaks slowaakse slowakije slui sluiman sluter
slutter smalweer smedes smedt smeekes smeele smeermaas smeink smeitink smele smelik smerp smetana
smetlede smidt smies smilde smirnoff smithson smithuis smits smitsman smokey smolensk smollett
snaauw snapple sneek sneekes sneijder sneker snelder snellegem snelleman snellink snieder
snikzwaag snoeck snoeij snoeijen snoeijer snoeijink snoeks snowbelt soares socrates socratic soddy
soede soeharto soekarno soemba soembawa soentjens soerabaja soeren soerte soesja soester soests
soet soete soetekouw soeten sofioot solanges solaris solis somalian somaliër somaliërs sombroek
somer someraar someren somfy somhorst sommeling sommer somoza somsen sondaar sondag sondel
sondervan sonke sonnega sonneveld sonnevelt sony sooi soois soonius soons sophies sophocles
sopwith sotsji sotthewes souads soubirous souer soufiane soufianes souren southey souths souverein
souwer soweto spaaij spaanse spaansen spaapen spaarndam spaarne spaatz spackle spain spalburg
spaniard spaniards spaninks spanjaard spanjaart spanje spanjer spanninga sparnaaij spasell spauwen
specken spekman spelbrink spence spengen spengler speth speulman speurgt spica spicer spieard
spiere spierts spiertz spigt spijkdorp spillane spinhoven spinnekop spinoza spitaels spithoven
spliet spock spoelder spoelstra sponselee spooren sporaden sporken sportel spotify spronk spronken
sprundel spruyt spurkt sputnik squibb srananman staaks staals staarink staas stabel stacey staceys
stach stachs stacy staden stadserf stafford stafleu stalhille stals stamford stanislav staphorst
starbucks starkey starnmeer stasse stassen statenlid statianen staverden stavleu stavoren
steadicam steegh steegman steendam steendorp steenge steenis steennis steenput steensel steentil
steenwijk steert steevens steevensz stef stefan stefani stefanie stefanies stefano stefanus
steffan steffen steffens steffi steffie stegehuis stegeman stegenga stegeren stehouwer steiginga
steijger steijlen steijns steinder steintjes stekene steketee stelder stella stellaard stellinga
stelma stelpstra stempher steneker stengs stensen stenvert stephan stephanie stephanus stephen
stephens sterre sterrebos sterremos sterres steuben stevense stevenson stevie stevoort stibbe
stiekema stiemer stien stienen stienstra stientje stientjes stierop stig stigs stigt stijkel stijn
stijnen stijnman stijntje stijntjes stikvoort stilma stines stinissen stinswei stirling stockmann
stoelinga stoeltie stoepker stoetzer stoffelen stokkel stokkum stokreef stokrooie stoll stolte
stompé stoofdijk stooker stotijn stouten stowe straaten straatsma strating streisand streppel
streur streutker streuvels stricker strien striep strijen strijkert strijland strijp strijpen
strijtem stroek stroeken stroet strombeek stromboli strooband strooker stroosma stroot strophius
strous strucht struijk struiksma strunk stuive stukker stulen stultiens stumpel stuttgart stuurop
stuut stygian styron stéphane stéphanes suameer sucrets sudanezen sudeten suffolk sufism suijk
sukkoth sukkoths suleyman sullot sumerian sumter sunbelt sundas sunday sundays sunil sunils sunni
sunparks superbowl superfund superglue supheert surhuizum suriname surinamer surinames susie
susteren susterens sutmuller suur suurd suurmond suvaal suwanee suys suzes suzie suzy svalbard
svetlana swaanen swager swagerman swanee swanen swart swartjes swaving sweden swedes sweelinck
sweelssen sweeney sweens sweere sweex swertz swets swiebel swier swieten swildens swillens
swinkels swiss swolfs swolgen sybs sydneys syed sykes syllogic sylvains sylvian sylvie syracuse
syriac syrian syriërs sytse sytskes sytzes szilard süleyman taag taalunie taat tadema tadzjiek
taekes tafelbaai taheri tahitian taigetos taipei takens talens talhaoui talhuen talley talmudica
talstra tamils tammany tammeling tammenga tammie tamminga tammy tamworth tancred tanguy tannemaat
tannetje tannetjes tanzania tanzanian taoism taoisms tappel tarazed tarbell tarente tarentijn
tarik tariks tarja tarkan tarkenton tartaars tartaarse tartaren tartary tartuffe tarwekamp
tasjkent tasmaanse tasmania tasmanian tass tataar tataars tataarse tataren tate tates tatjana
tauruses tauw tawney teake teakes teasdale tebbens technics tecumseh ted teddies tedje teds
teeffelen teeken teelen teerds teerlink teerns teeuwen teeuwisse tefaf tegelaar tegeler teggert
teis tekla telenet telgt teljeur tellegen tellier temme temmerman temminck temmink tempedal
tempelaar tenerife tenhagen tensen terband terblijt terburg terdiek terences tergracht terhagen
terherne terhulpen terkel terlaak terlinden terlingen terlouw termeer termeulen termoors termunten
ternaaien ternate ternatse terneus terneuzen terover terpwei terrance terrence terrences terrie
terschuur tervoort tervuren terwel terwindt terwispel terziet teske tess tesselaar tessie tessy
testelt tetenburg tettelaar tetteroo teuben teunen teunisse teunissen teuntje teuntjes teus
teusink teutoonse teuven teuwen teuwsen tewari texelaren teylingen thackeray thad thaddeus
thailand thailands thaise thalen thales thalia thalys thamar thamars thames thanh thant theelen
theeuwen theeuwes theia theijssen thelen themen theodoors theodoric thera theravada theresa
thereses theresia theron therèse therèses theseus thesing thesinge thespis thessaly theunis
theunisse theunisz theuns theuws thewessen thewissen thibault thibaults thibauts thiele thielen
thierry thies thijms thijns thijsse thijssen thimphu thissen thoen thole tholenaar thomasse
thomassen thomism thomissen thomistic thompson thonen thools thoonen thoonsen thors thorsten thoth
thrace thracian thracië thule thur thurber thurman thurs thursday thursdays thutmose thys thérèses
tian tibben tiben tibetanen tieben tiecken tiedink tiehuis tieken tiel tieleman tielen tielenaar
tieler tielman tielrode tielrooij tielse tielt tieltjes tieltse tieme tiemen tiemens tiemersma
tiemes tiemessen tiems tienanmen tieneke tienenaar tienhoven tienray tiensjan tienstra tiersma
tiggeler tigris tijdeman tijdink tijhuis tijmensen tijnje tijns tijs tijssen tilburger tilburgs
tildonkse tillich tilligte tilly tilstra timbuktu timme timmes timmie timorezen timoteüs timothy
timour tims timurid timurs tinbergen tinkertoy tinkes tippe tipperary tirana tiresias tirns
tirools tishri tisselt tissen titian titulaer tjaden tjalma tjalsma tjamsweer tjan tjariet tjasker
tjebbe tjebbes tjeerd tjeerds tjeerdsma tjeertes tjerks tjerkstra tjeu tjeus tjitskes tjoelker
tjoene tjonger tjoonk tlingit toaske tober tobi tocantins tochaars toeareg toebak toebes toelen
toemen toepoel toering toerkonje toeva togolees tokay tokugawa toldijk toledos tolen tolhoek
toltec tomas tomassen tomasz tomesen tommie tompkins tongaanse tongenaar tongeren tongerlo
tongerse tonies tonkens tonnies tonningen tonny toonen tooren toornwerd toorop tooskes toprak
torahs torenburg torendijk torensma torenstra torhoutse tories tormentil torns torrance torstens
tory toscaanse tossings totness toulouse toulouses tousain toussaint townes toxopeus tracy traets
trafalgar tragel tragter trailways transavia translink transvaal trasmolen travis treep trekkie
trekwei trenning trevelyan trevors trey triassic tricht triemen trientje trientjes triepels
trijsburg trimunt trintelen tristan triëst triëster trocadéro troilus trojaanse trojanen troje
trollope tropicana troyes trudy truffaut truijen truis trumbull trustfull tsaidam tse tsimshian
tsingtao tsitsihar tsjaad tsjaadse tsjadiër tsjang tsjechen tsjerks tubbergs tubeeks tubeke
tuerlings tuesdays tuijnman tuijtel tuik tuininga tuinstra tuinte tuitert tulane tull tulling tuls
tumblr tuncer tunderman tunesiër tunesiërs tungelroy tunisian tupi tupungato turenhout turfmarkt
turguts turijner turijns turijnse turing turkestan turkije turkmenen turks turkse turksma tuscany
tussaud tutsi tuurs tuynman twello twellose twente twents twentse twickel twickler twijnstra
twijzel twinkies tyndale tyndall tyr tyree tyrone tyrones tyrreense tyrs tysons ubacher ubachs
ubaghs ubags ubbels ubben ubbink udall uddel udding udema uden udense uding uffelte uffen uffing
ugandezen ugchelen uijen uikhoven uildriks uilenburg uilenhoek uilke uitbergen uitdam uitendaal
uitermeer uiterwaal uiterwijk uitgeest uithoorn uithoorns uithuizen uitkerke uitman uitvlugt
uitwierde ukkel ukkelaar ukkels ukkelse ukrainian ulft ulftse ulicoten ulijn ulrichs ulrike
ulrikes ulvenhout ulysses umar umberto umbriel umbrië umbriër una underwood uneken ungava unger
uniroyal unisys unitarian univé unixes unox uphoff ural urals urenco ureterp urgert uriel urk
urkse urlings uruguayan uruguezen usquert usta ustinov ute utrechter utrechts utrechtse utrillo
uuldriks uysal vaalbeek vaals vaalzer vaanholt vaarkamp vaartkant vaartse vaasen vaassen vaassense
vaatstra vaderdag vaessen vaiaku valarie valburger valeer valencia valent valente valerian
valeries valerio valery valesca valhalla valkappel valke valkeneer valkeveen valkkoog valkyrie
valstar valster valthe valérie vance vancouver vandaals vandeberg vander vaneker vanenburg
vanhengel vanhoutte vanja vankan vanneste vanzetti varendonk varenkamp varik varsen vasen vasquez
vassar vaughan veblen vechmaal vectra vedergras veeger veeken veele veenakker veenbrink veendam
veendams veendamse veenhoven veeningen veenis veenoord veentjer veenvliet veenwal veeres veerles
veerstoep veessen veghelaar veghelse vegt vegte vegter veken velda veldbeemd velddriel veldhoven
veldhuis veldsalie veldwijk veldzicht velez veling vellekoop velsen velsenaar velsens velsense
velser velswijk velten veltenaar velthoen velthoven velthuis velting veluwe veluwer veluws veluwse
velzeboer velzel velzen velásquez vemde venderbos veneboer venekamp veneklaas venema veneman
venetian venetië venhuis venhuizen venice venices vening venlonaar venloos vennegoor venneker
venner vennix venrayer venrays venselaar vente venuses venusian vera veraart veracruz verbakel
verbaten verbeeten verberkt verberne verbiesen verbiest verbij verbocht verboeket verbogt verboom
verboon verboort verboven verbraak verbree verbrugge verbrugh verburg verburgh vercammen vercoulen
verdaas verde verdegaal verdel verdellen verdiesen verdoorn verdouw verduin verduyn vere vereecke
vereecken vereijken verena vergeer vergil vergilius vergouw vergouwe vergouwen vergunst verhaaf
verhaag verhaagen verhaak verhaaren verhaeg verhaegen verhaeren verhallen verhappen verhart
verhees verheesen verheezen verheggen verheijen verhelst verheul verheuvel verheyen verhoeckx
verhoef verhoeff verhoek verhoeve verhoeven verhoof verhorst verhulst verkaaik verkaart verkaik
verkamman verkerk verkerke verkleij verkoulen verkouter verkroost verlaek verlegh verleun verlind
verlinde verlinden verloo verlouw vermaas vermaat vermaesen vermaire vermeegen vermeer vermeeren
vermeij vermeire vermeiren vermetten vermeule vermeulen vermeylen vermij verminnen vermolen
vermont vermonter vermulst vermunt verna verne vernimmen vernon vernooij verolme veron verona
veronica verons verouden verpaalen verpalen verplak verplanke verploeg verploegh verpoort
verpoorte verra verreijt verriet verrijp verrijt verrips verroen versatel verschoor verschure
verschuur verseput versfeld versloot versluijs verspagen verspaget verspeek verspoor verspui
verspuij versteden versteege versteegh versteegt verstege verstegen verstoep vertegaal vertrijk
vervaeke vervaet verveer vervenne vervloed vervloet vervoorn vervoort vervotte verwaal verwaayen
verweel verweijen verwer verwey verwijk verwimp verwoerd verwoerdt verwoert verwolde verzaal
verzijl vespasian vespucci vestjens veth vethuizen veugen veul veurenaar veurens vianen vichte
vichy vick vicki vickie vicks vicksburg vicky vics victorian victrola videler vierakker viergever
vierhoven viersel viersen viersma vierstra viet vietcong vietminh vietnam vietsch vieveen viggo
viguurs vijge vijlbrief vijn vijzelaar vik viking vikingen vikings vikram viks viktor viktoria
viktors vilsteren vilvoorde vilvoords vince vincenten vincents vinces vinci vinex vinke vinkebrug
vinkega vinkel vinkenoog vinkeveen vinnies virgie virginian virgos visbrug visigoten visker
visscher visseren vissia visvliet visé vitesse vith vito viveen vivian vivien vlaamse vlaar
vladimir vlakwater vlaminck vlaminge vlamingen vlasblom vlasgaard vlashoek vlaskamp vlasmarkt
vlasveld vledder vleeming vleer vlekkem vlemmings vlemmix vleteren vleut vleuten vleutense
vliehors vliek vlieland vlielands vlierden vliermaal vlierzele vlietdijk vlietland vlietpark
vlietstra vliex vlijmens vlijmense vlimmeren vlissegem vlissings vlodrop vloedbeld vloesberg vloet
vlooswijk vlor vlugt vocking vodegel voerenaar voerens voerense voesenek voesten voetelink voets
vogelmelk vogelsang vogelzand vogezen voigt volbeda volga volgograd volkan volkegem volkel
volkelse volkerak volkert volkske volksunie vollering vollezele volman volstead voltaire voltaires
volthe volvo volwater vonck voncken vonda vonne vonnegut vonnes vons voogdt voogel vooges voogt
vooijs voorbach voorberg voorbraak voorburg voordouw vooren voorham voorhoeve voorhorst voorhout
voorkamp voorma voorne voors voorster voorsts voorthuis voortman voorwinde voragen vorchten vorden
vordense vording vorenkamp vorselaar vorster vorsts vosbergen vosmeer vosmer vosse vossebeld
vossebelt vosseberg vossebes vosselaar vosselare vosselman vossem vossenaar vosseveen voûte
vrachelen vragender vrakking vrancken vranken vrasene vredelust vreden vredepeel vrederust vreede
vreekamp vreeken vreeker vreeland vreeling vreeman vreijsen vreman vremde vrencken vrenegoor
vrenken vreren vreuls vreven vrieling vriends vriens vriesde vriesema vriesen vrijens vrijland
vrijs vrijsen vrisekoop vroegh vroegop vroegrijk vroemen vroenhout vrooland vrooman vroombout
vroomen vrugt vruwink vughts vughtse vugs vuijsje vuik vuitton vulgaat vulgates vulkan vural
vurste vuurduin vuuren vuurijzer vuurland vuurlands vuursche vänermeer waadhoeke waaigat waaksens
waalewijn waalkens waalse waalwijk waalwijks waanrode waarbeke waardamme waarland waarts waasdorp
waasten waastens wabash wachtum waddengas waelen wagenberg wagenings wagenman wagnerian wahids
waij waijer waikiki waite wakelkamp walach walachije walachijs walachs walakker walcheren waldorf
waldram walenburg walenland walids walik walinnen walkure walkuren wallace walloon wally walmolen
walpot walschap walsh walstra walterus walthaus walton walvoort wamsteker wanicanen wanningen
wapenaar wapenveld wapperom warda wardenaar waringa warken warmerdam warmondse warntjes warringa
warsaw warschau warschaus warstiens warten waskemeer waspik waspikse waterbury watkins watou
wattimena watusi wauben waugh waverveen wayne waynes wednesday wedzinga weegels weegen weeland
weeldijk weelink weeren weergang weergraaf weerheim weernink weerplaza weerselo weerst weerter
weerts weertse weerwille weesie weesps weessies weezepoel wega wegdam wegener wegerif weggelaar
weggeman wegh wegkamp wegman wegner wegter wehnes wehrmacht weidenaar weidum weijdema weijden
weijnen weijzen weil weis weisglas weismes weiss weiteveen wekerom wekeromse welbergen welboren
welhaak welschen welshmen welsing welsrijp welten welzen wemmel wemmelaar wemmels wemmelse wendel
wendels wendi wenneker wensink wenting wercheren werchter werdler wergea werger werkendam
werkhoven wernars wernhout wernsen werther wervik werviks wervikse wesel wesepe wesleyan wespelaar
wessanen wesseling wesselius wessem wessemse westakker westbroek westdorp westdorpe westduin
westeinde westelaar westende westeneng westenenk westera westerein westergo westerik westerlee
westert westfalen westgeest westhoeks westhuis westkaap westland westlaren westmaas westmalle
westouter westpoort westrik wests westveer westvest westwoud wetsens wetteraar wetteren weurding
weurt weurtse weusten weustink wezemaal wezenbeek wezenberg wezenland wezeren wezet wezup wharton
wheaties whigs whipple whitaker whitehall whitehead whiteley whitley whitleys whitman whitneys
whittier wichita widar widooie wiebe wiebenga wiebes wiebing wiebren wiebrens wiedijk wieger
wiegeraad wiegerink wiegmink wieke wielandt wielens wielinga wieman wiemar wiemer wiendels wienen
wientjens wientjes wierd wierdens wierder wierds wierenga wierewei wieringa wieringen wiert wierts
wiertsema wiertz wierum wiesbaden wiesel wieser wiesje wiesjes wieske wieteke wietekes wieten
wietse wietses wietske wietskes wietsma wieuwerd wiggerts wiggins wigman wigner wijchen wijchmaal
wijdenes wijdeveld wijdeven wijen wijenberg wijenburg wijering wijffels wijga wijgerse wijgmaal
wijgman wijkamp wijkenaar wijker wijkhuijs wijlaars wijland wijlens wijler wijlre wijmenga
wijnakker wijnaldum wijnand wijne wijnegem wijnhoud wijnhoven wijnia wijnie wijninga wijnja
wijnker wijnmalen wijnne wijns wijnsma wijnstra wijsen wijshagen wijster wijte wijtman wijtvliet
wikileaks wikipedia wikkerink wilberts wildeboer wilderen wilfreds wilfried wilfrieds wilhelm
wilhelmus wiljan wilken wilkerson wilkes wilkins wilkinson willekens willemen willemien willemijn
willemina willemke willempje willemsen willeskop willms wilms wilmsen wilpshaar wilrijk wilrijks
wilrijkse wilschut wilsonian wilten wilthagen wiltjer wilton wimbledon wims windex windraak
windsor windsors winesap winfried winfrieds wingelaar wingene wingens winkeler winkelman winkens
winkle winkler winneweer winnies winnipeg winny winsemius winssen winston winstons winterjan
winthagen winthrop wintjens wintjes wirken wisconsin wismeijer wisseborn wisselink wisses wissink
witbreuk withag withagen witharen withuis witkam witrijt witse witsen witsens wittebol wittekoek
wittelte witteveen witvliet wiuwert wjelsryp wobbe wodehouse woehan woeltjes woensel woerde
woerdense woerlee woertman woesten woesthuis woestijne woezik wogmeer woldhuis wolferen wolff
wolfgang wolfsen wolfshoek wolfshuis wolfsven wolgograd wolke wolsing wolswijk wolthuis wolting
woltjer woltjes woluwe woluws wolverlei wondelgem wonderbra wonink wontergem woodard woodhull
woodrow woodstock woodward woold woolf woolite woolthuis woolworth woonbond woort wopereis wopkes
worcester wordfeud wordragen workel workum wormhoudt woubrugge woudt wouke woukes wouterse
woutersen woutertje wouts wovoka wrangell wrigley wroclaw wubbe wubbels wubben wubbo wuisman wuite
wulffraat wurlitzer wursten wybo wycliffe wyeth wyldpaed wyoming wytgaard wytzes wâlddyk xanten
xantens xanthippe xavi xavier xaviera xenophon xenos xeroxes xerxes xes xhofleer xian xiaoping xin
xingu xins xmas xmases xue xues yacc yael yaels yahweh yakima yakut yakutsk yalow yalçin yalçins
yamagata yaman yannick yannicks yaren yaroslavl yasars yasin yasins yasmines yasmins yassin
yassins yates ybema yeager yeats yeh yentl yentls yeung yildiz ying yings yins ykes yme ymes ynzes
yolande yong yongs yorick yoricks yorins york yorkse yorkshire yorktown yosemite yossarian younes
youness youp youps youri yousef yousefs youssef youssefs ypecolsga ypsilanti ytsma yucatan
yugoslav yuletides yuns yurt yussuf yusuf yves yvets yvonne yvonnes zaamslag zaandijk zaankant
zaanse zaanstad zaarvlaas zaat zachary zachery zadelhoff zadkine zaffelare zagrebber zagrebs zagt
zaid zaids zaire zairian zakaria zaki zalk zalné zambezi zambian zamboni zandakker zanddreef zande
zandee zanderink zandeweer zandhoek zandhoven zandijk zandkamp zandkant zandkreek zandpol zandstra
zandvliet zandvoort zandzegge zanen zanoni zantboer zanting zanussi zanzibar zapotec zara zaragoza
zarren zebedee zebedeus zebs zechariah zedelgem zeebies zeebregts zeebrugge zeebrugse zeeburg
zeeburgse zeegelaar zeegse zeelander zeelandia zeelands zeelandse zeelen zeels zeelst zeerijp
zeesse zeeuw zeeuwen zeeuws zeeuwse zeevang zeewolde zegelsem zeger zeggelaar zeggeveen zegveld
zegwaard zegwaart zeijen zeilstra zeinstra zeister zelda zeldam zelder zelhemmer zelig zelissen
zellik zelma zelzaats zelzate zemst zenderen zengerink zenne zennes zeno zentjens zephaniah
zepperen zeroual zetveld zeus zevenaar zevenaars zeveneken zhens ziads zibo ziegler zieleman
zieltjens ziengs zierikzee zieuwent ziggy zijdenbos zijdewind zijlema zijlroede zijlvest zijm
zijpe zijtaart zillig zilven zilvermos zinfandel zingem zinhagel zinnik zinniks zino zionism
zionisms zions zita zjef zmv zoe zoelmond zoeloe zoeloes zoer zoersel zoerselse zoerte zoetebier
zoetekouw zoeteman zoeteweij zohra zoja zola zoloft zomba zonderop zondervan zonhoven zonhovens
zonjee zonne zonnebeke zonnebeld zonnegem zonnehuis zonnes zonneveld zoontjens zopfi zora zoran
zorge zorgnota zorgvlied zorro zosma zottegem zottegems zouhair zoutkamp zoutleeuw zoé zoés zoë
zoës zoëy zuidam zuidbarge zuidberg zuidbroek zuidbuurt zuiddorpe zuiderent zuidersma zuiderwal
zuiderzee zuidewijn zuidgeest zuidinga zuidlaren zuidplas zuidveen zuidveld zuidvelde zuidwal
zuidwijk zuidwolde zuidzande zuijlen zuiker zukor zullik zulu zulus zundert zundertse zuni
zunnebeld zurjeens zutendaal zutphens zutphense zutt zuuk zuurbier zuurdijk zwaag zwaagdijk zwaal
zwaga zwagerman zwakhalen zwalm zwalmse zwaluwe zwama zwan zwanepol zwaneveld zwanikken zwartbol
zwarthoed zwartjens zwartven zweedse zweeloo zweerink zweins zweistra zwemer zwennes zwerink
zwerts zwerus zwet zwevegem zwevegems zweverink zwevezele zwiggelte zwijsen zwilbroek zwinderen
zwingli zwinkels zwirs zwitser zwitserse zwolle zwoller zwols zwolse zwolsman zyuganov zzv
"""
