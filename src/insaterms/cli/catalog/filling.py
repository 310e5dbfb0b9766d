"""`insaterms catalog fill`, which is `insaterms fill` by the name that it has among catalogs."""

from insaterms.cli.filling import command

__all__ = ["command"]
