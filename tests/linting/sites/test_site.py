"""The language of each page, which is a translation of which, and what is missing."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.content.translatable.values import PageForm
from insaterms.linting.documents.document import Kind
from insaterms.linting.sites.finding import find_files
from insaterms.linting.sites.page_languages import guessed
from insaterms.linting.sites.page_names import MARK, counterpart_names, page_name
from insaterms.linting.sites.site import Facts, Site, SiteFile, facts_of, site_of
from insaterms.model import Language
from insaterms.project import LintSettings, Project

Make = Callable[..., Site]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Return a function that writes files and returns what the site is made of."""
    monkeypatch.chdir(tmp_path)

    def make(
        files: Mapping[str, str] | str, project: Project | None = None, paths: Sequence[str] = ()
    ) -> Site:
        project = project or Project()
        texts = dict.fromkeys(files.split(), "") if isinstance(files, str) else files
        for name, text in texts.items():
            path = Path(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        found = find_files(paths, project)
        return site_of(
            [
                SiteFile(
                    each.path,
                    each.shown,
                    each.kind,
                    each.root,
                    facts_of(Path(each.path).read_bytes(), each.path, each.kind),
                )
                for each in (*found.files, *found.beside)
            ],
            project,
        )

    return make


def front(**values: str) -> str:
    lines = "".join(f"{key.replace('__', '-')}: {value}\n" for key, value in values.items())
    return f"---\n{lines}---\ntext\n"


# -- languages ---------------------------------------------------------------------------


def test_the_settings_come_before_the_page_before_its_name_before_its_folder(site: Make) -> None:
    files = {
        "nl/a.md": "",
        "nl/b.en.md": "",
        "nl/c.nl.md": front(lang="en"),
        "nl/d.html": '<html lang="en-GB">',
        "nl/set/e.en.md": front(lang="en"),
        "f.md": "",
        "nl-BE/g.md": front(lang="nl"),
        "h.de.md": "",
        "i.md": front(lang="fr"),
        "NL/j.md": "",
        "is/k.md": "",
        "script.js.html": "",
        "en.yml": "x: 1\n",
        "menu.yml": "nl:\n  title: Menu\n",
    }
    project = Project(lint=LintSettings(page_languages={"nl/**": "nl", "nl/set": "nl-NL"}))
    assert site(files).languages == {
        "nl/a.md": "nl",
        "nl/b.en.md": "en",
        "nl/c.nl.md": "en",
        "nl/d.html": "en-GB",
        "nl/set/e.en.md": "en",
        "nl-BE/g.md": "nl-BE",
        "h.de.md": "de",
        "i.md": "fr",
        "en.yml": "en",
        "menu.yml": "nl",
    }
    said = site(files, project).languages
    assert (said["nl/b.en.md"], said["nl/set/e.en.md"], said["i.md"]) == ("nl", "nl-NL", "fr")


def test_catalogs_have_the_language_that_their_path_says(site: Make) -> None:
    assert site("locale/nl_BE/LC_MESSAGES/a.po b.nl.po c.po d.pot").languages == {
        "locale/nl_BE/LC_MESSAGES/a.po": "nl-BE",
        "b.nl.po": "nl",
    }


def test_where_a_project_lies_says_nothing_of_its_pages(
    site: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "nl" / "project"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    assert site("a.md").languages == {}


@pytest.mark.parametrize(
    ("text", "form", "wanted"),
    [
        ("# Verzuim\n\nDe school meldt het verzuim aan de gemeente.\n", "markdown", "nl"),
        ("# Absence\n\nThe school reports the absence to them.\n", "markdown", "en"),
        ("---\nlang: en\n---\n`the code of the school`\n", "markdown", None),
        ("<p>De school meldt dat het kind er niet is</p>", "html", "nl"),
        ("# Coach2School\n", "markdown", None),
        ("{% if a %}<p>The school and the pupil are here</p>{% endif %}", "jinja", "en"),
    ],
)
def test_the_words_of_a_page_say_its_language_where_they_are_clear(
    text: str, form: PageForm, wanted: Language | None
) -> None:
    assert guessed(text, form) == wanted


# -- names -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "language", "scheme", "neutral", "plain"),
    [
        ("a/page.nl.md", "nl", "suffix", "a/page.\0.md", "a/page.md"),
        ("a/page.nl-BE.html.j2", "nl-BE", "suffix", "a/page.\0.html.j2", "a/page.html.j2"),
        ("nl/page.md", "nl", "folder", "\0/page.md", "page.md"),
        ("a/en_GB/b/page.md", "en-GB", "folder", "a/\0/b/page.md", "a/b/page.md"),
        ("nl/b/en/page.md", "en", "folder", "nl/b/\0/page.md", "nl/b/page.md"),
        ("nl/page.nl.md", "nl", "suffix", "\0/page.\0.md", "nl/page.md"),
        ("en/page.nl.md", "nl", "suffix", "en/page.\0.md", "en/page.md"),
        ("i18n/nl.yml", "nl", "name", "i18n/\0.yml", ""),
        ("page.de.md", "de", "suffix", "page.de.md", ""),
        ("page.js.html", "", "", "page.js.html", "page.js.html"),
        ("menu-en.html", "", "", "menu-en.html", "menu-en.html"),
        ("enter/page.md", "", "", "enter/page.md", "enter/page.md"),
    ],
)
def test_what_a_path_says(path: str, language: str, scheme: str, neutral: str, plain: str) -> None:
    name = page_name(path)
    assert (name.language, name.scheme, name.neutral, name.plain) == (
        language,
        scheme,
        neutral,
        plain,
    )


_NAMES = st.builds(
    lambda folders, name: "/".join([*folders, name]),
    st.lists(st.sampled_from(["nl", "en", "care", "en-GB"]), max_size=3),
    st.sampled_from(["a.md", "a.nl.md", "a.en.html", "nl.yml", "a_nl.html", "index.html.j2"]),
)


@given(_NAMES)
def test_counterparts_name_one_another(path: str) -> None:
    for other in counterpart_names(path):
        assert MARK not in other
        name = page_name(other)
        if name.scheme and name.neutral == page_name(path).neutral and "-GB" not in path:
            assert path in counterpart_names(other)


# -- counterparts ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "sources"),
    [
        ("a.en.md a.nl.md b.nl.html b.en.md", {"a.nl.md": "a.en.md"}),
        ("a.md a.nl.md", {"a.nl.md": "a.md"}),
        ("a.md a.nl.md a.en.md", {"a.nl.md": "a.en.md"}),
        ("a.en.md a.md", {"a.md": "a.en.md"}),
        ("en/a.md nl/a.md nl/x/b.md en/x/b.md", {"nl/a.md": "en/a.md", "nl/x/b.md": "en/x/b.md"}),
        ("docs/a.md docs/nl/a.md", {"docs/nl/a.md": "docs/a.md"}),
        ("en/a.en.md nl/a.nl.md", {"nl/a.nl.md": "en/a.en.md"}),
        ("en-GB/a.md nl-NL/a.md", {"nl-NL/a.md": "en-GB/a.md"}),
        ("en/a.md nl/a.md nl-BE/a.md", {"nl/a.md": "en/a.md", "nl-BE/a.md": "en/a.md"}),
        ("en-US/a.md en/a.md nl/a.md", {"nl/a.md": "en/a.md"}),
        ("i18n/nl.yml i18n/en.yml", {"i18n/nl.yml": "i18n/en.yml"}),
        ("a_nl.html a_en.html b-nl.html b.html", {"a_nl.html": "a_en.html", "b-nl.html": "b.html"}),
        ("a.nl.html.j2 a.html.j2", {"a.nl.html.j2": "a.html.j2"}),
        ("a.de.md a.en.md en/b.md fr/b.md nl.md", {}),
        ("index.html nl/index.html en/a.html nl/a.html", {"nl/a.html": "en/a.html"}),
    ],
)
def test_names_say_what_is_a_translation_of_what(
    site: Make, files: str, sources: dict[str, str]
) -> None:
    made = site(files)
    assert made.sources == sources
    for target, source in sources.items():
        assert (made.languages[target][:2], made.languages[source][:2]) == ("nl", "en")
    swapped = site(files, Project(source_language="nl")).sources
    if len(set(sources.values())) == len(sources):
        assert swapped.items() >= {source: target for target, source in sources.items()}.items()


