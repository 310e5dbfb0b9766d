"""Words that are a noun and, as they stand, a form of a verb: on leave, to leave.

English makes verbs of nouns and nouns of verbs freely (conversion: Quirk et al., A
Comprehensive Grammar of the English Language, I.43 ff.); Dutch has nouns that are the stem of
a verb (het besluit, hij besluit).  Here are those of schools, work and administration.
"""

from insaterms.model import Language

__all__ = ["acts", "is_conversion"]

# What no text of the field uses as a verb is left out: *pupil*, *parent*.
_ENGLISH = frozenset(
    """
    access act address aid aim answer appeal approach assault attack attempt award ban benefit
    bill blame block bully call care cause challenge change charge check claim cluster coach
    comment compromise concern conduct conflict contact contract control copy cost counsel cover
    credit cut damage deal debate decline decrease delay delegate demand design discipline
    discharge dispute document doubt download draft drive drop email end escort estimate excuse
    exercise exit experience experiment face fall favour fear film filter finance fine focus
    force function fund gain grade grant group guarantee guide halt handle harm head help hire
    hold hope host house impact import increase influence interest interview issue judge label
    lack launch lead leave lecture level limit link list load loan lock look map mark match
    matter measure mentor mention mistake mix model monitor move name need neglect network note
    notice number offer order outline partner pass pause pay permit phone place plan play pledge
    point position post praise present press preview process profile profit programme progress
    project promise protest purchase query question queue quote raise range rank rate reach
    reason recall record referee refund register release repair repeat reply report request
    rescue research reserve respect rest result return review reward ride ring risk rule run
    sample sanction schedule school score screen search sentence set shape share shelter shift
    show sign signal smoke sponsor stage stand start state stay step stop store stress structure
    struggle study subject suit supply support survey suspect switch talk target tax team test
    tour trace track trade train transfer transport travel treat trouble truant trust try turn
    tutor update upgrade upload use value view visit vote wait walk warrant waste watch welcome
    wish witness work worry wound
    """.split()
)
_DUTCH = frozenset(
    """
    antwoord antwoorden besluit besluiten bezoek bezoeken overleg plannen start starten steun
    steunen straf straffen toets toetsen verblijf verloop vertrek vervoer verwijt verwijten
    verzoek verzoeken verzuim vonnis vonnissen vraag vragen werk werken zorg zorgen
    """.split()
)
_ENGLISH_ACTORS = frozenset(
    """
    adults advisers advisors aldermen authorities boys candidates carers caretakers children
    citizens clients coaches colleagues committees companies councillors councils counsellors
    courts doctors educators employees employers experts families fathers girls governments
    governors guardians headteachers inspectors institutions judges kids lawyers leaders learners
    leavers lecturers mayors members men mentors ministers mothers municipalities nurses officers
    officials organisations organizations parents partners partnerships patients people
    policymakers prefects professionals providers psychologists pupils schools sitters
    specialists students teachers teenagers therapists trainees truants tutors universities
    users volunteers women workers youngsters youths
    """.split()
)
_DUTCH_ACTORS = frozenset(
    """
    ambtenaren artsen besturen burgers collega's docenten gemeenten gezinnen instellingen
    jongens jongeren kinderen klanten leerlingen leerplichtambtenaren leraren medewerkers meisjes
    mensen moeders ouders partners raadsleden rechtbanken rechters samenwerkingsverbanden scholen
    scholieren spijbelaars studenten thuiszitters vaders verzorgers werkgevers werknemers
    wethouders bestuur burgemeester college commissie directeur gemeente inspectie kantonrechter
    leraar minister ministerie rechtbank rechter samenwerkingsverband school wethouder
    """.split()
)


def is_conversion(word: str, language: Language) -> bool:
    """Whether a noun, in the form given and in small letters, is a form of a verb as well."""
    if language == "nl":
        return word in _DUTCH
    if word in _ENGLISH:
        return True
    # *reports*, *searches*, *supplies*: also the third person.
    return word.endswith("s") and (
        word[:-1] in _ENGLISH
        or (word.endswith("es") and word[:-2] in _ENGLISH)
        or (word.endswith("ies") and word[:-3] + "y" in _ENGLISH)
    )


def acts(word: str, language: Language) -> bool:
    """Whether a word, in small letters, may be the subject of an act: pupils, *gemeente*.

    English ones are plurals, since a singular may as well be the first part of a term
    (*school report*), and no word that is often a verb (*the school offers*).
    """
    return word in (_DUTCH_ACTORS if language == "nl" else _ENGLISH_ACTORS)
