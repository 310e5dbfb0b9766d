"""What is to be verified: two documents, or pairs in a table, a catalog or a memory."""

import re
from collections.abc import Iterable
from typing import Literal

import click
from msgspec import Struct, field

from insaterms.cli.documents import STDIN, decoded, read_bytes, read_document, shown
from insaterms.cli.languages import Said, by_letters, checked, named_by, other, spoken
from insaterms.cli.saying import say
from insaterms.errors import Problem, ProblemsError
from insaterms.glossary.verification.findings import Segment
from insaterms.glossary.verification.waivers import Waiver, waiver_in, waivers_in, without_waivers
from insaterms.memory.file_formats import format_of
from insaterms.model import LANGUAGES, Language
from insaterms.ui_language import N_, _

__all__ = ["FORMATS", "PairsFormat", "Work", "languages", "of_documents", "of_pairs"]

PairsFormat = Literal["tsv", "po", "tmx"]
FORMATS: tuple[PairsFormat, ...] = ("tsv", "po", "tmx")

_XML = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?xml\s|!DOCTYPE\s|tmx\b)")
_SNIFFED = 65_536
_FLAGS = "--source-language", "--target-language"
_WHAT = dict(
    zip(_FLAGS, (N_("the sources of {path}"), N_("the translations of {path}")), strict=True)
)
_REVERSED = N_("in the other direction")
_ANOTHER = re.compile(r";(?=\s*(?:insaterms:\s*)?allow\s)")


class Work(Struct):
    """What is to be verified: texts with their translations, and where they stand.

    Attributes:
        segments: The texts.
        source: The path of the source.
        target: The path of the target; the same for a table of pairs.
        names: The languages that the files' names say.
        header: The languages that a header says, which no option may contradict.
        waivers: What may depart anywhere.
        problems: Waivers that cannot be read.
        skipped: How many pairs were passed over, by the reason.

    """

    segments: list[Segment]
    source: str
    target: str
    names: tuple[Language | None, Language | None] = (None, None)
    header: tuple[Language, Language] | None = None
    waivers: list[Waiver] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    skipped: dict[str, int] = field(default_factory=dict)


def of_documents(source: str, target: str) -> Work:
    """Read a document and its translation; `-` is standard input.

    Raises:
        ProblemsError: If one of them is no text in UTF-8.
        OSError: If one cannot be read.

    """
    texts = read_document(source), read_document(target)
    waivers, problems = waivers_in(texts[1], shown(target))
    segment = Segment(texts[0], without_waivers(texts[1]))
    names = named_by(source), named_by(target)
    return Work([segment], source, target, names, None, waivers, problems)


def of_pairs(path: str, named: PairsFormat | None) -> Work:
    """Read a table, a catalog or a translation memory of pairs.

    Args:
        path: The file; `-` is standard input.
        named: The format; without one the file's suffix says it, or its content on
            standard input.

    Raises:
        click.UsageError: If nobody says the format.
        ProblemsError: If the file has faults.
        OSError: If it cannot be read.

    """
    known = named or next((each for each in FORMATS if each == format_of(path)), None)
    if known is None and path != STDIN:
        message = _(
            "{path}: a table of pairs is a .tsv, a .po or a .tmx file; "
            "for another name, say --pairs-format tsv, po or tmx"
        ).format(path=path)
        raise click.UsageError(message, click.get_current_context(silent=True))
    data = read_bytes(path)
    if known is None:
        known = _sniffed(data)
    if known == "tmx":
        return _memory(data, path)
    return _catalog(data, path) if known == "po" else _table(data, path)


def _sniffed(data: bytes) -> PairsFormat:
    """Return the format of what came on standard input."""
    # Without the zeros UTF-16 looks like ASCII; only the beginning counts.
    if _XML.match(data[:_SNIFFED].replace(b"\0", b"")):
        return "tmx"
    from insaterms.formats.gettext_po.encoding import seems_catalog

    return "po" if seems_catalog(data) else "tsv"


def _table(data: bytes, path: str) -> Work:
    from insaterms.formats.pairs_tsv import read

    name = shown(path)
    table, problems = read(decoded(data, path), name)
    if problems:
        raise ProblemsError(problems)
    segments = []
    for row in table.rows:
        comments = [(row.line, comment.strip()) for comment in _ANOTHER.split(row.note)]
        waivers = _waivers(comments, name, row.note_column, problems)
        source = ((0, row.line, row.source_column),)
        target = ((0, row.line, row.target_column),)
        segments.append(Segment(row.source, row.target, source, target, waivers))
    skipped = {N_("untranslated"): table.untranslated}
    return Work(segments, path, path, header=table.languages, problems=problems, skipped=skipped)


def _catalog(data: bytes, path: str) -> Work:
    from insaterms.formats.gettext_po.encoding import decoded_catalog
    from insaterms.formats.gettext_po.reading import read
    from insaterms.units import primary

    name = shown(path)
    catalog, problems = read(decoded_catalog(data, name).text, name)
    if problems:
        raise ProblemsError(problems)
    segments = []
    for message in catalog.messages:
        waivers = _waivers(message.comments, name, 1, problems)
        stretches = message.source_stretches, message.target_stretches
        segments.append(Segment(message.source, message.target, *stretches, waivers))
    skipped = {
        N_("untranslated"): catalog.untranslated,
        N_("fuzzy"): catalog.fuzzy,
        N_("obsolete"): catalog.obsolete,
    }
    header = None
    if named := primary(catalog.language):
        language = next((each for each in LANGUAGES if each == named), None)
        if language is None:
            said = _("{path}: the header says Language: {language}; it must be nl or en")
            said = said.format(path=name, language=catalog.language)
            raise click.UsageError(said, click.get_current_context(silent=True))
        header = other(language), language
    return Work(segments, path, path, header=header, problems=problems, skipped=skipped)


