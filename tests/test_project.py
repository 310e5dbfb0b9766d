"""The settings of a project: where they are looked for, and what is refused."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.errors import ProblemsError
from insaterms.project import LintSettings, Project, find_project, read_project
from insaterms.project.keys import LINT, PROJECT
from insaterms.project.patterns import counterpart_of, fault_of, fits

DOCUMENTATION = Path(__file__).parents[1] / "docs" / "configuration.md"

EVERYTHING = """\
glossary = "terms"
memory = "../memory.db"
source-language = "en_gb"
prefer = { leerplicht = "compulsory schooling" }

[lint]
select = ["IT1", "unchanged-translation"]
extend-select = ["IT405"]
ignore = ["IT103"]
exclude = ["drafts/", "**/old/*.md"]
same = ["Ingrado"]
min-score = 80
review-after = 365
baseline = "baseline.json"
cache = false
output-format = "concise"

[lint.per-file-ignores]
"docs/*.md" = ["IT301"]

[lint.page-languages]
"paginas/**" = "nl"
"pages/de/**" = "de"

[lint.translations]
"pages/*.md" = "paginas/*.md"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of its own, which is a repository."""
    folder = tmp_path / "project"
    (folder / "terms").mkdir(parents=True)
    (folder / ".git").mkdir()
    (tmp_path / "memory.db").touch()
    monkeypatch.chdir(folder)
    return folder


def problems(path: str = "insaterms.toml") -> list[str]:
    with pytest.raises(ProblemsError) as caught:
        read_project(path)
    return [str(each) for each in caught.value.problems]


def test_every_setting_is_read(folder: Path) -> None:
    (folder / "insaterms.toml").write_text(EVERYTHING)
    project = find_project()
    places = project.lint.places
    assert project == Project(
        root=".",
        path="insaterms.toml",
        glossary="terms",
        memory="../memory.db",
        source_language="en-GB",
        prefer={"leerplicht": "compulsory schooling"},
        lint=LintSettings(
            select=("IT1", "unchanged-translation"),
            extend_select=("IT405",),
            ignore=("IT103",),
            per_file_ignores={"docs/*.md": ("IT301",)},
            exclude=("drafts/", "**/old/*.md"),
            page_languages={"paginas/**": "nl", "pages/de/**": "de"},
            translations={"pages/*.md": "paginas/*.md"},
            same=("Ingrado",),
            min_score=80,
            review_after=365,
            baseline="baseline.json",
            cache=False,
            output_format="concise",
            path="insaterms.toml",
            places=places,
        ),
    )
    for key in (*PROJECT, *LINT):
        assert re.search(rf"^(?:\[.*)?{key}\b", EVERYTHING, re.MULTILINE), key


def test_both_files_say_the_same(folder: Path) -> None:
    (folder / "insaterms.toml").write_text(EVERYTHING)
    own = read_project("insaterms.toml")
    (folder / "insaterms.toml").unlink()
    text = EVERYTHING.replace("[lint", "[tool.insaterms.lint")
    (folder / "pyproject.toml").write_text(f'[project]\nname = "site"\n[tool.insaterms]\n{text}')
    shared = find_project()
    assert shared.path == "pyproject.toml"
    assert {key: line - 3 for key, (line, _column) in shared.lint.places.items()} == {
        key: line for key, (line, _column) in own.lint.places.items()
    }
    assert (shared.glossary, shared.prefer, shared.memory, shared.lint.exclude) == (
        own.glossary,
        own.prefer,
        own.memory,
        own.lint.exclude,
    )


def test_every_problem_is_told_with_its_place(folder: Path) -> None:
    (folder / "insaterms.toml").write_text(
        'glosary = "x"\nglossary = "nowhere"\nsource-language = "de"\nmemory = ""\n'
        '[lint]\nselect = ["IT1", 3]\nmin-score = 200\nreview-after = -1\ncache = "yes"\n'
        'output-format = "sarrif"\nexclude = [\n  "/abs",\n  "a\\\\b",\n  "../up", "ok"\n]\n'
        'baseline = "no/folder.json"\nextend-select = "IT4"\nsame = ["", "Ingrado"]\n'
        'min_score = true\n[lint.page-languages]\n"nl/**" = "dutch"\n"x[" = "nl"\n'
        '[lint.translations]\n"a/*.md" = "b/c.md"\n[lint.per-file-ignores]\n"docs" = "IT1"\n'
        "[lnt]\n"
    )
    assert problems() == [
        'insaterms.toml:1:1: “glosary” is no setting (did you mean "glossary"?)',
        (
            "insaterms.toml:2:1: there is no “nowhere” here; "
            "name a path from the folder of the settings"
        ),
        "insaterms.toml:3:1: pages are in Dutch or English; write “nl” or “en”, not “de”",
        "insaterms.toml:4:1: this text is empty; write one, or leave the setting out",
        "insaterms.toml:6:18: this is to be a text, in quotes",
        "insaterms.toml:7:1: this is to be 100 at most",
        "insaterms.toml:8:1: this is to be 0 or more",
        "insaterms.toml:9:1: write true or false, without quotes",
        (
            'insaterms.toml:10:1: “sarrif” is no output format (did you mean "sarif"?); '
            "write one of full, concise, json, github, sarif, junit"
        ),
        "insaterms.toml:12:3: “/abs” begins with a slash; write it from the folder of the settings",
        "insaterms.toml:13:3: write “a\\b” with forward slashes",
        "insaterms.toml:14:3: “../up” leads out of the project; write it without “..”",
        (
            "insaterms.toml:16:1: there is no folder for “no/folder.json”; "
            "make it, or name another path"
        ),
        'insaterms.toml:17:1: this is to be a list of texts: ["…", "…"]',
        "insaterms.toml:18:9: this text is empty; write one, or leave the setting out",
        'insaterms.toml:19:1: “min_score” is no setting (did you mean "min-score"?)',
        "insaterms.toml:21:1: “dutch” is no language that is known; write “nl”, “en” or “en-GB”",
        "insaterms.toml:22:1: “[” is not closed in “x[”; write “[[]” for the sign itself",
        "insaterms.toml:24:1: “a/*.md” and “b/c.md” need the same stars in the same order",
        'insaterms.toml:26:1: this is to be a list of texts: ["…", "…"]',
        'insaterms.toml:27:2: “lnt” is no setting (did you mean "lint"?)',
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lint = 3\n", "1:1: “lint” is a table; write [lint]"),
        ("[tool.insaterms]\n", "1:2: here settings stand without “tool.insaterms”"),
        ("[lint]\nmin-score = 7.5\n", "2:1: this is to be a whole number, without quotes"),
        ("[lint]\nmin-score = true\n", "2:1: this is to be a whole number, without quotes"),
        ("[lint]\nexclude = 'x'\n", '2:1: this is to be a list of texts: ["…", "…"]'),
        ("[lint]\nper-file-ignores = []\n", "2:1: this is to be a table: “key” = value"),
        ("source-language = 'xx'\n", "1:1: “xx” is no language that is known"),
        ("[lint]\nexclude = ['a//b']\n", "2:12: “a//b” has two slashes beside each other"),
        ("[lint]\nexclude = ['a**']\n", "2:12: “**” stands for folders; write “**/” alone"),
        ("[lint]\nexclude = [' ']\n", "2:12: this text is empty"),
        ("glossary = 'a\\u0000'\n", "1:1: there is no “a\\u0000” here"),
        ('glossary = "a\\u0000"\n', "1:1: there is no “a\ufffd” here"),
        ("[lint.translations]\n'*/*/*/*' = 'x/*/*/*/*'\n", "2:1: “*/*/*/*” has more than 3 stars"),
        ("[lint.translations]\n'a' = 'b\\c'\n", "2:1: write “b\\c” with forward slashes"),
    ],
)
def test_what_is_no_setting_is_refused(folder: Path, text: str, said: str) -> None:
    (folder / "insaterms.toml").write_text(text)
    (found,) = problems()
    assert found.startswith(f"insaterms.toml:{said}")


def test_items_of_any_kind_have_their_place(folder: Path) -> None:
    (folder / "insaterms.toml").write_text(
        "[lint]\nselect = [ ['a'], 'b',\n  { c = 1 }, [], {}]\nignore = []\n"
    )
    assert problems() == [
        f"insaterms.toml:{place}: this is to be a text, in quotes"
        for place in ("2:1", "2:13", "3:5")
    ]


def test_the_top_of_the_file_system_ends_the_search() -> None:
    top = os.path.abspath(os.sep)
    assert find_project(top) == Project(root=top)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[lint\n", "1:6: this is not TOML"),
        (b"\xef\xbb\xbf\r\nx = ", "2:5: this is not TOML"),
        (b"glossary = 'a\x00'", "1:14: this is no text"),
        (b"a = 1\nb = '\xff'", "2:6: not UTF-8"),
        ("x = 1".encode("utf-16"), "1:1: this is UTF-16; save it as UTF-8"),
        (b"x = " + b"[" * 200_000, "1:106: more than 100 levels lie in one another here"),
        (b"# " + b"x" * 1_000_000, " the file is larger than 1 MB; settings are small"),
    ],
)
def test_what_is_no_toml_is_told_with_its_place(folder: Path, data: bytes, said: str) -> None:
    (folder / "insaterms.toml").write_bytes(data)
    (found,) = problems()
    assert found.startswith(f"insaterms.toml:{said}")


def test_a_byte_order_mark_and_windows_line_ends_move_no_place(folder: Path) -> None:
    text = "glosary = 'x'\n[lint]\nselct = []\n"
    (folder / "insaterms.toml").write_text(text)
    plain = problems()
    (folder / "insaterms.toml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert problems() == plain


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "insaterms.toml")
    assert problems() == ["insaterms.toml: this is no file, but a folder, a pipe or a device"]
    assert problems("none.toml") == ["none.toml: No such file or directory"]


def test_settings_are_looked_for_upwards_to_the_top_of_the_repository(folder: Path) -> None:
    (folder.parent / "insaterms.toml").write_text("[lint]\nmin-score = 1\n")
    below = folder / "pages" / "care"
    below.mkdir(parents=True)
    page = below / "home.md"
    page.touch()
    assert find_project("pages/care") == Project(root=".")
    (folder / "pyproject.toml").write_text('[project]\nname = "insaterms-site"\n')
    assert find_project("pages/care") == Project(root=".")
    (folder / "pyproject.toml").write_text("[tool.insaterms.lint]\nmin-score = 3\n")
    for start in ("pages/care", "pages/care/home.md", "."):
        found = find_project(start)
        assert (found.lint.min_score, found.path, found.root) == (3, "pyproject.toml", ".")
    assert find_project(str(below)).path == str(folder / "pyproject.toml")
    (folder / "pages" / "insaterms.toml").touch()
    assert find_project("pages/care").root == "pages"


def test_without_settings_the_repository_is_the_project_or_else_the_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "pages" / "nl").mkdir(parents=True)
    monkeypatch.chdir(folder / "pages" / "nl")
    assert find_project() == Project(root="../..")
    (folder / ".git").rmdir()
    assert find_project() == Project()
    assert find_project("..") == Project(root="..")


def test_paths_are_those_from_the_folder_of_the_settings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "insaterms.toml").write_text('glossary = "terms"\n')
    (folder / "pages").mkdir()
    monkeypatch.chdir(folder / "pages")
    found = find_project()
    assert (found.root, found.path, found.glossary) == ("..", "../insaterms.toml", "../terms")
    whole = str(folder / "terms").replace("\\", "/")
    (folder / "insaterms.toml").write_text(f"glossary = '{whole}'\n")
    assert find_project().glossary == whole


def test_two_files_in_one_folder_are_one_too_many(folder: Path) -> None:
    (folder / "insaterms.toml").touch()
    (folder / "pyproject.toml").write_text("[tool.insaterms]\n")
    with pytest.raises(ProblemsError, match=r"settings in pyproject\.toml too; keep one"):
        find_project()


def test_what_others_write_into_pyproject_is_no_matter_of_ours(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project\n")
    assert find_project() == Project()
    (folder / "pyproject.toml").unlink()
    (folder / "pyproject.toml").symlink_to("nothing")
    with pytest.raises(ProblemsError, match=r"^pyproject\.toml: No such file or directory$"):
        find_project()
    (folder / "pyproject.toml").unlink()
    (folder / "pyproject.toml").write_text("[tool.insaterms\n")
    with pytest.raises(ProblemsError, match=r"pyproject\.toml:1:16: this is not TOML"):
        find_project()


def test_a_fault_of_a_setting_is_told_where_it_stands(folder: Path) -> None:
    (folder / "insaterms.toml").write_text(
        '[lint]\nselect = ["IT1",\n  "IT999"]\n[lint.per-file-ignores]\n"docs/*.md" = ["IT0"]\n'
    )
    lint = find_project().lint
    assert str(lint.problem("no", "select", 1)) == "insaterms.toml:3:3: no"
    assert str(lint.problem("no", "select")) == "insaterms.toml:2:1: no"
    assert str(lint.problem("no", "per-file-ignores", "docs/*.md", 0)) == "insaterms.toml:5:16: no"
    assert str(lint.problem("no", "select", 9)) == "insaterms.toml:2:1: no"
    assert str(LintSettings().problem("no", "select", 0)) == "lint: no"


def test_every_key_is_documented() -> None:
    text = DOCUMENTATION.read_text("utf-8")
    for key in (*PROJECT, *LINT):
        assert re.search(rf"^#+ `(?:lint\.)?{key}`$|^## `\[.*{key}\]`$", text, re.MULTILINE), key


def test_the_examples_of_the_documentation_are_settings(folder: Path) -> None:
    for path in ("glossary", "translations"):
        (folder / path).mkdir()
    (folder / "translations" / "site.db").touch()
    examples = re.findall(r"```toml[^\n]*\n(.*?)```", DOCUMENTATION.read_text("utf-8"), re.DOTALL)
    assert len(examples) > len(LINT)
    for example in examples:
        name = "pyproject.toml" if "tool.insaterms" in example else "insaterms.toml"
        (folder / name).write_text(example, "utf-8")
        assert read_project(name).path == name


@pytest.mark.parametrize(
    ("pattern", "path", "wanted"),
    [
        ("drafts", "drafts/a.md", True),
        ("drafts/", "pages/drafts/a.md", True),
        ("./drafts", "pages/drafts/a.md", False),
        ("./drafts", "drafts/a.md", True),
        ("*.html", "pages/a.html", True),
        ("*.html", "pages/a.md", False),
        ("docs/*.md", "docs/a.md", True),
        ("docs/*.md", "docs/b/a.md", False),
        ("docs/**/*.md", "docs/a.md", True),
        ("docs/**/*.md", "docs/b/c/a.md", True),
        ("docs/**", "docs/b/c/a.md", True),
        ("docs/**", "docs", False),
        ("**/old/*.md", "old/a.md", True),
        ("**/a/**/b", "x/a/y/a/z/b", True),
        ("**/a/b", "a/a/a/c", False),
        ("a?.md", "x/ab.md", True),
        ("a[bc].md", "ac.md", True),
        ("a[!bc].md", "ac.md", False),
        ("pages", "pagesx/a.md", False),
    ],
)
def test_patterns_fit_names_and_folders(pattern: str, path: str, *, wanted: bool) -> None:
    assert fault_of(pattern) == ""
    assert fits(pattern, path) is wanted


_PARTS = st.lists(st.sampled_from(["a", "b", "ab", "*", "a*", "?", "**"]), min_size=2, max_size=5)
_NAMES = st.lists(st.sampled_from(["a", "b", "ab", "c"]), min_size=1, max_size=6)


def _slowly(parts: list[str], names: list[str]) -> bool:
    if not parts:
        return True
    if parts == ["**"]:
        return bool(names)
    if parts[0] == "**":
        return any(_slowly(parts[1:], names[at:]) for at in range(len(names) + 1))
    signs = {"*": ".*", "?": "."}
    regex = "".join(signs.get(each, each) for each in parts[0])
    return bool(names) and bool(re.fullmatch(regex, names[0])) and _slowly(parts[1:], names[1:])


@given(_PARTS, _NAMES)
def test_patterns_fit_as_the_plain_definition_says(parts: list[str], names: list[str]) -> None:
    assert fits("/".join(parts), "/".join(names)) is _slowly(parts, names)


def test_a_pattern_of_many_stars_takes_no_time() -> None:
    assert not fits("/".join(["**", "a"] * 50), "/".join(["a"] * 40 + ["b"] * 400))
    assert not fits("a*" * 50 + "b", "a" * 5000)


@given(st.lists(st.sampled_from(["a", "b.md", "nl"]), min_size=1, max_size=4))
def test_a_counterpart_leads_back(names: list[str]) -> None:
    path = "/".join(["pages", *names])
    place = counterpart_of(path, "pages/**/*", "paginas/**/*")
    assert place == "/".join(["paginas", *names])
    assert counterpart_of(place, "paginas/**/*", "pages/**/*") == path
    assert counterpart_of(path, "other/*", "paginas/*") is None
