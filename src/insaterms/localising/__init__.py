"""What a site shows in its language: catalogs of the library, dates, numbers, names, order.

>>> from insaterms.localising import format_date, language_name
>>> format_date("2018-06-28", "nl"), language_name("nl", "en")
('28 juni 2018', 'Dutch')
"""

from insaterms.public_names import loader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from insaterms.localising.collation import collation_key as collation_key
    from insaterms.localising.collation import sorted_by_language as sorted_by_language
    from insaterms.localising.formatting import country_name as country_name
    from insaterms.localising.formatting import format_date as format_date
    from insaterms.localising.formatting import format_number as format_number
    from insaterms.localising.formatting import format_percent as format_percent
    from insaterms.localising.formatting import language_name as language_name

# public name → the module that it lives in
_HOMES = {
    "collation_key": "localising.collation",
    "country_name": "localising.formatting",
    "format_date": "localising.formatting",
    "format_number": "localising.formatting",
    "format_percent": "localising.formatting",
    "language_name": "localising.formatting",
    "sorted_by_language": "localising.collation",
}

__all__ = [  # noqa: PLE0604 -- the names are those of _HOMES; a test holds them together
    *_HOMES
]


__getattr__ = loader(__name__, _HOMES)


def __dir__() -> list[str]:
    """Return the public names, for completion."""
    return sorted(__all__)
