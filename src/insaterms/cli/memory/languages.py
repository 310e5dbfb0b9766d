"""The languages of units as commands are told them: one form, and always two of them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from insaterms.cli.languages import other
from insaterms.errors import MemoryFileError
from insaterms.model import LANGUAGES
from insaterms.text.language_tags import canonical_tag
from insaterms.ui_language import _
from insaterms.units import primary

if TYPE_CHECKING:
    from insaterms.memory.memory import Memory

__all__ = ["LanguageTag", "check_differ", "check_pairs", "language_pair"]


class LanguageTag(click.ParamType[str]):
    """A language as BCP 47 writes it: en, nl, en-GB."""

    name = "language"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the tag as those in files are read: `en_gb` means `en-GB`, `dut` means `nl`."""
        tag = canonical_tag(value)
        if not tag:
            message = _('"{value}" is no language; write en, nl or en-GB')
            self.fail(message.format(value=value), param, ctx)
        return tag

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 -- click's signature
        param: click.Parameter,  # noqa: ARG002 -- as above
        incomplete: str,
    ) -> list[CompletionItem]:
        """Return the languages that the glossary knows."""
        return [CompletionItem(each) for each in ("en", "nl") if each.startswith(incomplete)]


def language_pair(source: str | None, target: str | None) -> tuple[str, str] | None:
    """Return the languages that `--source` and `--target` name.

    Of Dutch and English one says the other.

    Args:
        source: What the one option says; None where it is not given.
        target: The same of the other one.

    Returns:
        Both; None where neither is given.

    Raises:
        click.UsageError: If that is no pair.

    """
    if source is None and target is None:
        return None
    ctx = click.get_current_context(silent=True)
    one, two = source or _opposite(target), target or _opposite(source)
    if not two:
        message = _(
            'the translations of "{language}" may be in any language; name --target as well'
        )
        raise click.UsageError(message.format(language=one), ctx)
    if not one:
        message = _('"{language}" may be translated from any language; name --source as well')
        raise click.UsageError(message.format(language=two), ctx)
    check_differ(one, two)
    return one, two


def check_differ(source: str, target: str) -> None:
    """Refuse one language for both, be it in two countries.

    Args:
        source: What `--source` says; empty where it is not given.
        target: What `--target` says; the same.

    Raises:
        click.UsageError: If that is one language.

    """
    if source and primary(source) == primary(target):
        message = _("--source {source} and --target {target} are one language")
        message = message.format(source=source, target=target)
        raise click.UsageError(message, click.get_current_context(silent=True))


def _opposite(language: str | None) -> str:
    known = next((each for each in LANGUAGES if each == primary(language or "")), None)
    return other(known) if known is not None else ""


def check_pairs(memory: "Memory", path: str, asked: Mapping[tuple[str, str], str]) -> None:
    """Refuse languages of which a memory has nothing, but has of others.

    Args:
        memory: The memory.
        path: How the user named it.
        asked: What is translated from which language into which, for the message: the path of
            a file; empty where that is what the call names, of one file or several.

    Raises:
        MemoryFileError: If it has nothing of one of them.

    """
    pairs = {frozenset((each.one, each.other)) for each in memory.store.pairs()}
    for (source, target), what in asked.items():
        if pairs and frozenset((primary(source), primary(target))) not in pairs:
            held = ", ".join(sorted("–".join(sorted(pair)) for pair in pairs))
            message = (
                _(
                    "{memory} holds {pairs}, and {path} is translated from {source} into "
                    "{target}; name another memory, or other languages by --source and --target"
                )
                if what
                else _(
                    "{memory} holds {pairs}, and these files are translated from {source} into "
                    "{target}; name another memory, or other languages by --source and --target"
                )
            )
            raise MemoryFileError(
                message.format(memory=path, pairs=held, path=what, source=source, target=target)
            )
