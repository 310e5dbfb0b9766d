import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.text.passages import masked, passages

# Whatever opens or closes a passage, for texts that mix them.
_SIGNS = (
    *("`", "``", "```\n", "\n```", "~~~", "<!--", "-->", "<b>", "</b>", "<code>", "</code>"),
    *("<script ", ">", "{{", "}}", "{%", "%}", "{name}", "%s", "%(x)s", "&euml;", "&amp;", "&x;"),
    *("http://", "www.", "mailto:", "a@b.nl", "x.pdf", "](", ")", " ", "\n", "\n\n", "woord", "_"),
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], kind) for start, end, kind in passages(text)]


@pytest.mark.parametrize(
    ("text", "passage", "kind"),
    [
        ("zie https://example.org/zit?x=1 en", "https://example.org/zit?x=1", "address"),
        ("zie HTTP://EXAMPLE.ORG/verzuim.", "HTTP://EXAMPLE.ORG/verzuim.", "address"),
        ("(www.example.org/verzuim)", "www.example.org/verzuim)", "address"),
        ("op thuiszitters.nl/over staat", "thuiszitters.nl/over", "address"),
        ("het bestand verzuim.pdf is", "verzuim.pdf", "address"),
        ("in docs/verzuim/index.html staat", "docs/verzuim/index.html", "address"),
        ("THUISZITTERS.NL/VERZUIM is", "THUISZITTERS.NL/VERZUIM", "address"),
        ("WWW.EXAMPLE.NL/VERZUIM", "WWW.EXAMPLE.NL/VERZUIM", "address"),
        ("het bestand verzuim.TXT", "verzuim.TXT", "address"),
        ("<% verzuim %>.", "<% verzuim %>", "markup"),
        ("mail verzuim.team@school.example.org nu", "verzuim.team@school.example.org", "address"),
        ("mailto:verzuim@example.org", "mailto:verzuim@example.org", "address"),
        ("de regel `verzuim = 3` telt", "`verzuim = 3`", "code"),
        ("``een ` in code``", "``een ` in code``", "code"),
        ("zo:\n```\nverzuim\n\nlos\n```\nna", "```\nverzuim\n\nlos\n```", "code"),
        ("~~~ py\nverzuim\n~~~", "~~~ py\nverzuim\n~~~", "code"),
        ("```\nnooit gesloten", "```\nnooit gesloten", "code"),
        ("<code>verzuim <b>x</b></code>.", "<code>verzuim <b>x</b></code>", "code"),
        ("<SCRIPT type=x>verzuim</SCRIPT >.", "<SCRIPT type=x>verzuim</SCRIPT >", "code"),
        ("<!-- verzuim > -->.", "<!-- verzuim > -->", "markup"),
        ("<a title='verzuim'>.", "<a title='verzuim'>", "markup"),
        ("</p>", "</p>", "markup"),
        ("[tekst](verzuim_beleid)", "](verzuim_beleid", "markup"),
        ("%s dagen", "%s", "placeholder"),
        ("%(verzuim)s", "%(verzuim)s", "placeholder"),
        ("%1$s dagen", "%1$s", "placeholder"),
        ("%-5.2f", "%-5.2f", "placeholder"),
        ("{verzuim}", "{verzuim}", "placeholder"),
        ("{}", "{}", "placeholder"),
        ("{verzuim!r:>10}", "{verzuim!r:>10}", "placeholder"),
        ("{{ verzuim|upper }}", "{{ verzuim|upper }}", "placeholder"),
        ("{% if verzuim %}", "{% if verzuim %}", "placeholder"),
        ("{# verzuim #}", "{# verzuim #}", "placeholder"),
        ("co&ouml;rdinator", "&ouml;", "entity"),
        ("&#235;", "&#235;", "entity"),
    ],
)  # fmt: skip
def test_what_is_no_prose_is_recognised_as_what_it_is(text: str, passage: str, kind: str) -> None:
    assert _found(text) == [(passage, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "50% scholen, 100 % docenten",
        "3 < 5 en 5 > 3",
        "een { haak",
        "een losse ` en nog een paragraaf\n\nmet ` erin",
        "AT&T en R&D; dan",
        "einde.De volgende zin",
        "verzuim.deze leerling, verzuim.deel twee",
        "M@ZL en @School",
        "een ~~~ in een regel ~~~",
        "&onbekend;",
        "{{ nooit gesloten",
    ],
)
def test_prose_stays_prose(text: str) -> None:
    assert _found(text) == []
    assert masked(text) == text


def test_a_backtick_far_from_the_next_is_no_code() -> None:
    text = "een ` en " + "woord " * 200 + "` dan"

    assert _found(text) == []


def test_masked_text_keeps_every_offset_and_what_is_prose() -> None:
    text = "Speciaal <b>onderwijs</b>, co&ouml;rdinator&nbsp;x_y <br>%s"

    plain = masked(text)

    assert len(plain) == len(text)
    assert plain.startswith("Speciaal    onderwijs    , coö")
    assert "rdinator      x\0y \0\0\0\0\0\0" in plain


@given(st.lists(st.sampled_from(_SIGNS) | st.text(max_size=3)).map("".join))
def test_passages_stand_in_order_and_never_overlap(text: str) -> None:
    place = 0
    for start, end, _ in passages(text):
        assert place <= start < end <= len(text)
        place = end
    assert len(masked(text)) == len(text)


@pytest.mark.parametrize("sign", [*_SIGNS, "a", "'", "[", "(", "\\", "é", "\ud800"])
def test_reading_twice_as_much_takes_about_twice_as_long(
    assert_linear: Callable[..., None], sign: str
) -> None:
    def seconds(times: int) -> float:
        text = sign * times
        began = time.process_time()
        masked(text)
        return time.process_time() - began

    assert_linear(seconds, 5_000)
