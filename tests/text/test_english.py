"""English inflection: examples of each rule, and both spellings."""

import pytest

from insaterms.model import Feature, PartOfSpeech
from insaterms.text.english_spelling import other_spellings
from insaterms.text.inflection import forms, inflect


def _texts(text: str, feature: Feature, part_of_speech: PartOfSpeech = "noun") -> list[str]:
    return [form.text for form in forms(text, "en", part_of_speech) if form.feature == feature]


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("school refuser", "school refusers"),
        ("absence", "absences"),
        ("refusal", "refusals"),
        ("policy", "policies"),
        ("day", "days"),
        ("class", "classes"),
        ("box", "boxes"),
        ("church", "churches"),
        ("search", "searches"),
        ("monarch", "monarchs"),
        ("spokesperson", "spokespersons"),
        ("quiz", "quizzes"),
        ("shelf", "shelves"),
        ("life", "lives"),
        ("roof", "roofs"),
        ("hero", "heroes"),
        ("photo", "photos"),
        ("child", "children"),
        ("schoolchild", "schoolchildren"),
        ("person", "people"),
        ("young person", "young people"),
        ("policewoman", "policewomen"),
        ("human", "humans"),
        ("crisis", "crises"),
        ("hypothesis", "hypotheses"),
        ("criterion", "criteria"),
        ("SBO", "SBOs"),
        ("PC", "PCs"),
        ("synopsis", "synopses"),
        ("fez", "fezzes"),
        ("child who is absent", "children who are absent"),
        ("pupil who studies at home", "pupils who study at home"),
        ("child who misses school", "children who miss school"),
        ("child who left school", "children who left school"),
        ("declaration of admissibility", "declarations of admissibility"),
        ("pupil with special needs", "pupils with special needs"),
        ("young person not attending school", "young people not attending school"),
        ("child who stays at home", "children who stay at home"),
        ("child kept at home", "children kept at home"),
        ("attorney general", "attorneys general"),
        ("notary public", "notaries public"),
        ("curriculum vitae", "curricula vitae"),
        ("mother-to-be", "mothers-to-be"),
        ("sergeant major", "sergeants major"),
        ("court-martial", "courts-martial"),
        ("president elect", "presidents elect"),
        ("drum major", "drum majors"),
        ("vertebra", "vertebrae"),
        ("ovum", "ova"),
        ("genus", "genera"),
        ("corps", "corps"),
        ("chassis", "chassis"),
        ("trousers", "trousers"),
        ("soliloquy", "soliloquies"),
        ("school attendance officer", "school attendance officers"),
        ("minister of education", "ministers of education"),
        ("Secretary of State", "Secretaries of State"),
        ("court of appeal", "courts of appeal"),
        ("mother-in-law", "mothers-in-law"),
        ("foster son-in-law", "foster sons-in-law"),
        ("editor-in-chief", "editors-in-chief"),
        ("director-general", "directors-general"),
        ("man-of-war", "men-of-war"),
        ("Lady-in-waiting", "Ladies-in-waiting"),
        ("runner-up", "runners-up"),
        ("drop-out", "drop-outs"),
        ("stay-at-home", "stay-at-homes"),
        ("out-of-school", "out-of-schools"),
        ("parent or carer", "parents or carers"),
        ("health and safety officer", "health and safety officers"),
    ],
)
def test_first_plural_is_the_usual_one(singular: str, plural: str) -> None:
    assert inflect(singular, "en", "noun", "plural") == plural


@pytest.mark.parametrize(
    "noun", ["truancy", "education", "school absenteeism", "special education", "support",
             "youth not attending school"],
)  # fmt: skip
def test_what_is_not_counted_has_no_plural(noun: str) -> None:
    assert _texts(noun, "plural") == []
    assert _texts(noun, "plural possessive") == []


@pytest.mark.parametrize(
    ("noun", "singular", "plural"),
    [
        ("school", "school's", "schools'"),
        ("child", "child's", "children's"),
        ("class", "class's", "classes'"),
        ("officer", "officer's", "officers'"),
        ("mother-in-law", "mother-in-law's", "mothers-in-law's"),
        ("minister of education", "minister of education's", "ministers of education's"),
    ],
)
def test_possessives(noun: str, singular: str, plural: str) -> None:
    assert inflect(noun, "en", "noun", "possessive") == singular
    assert inflect(noun, "en", "noun", "plural possessive") == plural


