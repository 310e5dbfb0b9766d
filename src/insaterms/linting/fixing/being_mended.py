"""A file while it is being mended: in memory, with what failed."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from insaterms.errors import ProblemsError
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.document import Kind
from insaterms.linting.fixing.fix_plan import edits_of, plan
from insaterms.linting.fixing.unified_diff import diff
from insaterms.ui_language import _

__all__ = ["BeingMended", "FixableFile", "MendedFile"]

_UNREADABLE = frozenset({"IT901", "IT902", "IT903", "IT904"})

# A finding's rule, text and message: what it is known by, wherever it has moved to.
_Key = tuple[str, str, str]


class FixableFile(Struct, frozen=True):
    """A file that may be mended.

    Attributes:
        path: Where it is.
        shown: How findings name it.
        kind: What it is.
        data: Its bytes, as the findings speak of them.

    """

    path: str
    shown: str
    kind: Kind
    data: bytes


class MendedFile(Struct, frozen=True):
    """A file that was mended, in memory.

    Attributes:
        path: Where it is.
        shown: How findings name it.
        before: Its bytes as they were.
        after: Its bytes now.
        applied: The findings that are mended.

    """

    path: str
    shown: str
    before: bytes
    after: bytes
    applied: tuple[Diagnostic, ...]

    @property
    def diff(self) -> bytes:
        """What was changed, as `patch -p0` reads it."""
        return diff(self.shown, self.before, self.after)


class BeingMended:
    """A file while it is being mended."""

    def __init__(self, file: FixableFile) -> None:
        """Begin with the file as it is."""
        self._file = file
        self.data = file.data
        self._former = file.data
        self._applied: list[Diagnostic] = []
        self._tried: tuple[Diagnostic, ...] = ()
        # Which of those applied wrote what was written anew later.
        self._passing: set[int] = set()
        # By rule, what the fixes that are tried write anew.
        self._written_over: set[tuple[str, str]] = set()
        # What failed, and is not tried before the others are done.
        self._waiting: set[_Key] = set()
        self._news = False
        self.failed: dict[_Key, tuple[Diagnostic, str]] = {}

    @property
    def is_changed(self) -> bool:
        """Whether its bytes are others."""
        return self.data != self._file.data

    @property
    def rests(self) -> bool:
        """Whether something failed, and something else was mended since it was tried last."""
        return bool(self._waiting) and self._news

    def retry(self) -> None:
        """Let what failed be tried once more."""
        self._waiting.clear()
        self._news = False

    def begin(self, diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> bool:
        """Mend what is found; say whether that changes anything."""
        wanted = [each for each in diagnostics if _key(each) not in self._waiting]
        wanted = [each for each in wanted if each.fix is not None and (unsafe or each.fix.safe)]
        if not wanted:
            return False
        try:
            text, encoded, lacks = _decoded(self._file.kind, self.data, self._file.shown)
        except (ProblemsError, UnicodeDecodeError):
            reason = _("the file cannot be written as it was read; save it as UTF-8")
            self._fail(wanted, reason)
            return False
        lacking = [each for each in wanted if any(lacks(edit.text) for edit in edits_of(each))]
        self._fail(lacking, _("the encoding of the file lacks a character of it"))
        writable = [each for each in wanted if _key(each) not in self._waiting]
        planned = plan(text, writable, unsafe=unsafe)
        if planned.text == text:
            return False
        self._tried = planned.applied
        self._written_over = {
            (each.code, text[edit.start : edit.end])
            for each in planned.applied
            for edit in edits_of(each)
        }
        self._former, self.data = self.data, encoded(planned.text)
        return True

    def judged(self, before: Sequence[Diagnostic], after: Sequence[Diagnostic]) -> bool:
        """Keep what was mended, or take it back; say whether it was taken back."""
        failing = _failing(self._tried, before, after)
        if not failing:
            # A hash that was written before its source was mended is one finding, not two.
            self._passing |= {
                number for number, each in enumerate(self._applied) if self._is_written_over(each)
            }
            self._applied += self._tried
            self._news = True
            for each in self._tried:
                self.failed.pop(_key(each), None)
            return False
        self.data = self._former
        failed = [each for each in self._tried if _key(each) in failing]
        self._fail(failed, _("the file would be worse, or no better, with it"))
        return True

    def give_up(self) -> None:
        """Return to what was there before everything."""
        self.data = self._file.data
        self._fail(self._applied, _("the file does not come to rest"))
        self._applied = []
        self._passing = set()

    def mended(self) -> MendedFile:
        """Return what became of it."""
        file = self._file
        applied = tuple(
            each for number, each in enumerate(self._applied) if number not in self._passing
        )
        return MendedFile(file.path, file.shown, file.data, self.data, applied)

    def _is_written_over(self, earlier: Diagnostic) -> bool:
        """Tell whether what a rule has written is what it now writes anew."""
        written = {(earlier.code, edit.text) for edit in edits_of(earlier) if edit.text}
        return not written.isdisjoint(self._written_over)

    def _fail(self, diagnostics: Iterable[Diagnostic], reason: str) -> None:
        for each in diagnostics:
            self._waiting.add(_key(each))
            self.failed[_key(each)] = (each, reason)


def _failing(
    tried: Iterable[Diagnostic], before: Sequence[Diagnostic], after: Sequence[Diagnostic]
) -> set[_Key]:
    """Return the findings whose fix mended nothing, or whose rule finds more than before.

    Where something cannot be read any more, nobody can tell which it was: all of them.
    """
    ones, others = (Counter(each.code for each in found) for found in (before, after))
    if any(count > ones[code] for code, count in others.items() if code in _UNREADABLE):
        return set(map(_key, tried))
    were, are = (Counter(map(_key, found)) for found in (before, after))
    return {
        key
        for key in map(_key, tried)
        if others[key[0]] > ones[key[0]] or (are[key] and are[key] >= were[key])
    }


def _key(diagnostic: Diagnostic) -> _Key:
    return diagnostic.code, diagnostic.text, diagnostic.message


def _decoded(
    kind: Kind, data: bytes, shown: str
) -> tuple[str, Callable[[str], bytes], Callable[[str], object]]:
    """Return the text of a file, how another one is written, and what its encoding lacks.

    Raises:
        ProblemsError: If a catalog is in no encoding that is known.
        UnicodeDecodeError: If another file is not UTF-8.

    """
    if kind == "catalog":
        from insaterms.formats.gettext_po.encoding import decoded_catalog

        catalog = decoded_catalog(data, shown)
        return catalog.text, catalog.encoded, catalog.lacks
    return data.decode("utf-8"), _utf_8, _has_half


def _utf_8(text: str) -> bytes:
    return text.encode("utf-8")


def _has_half(text: str) -> bool:
    """Whether a text holds half of a character, which UTF-8 cannot write."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
