"""English words that are Dutch as well: een partnership, de feedback.

WCAG 2.2, 3.1.2, asks for no language of words that have become part of the vernacular.
"""

__all__ = ["is_borrowed"]

_BORROWED = frozenset(
    """
    account activator agreement airbag app assessment assistant award backpack backup band bar
    barrier benchmark blog board boss brainstorm briefing budget buddy burnout call
    camping carrier cash casting center change chat check checkout chip claim clash clown
    club coach coaching college comeback comic comment commitment community computer
    concept concern consultant consult contest control copy counselor cover
    crash cursor dashboard data date deadline deal debriefing default delay design desk
    detail director display disclaimer download draft drive drop dropout drug editor email
    entertainer essay event expert fail fair fan feedback file film filter finish flat flow folder
    follower font format forum fulltime fun game gap gender goal grant hacker handout
    happening hearing helpdesk highlight hint hit hobby homepage host humor icon impact impeachment
    incident input insider intake interface interview item jet job jury kick kid label laptop lead
    leader lease level lifestyle link live log login lobby loser mail manager management map mark
    marketing master match matching mediation mediator meeting memo mentor mentoring
    mindset mix model monitor monitoring must offline online
    open outreach output outsider overall overhead panel parking partner partnership party
    password patch peer performance pilot pitch planning plot poll pool pop portal positioning post
    press preview print privacy pro profile project prompt
    provider punk quiz quote race range ranking rating recall record
    recruiter release remedial report research reset restart review roadmap ruling safe
    sample scan school scope score screen screening script server service set setting shift
    shop show single skill slogan speaker speech speed sponsor sport spot staff stage stalker
    standard start startup station status steward stick stop stress student stunt style summit
    supervisor support supporter survey switch tablet tag talent target team teamwork teaser
    template tender test ticket timing tip toolkit tool top track trade trainer training transfer
    transgender trend trial trigger trip trust tutor type union update upgrade upload user versus
    view vlog volume walk warrant website weekend welfare wellness wifi win workshop
    """.split()
)

# Dutch has *project*, *win* and *setting*, and says *projecten*, *wint*, *instellingen*.
_ENGLISH_PLURALS = frozenset({"grants", "projects", "settings", "wins"})


def is_borrowed(word: str) -> bool:
    """Whether Dutch has an English word too.

    Args:
        word: One word, in any case, in the singular or in a plural in -s that Dutch has too.

    """
    word = word.lower()
    if word in _ENGLISH_PLURALS:
        return False
    return word in _BORROWED or word.removesuffix("s") in _BORROWED
