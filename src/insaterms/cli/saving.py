"""Writing the files that a command was asked to write."""

import os

import click

__all__ = ["save"]


def save(path: str, text: str) -> None:
    """Write a text to a file, which is then whole, or as it was.

    Raises:
        click.ClickException: If it cannot be written.

    """
    from insaterms.formats.files import replace_file

    try:
        if os.path.exists(path) and not os.path.isfile(path):
            # A device or a pipe (/dev/stdout) is written to, never replaced.
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        else:
            replace_file(path, text)
    except BrokenPipeError:
        raise
    except OSError as error:
        # The file written aside, which the error names, means nothing to anybody.
        raise click.ClickException(f"{path}: cannot be written: {error.strerror}") from None
