"""The directive `insaterms-glossary`: every concept, in nodes of a glossary of Sphinx's own."""

from functools import lru_cache

from docutils import nodes
from sphinx import addnodes
from sphinx.config import Config
from sphinx.domains.std import make_glossary_term
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_id

from insaterms.errors import InsatermsError
from insaterms.glossary.glossary import Glossary
from insaterms.integrations.glossary_entries import Entry, Name, entries
from insaterms.integrations.sphinx_prose import LANGUAGE_CLASS
from insaterms.model import Language

__all__ = ["GlossaryPage", "listed_concepts", "site_glossary"]

# Sphinx drops what it knows of a page when that is read anew, and puts together what
# several processes have read.
_LISTED = "insaterms-glossary"


def site_glossary(config: Config) -> Glossary:
    """Return the glossary of a site; one process loads it once."""
    return _loaded(config.insaterms_glossary, config.insaterms_content)


def listed_concepts(env: BuildEnvironment) -> dict[str, tuple[str, str]]:
    """Return the page that lists each concept, by its id, and the anchor there."""
    return {
        concept: (page, anchor)
        for page, metadata in env.metadata.items()
        for concept, anchor in metadata.get(_LISTED, {}).items()
    }


class GlossaryPage(SphinxDirective):
    """List every concept with its names in both languages and its definition."""

    def run(self) -> list[nodes.Node]:
        """Return the glossary as nodes; each name can be referred to with `:term:`."""
        language: Language = self.config.insaterms_language
        self._known: set[str] = set()
        self._anchors: dict[str, str] = {}
        listed = nodes.definition_list(classes=["glossary", "insaterms-glossary"])
        try:
            concepts = entries(site_glossary(self.config), language)
        except InsatermsError as error:  # without what sorts by language
            raise self.error(str(error)) from error
        listed += [self._item(entry, language) for entry in concepts]
        self.env.metadata[self.env.docname].setdefault(_LISTED, {}).update(self._anchors)
        glossary = addnodes.glossary("", listed, sorted=False)
        self.set_source_info(glossary)
        return [glossary]

    def _item(self, entry: Entry, language: Language) -> nodes.definition_list_item:
        terms = [self._term(name, entry, language) for name in (*entry.names, *entry.translations)]
        definition = nodes.definition()
        if entry.definition:
            paragraph = nodes.paragraph("", entry.definition, translatable=False)
            self._placed(paragraph, entry.definition_language, language)
            definition += paragraph
        return nodes.definition_list_item("", *terms, definition)

    def _term(self, name: Name, entry: Entry, page: Language) -> nodes.term:
        """Return a name; where several concepts have it, `:term:` finds the first."""
        document = self.state.document
        own = entry.id not in self._anchors
        anchor = make_id(self.env, document, "term", entry.id if own else name.text)
        if own:
            self._anchors[entry.id] = anchor
        source, line = self.get_source_info()
        if name.text in self._known:
            term = nodes.term("", name.text, ids=[anchor])
        else:
            self._known.add(name.text)
            text = [nodes.Text(name.text)]
            term = make_glossary_term(
                self.env, text, None, source or "", line or 0, anchor, document
            )
        document.note_explicit_target(term)
        term["translatable"] = False
        self._placed(term, name.language, page)
        return term

    def _placed(self, node: nodes.Element, spoken: Language, page: Language) -> None:
        self.set_source_info(node)
        if spoken != page:
            node["classes"].append(f"{LANGUAGE_CLASS}{spoken}")


@lru_cache(maxsize=1)
def _loaded(path: str, content: str) -> Glossary:
    del content  # it changes with the files, so that a server that runs on reads them anew
    return Glossary.load(path)