def test_a_key_comes_before_names(site: Make) -> None:
    for key in ("translationKey", "translation_key", "ref", "page_id", "lang__ref"):
        files = {
            "contact.md": front(lang="en", **{key: "'contact'"}),
            "over.md": front(lang="nl", **{key: "contact # ours"}),
            "contact.nl.md": "",
        }
        assert site(files).sources == {"over.md": "contact.md"}


def test_a_key_is_read_in_toml_too(site: Make) -> None:
    def toml(lines: str) -> str:
        return f'+++\ntitle = "A"\n{lines}\n[params]\nref = "other"\n+++\ntext\n'

    files = {
        "over.md": toml('lang = "nl"\ntranslationKey = "about"'),
        "about.md": toml("language = 'en'\ntranslationKey = 'about'"),
        "draft.md": toml("draft = true"),
    }
    made = site(files)
    assert made.sources == {"over.md": "about.md"}
    assert made.languages == {"over.md": "nl", "about.md": "en"}
    assert facts_of(files["draft.md"].encode(), "draft.md", "page").alone
    assert facts_of(files["draft.md"].encode(), "draft.md", "page").key == ""


def test_a_key_of_more_than_one_page_says_nothing(site: Make) -> None:
    files = {f"{name}.md": front(lang=name[:2], ref="v2") for name in ("en1", "en2", "nl1")}
    assert site(files).sources == {}


