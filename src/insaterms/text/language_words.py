"""Words that tell Dutch from English: those of grammar, and usual ones that letters misjudge.

Log-odds that a text with the word is Dutch.  A word of both languages weighs what the rarer
use leaves of it: *die* is a Dutch pronoun and an English verb.
"""

__all__ = [
    "ENDINGS",
    "ENGLISH_LABELS",
    "FIRST_NAMES",
    "FOREIGN",
    "GRAMMAR",
    "MAKERS",
    "PARTICLES",
    "PLACES",
    "USUAL",
]

_DUTCH_GRAMMAR = """
het een niet geen wij jij jullie zij hij ik je mijn jouw uw ons onze hun haar zich elkaar
zijn ben heb hebt heeft hebben hadden wordt worden werd werden geworden geweest zullen zult zal
zou zouden kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht wil wilt willen
wilde gaat gaan ging gingen doet doen gedaan maakt maken komt komen kwam krijgt krijgen
staat staan
en maar want dus omdat zodat hoewel terwijl wanneer indien tenzij mits totdat zoals als ofwel
noch evenals alsmede tevens echter namelijk
voor naar bij uit tegen tussen zonder tijdens volgens vanaf vanuit binnen buiten sinds aan
achter langs rond rondom tot te ter boven beneden onder naast jegens omtrent vanwege dankzij
bovenop tegenover
dat deze dit wie welke welk wat waar waarom hoe waarbij waarin waarmee waarop waarvan waarvoor
hier hierbij hierin hiermee hierna hierop hieruit daar daarbij daarom daarin daarmee daarna
daarnaast daarop daaruit daarvan daarvoor
er ook nog wel toch weer reeds meer minder veel weinig zeer heel erg vaak soms altijd nooit samen
iets niets iemand niemand alles alle allen allemaal iedere ieder iedereen elk elke andere ander
anders zelf zelfs enkele sommige beide beiden zulke zulk eens ergens nergens overal
nu straks vroeger eerst eerste tweede derde laatste vorige volgende
twee drie vier vijf zes zeven acht negen tien elf twaalf
zo'n m'n z'n d'r da's 'n 't 's 'k 'r
"""

_DUTCH_USUAL = """
nieuw nieuwe nieuws oud oude goed goede groot grote klein kleine eigen jong jonge jongere jongeren
hoog hoge hoger laag lage lang lange kort korte vrij vrije beter beste veilig veilige bang ziek
jaar jaren dag dagen weken maand maanden uur uren keer tijd dagdeel
kinderen ouder ouders leerling leerlingen mens mensen meisje jongen gezin gezinnen leraar
leraren docenten scholen klas klassen groep groepen les lessen vak vakken vragen vraag antwoord
hulp zorg steun recht rechten plicht wet wetten regels besluit aanbod doel doelen taak taken
werk werken baan banen stap stappen stad steden dorp land gemeente gemeenten provincie rijk
leven leren lezen lees schrijven schrijf spelen weten weet werkt helpt geeft geven vind vinden
zoek zoeken meld melden bel bellen mailen bekijk terug kies kiezen stuur deel delen
thuis huis huizen weg wegen boek boeken brief brieven blad pagina lijst foto foto's video's
programma's agenda's thema's vacature vacatures
januari februari maart mei juni juli augustus oktober maandag dinsdag woensdag donderdag vrijdag
zaterdag zondag coördinator nederland nederlands nederlandse engels engelse europees europese
datum adres melding meldingen notitie notities kleur lettertype mappen toegang aantal
rooster gebruikersnaam sleutel bron bronnen som rood geel groen blauw zwart
duitsland frankrijk belgië spanje italië engeland oostenrijk zwitserland polen turkije
vlaanderen europa duits frans spaans italiaans turks arabisch grieks japans chinees russisch
pools deens noors zweeds fins lets vietnamees portugees hongaars kerstmis kerst pasen
"""

