"""Which of many pieces stand in a text, in one pass over it."""

from collections import deque
from collections.abc import Iterable

__all__ = ["Pieces"]


class Pieces:
    """An automaton of Aho and Corasick (1975): texts are sought all at once.

    One at a time, a thousand waivers would read a paragraph a thousand times.
    """

    def __init__(self, pieces: Iterable[str]) -> None:
        """Build it, in time by the length of all pieces; an empty one stands nowhere."""
        self._next: dict[tuple[int, str], int] = {}
        self._ends: list[str] = [""]
        for piece in pieces:
            node = 0
            for character in piece:
                step = node, character
                if step not in self._next:
                    self._next[step] = len(self._ends)
                    self._ends.append("")
                node = self._next[step]
            self._ends[node] = piece
        self._link()

    def _link(self) -> None:
        """Say of each node where to go on where it has no next one."""
        self._fallback = [0] * len(self._ends)
        # The nearest node behind the fallbacks at which a piece ends.
        self._shorter = [0] * len(self._ends)
        children: dict[int, list[tuple[str, int]]] = {}
        for (node, character), child in self._next.items():
            children.setdefault(node, []).append((character, child))
        waiting = deque([0])
        while waiting:
            node = waiting.popleft()
            for character, child in children.get(node, ()):
                waiting.append(child)
                if node:
                    fallback = self._step(self._fallback[node], character)
                    self._fallback[child] = fallback
                    self._shorter[child] = (
                        fallback if self._ends[fallback] else self._shorter[fallback]
                    )

    def _step(self, node: int, character: str) -> int:
        while node and (node, character) not in self._next:
            node = self._fallback[node]
        return self._next.get((node, character), 0)

    def within(self, text: str) -> list[str]:
        """Return the pieces that stand in a text, each once, by where they end first."""
        found: dict[int, str] = {}
        node = 0
        for character in text:
            node = self._step(node, character)
            end = node
            # Behind one that was met, all shorter ones were met too.
            while end not in found and (self._ends[end] or self._shorter[end]):
                if self._ends[end]:
                    found[end] = self._ends[end]
                end = self._shorter[end]
        return list(found.values())