def test_a_translation_may_name_its_source(site: Make) -> None:
    files = {
        "docs/a.md": "",
        "docs/b.md": front(translation_of="a.md"),
        "docs/c.md": "",
        "nl/d.md": front(translation_of="/docs/c.md"),
        "nl/e.md": front(translation_of="nothing.md"),
    }
    made = site(files)
    assert made.sources == {"docs/b.md": "docs/a.md", "nl/d.md": "docs/c.md"}
    assert made.languages["docs/b.md"] == "nl"


@pytest.mark.parametrize(
    "address",
    [
        "/nl/over/",
        "https://example.org/nl/over/",
        "/some/base/nl/over/?a=1#top",
        "nl/over/index.html",
        "/nl/over/index.html",
        "//example.org/nl/over/",
    ],
)
def test_links_to_other_languages_pair_pages(site: Make, address: str) -> None:
    link = f'<link rel="alternate" hreflang="nl-NL" href="{address}">'
    files = {
        "out/about.html": f'<html lang="en"><head>{link}</head>',
        "out/nl/over/index.html": "<p>",
        "out/nl/anders/index.html": "<html lang=nl>",
    }
    assert site(files).sources == {"out/nl/over/index.html": "out/about.html"}


def test_links_that_lead_nowhere_pair_nothing(site: Make) -> None:
    for address in ("", "/", "#", "https://example.org", "/nl/none/", "about.html", "/a" * 9):
        link = f'<link rel="alternate" hreflang="nl" href="{address}">'
        files = {
            "about.html": f"<html lang=en><head>{link}</head>",
            "nl/index.html": "<html lang=nl>",
        }
        assert site(files).sources == {}


def test_the_settings_pair_pages_that_nothing_else_does(site: Make) -> None:
    lint = LintSettings(translations={"pages/**/*.md": "paginas/**/*.md"})
    made = site("pages/a.md paginas/a.md pages/x/y/b.md paginas/x/y/b.md", Project(lint=lint))
    assert made.sources == {"paginas/a.md": "pages/a.md", "paginas/x/y/b.md": "pages/x/y/b.md"}
    assert made.languages["paginas/x/y/b.md"] == "nl"


def test_a_page_that_is_named_alone_has_its_counterpart(site: Make) -> None:
    made = site("en/a.md nl/a.md nl/b.md", paths=["nl/a.md"])
    assert (made.sources, made.lacking) == ({"nl/a.md": "en/a.md"}, ())


# -- what is missing -----------------------------------------------------------------------

Lacking = tuple[tuple[str, str, str], ...]
Orphans = tuple[tuple[str, str], ...]