_ENGLISH_GRAMMAR = """
the and not you your yours she his hers they them their theirs our ours its it my myself these
those this which who whom whose what where when why how that be been being were has having does
did doing done can could should would shall may might must cannot
isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't shouldn't wouldn't
it's that's what's let's i'm who's there's here's
to from with without for by into onto between among through throughout during about against
before since until towards within upon above below behind under beyond beside at as an if
than then because although though while unless whether or but nor both either neither
very more most less least much many few some any every each other another such same
now always never often sometimes again already yet still ever only too together
something nothing someone anyone everyone everything anything nobody everybody
first second third last next two three four five six seven eight nine
"""

_ENGLISH_USUAL = """
new old good great small big young high higher low long short free better safe happy afraid sick
own early full true main upcoming latest recent
year years day days weeks month months hour hours time times
child children parent parents pupil pupils students people person family families boy boys girl
girls teacher teachers schools class classes lesson lessons subject subjects question questions
answer answers youth adult adults friend friends staff member members
care law laws right rights duty duties rule rules act acts aim aims task tasks goal goals
work works working job jobs step steps city town village street road county council state
life lives living learn learning read reading write writing play know make take get give find
see look use go goes going gone come helps need needs call send share join sign log save
close edit view add search follow choose show order change keep stay leave back apply attend
absence attendance house houses way ways books letters page pages list lists
photo photos news site sites guide guides chapter table contents report reports review reviews
fee fees cost costs price prices vacancies shopping policy policies
january february march june july august october monday tuesday wednesday thursday friday
saturday sunday culture civil affairs coordinator netherlands dutch english european
cancel delete username date size file files folder folders set enter font fonts key keys
source sources address color colour red yellow green blue black white entrepreneur entrepreneurs
germany france belgium spain italy england austria switzerland poland turkey flanders europe
german french spanish italian turkish arabic welsh greek chinese japanese russian polish danish
norwegian swedish finnish latvian vietnamese portuguese hungarian christmas easter
nurse nurses research statement statements overview gift gifts
"""

ENGLISH_LABELS = frozenset(
    """
    holiday holidays previous continue submit settings preferences undo unsubscribe subscribe
    subscription forward returns refund refunds delivery featured enquiries invoice invoices
    payment payments purchase ordering bookings reservation reservations accept decline reject
    manage browse visit visiting remove rename insert replace confirm allow deny enable disable
    disabled enabled invalid required failed loading searching complaints appeals allowances
    benefits permits governors careers employers employees healthcare childcare insurance history
    recipes ingredients method methods instructions directions newsletter newsletters foreword
    acknowledgements references timetable timetables accessibility sustainability activities
    agriculture troubleshooting roadworks canteen volunteers volunteering fundraising donate
    donations cycling walking swimming environment government elections councillors taxes housing
    waste safeguarding wellbeing admissions behaviour enrolment study wins repeat vote warning
    warnings shipping warranty weather travel playground library libraries groceries stationery
    pensions disability homework exams bullying advice enquiry introduction conclusion conclusions
    preface summary requirements responsibilities objectives outcomes findings recommendations
    measures funding grants legislation guidance definitions exceptions penalties illness
    exclusions counselling abbreviations figures appendices venue membership donors trustees
    projects topics publications lectures courses
    """.split()
)
"""What stands alone on buttons and above sections, and Dutch does not borrow."""

_DUTCH_LABELS = """
kantine sprekers schoolgids contributie reglement herstart verliest wint uitslag uitslagen
inschrijven uitschrijven aanmelden afmelden bijwerken vernieuwen verwijderen toevoegen wijzigen
"""

# Words of grammar that the other language has as well.
_SHARED = {
    "de": 2.2,  # within a name it is weighed less
    "van": 1.8,
    "den": 0.6,
    "der": 0.6,
    "die": 1.5,
    "om": 2.0,
    "op": 2.2,
    "met": 1.4,
    "door": 0.8,
    "toe": 1.0,
    "dan": 1.2,
    "deed": 2.0,
    "word": 0.5,
    "u": 1.0,
    "des": 0.5,
    "al": 1.2,
    "late": -1.0,
    "over": 1.2,  # about; in English it seldom stands in a title
    "of": -0.8,  # or; the other way round
    "on": -2.2,
    "off": -2.2,
    "out": -2.2,
    "up": -1.5,
    "down": -2.0,
    "a": -1.5,
    "i": -1.0,
    "he": -1.5,
    "her": -1.5,
    "here": -2.0,
    "there": -2.5,
    "us": -2.0,
    "are": -2.5,
    "do": -1.5,
    "all": -1.5,
    "also": -1.5,
    "after": -2.0,
    "will": -2.0,
    "so": -1.5,
    "no": -1.5,
    "one": -1.5,
    "just": -1.5,
    "mine": -1.5,
    "like": -1.5,
}

