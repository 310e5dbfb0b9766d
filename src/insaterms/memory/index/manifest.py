"""The manifest: which segments make up an index, and the units that are in none of them yet."""

import contextlib
import os
import time
import zlib
from collections.abc import Iterator

import msgspec

from insaterms.formats.file_locks import try_lock
from insaterms.memory.index.layout import DamagedIndexError

__all__ = ["Manifest", "lock", "read_manifest", "write_manifest"]

_MAGIC = b"insaidx\n"
_FORMAT = 1
_CHECKSUM = 4
# How long another process that writes is waited for between two looks, in seconds.
_PAUSE = 0.05


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What an index consists of.

    Attributes:
        format: Of this file and of the segments.
        identity: Of what is indexed.
        generation: Up to which it is complete.
        segments: Name and size of each file, the oldest first.
        recent: Units that are in no segment yet, newer than those that are: number and
            both folded texts, empty ones if the unit is gone.

    """

    format: int = _FORMAT
    identity: str
    generation: int
    segments: list[tuple[str, int]]
    recent: list[tuple[int, bytes, bytes]]


def read_manifest(path: str) -> Manifest:
    """Read a manifest.

    Raises:
        OSError: If there is none.
        DamagedIndexError: If it is not as it was written, or of another format.

    """
    with open(path, "rb") as file:
        data = file.read()
    begin = len(_MAGIC) + _CHECKSUM
    body = data[begin:]
    if data[:begin] != _MAGIC + zlib.crc32(body).to_bytes(_CHECKSUM, "little"):
        raise DamagedIndexError
    try:
        manifest = msgspec.msgpack.decode(body, type=Manifest)
    except msgspec.DecodeError:
        raise DamagedIndexError from None
    if manifest.format != _FORMAT:
        raise DamagedIndexError
    return manifest


def write_manifest(path: str, manifest: Manifest) -> None:
    """Put a manifest in the place of the old one.

    Nothing waits for the disk: after a power cut the checksums tell that something is
    missing, and the index is built anew.
    """
    body = msgspec.msgpack.encode(manifest)
    aside = f"{path}.{os.urandom(8).hex()}.new"
    try:
        with open(aside, "xb") as file:
            file.write(_MAGIC + zlib.crc32(body).to_bytes(_CHECKSUM, "little") + body)
        os.replace(aside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise


@contextlib.contextmanager
def lock(path: str) -> Iterator[None]:
    """Wait until nobody else writes, and keep others waiting.

    The lock goes with the process that holds it; the empty file stays.
    """
    with open(path, "ab") as file:
        while not try_lock(file.fileno()):
            time.sleep(_PAUSE)
        yield
