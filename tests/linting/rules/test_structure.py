"""What a page is built of, beside its source: each difference is found where it stands."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.values import PageForm
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.rule import Rule
from insaterms.linting.rules.structure import (
    FrontMatterDiffers,
    HeadingsDiffer,
    ImagesDiffer,
    LinksDiffer,
    ListsDiffer,
)
from insaterms.linting.structure.front_keys import keys_of, mistyped, translated_keys
from insaterms.linting.structure.page_structure import Part, structure
from insaterms.linting.structure.page_targets import differences, target_of

Findings = Callable[..., list[Diagnostic]]

_RULES: list[type[Rule]] = [
    HeadingsDiffer,
    ListsDiffer,
    LinksDiffer,
    ImagesDiffer,
    FrontMatterDiffers,
]
_SOURCE = """---
title: Absence
description: What to do when a pupil is absent
---
# Absence

Call [DUO](https://duo.nl/en/absence) or [us](/en/contact#form).

## Illness

- cold
- flu
    1. first
    2. then

![Steps](img/steps-en.png)

## Funeral

Read [the law](https://example.org/law) and <a href="rules.en.md">the rules</a>.
"""
_TARGET = """---
title: Verzuim
description: Wat te doen als een leerling er niet is
---
# Verzuim

Bel [DUO](https://duo.nl/verzuim) of [ons](/nl/contact#formulier).

## Ziekte

- verkouden
- griep
    1. eerst
    2. daarna

![Stappen](img/steps-nl.png)

## Begrafenis

Lees [de wet](https://example.org/law) en <a href="rules.nl.md">de regels</a>.
"""


def _found(
    findings: Findings, rule: type[Rule], target: str, source: str = _SOURCE
) -> list[Diagnostic]:
    return findings(rule, {"a.en.md": source, "a.nl.md": target})


@pytest.mark.parametrize("rule", _RULES)
def test_a_page_that_is_built_as_its_source_is_clean(findings: Findings, rule: type[Rule]) -> None:
    assert _found(findings, rule, _TARGET) == []
    assert findings(rule, {"a.nl.md": _TARGET}) == []


@pytest.mark.parametrize(
    ("rule", "change", "message", "place"),
    [
        (
            HeadingsDiffer,
            ("## Ziekte", "### Ziekte"),
            "this heading is of level 3, that of the source of level 2",
            "### Ziekte",
        ),
        (
            HeadingsDiffer,
            ("## Ziekte\n", ""),
            "the source has 1 heading more: “Illness” is missing here",
            "",
        ),
        (
            HeadingsDiffer,
            ("## Begrafenis", "## Verder\n\n## Begrafenis"),
            "the source has 1 heading less: it has no “Verder”",
            "## Verder",
        ),
        (
            ListsDiffer,
            ("- griep", "- griep\n- anders"),
            "this list has 3 items, that of the source 2",
            "- verkouden",
        ),
        (
            ListsDiffer,
            ("    1. eerst\n    2. daarna\n", ""),
            "the source has 2 lists, the translation 1",
            "",
        ),
        (
            ListsDiffer,
            ("    1. eerst\n    2. daarna", "    - eerst\n    - daarna"),
            "this list is not numbered, that of the source is",
            "    - eerst",
        ),
        (
            LinksDiffer,
            ("example.org/law", "example.org/b"),
            (
                "this link leads to https://example.org/b, that of the source to "
                "https://example.org/law"
            ),
            "[de wet](https://example.org/b)",
        ),
        (
            LinksDiffer,
            ("[de wet](https://example.org/law)", "de wet"),
            "the link of the source to https://example.org/law is missing",
            'Lees de wet en <a href="rules.nl.md">de regels</a>.',
        ),
        (
            LinksDiffer,
            ("Lees [", "Lees [dit](https://other.org) en ["),
            "the source has no link to https://other.org",
            "[dit](https://other.org)",
        ),
        (LinksDiffer, ("rules.nl.md", "regels.nl.md"), "", ""),
        (
            ImagesDiffer,
            ("steps-nl.png", "steps-old.png"),
            "this image is img/steps-old.png, that of the source img/steps-en.png",
            "![Stappen](img/steps-old.png)",
        ),
        (
            ImagesDiffer,
            ("![Stappen](img/steps-nl.png)\n", ""),
            "the image img/steps-en.png of the source is missing",
            "",
        ),
        (
            FrontMatterDiffers,
            ("description", "descripton"),
            "the key is written “descripton”, in the source “description”",
            "descripton",
        ),
        (
            FrontMatterDiffers,
            ("description: Wat te doen als een leerling er niet is\n", ""),
            "the key “description” of the source is missing",
            "",
        ),
        (
            FrontMatterDiffers,
            ("title:", "weight: 2\ntitle:"),
            "the source has no key “weight”",
            "weight",
        ),
    ],
)
def test_a_planted_difference_is_found_and_nothing_else(
    findings: Findings, rule: type[Rule], change: tuple[str, str], message: str, place: str
) -> None:
    old, new = change
    assert old in _TARGET
    target = _TARGET.replace(old, new, 1)
    found = _found(findings, rule, target)
    if not message:
        assert found == []
        return
    first = found[0]
    assert first.message == message
    assert target[first.span.start : first.span.end] == place
    assert len(found) == 1
    for other in {*_RULES} - {rule}:
        if (rule, other) != (ListsDiffer, HeadingsDiffer):
            assert _found(findings, other, target) == [], other


def test_a_finding_names_the_place_in_the_source(findings: Findings) -> None:
    target = _TARGET.replace("## Ziekte\n", "")
    (found,) = _found(findings, HeadingsDiffer, target)
    (related,) = found.related
    assert related.path == "a.en.md"
    assert _SOURCE[related.span.start : related.span.end] == "## Illness"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/en/absence/", "/nl/absence/"),
        ("/about", "/nl/about"),
        ("page.md", "page.nl.md"),
        ("page.en.md", "page.nl.md"),
        ("/en/absence/index.html", "/nl/absence/"),
        ("https://en.wikipedia.org/wiki/Truancy", "https://nl.wikipedia.org/wiki/Spijbelen"),
        ("https://example.org/en/a", "https://example.org/nl/b"),
        ("https://www.duo.nl/particulier", "https://duo.nl/particulier"),
        ("https://example.org/a?lang=en", "https://example.org/a?lang=nl"),
        ("#illness", "#ziekte"),
        ("img/card-en.png", "img/card-nl.png"),
        ("mailto:an@example.org?subject=Absence", "mailto:an@example.org?subject=Verzuim"),
        ("{{ url_for('page', lang='en') }}", "{{ url_for('page', lang='nl') }}"),
        ("/absence", "/verzuim"),
    ],
)
def test_the_same_page_in_two_languages_is_one_address(one: str, other: str) -> None:
    assert differences([Part(one, 0, 1)], [Part(other, 0, 1)]) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/", "https://other.org/"),
        ("mailto:an@example.org", "mailto:bo@example.org"),
        ("tel:0301234567", "tel:0301234568"),
        ("https://example.org/a?id=1", "https://example.org/a?id=2"),
    ],
)
def test_another_address_is_another(one: str, other: str) -> None:
    (found,) = differences([Part(one, 0, 1)], [Part(other, 0, 1)])
    assert found.meant is not None
    assert found.said is not None
    assert (found.meant.name, found.said.name) == (one, other)


def test_names_within_a_site_differ_where_some_are_the_same_in_both() -> None:
    meant = [Part("/our-rules", 0, 1), Part("/absence", 1, 2)]
    assert differences(meant, [Part("/regels", 0, 1), Part("/verzuim", 1, 2)]) == []
    (found,) = differences(meant, [Part("/our-rules", 0, 1), Part("/verzuim", 1, 2)])
    assert found.name == "/verzuim"
    meant = [Part("/contact", 0, 1), Part("/absence", 1, 2)]
    assert differences(meant, [Part("/contact", 0, 1), Part("/verzuim", 1, 2)]) == []
    (found,) = differences(meant, [Part("/contact", 0, 1), Part("/contact", 1, 2)])
    assert found.name == "/contact"


@pytest.mark.parametrize("said", ["hreflang", "path"])
@pytest.mark.parametrize("languages", [("en", "nl"), ("nl", "en")])
def test_a_page_may_link_to_itself_where_its_source_does_under_its_own_name(
    said: str, languages: tuple[str, str]
) -> None:
    names = {"en": ["activities", "people"], "nl": ["activiteiten", "mensen"]}

    def links(own: str) -> list[Part]:
        switch = [
            Part(
                f"../{language}/{names[language][0]}.html" if said == "path" else f"/{own_name}",
                0,
                1,
                language if said == "hreflang" else "",
            )
            for language in ("en", "nl")
            for own_name in (names[language][0],)
        ]
        folder = f"../{own}/" if said == "path" else "/"
        suffix = ".html" if said == "path" else ""
        return [*switch, *(Part(f"{folder}{name}{suffix}", 0, 1) for name in names[own])]

    source, target = languages
    assert differences(links(source), links(target), target) == []
    lost = differences(links(source), links(target)[:-1], target)
    assert len(lost) == 1


def test_a_key_is_mistyped_only_beside_one_that_it_resembles() -> None:
    assert mistyped(["a.title", "description"], ["descripton", "b.title"]) == {
        "descripton": "description"
    }
    assert mistyped(["layout"], ["lay"]) == {}
    assert mistyped(["alpha", "alpho"], ["alphe"]) == {"alphe": "alpha"}
    assert mistyped([], ["title"]) == {}


def test_a_table_stands_in_the_place_of_no_text(findings: Findings) -> None:
    source = 'street = "Church Street"\ncity = "Waterveen"\n'
    target = 'street = "Kerkstraat"\n[map]\nzoom = 3\n'
    found = findings(FrontMatterDiffers, {"en/a.toml": source, "nl/a.toml": target})
    assert [each.message for each in found] == [
        "the key “city” of the source is missing",
        "the source has no key “map”",
    ]


def test_a_mistyped_key_of_data_is_named(findings: Findings) -> None:
    source = "street: Church Street\ncity: Waterveen\n"
    files = {"en/a.yaml": source, "nl/a.yaml": source.replace("street", "steet")}
    (found,) = findings(FrontMatterDiffers, files)
    assert found.message == "the key is written “steet”, in the source “street”"
    assert found.write == "street"


def test_a_key_of_data_that_was_translated_is_one_finding(findings: Findings) -> None:
    source = "address:\n  street: Church Street\n  city: Waterveen\n"
    target = source.replace("street", "straat")
    (found,) = findings(FrontMatterDiffers, {"en/a.yaml": source, "nl/a.yaml": target})
    assert found.message == "the source has no key “straat”, and has “street” in its place"
    # It may be another key: *support* for *contact*.
    assert found.write == ""
    # Above a page another key may have been added for a reason.
    pages = {
        path: f"---\ntitle: Waterveen\n{key}: wide\n---\n\nText\n"
        for path, key in (("en/a.md", "layout"), ("nl/a.md", "image"))
    }
    assert len(findings(FrontMatterDiffers, pages)) == 2


def test_a_key_is_translated_only_in_its_place() -> None:
    assert translated_keys(["a", "b", "c"], ["a", "x", "c"]) == {"x": "b"}
    assert translated_keys(["a", "b", "c"], ["a", "c", "x"]) == {}
    assert translated_keys(["a", "b", "c"], ["x", "y", "c"]) == {}
    assert translated_keys(["a"], ["x"]) == {}
    assert translated_keys(["a", "b"], ["b", "a"]) == {}
    assert translated_keys(["a", "a.b", "a.c"], ["x", "x.b", "x.c"]) == {}
    assert translated_keys(["a", "b", "b.c"], ["a", "x", "x.c"]) == {"x": "b"}
    assert translated_keys(["a", "b"], ["a", "x", "x.c"]) == {}
    assert translated_keys(["a", "b", "b[].c"], ["a", "x"]) == {}


def test_images_have_the_same_names_in_both_languages() -> None:
    meant, said = [Part("map.png", 0, 1)], [Part("kaart.png", 0, 1)]
    assert differences(meant, said) == []
    assert len(differences(meant, said, named=False)) == 1


@given(
    st.lists(st.sampled_from(["/a", "/b", "https://x.org/a", "https://y.org", "#c"]), max_size=8)
)
def test_an_address_is_never_other_than_itself(names: list[str]) -> None:
    parts = [Part(name, number, number + 1) for number, name in enumerate(names)]
    assert differences(parts, parts[::-1]) == []


@given(st.text(max_size=60))
def test_any_address_can_be_read(name: str) -> None:
    assert target_of(Part(name, 0, 1)) == target_of(Part(name, 5, 6))


def test_html_and_templates_are_built_of_the_same() -> None:
    page = (
        "<h1>Title</h1><ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"
        '<a href="/x?a=1&amp;b=2" hreflang="nl">x</a><img src="y.png" alt="">'
    )
    for form in ("html", "jinja"):
        found = structure(page, form)
        assert [part.name for part in found.headings] == ["1"]
        assert [(one.kind, one.depth, one.items) for one in found.lists] == [
            ("ul", 0, 2),
            ("ol", 1, 1),
        ]
        assert [(part.name, part.language) for part in found.links] == [("/x?a=1&b=2", "nl")]
        assert [part.name for part in found.images] == ["y.png"]
    (link,) = structure("<a href=\"{{ url('x') }}\">x</a>", "jinja").links
    assert link.name == "{{ url('x') }}"


def test_links_of_markdown_stand_where_they_are_written() -> None:
    page = (
        "Read [one](/1), ![two](/2) and <b>x</b> <b>y</b> <a href='/3'>three</a>.\n\n"
        "[ref]: /4\n\n[a b][ref]\n"
    )
    found = structure(page, "markdown")
    assert [page[part.start : part.end] for part in found.links] == [
        "[one](/1)",
        "<a href='/3'>",
        "[a b][ref]",
    ]
    (image,) = found.images
    assert page[image.start : image.end] == "![two](/2)"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("---\na:\n  b: 1\n  c:\n  - d: 2\n---\n", "markdown"),
        ("+++\n[a]\nb = 1\n[[a.c]]\nd = 2\n+++\n", "markdown"),
        ('{\n"a": {"b": 1, "c": [{"d": 2}]}\n}\n', "markdown"),
        ("a:\n  b: 1\n  c: [{d: 2}]\n", "yaml"),
        ("nl:\n  a:\n    b: 1\n    c: [{d: 2}]\n", "yaml"),
        ("[a]\nb = 1\nc = [{d = 2}]\n", "toml"),
    ],
)  # fmt: skip
def test_keys_are_paths_in_every_form(text: str, form: PageForm) -> None:
    found = keys_of(text, form, "nl")
    assert set(found) == {"a", "a.b", "a.c", "a.c[].d"}
    for path, (start, end) in found.items():
        assert text[start:end].strip('"') == path.rpartition(".")[2]


@pytest.mark.parametrize(
    "text", ["---\na: [\n---\n", "---\na: &x [*x]\nb: *x\n---\n", "+++\na =\n+++\n", "---\na: 1\n"]
)
def test_what_cannot_be_read_has_no_faulty_keys(text: str) -> None:
    assert set(keys_of(text, "markdown")) <= {"a", "b"}


def test_what_says_how_a_page_came_to_be_may_differ(findings: Findings) -> None:
    target = _TARGET.replace(
        "title:", "lang: nl\ntranslator: An\nsource-hash: 1a\nslug: verzuim\ntitle:"
    )
    assert _found(findings, FrontMatterDiffers, target) == []


@pytest.mark.parametrize(
    "unit", ["# a\n\n", "- a\n", "[a](/b) ", "<li>", "<a href=x>", "![a](b)", "> "]
)
def test_hostile_pages_take_linear_time(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(count: int) -> float:
        begin = time.process_time()
        for form in ("markdown", "html"):
            found = structure(unit * count, form)
            differences(found.links, found.links[1:])
        return time.process_time() - begin

    assert_linear(seconds, 100, 20_000)
