"""`insaterms catalog status`."""

import click

from insaterms.cli.catalog.options import catalogs_in, readable_catalogs, say_faults
from insaterms.cli.options import GivenPath, english_if, json_option, write_json
from insaterms.cli.saying import say
from insaterms.errors import ProblemsError
from insaterms.ui_language import _

__all__ = ["command"]


@click.command("status", short_help="Show how far the translation of catalogs has come.")
@click.argument("catalogs", nargs=-1, required=True, metavar="CATALOG...", type=GivenPath())
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit code 1 if fewer messages of a catalog are translated.",
)
@json_option
@click.option(
    "--csv",
    "as_csv",
    is_flag=True,
    callback=english_if,
    help="Print CSV: a row for each catalog.",
)
def command(
    catalogs: tuple[str, ...], fail_under: float | None, *, as_json: bool, as_csv: bool
) -> None:
    """Show how many messages of catalogs (.po) are translated, and how many words they have.

    CATALOG is a file, or a folder with catalogs in it.  A message is translated if all of
    its forms are there and it is not marked fuzzy; one that lacks a form is untranslated.
    Behind the messages stand the words of their sources, in brackets.  Of several catalogs
    in a language the last row is the sum.  Of a catalog without a message 0 % is translated.
    What cannot be read is told, the others are shown, and the exit code is 2.  So it is with a
    catalog that has faults; where one hides a message, that counts as untranslated.

    \b
      insaterms catalog status locales/
      insaterms catalog status locales/nl/LC_MESSAGES/site.po --fail-under 100
    """
    if as_json and as_csv:
        raise click.UsageError(_("--json and --csv are two shapes; name one"))
    from insaterms.catalogs.status import status_of, totals
    from insaterms.catalogs.updating import language_by_path
    from insaterms.cli.catalog import status_table
    from insaterms.text.language_tags import canonical_tag

    sources, unread = readable_catalogs(catalogs_in(catalogs))
    if not sources:
        raise ProblemsError(unread)
    say_faults(sources)
    statuses = [
        status_of(each.catalog, each.path, canonical_tag(language_by_path(each.path)))
        for each in sources
    ]
    statuses.sort(key=lambda each: (each.language, each.path))
    whole = totals(statuses)
    if as_json:
        write_json(status_table.document(statuses, whole))
    elif as_csv:
        status_table.put_csv(statuses)
    else:
        status_table.put_status(statuses, whole)
    below = [each for each in statuses if fail_under is not None and each.percent < fail_under]
    for each in below:
        said = _("{path}: {percent} % translated, {wanted} % wanted")
        wanted = f"{fail_under:g}"
        say(said.format(path=each.path, percent=int(each.percent), wanted=wanted), err=True)
    for source in (each for each in sources if each.catalog.lost):
        message = _("{path}: with these faults nobody can tell how much is translated; mend them")
        say(message.format(path=source.path), err=True)
    if unread:
        raise ProblemsError(unread)
    faulty = any(each.faults for each in sources)
    if faulty or below:
        raise click.exceptions.Exit(2 if faulty else 1)
