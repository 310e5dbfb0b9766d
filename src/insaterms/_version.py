"""The version, read by the build and by `insaterms --version`."""

__version__ = "0.1.0"
