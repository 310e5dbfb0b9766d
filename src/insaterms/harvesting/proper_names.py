"""Names of people and places: what stands in brackets without being a gloss.

Surnames look as Dutch as anything (*van der Zwaag*), so no letters can tell; the usual
first names and the titles before a name can.
"""

from insaterms.harvesting.words import words_in

__all__ = [
    "GIVEN_NAMES",
    "PARTICLES",
    "SURNAMES",
    "TITLES",
    "is_person",
    "is_place",
]

_LEAST_WORDS, _MOST_WORDS = 2, 6


def is_person(text: str) -> bool:
    """Whether a text is somebody's name: *Jan de Vries*, *A. de Ruijter*, *juf Marieke*."""
    words = words_in(text[:100])
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS:
        return False
    first, *others = words
    if not all(word.capital or word.lower in PARTICLES for word in others):
        return False
    if first.lower in TITLES:
        return True
    initial = len(first.text) == 1 and others[0].gap.startswith(".")
    return first.capital and (initial or first.lower.split("-")[0] in GIVEN_NAMES)


def is_place(text: str) -> bool:
    """Whether a text only says where something is: *Belgium*, *Utrecht, the Netherlands*."""
    return all(word.lower in PLACES for word in words_in(text[:100]))


# Between a first name and a surname: *Jan van der Berg*.
PARTICLES = frozenset("van de der den het 't ter ten te von el al bin in op".split())

# Before somebody's name.
TITLES = frozenset(
    "dr drs prof professor mr mrs ms miss mister ir ing mevrouw meneer mevr dhr heer juf "
    "meester dame sir lady minister alderman wethouder burgemeester mayor chair voorzitter "
    "director directeur editor redacteur author auteur".split()
)

# Surnames behind a particle: *De Vries* is nobody's programme.
SURNAMES = frozenset(
    "vries jong boer wit groot graaf haan bruin ruiter ruijter leeuw lange koning bruijn waal "
    "wolf winter man berg dijk meer heuvel bosch broek velden linden veen wal brink horst "
    "laan leeuwen heijden hoek beek bergh bos vliet ven wijk zwaag visser bakker smit smeets "
    "jansen janssen kok klerk kort rooij roos bie vos".split()
)

# Where something is: *Ghent (Belgium)*.
PLACES = frozenset(
    "groningen friesland fryslân drenthe overijssel flevoland gelderland utrecht limburg "
    "zeeland noord-holland zuid-holland noord-brabant brabant holland amsterdam rotterdam den "
    "haag hague eindhoven tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede "
    "amersfoort zwolle leiden leeuwarden maastricht dordrecht zoetermeer deventer delft assen "
    "emmen venlo helmond hilversum middelburg lelystad 's-hertogenbosch bosch netherlands "
    "nederland belgium belgië flanders vlaanderen germany duitsland france frankrijk england "
    "engeland uk usa australia sweden denmark norway finland ghent gent antwerp antwerpen "
    "brussels brussel bruges brugge leuven europe europa the of de in".split()
)

GIVEN_NAMES = frozenset(
    "aad aafke abdel adriaan ahmed albert alex alexander ali alice amber amina an ana andrea "
    "andrew andré anja anke ann anna anne anneke annelies annemarie annemiek annet annette "
    "anton antoine arend arie arjan arno arthur astrid aysha ayşe barbara bart bas bea "
    "beatrix ben bernard bert bianca birgit bob bram brigitte caroline carla carel carolien "
    "cas cees charlotte chris christa christian christine cindy clara claudia coen corine cor "
    "daan dana daniel danny dave david dennis diana dick dirk dorien edith edwin eefje ellen "
    "els elisa elise elisabeth emma eric erica erik erwin esra esther eva evelien evelyne "
    "eveline fatima fatma femke fenna ferdinand fleur floor floris frank frans fred frederik "
    "freek froukje gea geert george gerard gerda gerrit gert gijs greet guus hanna hannah "
    "hanneke hans harm harry hassan heleen helen henk henny henri herman hilde hub hubert "
    "hugo ilse ina ineke inge ingrid irene iris irma ivo jaap jack jacob jacqueline jan jane "
    "janneke jannie jantien jasper jean jeroen jet jessica jo joan johan johanna john jolanda "
    "jonas joop joost joris jos josé judith julia jurgen jürgen kaatje karel karen karin kars "
    "kees kim klaas klara koen koos kristel laura lars leen leo leon lex lidia lies liesbeth "
    "lieke linda lisa lotte louis louise luc lucas ludo luuk maaike maarten maartje mandy "
    "manon marc marcel margot margreet maria marian marianne marieke marije marijke marina "
    "marion marjan marjolein mark marleen marloes marlies martha martijn martin martine mary "
    "mathilde matthijs max merel mia michael michel michiel mieke mirjam mohamed mohammed "
    "monica monique nadia nancy naomi nathalie nico nicole niels nienke nina noor nynke olga "
    "otto pascal patricia patrick paul paula peggy peter petra philip pien pier piet pieter "
    "priya quinten ralph ramon rené renée reinier renske rianne richard rik rita rob robert "
    "robin roel roelof roger roland ron ronald roos rosa rosalie rudolf ruben rutger ruth "
    "ruud sabine sam samira sander sandra sanne sara sarah saskia sebastiaan selma simon "
    "simone sjoerd sofie sonja sophie stan stef stefan steven stijn suzanne svenja sylvia "
    "tamara tanja teun theo thea thijs thomas tim tineke tjeerd tom ton toon trudy truus "
    "valerie vera veronique victor vincent walter wendy wessel wiebe wil wilhelmina willem "
    "wim wouter yolanda yvonne yusuf zeynep zoë".split()
)
