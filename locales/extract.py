"""Brings the catalogs of the domain `insaterms`, the program's own messages, up to date.

`python locales/extract.py` collects the messages: those of the code, of the help of every
command, of the documentation of the lint's rules, and of click, whose words stand in the
same help.  It rewrites the template, then splices what has changed into the Dutch catalog,
where new messages wait for a translation; the English catalog says what the code says.
With `--check` nothing is written, and the exit code is 1 if something would be.
"""

import ast
import os
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from string import Formatter

import click
import msgspec
from click import core, decorators, exceptions, formatting, parser, termui, types

from insaterms import __version__
from insaterms.cli import cli
from insaterms.cli.speaking import localised
from insaterms.formats.files import replace_file
from insaterms.formats.gettext_po.messages import CatalogMessage, read_messages
from insaterms.formats.gettext_po.writing import started, template
from insaterms.linting.documentation import documented_paragraphs

__all__ = ["catalogs", "messages"]

FOLDER = os.path.dirname(os.path.abspath(__file__))
_ROOT = os.path.dirname(FOLDER)
TEMPLATE = "insaterms.pot"
DUTCH = "nl/LC_MESSAGES/insaterms.po"
ENGLISH = "en/LC_MESSAGES/insaterms.po"

_PROJECT = f"insaterms {__version__}"
_COMMENT = """The messages of insaterms, made by `make locales`.
Licence: MIT, the insaterms authors."""
_MARKS = frozenset({"_", "N_", "ngettext"})
_CLICK = core, decorators, exceptions, formatting, parser, termui, types
# Said to programmers: by `repr`, and where a command is declared wrongly.
_TO_PROGRAMMERS = re.compile(r"Choice\(|defined twice|Unknown colo|must be an iterable")
_DATE = re.compile(r'"POT-Creation-Date: ([^"\\]*)')
_MOMENT = "%Y-%m-%d %H:%M%z"


def messages() -> list[CatalogMessage]:
    """Return every message, in the order of the files and of their lines."""
    found: dict[str, CatalogMessage] = {}
    for message in (*_of_the_code(), *_of_the_help(cli, ()), *_of_the_rules(), *_of_click()):
        before = found.get(message.msgid)
        found[message.msgid] = message if before is None else _together(before, message)
    return sorted(found.values(), key=lambda message: message.references[0])


def catalogs(now: datetime) -> dict[str, str]:
    """Return what is to stand in each file, by its path in this folder.

    Args:
        now: The date of the template, if its messages have changed.

    """
    current = messages()
    was = _read(TEMPLATE)
    pot = _template(current, _created(was) or now)
    if pot != was:
        pot = _template(current, now)
    created = _created(pot) or now
    english = [
        msgspec.structs.replace(
            each, targets=(each.msgid,) if each.plural is None else (each.msgid, each.plural)
        )
        for each in current
    ]
    return {
        TEMPLATE: pot,
        ENGLISH: started(english, "en", project=_PROJECT, created=created, comment=_COMMENT),
        DUTCH: _dutch(current, created),
    }


def _template(current: Sequence[CatalogMessage], created: datetime) -> str:
    return template(current, project=_PROJECT, created=created, comment=_COMMENT)


def _dutch(current: Sequence[CatalogMessage], created: datetime) -> str:
    text = _read(DUTCH)
    if not text:
        return started(current, "nl", project=_PROJECT, created=created, comment=_COMMENT)
    catalog, problems = read_messages(text, DUTCH)
    if problems:
        sys.exit("\n".join(map(str, problems)))
    from insaterms.formats.gettext_po.merging import updated

    return updated(text, catalog, current, created=created.strftime(_MOMENT)).text


def _read(name: str) -> str:
    try:
        with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def _created(text: str) -> datetime | None:
    found = _DATE.search(text)
    return datetime.strptime(found[1], "%Y-%m-%d %H:%M%z") if found else None


# -- where messages come from ----------------------------------------------------------