# In both languages, or a name in both.
_BOTH = """
in is was we me had men ten even per via later week hart beer rest film sport best wanted
bent made mode code node
agenda register water project contact menu video team teams forum blog podcast symposium workshop
webinar model test data budget school transfer status start stop reset partner partners route
winter home info internet online offline website app apps email web link links login logo
design management manager coach coaching trainer training trend trends zoom
hotel bar restaurant bank post park museum theater centrum club computer software hardware
printer server platform portal dashboard tool tools toolkit monitor index filter format
tag tags download downloads upload upgrade media radio tv plan open print type
top tip tips quiz poster flyer map alarm bus tram taxi transport letter form
april september november december focus impact consult consultant student studio campus master
bachelor mentor mentors expert experts intake quick scan stress trauma drama circus piano
opera pop rock jazz festival event events live stream streaming shop store ticket tickets
lab hub meet highlights minister president college sector cluster diploma extra
sale weekend mail auto desktop metadata account accounts
browser chat lunch sponsor sponsors script parameter parameters browser laptop tablet
letters google tesla facebook netflix twitter instagram whatsapp microsoft windows android excel
outlook debian fedora kubernetes docker postgres mariadb python javascript drupal joomla
wordpress firefox thunderbird safari slack trello mastodon disney nintendo pokémon heineken
marktplaats rijksmuseum mauritshuis concertgebouw feyenoord
privacy cookie cookies disclaimer copyright sitemap chat
"""

_PLACES = """
amsterdam rotterdam utrecht leiden groningen eindhoven haarlem arnhem nijmegen maastricht
zwolle breda tilburg delft friesland drenthe overijssel flevoland gelderland zeeland brabant
limburg haag bosch antwerpen gent brugge oxford cambridge manchester liverpool london york edinburgh
sint schiphol
"""

# English words that Dutch titles have as well: they decide nothing alone.
_ENGLISH_LOANS = """
support meeting meetings help feedback service services details update updates assessment
deadlines speakers checkout
"""

# What kind of thing a name names; the rest of it may be of any language: Radboud University.
_DUTCH_KINDS = """
universiteit hogeschool stichting vereniging ministerie raad instituut inspectie tijdschrift
netwerk bond ziekenhuis samenwerkingsverband kenniscentrum basisschool
"""

_ENGLISH_KINDS = """
university foundation association ministry institute inspectorate journal network
society hospital municipality partnership agency department
"""

GRAMMAR: dict[str, float] = {
    **dict.fromkeys(_DUTCH_GRAMMAR.split(), 3.0),
    **dict.fromkeys(_ENGLISH_GRAMMAR.split(), -3.0),
    **_SHARED,
}
"""What a word of grammar says, in lower case and with a straight apostrophe."""

USUAL: dict[str, float] = {
    **dict.fromkeys(_DUTCH_USUAL.split(), 2.5),
    **dict.fromkeys(_ENGLISH_USUAL.split(), -2.5),
    **dict.fromkeys(_DUTCH_LABELS.split(), 2.5),
    **dict.fromkeys(ENGLISH_LABELS, -2.5),
    **dict.fromkeys(_DUTCH_KINDS.split(), 5.0),
    **dict.fromkeys(_ENGLISH_KINDS.split(), -5.0),
    "kind": 1.2,  # English has it as well
    **dict.fromkeys(_ENGLISH_LOANS.split(), -1.2),
    **dict.fromkeys(_BOTH.split(), 0.0),
    **dict.fromkeys(_PLACES.split(), 0.0),
}
"""What other words say that letters misjudge; 0 for a word of both languages."""

