r"""Catalogs of a site: extracted from its pages, updated, filled, compiled, applied.

>>> from insaterms.catalogs import apply_page, of_catalog, page_form, read_catalog
>>> catalog = read_catalog(b'msgid "School"\nmsgstr "De school"\n', "site.po")
>>> apply_page("# School", page_form("index.md", "# School"), of_catalog(catalog)).text
'# De school'
"""

from insaterms.public_names import loader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.catalogs.applying import CatalogTexts as CatalogTexts
    from insaterms.catalogs.applying import apply_page as apply_page
    from insaterms.catalogs.applying import of_catalog as of_catalog
    from insaterms.catalogs.compiling import compile_catalog as compile_catalog
    from insaterms.catalogs.reading import CatalogFile as CatalogFile
    from insaterms.catalogs.reading import read_catalog as read_catalog
    from insaterms.content.translatable.page import page_form as page_form
    from insaterms.content.translatable.page import translatables as translatables

# public name → the module that it lives in
_HOMES = {
    "CatalogFile": "catalogs.reading",
    "CatalogTexts": "catalogs.applying",
    "apply_page": "catalogs.applying",
    "compile_catalog": "catalogs.compiling",
    "of_catalog": "catalogs.applying",
    "page_form": "content.translatable.page",
    "read_catalog": "catalogs.reading",
    "translatables": "content.translatable.page",
}

__all__ = [  # noqa: PLE0604 -- the names are those of _HOMES; a test holds them together
    *_HOMES
]


__getattr__ = loader(__name__, _HOMES)


def __dir__() -> list[str]:
    """Return the public names, for completion."""
    return sorted(__all__)
