"""Where the counterparts of a page may stand, before anything is known of other pages."""

import re
from collections.abc import Callable, Mapping

from insaterms.linting.sites.page_names import counterpart_names
from insaterms.project.patterns import counterpart_of

__all__ = ["counterpart_places", "says_counterpart"]

# `translationKey: absence` in YAML, TOML or JSON; <link rel="alternate" hreflang="nl" …>
_SAYS = re.compile(
    rb"^[ \t]*[\"']?(?:translationKey|translation_key|lang-ref|page_id|ref|translation_of)[\"']?"
    rb"[ \t]*[:=]|\bhreflang\b",
    re.MULTILINE | re.IGNORECASE,
)
_DATA = (".yml", ".yaml", ".toml")


def counterpart_places(within: str, translations: Mapping[str, str]) -> list[str]:
    """Return the paths where the counterparts of a page may stand, by settings and by its name.

    Args:
        within: The page, from the root of the project.
        translations: Patterns of paths, each with that of the translations.

    """
    said = (
        counterpart_of(within, *pair)
        for one, other in translations.items()
        for pair in ((one, other), (other, one))
    )
    return [*(each for each in said if each is not None), *counterpart_names(within)]


def says_counterpart(path: str, beginning: Callable[[str], bytes]) -> bool:
    """Whether a page may have a key, or a link, that says what it is a translation of.

    Args:
        path: The page; of data the answer is no.
        beginning: Returns the first bytes of a file, some ten thousands.

    """
    return not path.lower().endswith(_DATA) and _SAYS.search(beginning(path)) is not None