ENDINGS: dict[str, float] = {
    "t": -3.0,
    "re": -3.0,
    "ve": -3.0,
    "ll": -3.0,
    "d": -2.0,
    "m": -2.0,
    "er": 2.0,
    "ers": 2.0,
    "tje": 2.0,
    "tjes": 2.0,
    "en": 1.5,
}
"""What stands behind an apostrophe: they've, mbo'er, baby'tje."""

FIRST_NAMES = frozenset(
    """
aaron abdel adam adriaan ahmed aisha albert alex ali alice alicia amy andrea andrew andy angela
anna anne anneke annemarie anouk antoine anton arjen arthur barbara bart bas bastiaan benjamin
bernard bert beth bill billy bob bram brian bruce carl carla carolien caroline carolyn cees chantal
charles charlotte chris christine cindy claire clara claudia colin cor cornelis craig daan daisy
daniel dave david dennis derek diana diane dirk donald dorothy douglas edward edwin eline elisabeth
elise elizabeth ellen els elvis emiel emilia emily emma eric erik ernst esther eva evelien fatima
femke fleur francis frank frans fred frederik geert george gerard gert gijs graham greg guus hanna
hannah hannes hans harold harry hassan heather helen helena hendrik henk henry herman hugo ian
ibrahim ilse imke ineke inge ingrid iris isabel jaap jack jacob james jan jane janneke jasmijn
jason jasper jay jean jelle jennifer jeremy jeroen jerry jesse jessica jill jim joan joe joel johan
john jolanda joost joris jos joseph josephine joyce judith julia julian julie justin karel karin
kate katherine kees kenneth kevin kim klaas koen koos kyle larry lars laura lauren leo leon lieke
lies linda lisa lodewijk lotte louis louise luc lucas lucy luuk lynn maaike maarten mandy marc
marcel margaret margriet maria marianne marieke marije marijke marjan mark marleen marlies marloes
martha martijn martin mary matthew max megan mehmet mia michael michiel mieke milan mohamed
mohammed monique mustafa nancy nathan neil nick nico nicole niels nina noah noor olga oliver olivia
oscar patricia patrick paul pauline peggy pepijn peter petra phil philip piet pieter pim quinten
rachel ralph ray rebecca remco rené richard rick rob robert robin roel roger rogier ronald rosa roy
ruben rutger ruth ryan sam samuel sander sandra sanne sara sarah saskia scott sean sem serena
sharon simon sjoerd sofie sophie stan stefan stephen steve steven stijn susan susanne sven sylvia
taylor tess tessa teun theo thijs thomas tim tom tony trevor truus victor victoria vincent virginia
wendy wessel willem william wilma wim wouter xander yusuf yvonne zoe
""".split()
)
"""Titles that begin with one and go on as a name does are names: Maria de Vries."""

PLACES = frozenset(_PLACES.split())
"""Towns and regions, which begin the names of much else: Manchester United."""

MAKERS = frozenset(
    "adobe amazon apple facebook google ibm meta microsoft nokia oracle samsung sony".split()
)
"""What begins with one and has capitals is a product: Google Maps."""

PARTICLES = frozenset({"de", "van", "den", "der", "la", "le", "von", "du", "ter", "ten", "'t"})
"""What stands within a name, of whatever language its bearer speaks."""

FOREIGN = frozenset(
    """
    la le du et une aux dans pour est sur avec chez nous vous notre nos votre vos qui sommes
    und für das ist auf mit von zur zum nicht eine einer dem sie wir ihr ihre uns unser unsere
    wer sind bei kontakt aus
    el los las il della gli y para por una del nuestro nuestra nuestros nuestras quiénes somos
    sobre och oss för og accueil anmelden startseite produits actualités légales prodotti
    chi siamo servizi produkte öffnungszeiten datenschutz veranstaltungen contacto noticias
    inicio universität hjem nyheter
    ministère école université élèves
    """.split()
)
"""Words of grammar of French, German, Italian and Spanish that Dutch and English lack."""
