"""Terms in the paragraphs of a page, explained where they first stand."""

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.util.nodes import make_refnode

from insaterms.glossary.linking.candidates import Candidate, candidates
from insaterms.glossary.linking.explaining import explanation
from insaterms.glossary.linking.marks import Explanation, Looks, marked
from insaterms.integrations.sphinx_glossary import listed_concepts, site_glossary
from insaterms.integrations.sphinx_prose import LANGUAGE_CLASS, Prose

__all__ = ["link_terms"]

_CSS_CLASS = "insaterms-term"


def link_terms(app: Sphinx, document: nodes.document, page: str) -> None:
    """Explain each term of a page where it first stands.

    It is connected to the event `doctree-resolved`, when the links of the page are known.
    With a glossary page (`insaterms-glossary`) each term links there; without one it is
    explained in HTML alone.  Names in the other language than the page's get their `lang`.

    Args:
        app: What builds the page.
        document: The page, which is changed.
        page: Its name.

    """
    config = app.config
    if not config.insaterms_link or any(fnmatchcase(page, p) for p in config.insaterms_exclude):
        return
    prose = Prose(document)
    recognise = site_glossary(config).recognise
    marks = _Marks(app.builder, page, listed_concepts(app.env))
    explained: set[str] = set()
    for found in candidates(prose.blocks, (), config.insaterms_language, recognise):
        if found.kept:
            continue
        concept = found.occurrence.concept.id
        start = found.block.source(found.occurrence.start)
        end = start + len(found.occurrence.text)
        said = None
        wanted = config.insaterms_everyday or not found.occurrence.term.everyday
        if wanted and concept not in explained:
            said = explanation(found.occurrence, config.insaterms_language)
        made = marks.of(found, said)
        if made and prose.replace(start, end, made) and said is not None:
            explained.add(concept)
    prose.write()


class _Marks:
    """Makes the nodes that stand in the place of terms."""

    def __init__(self, builder: Builder, page: str, listed: Mapping[str, tuple[str, str]]) -> None:
        """Make them for a page, with the page and anchor of each concept that is listed."""
        self._builder = builder
        self._page = page
        self._listed = listed

    def of(self, found: Candidate, said: Explanation | None) -> Sequence[nodes.Node]:
        """Return the nodes for a term; none where it stays as it is.

        Args:
            found: The term.
            said: What is said of it; None where that was said before.

        """
        text = nodes.Text(found.occurrence.text)
        language = found.occurrence.language
        if said is not None and said.says_something:
            place = self._listed.get(found.occurrence.concept.id)
            if place is not None:
                title = " — ".join(
                    filter(None, (said.expansion, said.translation, said.definition))
                )
                child = _foreign(text, language) if language != found.around else text
                link = make_refnode(self._builder, self._page, *place, child, title)
                link["classes"].append(_CSS_CLASS)
                return [link]
            if self._builder.format == "html":
                tags = marked(said, Looks(css_class=_CSS_CLASS), "", found.around)
                opening, closing = (nodes.raw("", tag, format="html") for tag in tags)
                return [opening, text, closing]
        return [_foreign(text, language)] if found.is_foreign else []


def _foreign(text: nodes.Text, language: str) -> nodes.inline:
    return nodes.inline("", "", text, classes=[f"{LANGUAGE_CLASS}{language}"])
