"""Ordinal numbers in figures: *3e* and *3de* in Dutch, *3rd* in English."""

__all__ = ["ORDINALS", "split_ordinal", "suffix"]

# What may stand behind the figures.
ORDINALS: dict[str, frozenset[str]] = {
    "en": frozenset({"st", "nd", "rd", "th"}),
    "nl": frozenset({"e", "de", "ste"}),
}
_ENGLISH = {1: "st", 2: "nd", 3: "rd"}


def split_ordinal(text: str) -> tuple[str, str]:
    """Return the figures of an ordinal number, and what stands behind them."""
    figures = text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return figures, text[len(figures) :]


def suffix(number: int, like: str, language: str) -> str | None:
    """Return what goes behind a number to make an ordinal of it.

    Args:
        number: From 0.
        like: What stands behind another number in the same text: *e* stays *e* in Dutch,
            where *de* and *ste* depend on the number; capitals stay capitals.
        language: Without its region; None is returned for one that is not known.

    """
    match language.partition("-")[0].lower():
        case "en":
            new = "th" if number % 100 in {11, 12, 13} else _ENGLISH.get(number % 10, "th")
        case "nl" if like.lower() == "e":
            new = "e"
        case "nl":
            new = _dutch(number)
        case _:
            return None
    return new.upper() if like.isupper() else new


def _dutch(number: int) -> str:
    """Return *de* or *ste* as it is spoken: *tweede*, *achtste*, *honderdste*."""
    if not number:
        return "de"  # nulde
    spoken = number % 100
    # *honderdeerste*, *twaalfde*, *twintigste*
    return "ste" if spoken in {0, 1, 8} or spoken > 19 else "de"  # noqa: PLR2004 - negentiende
