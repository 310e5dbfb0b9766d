"""Public names of a package that are loaded on first use: importing it costs next to nothing."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["loader"]


def loader(package: str, homes: "Mapping[str, str]") -> "Callable[[str], object]":
    """Return what a package has as its `__getattr__`.

    Args:
        package: Its name.
        homes: The module that each public name lives in, within `insaterms`.

    """

    def load(name: str) -> object:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f"insaterms.{home}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return load