def _of_the_code() -> Iterator[CatalogMessage]:
    """Return what the code marks; calls inside f-strings too, where Babel finds none."""
    source = os.path.join(_ROOT, "src", "insaterms")
    for folder, folders, names in os.walk(source):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.endswith(".py") and not path.endswith("ui_language.py"):
                shown = os.path.relpath(path, _ROOT).replace(os.sep, "/")
                yield from _marked(path, shown)


def _marked(path: str, shown: str, extracted: tuple[str, ...] = ()) -> Iterator[CatalogMessage]:
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read(), path)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    calls.sort(key=lambda call: (call.lineno, call.col_offset))
    for call in calls:
        if not isinstance(call.func, ast.Name) or call.func.id not in _MARKS:
            continue
        given = [each.value for each in call.args if isinstance(each, ast.Constant)]
        texts = [each for each in given if isinstance(each, str)]
        # `_(status)` looks up what is marked elsewhere.
        if len(texts) == (2 if call.func.id == "ngettext" else 1):
            flags = {_format_of(text) for text in texts}
            # Where only one of the forms says the number, tools would take that for a fault.
            flag = flags.pop() if len(flags) == 1 and _fields_agree(texts) else ""
            yield CatalogMessage(
                msgid=texts[0],
                plural=texts[1] if texts[1:] else None,
                flags=(flag,) if flag else (),
                extracted=extracted,
                references=(shown,),
            )


def _of_the_help(command: click.Command, names: tuple[str, ...]) -> Iterator[CatalogMessage]:
    """Return the messages of a command's help, and of the commands in it."""
    texts: list[str] = []

    def seen(text: str) -> str:
        texts.append(text)
        return text

    localised(command, seen)
    module = getattr(command.callback, "__module__", cli.callback.__module__)
    path = str(sys.modules[module].__file__)
    shown = os.path.relpath(path, _ROOT).replace(os.sep, "/")
    extracted = (f"help of {' '.join(('insaterms', *names))}",)
    for text in dict.fromkeys(texts):
        yield CatalogMessage(msgid=text, extracted=extracted, references=(shown,))
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                yield from _of_the_help(inner, (*names, name))


def _of_the_rules() -> Iterator[CatalogMessage]:
    """Return what the rules of the lint say of themselves."""
    for rule, text in documented_paragraphs():
        path = str(sys.modules[type(rule).__module__].__file__)
        shown = os.path.relpath(path, _ROOT).replace(os.sep, "/")
        yield CatalogMessage(msgid=text, extracted=("documentation of rules",), references=(shown,))


def _of_click() -> Iterator[CatalogMessage]:
    for module in _CLICK:
        shown = module.__name__.replace(".", "/") + ".py"
        for message in _marked(str(module.__file__), shown, ("click",)):
            if not _TO_PROGRAMMERS.search(message.msgid):
                yield message
    # The mark of an option: click looks it up by a variable.
    yield CatalogMessage(msgid="required", extracted=("click",), references=("click/core.py",))


def _together(one: CatalogMessage, other: CatalogMessage) -> CatalogMessage:
    """Return one message for two places; the plural counts in both."""
    return msgspec.structs.replace(
        one,
        plural=one.plural or other.plural,
        flags=tuple(dict.fromkeys((*one.flags, *other.flags))),
        extracted=one.extracted or other.extracted,
        references=tuple(dict.fromkeys((*one.references, *other.references))),
    )


def _fields_agree(texts: Sequence[str]) -> bool:
    return len({frozenset(re.findall(r"\{(\w*)", text)) for text in texts}) == 1


def _format_of(text: str) -> str:
    """Return the flag of a message that something is put into."""
    if re.search(r"%\(\w+\)s", text):
        return "python-format"
    try:
        fields = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return ""
    return "python-brace-format" if fields and all(map(str.isidentifier, fields)) else ""


def main() -> int:
    """Write the catalogs, or say which would change."""
    changed = 0
    for name, text in catalogs(datetime.now(UTC)).items():
        if text == _read(name):
            continue
        changed = 1
        path = os.path.join(FOLDER, name)
        if "--check" in sys.argv:
            sys.stdout.write(f"{path} is out of date; run `make locales`\n")
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        replace_file(path, text)
        sys.stdout.write(f"wrote {path}\n")
    return changed if "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
