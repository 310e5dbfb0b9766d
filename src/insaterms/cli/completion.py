"""`insaterms completion`."""

import click
from click.shell_completion import get_completion_class

from insaterms.cli.options import glossary_option
from insaterms.ui_language import _

__all__ = ["command"]


@click.command("completion", short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@glossary_option
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print a script that completes commands, options and ids.

    The script is the same for every glossary.

    \b
      bash:  insaterms completion bash > ~/.local/share/bash-completion/completions/insaterms
      zsh:   insaterms completion zsh > "${fpath[1]}/_insaterms"
      fish:  insaterms completion fish > ~/.config/fish/completions/insaterms.fish
    """
    from insaterms.cli import cli

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(_("there is no completion for {shell}").format(shell=shell), ctx)
    script = kind(cli, {}, "insaterms", "_INSATERMS_COMPLETE")
    # click's own bash script asks bash for its version, which a printed script need not.
    click.echo(script.source_template % script.source_vars())