@pytest.mark.parametrize(
    ("verb", "third", "past", "participle", "ing"),
    [
        ("play truant", "plays truant", "played truant", "played truant", "playing truant"),
        ("keep at home", "keeps at home", "kept at home", "kept at home", "keeping at home"),
        ("be absent", "is absent", "was absent", "been absent", "being absent"),
        ("refer", "refers", "referred", "referred", "referring"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("stop", "stops", "stopped", "stopped", "stopping"),
        ("search", "searches", "searched", "searched", "searching"),
        ("excuse", "excuses", "excused", "excused", "excusing"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("study", "studies", "studied", "studied", "studying"),
        ("stay", "stays", "stayed", "stayed", "staying"),
        ("miss", "misses", "missed", "missed", "missing"),
        ("lie", "lies", "lay", "lain", "lying"),
        ("go", "goes", "went", "gone", "going"),
        ("to write", "writes", "wrote", "written", "writing"),
        ("enrol", "enrols", "enrolled", "enrolled", "enrolling"),
        ("learn", "learns", "learned", "learned", "learning"),
        ("panic", "panics", "panicked", "panicked", "panicking"),
        ("travel", "travels", "travelled", "travelled", "travelling"),
        ("organise", "organises", "organised", "organised", "organising"),
        ("focus", "focuses", "focused", "focused", "focusing"),
    ],
)
def test_verbs(verb: str, third: str, past: str, participle: str, ing: str) -> None:
    assert inflect(verb, "en", "verb", "third person") == third
    assert inflect(verb, "en", "verb", "past") == past
    assert inflect(verb, "en", "verb", "participle") == participle
    assert inflect(verb, "en", "verb", "present participle") == ing


@pytest.mark.parametrize(
    ("adjective", "comparative", "superlative"),
    [
        ("long", "longer", "longest"),
        ("big", "bigger", "biggest"),
        ("safe", "safer", "safest"),
        ("happy", "happier", "happiest"),
        ("good", "better", "best"),
        ("persistent", None, None),
        ("absent", None, None),
        ("authorised", None, None),
    ],
)
def test_only_short_adjectives_have_degrees(
    adjective: str, comparative: str | None, superlative: str | None
) -> None:
    assert inflect(adjective, "en", "adjective", "comparative") == comparative
    assert inflect(adjective, "en", "adjective", "superlative") == superlative


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("authorised absence", "authorized absence"),
        ("organisations", "organizations"),
        ("programme", "program"),
        ("centre", "center"),
        ("behaviour", "behavior"),
        ("behavioural", "behavioral"),
        ("counsellor", "counselor"),
        ("enrolment", "enrollment"),
        ("enrol", "enroll"),
        ("travelling", "traveling"),
        ("defence", "defense"),
        ("analyse", "analyze"),
        ("Centre", "Center"),
        ("well-organised programmes", "well-organized programs"),
        ("organisation's", "organization's"),
        ("organisations'", "organizations'"),
        ("centre's", "center's"),
        ("organise", "organize"),
        ("haemorrhages", "hemorrhages"),
        ("caesarean", "cesarean"),
        ("anaesthetist", "anesthetist"),
        ("oesophagus", "esophagus"),
        ("foetal", "fetal"),
        ("oestrogen", "estrogen"),
        ("diarrhoea", "diarrhea"),
        ("manoeuvred", "maneuvered"),
        ("leukaemias", "leukemias"),
        ("orthopaedists", "orthopedists"),
    ],
)
def test_both_spellings_lead_to_each_other(british: str, american: str) -> None:
    assert other_spellings(british) == (american,)
    assert other_spellings(american) == (british,)


@pytest.mark.parametrize(
    "word",
    """
        advertise advise anticlockwise appraise apprise arise braise bruise chastise circumcise
        clockwise comprise compromise concise cruise demise despise devise disenfranchise
        disguise enterprise excise exercise exorcise expertise franchise guise imprecise
        improvise incise lengthwise liaise likewise malaise merchandise mortise noise otherwise
        paradise poise porpoise praise precise premise prise promise raise reprise revise
        sunrise supervise surmise surprise televise tortoise treatise turquoise unwise uprising
        moonrise reappraised uncompromising advertised chemise irises trellised crises
        metropolises epidermises amaryllises
    """.split(),
)
def test_ise_that_is_no_ending_stays(word: str) -> None:
    assert other_spellings(word) == ()


