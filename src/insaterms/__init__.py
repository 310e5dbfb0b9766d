"""Keeps Dutch and English consistent: a bilingual glossary, found from any form of a word.

    >>> from insaterms import Glossary
    >>> glossary = Glossary.load()
    >>> [hit] = glossary.lookup("samenwerkings-verbanden", limit=1)
    >>> hit.concept.id, hit.match
    ('samenwerkingsverband', 'inflected')

Public names are loaded on first use, so that importing the package costs next to nothing.
"""

from insaterms.public_names import loader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms._version import __version__ as __version__
    from insaterms.errors import GlossaryError as GlossaryError
    from insaterms.errors import InsatermsError as InsatermsError
    from insaterms.errors import MemoryFileError as MemoryFileError
    from insaterms.errors import MissingExtraError as MissingExtraError
    from insaterms.errors import NotFoundError as NotFoundError
    from insaterms.errors import Problem as Problem
    from insaterms.errors import ProblemsError as ProblemsError
    from insaterms.errors import UnknownLanguageError as UnknownLanguageError
    from insaterms.glossary.glossary import Glossary as Glossary
    from insaterms.glossary.hits import Compound as Compound
    from insaterms.glossary.hits import Hit as Hit
    from insaterms.glossary.hits import Translation as Translation
    from insaterms.glossary.occurrences import Occurrence as Occurrence
    from insaterms.glossary.verification.findings import Finding as Finding
    from insaterms.glossary.verification.findings import Place as Place
    from insaterms.glossary.verification.findings import Rendered as Rendered
    from insaterms.glossary.verification.findings import Segment as Segment
    from insaterms.glossary.verification.findings import Verification as Verification
    from insaterms.glossary.verification.waivers import Waiver as Waiver
    from insaterms.harvesting.harvest import harvest as harvest
    from insaterms.harvesting.pairs import Harvest as Harvest
    from insaterms.harvesting.pairs import Pair as Pair
    from insaterms.harvesting.pairs import Unglossed as Unglossed
    from insaterms.linting.diagnostics import Diagnostic as Diagnostic
    from insaterms.linting.engine import lint as lint
    from insaterms.linting.report import LintReport as LintReport
    from insaterms.localising.folder import locale_dir as locale_dir
    from insaterms.localising.translations import add_to as add_to
    from insaterms.localising.translations import translations as translations
    from insaterms.memory.concordance import Concordance as Concordance
    from insaterms.memory.matches import Context as Context
    from insaterms.memory.matches import Difference as Difference
    from insaterms.memory.matches import Match as Match
    from insaterms.memory.memory import Memory as Memory
    from insaterms.memory.store import Added as Added
    from insaterms.model import Attestation as Attestation
    from insaterms.model import Concept as Concept
    from insaterms.model import Definition as Definition
    from insaterms.model import Language as Language
    from insaterms.model import Term as Term
    from insaterms.units import Skipped as Skipped
    from insaterms.units import Unit as Unit
    from insaterms.units import UnitFilter as UnitFilter

# public name → the module that it lives in
_HOMES = {
    "Added": "memory.store",
    "Attestation": "model",
    "Compound": "glossary.hits",
    "Concept": "model",
    "Concordance": "memory.concordance",
    "Context": "memory.matches",
    "Definition": "model",
    "Diagnostic": "linting.diagnostics",
    "Difference": "memory.matches",
    "Finding": "glossary.verification.findings",
    "Glossary": "glossary.glossary",
    "GlossaryError": "errors",
    "Harvest": "harvesting.pairs",
    "Hit": "glossary.hits",
    "InsatermsError": "errors",
    "Language": "model",
    "LintReport": "linting.report",
    "Match": "memory.matches",
    "Memory": "memory.memory",
    "MemoryFileError": "errors",
    "MissingExtraError": "errors",
    "NotFoundError": "errors",
    "Occurrence": "glossary.occurrences",
    "Pair": "harvesting.pairs",
    "Place": "glossary.verification.findings",
    "Problem": "errors",
    "ProblemsError": "errors",
    "Rendered": "glossary.verification.findings",
    "Segment": "glossary.verification.findings",
    "Skipped": "units",
    "Term": "model",
    "Translation": "glossary.hits",
    "Unglossed": "harvesting.pairs",
    "Unit": "units",
    "UnitFilter": "units",
    "UnknownLanguageError": "errors",
    "Verification": "glossary.verification.findings",
    "Waiver": "glossary.verification.waivers",
    "__version__": "_version",
    "add_to": "localising.translations",
    "harvest": "harvesting.harvest",
    "lint": "linting.engine",
    "locale_dir": "localising.folder",
    "translations": "localising.translations",
}

__all__ = [  # noqa: PLE0604 -- the names are those of _HOMES; a test holds them together
    *_HOMES
]


__getattr__ = loader(__name__, _HOMES)


def __dir__() -> list[str]:
    """Return the public names, for completion."""
    return sorted(__all__)
