"""Tables of texts, roles, tags: what a reader sees, and what is for programs."""

import pytest

from insaterms.content.translatable.page import translatables


def _texts(data: str) -> list[str]:
    return [found.text for found in translatables(data, "yaml")]


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        # Every value of a table of texts, whatever its length and its key.
        (
            'messages:\n  saved: Saved\n  greeting: "Hello %s"\n  not_found: Page not found',
            ["Saved", "Hello %s", "Page not found"],
        ),
        ("buttons: {ok: OK, cancel: Cancel}", ["OK", "Cancel"]),
        ("labels: {email: E-mail, date: Date}", ["E-mail", "Date"]),
        (
            "site:\n  translations:\n    home:\n      hi: Hello\n      more: read more",
            ["Hello", "read more"],
        ),
        ("strings: {hi: Hello, url: /about/, logo: logo.svg}", ["Hello"]),
        # Names of a program, records, settings.
        ("labels: {app: web, tier: front end, part: db}", []),
        ("buttons:\n  save: {label: Save, icon: Check}", ["Save"]),
        ("messages:\n  - {text: Saved, level: Info}", ["Saved"]),
        ("plugins:\n  x:\n    messages: {a: Saved}", []),
        # What somebody does.
        ("position: Project leader", ["Project leader"]),
        ("role: project leader", ["project leader"]),
        ("team: [{function: Chair, job: school nurse}]", ["Chair", "school nurse"]),
        ("a: {role: button}\nb: {position: sticky}\nc: {position: Top left}", []),
        # Groups: no names of which addresses are made.
        ("tags: [School absence, truancy, school-absence, Leave]", ["School absence", "Leave"]),
        ("categories:\n  - school absence\n  - news", ["school absence"]),
        ("category: school absence", ["school absence"]),
        ("tags: school absence", []),
        ("tags: School, absence", ["School, absence"]),
        ("plugins:\n  - blog:\n      categories: [School absence]", []),
        ("tag_url: A page", []),
    ],
)
def test_values_are_texts_by_their_keys(data: str, texts: list[str]) -> None:
    assert _texts(data) == texts


def test_toml_and_what_stands_above_a_page_say_the_same() -> None:
    toml = (
        'tags = ["School absence", "absence"]\n'
        '[messages]\nsaved = "Saved"\n[messages.a]\nb = "B c"\n'
    )
    expected = ["School absence", "Saved", "B c"]
    assert [found.text for found in translatables(toml, "toml")] == expected
    for head in (f"+++\n{toml}+++\n", "---\ntags: [School absence, absence]\nlayout: post\n---\n"):
        found = [each.text for each in translatables(head, "markdown")]
        assert found == expected[: len(found)] != []
