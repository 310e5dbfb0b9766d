"""Words that look like a noun and are none."""

import pytest

from insaterms.model import Language
from insaterms.text.readings import is_no_noun, may_be_no_noun


def _is_no_noun(text: str, language: Language) -> bool:
    """Say it for the word between asterisks."""
    before, word, behind = text.split("*")
    return is_no_noun(word, before.split()[-4:], "".join(behind.split()[:1]), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("we *leave* now", "en"),
        ("they don’t *fine* him", "en"),
        ("Schools *need* a plan", "en"),
        ("a school *needs* more money", "en"),
        ("*Leave* the room", "en"),
        ("*SUPPORT* US", "en"),
        ("teachers *support* their pupils", "en"),
        ("It is *fine*", "en"),
        ("that’s *fine* with us", "en"),
        ("They want to *leave*", "en"),
        ("a pupil is allowed to *leave*", "en"),
        ("Nobody has to *report* to us", "en"),
        ("She is about to *leave*", "en"),
        ("It’s time to *leave*", "en"),
        ("asked for permission to *leave* early", "en"),
        ("We agreed how to *support* pupils", "en"),
        ("schools that refuse to *cluster*", "en"),
        ("he is old enough to *work*", "en"),
        ("she wants to *school* horses", "en"),
        ("to simply *leave*", "en"),
        ("It is hard to *leave*", "en"),
        ("The children *need* rest", "en"),
        ("because the parents *work* abroad", "en"),
        ("is going to *leave*", "en"),
        ("is going to *report* it", "en"),
        ("to *report* the absence", "en"),
        ("to *visit* their old school", "en"),
        ("*Report* the absence today", "en"),
        ("*Contact* your school", "en"),
        ("call or *visit* the school", "en"),
        ("and *register* your child", "en"),
        ("Pupils *leave* in July", "en"),
        ("The pupils *leave*", "en"),
        ("All these pupils *leave* early", "en"),
        ("Children *help* at home", "en"),
        ("Parents *report* when the child is ill", "en"),
        ("Teachers *support* pupils", "en"),
        ("Many people *work* from home", "en"),
        ("Schools *transfer* the file", "en"),
        ("Municipalities *fine* parents", "en"),
        ("Young people often *leave* without a diploma", "en"),
        ("pupils who *leave* early", "en"),
        ("anyone who *reports* to us", "en"),
        ("they are *training* teachers", "en"),
        ("we’re *hearing* more of it", "en"),
        ("wij *besluiten* morgen", "nl"),
        ("Hij *besluit* te gaan", "nl"),
        ("Dan *besluit* hij te gaan", "nl"),
        ("om te *besluiten*", "nl"),
        ("Scholen *besluiten* dat zelf", "nl"),
        ("De directeur kan *besluiten* om", "nl"),
        ("als zij *besluiten* om te gaan", "nl"),
        ("Het bestuur *besluit* dat zelf", "nl"),
        ("ik *verzuim* nooit", "nl"),
        ("Ouders *bezoeken* de school", "nl"),
        ("twee jaar *ouder*", "nl"),
        ("zij is *ouder* dan hij", "nl"),
        ("16 jaar en *ouder*", "nl"),
        ("12 jaar of *ouder* moet mee", "nl"),
        ("hij wordt *ouder*", "nl"),
        ("*Ouder* worden is niet erg", "nl"),
        ("Hoe *ouder* hoe wijzer", "nl"),
    ],
)
def test_the_words_beside_it_tell_that_a_word_is_no_noun(text: str, language: Language) -> None:
    assert _is_no_noun(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the *need* a child has", "en"),
        ("on *leave* the pay stops", "en"),
        ("in *need* of help", "en"),
        ("the *support* her parents give", "en"),
        ("a *fine* of 5 euros", "en"),
        ("*leave* of absence", "en"),
        ("during absence *absence* the school", "en"),
        ("entitled to *leave*", "en"),
        ("the right to *support*", "en"),
        ("due to *leave*", "en"),
        ("absent due to *work*", "en"),
        ("access to *support*", "en"),
        ("changes to *leave* and pay", "en"),
        ("she wants to go to *school*", "en"),
        ("is going to *school* in July", "en"),
        ("is going to *university*", "en"),
        ("prefers work to *leave*", "en"),
        ("entitled to *leaves* of several weeks", "en"),
        ("from school to *work* in a year", "en"),
        ("contribute to *support* at school", "en"),
        ("with regard to *leave*", "en"),
        ("apply for parental *leave*", "en"),
        ("on sick *leave* in July", "en"),
        ("She takes *leave* in July", "en"),
        ("Grants *leave* for ten days", "en"),
        ("The school offers *support* to pupils", "en"),
        ("The school needs *help*", "en"),
        ("We offer parents *support* in finding a school", "en"),
        ("It gives all the pupils *leave* in July", "en"),
        ("teachers who *pupils* trust", "en"),
        ("the help offered to *children*", "en"),
        ("travel time to *work*", "en"),
        ("prior to the first *visit*", "en"),
        ("Pupils *absence* in July", "en"),
        ("parents’ *leave* in July", "en"),
        ("Pupils with special needs *support*", "en"),
        ("the schools *support* team", "en"),
        ("the parents *help* desk", "en"),
        ("*Leave* in July", "en"),
        ("*Report* on absence", "en"),
        ("the annual *report* the school writes", "en"),
        ("home *visits* the school makes", "en"),
        ("walk to *school* every day", "en"),
        ("what they need is *training*", "en"),
        ("after a *hearing* the judge decides", "en"),
        ("the pupils on *leave*", "en"),
        ("het *besluit* is genomen", "nl"),
        ("na dit *besluit* hij weer", "nl"),
        ("scholen moeten *besluiten* nemen", "nl"),
        ("de *besluiten* dat alles anders moet", "nl"),
        ("genomen *besluiten* om te gaan", "nl"),
        ("wij melden *verzuim* nooit", "nl"),
        ("dan zoekt hij *werk*", "nl"),
        ("als hij *werk* zoekt", "nl"),
        ("als de gemeente *steun* biedt", "nl"),
        ("we stellen ouders *vragen* over school", "nl"),
        ("zij ziet *verzuim* als probleem", "nl"),
        ("te veel *verzuim*", "nl"),
        ("de *ouder* wordt gebeld", "nl"),
        ("kind en *ouder*", "nl"),
        ("een *ouder* belt", "nl"),
        ("de *griffier* wordt benoemd", "nl"),
        ("hij wil *griffier* worden", "nl"),
        ("vier jaar *ouders*", "nl"),
        ("*ouder*", "nl"),
    ],
)
def test_a_noun_stays_one(text: str, language: Language) -> None:
    assert not _is_no_noun(text, language)


def test_only_some_words_have_to_be_asked_for() -> None:
    assert may_be_no_noun("leave", "en")
    assert may_be_no_noun("OUDER", "nl")
    assert may_be_no_noun("Besluiten", "nl")
    assert not may_be_no_noun("ouders", "nl")
