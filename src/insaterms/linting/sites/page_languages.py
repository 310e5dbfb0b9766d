"""The language of each page: as the settings say, the page itself, its name or its folder."""

from collections.abc import Mapping

from insaterms.content.translatable.values import PageForm
from insaterms.linting.sites.page_names import PageName, page_name
from insaterms.linting.sites.site_files import SiteFile
from insaterms.model import Language
from insaterms.project.patterns import fits
from insaterms.text.language_tags import canonical_tag, language_of

__all__ = ["SitePage", "guessed", "said_language"]

# Log-odds from which on a whole page is taken to be in a language; a sentence reaches 10.
_SURE = 8.0
# So much of a page is read for it: its words, and the markup between them.
_BEGINNING = 20_000


class SitePage:
    """A page of a site, and what is known of it.

    Attributes:
        file: What its bytes say.
        within: Its path from the root of the project.
        name: What that path says.
        tag: The language that it is in, as BCP 47 writes it; empty where nothing says so.

    """

    __slots__ = ("file", "name", "tag", "within")

    def __init__(self, file: SiteFile, within: str, languages: Mapping[str, str]) -> None:
        """Decide on its language.

        Args:
            file: The page.
            within: Its path from the root of the project.
            languages: The languages that the settings say, by patterns.

        """
        self.file = file
        self.within = within
        self.name: PageName = page_name(within)
        self.tag = said_language(file.facts.language, within, languages, self.name)

    @property
    def language(self) -> Language | None:
        """Dutch or English; None for another language, and where nothing says it."""
        return language_of(self.tag) if self.tag else None


def said_language(
    declared: str, within: str, languages: Mapping[str, str], name: PageName | None = None
) -> str:
    """Return the language of a page, as BCP 47 writes it; empty where nothing says it.

    Args:
        declared: The tag that the page says.
        within: Its path from the root of the project.
        languages: The languages that the settings say, by patterns; the last one that fits
            counts, and before all else.
        name: What the path says; None: it is read here.

    """
    said = [tag for pattern, tag in languages.items() if fits(pattern, within)]
    if said:
        return said[-1]
    named = (name or page_name(within)).language
    tag = canonical_tag(declared)
    # `lang: nl` in nl-BE/: the folder says more.
    return named if not tag or named.startswith(f"{tag}-") else tag


def guessed(text: str, form: PageForm = "markdown") -> Language | None:
    """Return the language that the body of a page is in, by its words.

    Args:
        text: The page.
        form: What it is written in; of data and templates what stands between the markup.

    Returns:
        None where its words do not clearly say so.

    """
    from insaterms.content import front_matter
    from insaterms.text.language import EXAMINED, lean
    from insaterms.text.passages import masked

    text = text[:_BEGINNING]
    if form in {"markdown", "html"}:
        from insaterms.content.reading import blocks

        words: list[str] = []
        length = 0
        for block in blocks(text, "html" if form == "html" else "markdown"):
            words.append(block.text)
            length += len(block.text)
            if length > EXAMINED:
                break
        body = "\n".join(words)
    else:
        body = text[front_matter.read(text).end :][:EXAMINED]
    weight = lean(masked(body))
    if abs(weight) < _SURE:
        return None
    return "nl" if weight > 0 else "en"