@pytest.mark.parametrize(
    "word",
    """
        academise amortise apologise archaise atomise authorise baptise capitalise categorise
        characterise civilise collectivise computerise criticise customise deputise digitise
        dramatise economise emphasise fantasise finalise formalise generalise hypothesise
        italicise legalise legitimise maximise minimise modernise monopolise normalise optimise
        organise ostracise politicise prioritise privatise publicise realise recognise
        relativise revolutionise romanticise soliloquise specialise standardise subsidise
        summarise sympathise theorise traumatise utilise visualise unauthorised penalising
        reorganiser
    """.split(),
)
def test_verbs_in_ise_are_verbs_in_ize(word: str) -> None:
    head, _, tail = word.rpartition("is")
    assert other_spellings(word) == (f"{head}iz{tail}",)
    assert other_spellings(f"{head}iz{tail}") == (word,)


@pytest.mark.parametrize(
    "word",
    "size capsized resize downsizing oversized prize prizes seizing maize baize Belize".split(),
)
def test_ize_that_is_no_ending_stays(word: str) -> None:
    assert other_spellings(word) == ()


def test_capitals_and_odd_letters_are_left_as_they_are() -> None:
    assert other_spellings("PROGRAMME") == ("PROGRAM",)
    assert other_spellings("İORGANISE") == ()


@pytest.mark.parametrize(
    "word",
    ["advise", "exercise", "supervised", "size", "crises", "promise", "laboratory", "story", "colt",
     "humorous", "check", "practical", "revised", "disguise", "raising", "wise", "prize"],
)  # fmt: skip
def test_words_of_one_spelling_stay(word: str) -> None:
    assert other_spellings(word) == ()


def test_the_given_spelling_comes_first() -> None:
    assert _texts("counselor", "plural") == ["counselors", "counsellors"]
    assert _texts("counsellor", "plural") == ["counsellors", "counselors"]
    assert _texts("programme", "base") == ["programme", "program"]


@pytest.mark.parametrize(
    ("verb", "feature", "form"),
    [
        ("not attend school", "third person", "does not attend school"),
        ("not attend school", "past", "did not attend school"),
        ("not attend school", "present participle", "not attending school"),
        ("not be at school", "third person", "is not at school"),
        ("permanently exclude", "past", "permanently excluded"),
        ("rely on", "third person", "relies on"),
    ],
)
def test_negation_and_adverb_in_front_are_not_inflected(
    verb: str, feature: Feature, form: str
) -> None:
    assert inflect(verb, "en", "verb", feature) == form


def test_the_apostrophe_in_the_plural_of_an_acronym_comes_second() -> None:
    assert _texts("PC", "plural") == ["PCs", "PC's"]


def test_both_pasts_of_a_verb_are_there() -> None:
    assert {"learned", "learnt"} <= set(_texts("learn", "past", "verb"))
    assert _texts("benefit", "past", "verb") == ["benefited", "benefitted"]
    assert _texts("benefit", "present participle", "verb") == ["benefiting", "benefitting"]


@pytest.mark.parametrize(
    ("verb", "feature", "forms_found"),
    [
        ("travel", "past", ["travelled", "traveled"]),
        ("travel", "present participle", ["travelling", "traveling"]),
        ("refer", "past", ["referred"]),
        ("organize", "past", ["organized", "organised"]),
    ],
)
def test_verbs_are_found_in_both_spellings(
    verb: str, feature: Feature, forms_found: list[str]
) -> None:
    assert _texts(verb, feature, "verb") == forms_found


def test_what_is_no_person_has_no_possessive_after_its_phrase() -> None:
    assert _texts("declaration of admissibility", "possessive") == []


def test_a_word_with_hyphens_whose_head_is_not_counted_has_no_plural() -> None:
    assert _texts("information-in-care", "plural") == []


def test_what_does_not_end_in_a_letter_is_not_conjugated() -> None:
    assert [form.feature for form in forms("24/7", "en", "verb")] == ["base"]
    assert [form.feature for form in forms("not 24/7", "en", "verb")] == ["base"]