def _memory(data: bytes, path: str) -> Work:
    from io import BytesIO

    from insaterms.formats.tmx import read_placed
    from insaterms.units import Skipped, primary

    name = shown(path)
    segments: list[Segment] = []
    problems: list[Problem] = []
    skipped: dict[str, int] = {}
    header: tuple[Language, Language] | None = None
    for each in read_placed(BytesIO(data), name, languages=("en", "nl")):
        if isinstance(each, Skipped):
            skipped[each.reason] = skipped.get(each.reason, 0) + 1
            continue
        unit = each.unit
        source: Language = "nl" if primary(unit.source_language) == "nl" else "en"
        header = header or (source, other(source))
        if source != header[0]:
            skipped[_REVERSED] = skipped.get(_REVERSED, 0) + 1
            continue
        line = each.target[0][1]
        notes = ((line, note.strip()) for note in unit.note.splitlines())
        waivers = _waivers(notes, name, 0, problems)
        segments.append(Segment(unit.source, unit.target, each.source, each.target, waivers))
    if header is None:
        message = _("no unit of this memory has a Dutch and an English text")
        raise ProblemsError([Problem(name, 0, 0, message)])
    return Work(segments, path, path, header=header, problems=problems, skipped=skipped)


def _waivers(
    comments: Iterable[tuple[int, str]], name: str, column: int, problems: list[Problem]
) -> tuple[Waiver, ...]:
    """Read the waivers in the comments of a pair; what is none, though it should, is a problem."""
    found = []
    for line, comment in comments:
        read = waiver_in(comment, line)
        if isinstance(read, Waiver):
            found.append(read)
        elif read:
            problems.append(Problem(name, line, column, read))
    return tuple(found)


# -- languages -------------------------------------------------------------------------


def languages(
    work: Work, source: Language | None, target: Language | None
) -> tuple[Language, Language]:
    """Return the languages: as the options say, or the files, or as the texts seem to be.

    Args:
        work: The texts.
        source: What the option says of the source.
        target: What the option says of the target.

    Raises:
        click.UsageError: If they contradict each other, or nothing says the languages.

    """
    ctx = click.get_current_context(silent=True)
    options = source, target
    if source is not None and source == target:
        message = _("source and target cannot both be {language}")
        raise click.UsageError(message.format(language=spoken(source)), ctx)
    for option, said, flag in zip(options, work.header or (None, None), _FLAGS, strict=True):
        if option and said and option != said:
            message = _(
                "by its header {texts} are {language}, not {named}; leave {option} out"
            ).format(
                texts=_(_WHAT[flag]).format(path=shown(work.source)),
                language=spoken(said),
                named=spoken(option),
                option=flag,
            )
            raise click.UsageError(message, ctx)
    one = _language(work, options, 0)
    two = _language(work, options, 1, one)
    if one is None and two is None:
        raise click.UsageError(_unknown(), ctx)
    one = one or other(two or "nl")
    two = two or other(one)
    if one == two:
        if by_letters(each.source for each in work.segments) or by_letters(
            each.target for each in work.segments
        ):
            raise click.UsageError(_unknown(), ctx)
        message = _("source and target both seem to be {language}; add {option} nl or en")
        message = message.format(language=spoken(one), option=_FLAGS[0])
        raise click.UsageError(message, ctx)
    return one, two


def _unknown() -> str:
    message = _("which languages these are cannot be told; add {option} nl or en")
    return message.format(option=_FLAGS[0])


def _language(
    work: Work,
    options: tuple[Language | None, Language | None],
    number: int,
    source: Language | None = None,
) -> Language | None:
    """Return the language of the sources (0) or the targets (1), as far as it can be told."""
    flag = _FLAGS[number]
    texts = (each.target if number else each.source for each in work.segments)
    if work.source != work.target:
        what, several = shown(work.target if number else work.source), False
    else:
        what, several = _(_WHAT[flag]).format(path=shown(work.source)), True
    claim = _said(work, options, number)
    if claim is not None and source not in {None, claim.language}:
        # A target in the language of its source is a fault to be found, not to stop at.
        seeming = checked(texts, None, what)
        if seeming not in {None, claim.language}:
            message = (
                _("{texts} seem to be {language}: is it translated?")
                if several
                else _("{texts} seems to be {language}: is it translated?")
            ).format(texts=what, language=spoken(other(claim.language)))
            say(f"insaterms verify: {message}", err=True)
        return claim.language
    return checked(texts, claim, what, several=several)


def _said(work: Work, options: tuple[Language | None, Language | None], number: int) -> Said | None:
    if work.header is not None:
        return Said(work.header[number], _("the header"), _("mend the header, or the columns"))
    flag, opposite = _FLAGS[number], _FLAGS[1 - number]
    instead = _("write {option} {language}, or name another file")
    if (option := options[number]) is not None:
        return Said(option, flag, instead.format(option=flag, language=other(option)))
    if (option := options[1 - number]) is not None:
        # There are two languages, so that one option says both.
        advice = instead.format(option=opposite, language=other(option))
        return Said(other(option), opposite, advice)
    if (name := work.names[number]) is not None:
        advice = _("add {option} {language}, or rename it")
        return Said(name, _("its name"), advice.format(option=flag, language=other(name)))
    return None