@pytest.mark.parametrize(
    ("files", "lacking", "orphans"),
    [
        (
            "a.en.md a.nl.md b.en.md x/c.nl.md",
            (("b.en.md", "nl", "b.nl.md"),),
            (("x/c.nl.md", "x/c.en.md"),),
        ),
        (
            "en/a.md nl/a.md en/x/b.md nl/c.md",
            (("en/x/b.md", "nl", "nl/x/b.md"),),
            (("nl/c.md", "en/c.md"),),
        ),
        ("a.md a.nl.md b.md", (("b.md", "nl", "b.nl.md"),), ()),
        ("a.md a.nl.md c.nl.md", (), (("c.nl.md", "c.md"),)),
        (
            "docs/a.md docs/nl/a.md docs/b.md docs/nl/c.md",
            (("docs/b.md", "nl", "docs/nl/b.md"),),
            (("docs/nl/c.md", "docs/c.md"),),
        ),
        (
            "i18n/en.yml i18n/nl.yml more/en.yml",
            (("more/en.yml", "nl", "more/nl.yml"),),
            (),
        ),
        # Nothing says that a site keeps its translations as pages.
        ("a.md b.md c.nl.md", (), ()),
        ("README.md README.nl.md b.md", (), ()),
        ("a.md a.nl.md b.md c.md d.md", (), ()),
        ("a.md a.nl.md CHANGELOG.md", (), ()),
        ("en/a.md en/b.md", (), ()),
        # Names are translated as well.
        ("en/a.md nl/a.md en/about.md nl/over.md en/help.md nl/hulp.md", (), ()),
        ("a.en.md a.nl.md a.de.md b.de.md templates/x.en.html layouts/en/x.html", (), ()),
        ("a.en.md a.nl.md mail.en.html.j2 data.yml", (), ()),
    ],
)
def test_pages_without_counterpart(
    site: Make, files: str, lacking: Lacking, orphans: Orphans
) -> None:
    made = site(files)
    assert (made.lacking, made.orphans) == (lacking, orphans)


def test_what_is_not_to_be_translated_lacks_nothing(site: Make) -> None:
    files = {
        "en/a.md": "",
        "nl/a.md": "",
        "en/b.md": front(translate="false"),
        "en/c.md": front(draft="true"),
        "en/d.md": front(published="no"),
        "en/e.md": '{"draft": true, "title": "E"}\ntext\n',
    }
    assert site(files).lacking == ()
    files["en/d.md"] = front(published="yes")
    assert site(files).lacking == (("en/d.md", "nl", "nl/d.md"),)


def test_a_key_that_no_page_shares_says_that_one_is_missing(site: Make) -> None:
    files = {
        "about.md": front(lang="en", ref="about"),
        "over.md": front(lang="nl", ref="about"),
        "refusal.md": front(lang="en", ref="refusal"),
    }
    assert site(files).lacking == (("refusal.md", "nl", ""),)
    assert site(files, Project(source_language="nl")).orphans == (("refusal.md", ""),)
    # Where most keys are of one page, they are for something else.
    many = {f"post{number}.md": front(lang="en", ref=f"p{number}") for number in range(3)}
    assert not site(files | many).lacking
    # Two pages with one key: which of them lacks its counterpart nobody can tell.
    twice = {f"post{number}.md": front(lang="en", ref="v2") for number in range(2)}
    assert not site({**files, **twice, "refusal.md": ""}).lacking
    for number in range(3):
        (Path.cwd() / f"post{number}.md").unlink()


def test_pages_that_a_link_pairs_count_where_their_names_do_as_well(site: Make) -> None:
    link = '<html lang="{}"><link rel="alternate" hreflang="{}" href="../{}/index.html">'
    files = {
        "en/index.html": link.format("en", "nl", "nl"),
        "nl/index.html": link.format("nl", "en", "en"),
        "nl/nieuws.html": '<html lang="nl">',
    }
    assert site(files).orphans == (("nl/nieuws.html", "en/nieuws.html"),)


