"""How far a word with an error is from the word that was meant.

A plain edit distance finds "schoolwijgering" as far from "schoolweigering" as any two
changed letters.  Dutch writers confuse sounds: ei and ij, au and ou, d, t and dt, c and k.
The distance used here is the mean of the edit distance between the letters and that
between the sounds, so that such an error costs half.
"""

__all__ = ["allowed_errors", "sounds", "unlikely_letter"]

_SOUNDS = (
    ("sch", "sx"),
    ("ij", "y"),
    ("ei", "y"),
    ("ou", "au"),
    ("ch", "x"),
    ("ph", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("ck", "k"),
    ("qu", "kw"),
    ("ie", "i"),
    ("g", "x"),
    ("c", "k"),
    ("z", "s"),
    ("v", "f"),
    ("d", "t"),
)


def sounds(key: str) -> str:
    """Return a folded text as it sounds in Dutch, roughly: doubled letters count once."""
    for written, sound in _SOUNDS:
        key = key.replace(written, sound)
    return "".join(c for place, c in enumerate(key) if not place or key[place - 1] != c)


def allowed_errors(length: int) -> int:
    """Return how many errors a word of this many letters may have, letters plus sounds.

    A letter that sounds alike counts one, any other two; about one letter in seven may be
    wrong.  A short word with another letter is another word: *halt* is not *helt*.
    """
    if length < 6:
        return 0 if length < 4 else 1
    return min(max(2, length * 3 // 10), 8)


_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")
_NEIGHBOURS = frozenset(
    pair
    for row, below in zip(_ROWS, (*_ROWS[1:], ""), strict=True)
    for place, letter in enumerate(row)
    for other in (row[place + 1 : place + 2] + below[max(place - 1, 0) : place + 1])
    for pair in ((letter, other), (other, letter))
)
# Letters that sound alike in some words only: absense, representatie, hebt and kept.
_ALIKE = ({"c", "s"}, {"s", "t"}, {"b", "p"})


def unlikely_letter(key: str, other: str) -> bool:
    """Whether two words differ in one letter that nobody writes for the other by mistake.

    A vowel for a vowel, a neighbour on the keyboard or the same sound is an error; *k* for
    *t* is another word (*boeken*, *boeten*).
    """
    if len(key) != len(other):
        return False
    differing = [(a, b) for a, b in zip(key, other, strict=True) if a != b]
    if len(differing) != 1:
        return False
    [(a, b)] = differing
    if {a, b} in _ALIKE:
        return False
    return not ({a, b} <= _VOWELS or (a, b) in _NEIGHBOURS or sounds(a) == sounds(b))
