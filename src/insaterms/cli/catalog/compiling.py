"""`insaterms catalog compile`."""

import os
from typing import TYPE_CHECKING

import click

from insaterms.cli.catalog.options import catalogs_in, readable_catalogs
from insaterms.cli.options import GivenPath
from insaterms.cli.saying import reason, say
from insaterms.cli.waiting import Waiting
from insaterms.errors import Problem, ProblemsError
from insaterms.ui_language import _, ngettext

if TYPE_CHECKING:
    from insaterms.catalogs.compiling import Compiled

__all__ = ["command"]


@click.command("compile", short_help="Compile catalogs (.po) for programs (.mo).")
@click.argument("catalogs", nargs=-1, required=True, metavar="CATALOG...", type=GivenPath())
@click.option("--use-fuzzy", is_flag=True, help="Compile translations that are marked fuzzy, too.")
def command(catalogs: tuple[str, ...], *, use_fuzzy: bool) -> None:
    """Compile catalogs (.po) into what programs load, each beside itself (.mo).

    CATALOG is a file, or a folder with catalogs in it.  What is not translated, or marked
    fuzzy, is left out: the program shows the message itself.

    A catalog with a fault on which a program would crash is not compiled: placeholders
    that are missing or too many, a wrong number of plural forms, a message that is there
    twice.  The others are compiled, and the exit code is 1; it is 2 where one cannot be
    read or written.

    \b
      insaterms catalog compile locales/
      insaterms catalog compile locales/nl/LC_MESSAGES/site.po
    """
    from insaterms.catalogs.compiling import compile_catalog
    from insaterms.formats.files import replacing

    sources, unusable = readable_catalogs(catalogs_in(catalogs), lenient=False)
    faulty = False
    with Waiting(_("compiling"), len(sources)) as waiting:
        for source in sources:
            waiting.at(source.path, len(source.data))
            compiled = compile_catalog(source, fuzzy=use_fuzzy)
            if compiled.problems:
                faulty = True
                for problem in compiled.problems:
                    say(str(problem), err=True)
                continue
            into = os.path.splitext(source.path)[0] + ".mo"
            try:
                with replacing(into) as stream:
                    stream.write(compiled.data)
            except OSError as error:
                unusable.append(Problem(into, 0, 0, reason(error)))
                continue
            say(_summary(compiled, into, use_fuzzy=use_fuzzy))
    if unusable:
        raise ProblemsError(unusable)
    if faulty:
        raise click.exceptions.Exit(1)


def _summary(compiled: "Compiled", into: str, *, use_fuzzy: bool) -> str:
    counts = compiled.counts
    parts = [_("{number} translated").format(number=counts.translated)]
    if counts.fuzzy:
        said = ngettext("{number} fuzzy left out", "{number} fuzzy left out", counts.fuzzy)
        if use_fuzzy:
            said = ngettext("{number} fuzzy", "{number} fuzzy", counts.fuzzy)
        parts.append(said.format(number=counts.fuzzy))
    if counts.untranslated:
        parts.append(_("{number} untranslated").format(number=counts.untranslated))
    return f"{into}: {', '.join(parts)}"
