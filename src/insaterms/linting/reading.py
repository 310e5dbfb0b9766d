"""From the bytes of a file to the document that rules look at."""

from insaterms.catalogs.reading import read_catalog
from insaterms.content.translatable.page import page_form
from insaterms.formats.tmx.reading import Placed, read_placed
from insaterms.linting.catalog import Catalog
from insaterms.linting.documents import Document, Kind
from insaterms.linting.page import Page
from insaterms.linting.units import PlacedUnit, Units

__all__ = ["read"]


def read(  # noqa: PLR0913 -- what is known of a file before it is read
    data: bytes,
    path: str,
    kind: Kind,
    *,
    language: str = "",
    source_language: str = "en",
    source: Page | None = None,
) -> Document:
    """Read a file.

    Args:
        data: Its bytes.
        path: How messages name it.
        kind: What it is.
        language: The language that is known of it; of a catalog where its header says none.
        source_language: Of the messages of a catalog, where nothing says so.
        source: Of a page: what it is a translation of.

    Raises:
        ProblemsError: If it cannot be read, with every reason.
        UnreadablePageError: If it is a page of data that cannot be read.

    """
    import io

    match kind:
        case "catalog":
            file = read_catalog(data, path)
            said = file.catalog.header.language or language
            return Catalog(path, file, language=said, source_language=source_language)
        case "units":
            placed = [
                PlacedUnit(each.unit, each.source, each.target)
                for each in read_placed(io.BytesIO(data), path)
                if isinstance(each, Placed) and each.unit.status != "rejected"
            ]
            return Units(path, data.decode("utf-8", "replace"), placed)
        case _:
            text = data.decode("utf-8")
            form = page_form(path, text) or "text"
            return Page(path, text, form, language=language, source=source)
