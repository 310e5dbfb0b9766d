"""A translated page of Markdown, rendered by the programs that sites are built with.

What they make of it must be what they make of the page, with its words replaced: nothing is
left out, and no list becomes a paragraph.
"""

import re
from collections.abc import Callable

import markdown  # type: ignore[import-untyped]  # the types are a package of its own
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from insaterms.content.translatable.page import applied

_EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html",
    "tables",
]  # fmt: skip
# Words that a reader sees; what stands in code, addresses and names is none of them.
_SEEN = ["verzuim", "leerling", "school", "melding", "gesprek", "ouders", "regel", "afspraak"]
_WORD = re.compile("|".join(_SEEN))


def _translated(text: str) -> str:
    return _WORD.sub(lambda found: f"X{found.group().upper()} y", text)


def _of_python_markdown(text: str) -> str:
    return str(markdown.markdown(text, extensions=_EXTENSIONS))


def _of_markdown_it(text: str) -> str:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(admon_plugin).use(deflist_plugin).use(footnote_plugin)
    return str(parser.use(container_plugin, "tip").render(text))


_RENDERERS = [_of_python_markdown, _of_markdown_it]

_words = st.lists(st.sampled_from(_SEEN), min_size=1, max_size=4).map(" ".join)
_in_line = st.builds(
    "{} {}{}{}".format,
    _words,
    st.sampled_from(["", "**", "*"]).flatmap(
        lambda sign: _words.map(lambda words: f"{sign}{words}{sign}")
    ),
    st.sampled_from(["", " `code`", " [^1]", " <b>q</b>", " &amp; co", " https://example.org"]),
    st.sampled_from(["", "", "\n"]).flatmap(
        lambda end: _words.map(lambda words: f"{end}{words}" if end else "")
    ),
)
_link = st.builds('[{}](/a "{}") {}'.format, _words, _words, _words)
_image = st.builds('![{}](/a.png "{}")'.format, _words, _words)
_code = st.sampled_from(["```py\ncode = 1\n```", "    code = 1"])
_heading = st.builds("{} {}".format, st.sampled_from(["#", "##", "###"]), _words)
_table = st.builds("| {} | {} |\n|---|:-:|\n| {} | `code` |\n| {} | 1 |".format, *[_words] * 4)
_leaves = st.one_of(_in_line, _in_line, _link, _image, _heading, _table)


def _indented(text: str, first: str, indent: int = 4) -> str:
    """Put a sign before a text, and let its other lines stand below its first letter."""
    lines = text.split("\n")
    return "\n".join(
        [first + lines[0], *(" " * indent + line if line else line for line in lines[1:])]
    )


def _blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3).map("\n\n".join)
    # Python-Markdown shows the `>` of a quote's second line if an item begins with it.
    begun = several.map(lambda text: f"school\n\n{text}" if text.startswith(">") else text)
    admonition = st.builds(
        lambda words, body: _indented(f'!!! note "{words}"\n\n{body}', ""), _words, several
    )
    bare = several.map(lambda body: _indented(f"!!! warning\n{body}", ""))
    items = st.lists(begun, min_size=1, max_size=3).map(
        lambda texts: "\n\n".join(_indented(text, "-   ") for text in texts)
    )
    numbered = begun.map(lambda text: _indented(text, "1.  "))
    quote = several.map(lambda text: "\n".join(f"> {line}" for line in text.split("\n")))
    defined = st.builds(lambda term, body: f"{term}\n\n{_indented(body, ':   ')}", _words, begun)
    container = several.map(lambda body: f"::: tip\n\n{body}\n\n:::")
    return st.one_of(admonition, bare, items, numbered, quote, defined, container)


_page = st.lists(
    st.one_of(st.recursive(_leaves, _blocks, max_leaves=4), _code), min_size=1, max_size=3
)
_note = st.lists(st.one_of(_in_line, _link), min_size=1, max_size=2).map(
    lambda texts: _indented("\n\n".join(texts), "[^1]: ")
)


@pytest.mark.parametrize("rendered", _RENDERERS)
@given(blocks=_page, note=_note)
def test_a_translated_page_renders_as_the_page_with_its_words_replaced(
    rendered: Callable[[str], str], blocks: list[str], note: str
) -> None:
    page = "\n\n".join([*blocks, "end [^1]", note]) + "\n"
    after = applied(page, "markdown", lambda found: _translated(found.text))
    # A message is one line.
    assert rendered(after).split() == _translated(rendered(page)).split()