@pytest.mark.parametrize(
    "top", ["../", "/", "https://example.org/", "//example.org/sub/", "https://example.org/a/b/"]
)
def test_a_link_names_the_page_that_is_missing(site: Make, top: str) -> None:
    names = {"en": ["index", "about", "people"], "nl": ["index", "over", "mensen"]}
    pages = {}
    for number in range(3):
        links = "".join(
            f'<link rel="alternate" hreflang="{each}" href="{top}{each}/{own[number]}.html">'
            for each, own in names.items()
        )
        for language, own in names.items():
            page = f'<html lang="{language}"><head>{links}</head>'
            pages[f"out/{language}/{own[number]}.html"] = page
    assert (site(pages).lacking, site(pages).orphans) == ((), ())
    Path("out/nl/over.html").unlink()
    del pages["out/nl/over.html"]
    assert site(pages).lacking == (("out/en/about.html", "nl", "out/nl/over.html"),)
    Path("out/en/people.html").unlink()
    del pages["out/en/people.html"], pages["out/en/about.html"]
    Path("out/en/about.html").unlink()
    assert site(pages).orphans == (("out/nl/mensen.html", "out/en/people.html"),)


def test_what_the_settings_say_to_be_in_another_language_lacks_nothing(site: Make) -> None:
    files = "en/a.md nl/a.md en/b.md en/c.md"
    french = Project(lint=LintSettings(page_languages={"en/b.md": "fr", "en/c.md": "nl"}))
    assert site(files, french).lacking == ()
    assert [path for path, *_ in site(files).lacking] == ["en/b.md", "en/c.md"]


def test_pages_whose_texts_a_catalog_has_lack_nothing(site: Make) -> None:
    files = {
        "en/a.md": "",
        "nl/a.md": "",
        "en/b.md": "",
        "site.pot": '#: ./en/b.md:3 src/x.py:1\nmsgid "x"\nmsgstr ""\n',
    }
    assert site(files).lacking == ()
    files["site.pot"] = '#: src/b.md.py:3\nmsgid "b.md"\nmsgstr ""\n'
    assert site(files).lacking == (("en/b.md", "nl", "nl/b.md"),)


def test_the_settings_say_what_is_missing(site: Make) -> None:
    lint = LintSettings(translations={"pages/*.md": "paginas/*.md"})
    made = site("pages/b.md paginas/c.md other/d.md", Project(lint=lint))
    assert made.lacking == (("pages/b.md", "nl", "paginas/b.md"),)
    assert made.orphans == (("paginas/c.md", "pages/c.md"),)
    assert made.languages == {"pages/b.md": "en", "paginas/c.md": "nl"}


def test_the_example_site_keeps_its_translations_in_catalogs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(Path(__file__).parents[3] / "examples" / "site")
    found = find_files([], Project())
    files = [
        SiteFile(
            each.path,
            each.shown,
            each.kind,
            each.root,
            facts_of(Path(each.path).read_bytes(), each.path, each.kind),
        )
        for each in found.files
    ]
    made = site_of(files, Project())
    assert (made.sources, made.lacking, made.orphans) == ({}, (), ())
    assert made.languages["pages/home.md"] == "en"


# -- what bytes say ------------------------------------------------------------------------


_KINDS: dict[str, Kind] = {
    "a.md": "page",
    "a.html": "page",
    "a.yml": "page",
    "a.css": "page",
    "a.po": "catalog",
    "a.mo": "compiled",
}


@given(st.binary(max_size=200), st.sampled_from(sorted(_KINDS)))
def test_any_bytes_say_something_or_nothing(data: bytes, name: str) -> None:
    for start in (b"", b"---\n", b"{\n", b"<html lang=nl><link hreflang=en ", b"#: "):
        assert isinstance(facts_of(start + data, name, _KINDS[name]), Facts)


def test_values_of_front_matter_are_read_in_any_style() -> None:
    for value in ("k", "'k'", '"k"', "k   # a note", '"k" # a note'):
        text = f"---\ntitle: A\nref: {value}\nnested:\n  ref: other\n---\n"
        assert facts_of(text.encode(), "a.md", "page").key == "k"
    for text in ("---\nref: [a, b]\n---\n", "ref: k\n", "---\nref:\n---\n", '{"x": {"ref": "k"}}'):
        assert facts_of(text.encode(), "a.md", "page").key == ""
    assert facts_of(b'{"ref": "k", "n": 1}\n', "a.md", "page").key == "k"
