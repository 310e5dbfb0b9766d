"""Files that hold nothing but the texts of a site: of Hugo, of Rails, and what is none."""

import pytest

from insaterms.content.translatable.data_locales import is_locale
from insaterms.content.translatable.page import applied, translatables
from insaterms.content.translatable.values import PageForm

_RAILS = """\
en:
  activerecord:
    errors:
      blank: can't be blank
  date:
    formats:
      default: "%Y-%m-%d"
      long: "%d of %B"
    order:
      - :year
      - :month
  hello: "Hello %{name}"
  phone: Phone
  dir: ltr
  count:
    one: One item
    other: "%{count} items"
  number:
    precision: 3
"""


def _texts(text: str, form: PageForm = "yaml", **said: str) -> dict[str, str]:
    return {each.detail: each.text for each in translatables(text, form, **said)}


def test_below_the_key_of_a_language_every_value_is_a_text() -> None:
    found = {
        "en.activerecord.errors.blank": "can't be blank",
        "en.date.formats.long": "%d of %B",
        "en.hello": "Hello %{name}",
        "en.phone": "Phone",
        "en.count.one": "One item",
        "en.count.other": "%{count} items",
    }
    assert _texts(_RAILS) == found
    assert _texts(_RAILS.replace("en:", "en-GB:", 1)).keys() == {
        key.replace("en.", "en-GB.", 1) for key in found
    }
    assert "fr.phone" not in _texts(_RAILS.replace("en:", "fr:", 1))
    assert "fr.phone" in _texts(_RAILS.replace("en:", "fr:", 1), language="fr")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (
            'time:\n  one: "One minute"\n  other: "{{ .Count }} minutes"\nhome: {other: Home}\n',
            "yaml",
        ),
        (
            (
                '[time]\ndescription = "For translators"\none = "One minute"\n'
                'other = "{{ .Count }} minutes"\n[home]\nother = "Home"\n'
            ),
            "toml",
        ),
    ],
)
def test_a_text_for_each_number_is_found_anywhere(text: str, form: PageForm) -> None:
    assert _texts(text, form) == {
        "time.one": "One minute",
        "time.other": "{{ .Count }} minutes",
        "home.other": "Home",
    }
    assert [each.part for each in translatables(text, form)] == ["paragraph", "paragraph", "label"]


@pytest.mark.parametrize(
    ("path", "language", "locale"),
    [
        ("i18n/en.yaml", "", True),
        ("site/locales/app.yml", "", True),
        ("_i18n/nav.yml", "", True),
        ("en-GB.toml", "", True),
        ("active.nl.toml", "", True),
        ("fr.yml", "", False),
        ("fr.yml", "fr", True),
        ("data\\Lang\\x.yml", "", True),
        ("data/nav.yml", "", False),
        ("locales/en/pages/home.yml", "", True),
        ("/srv/i18n/our/site/data/nav.yml", "", False),
        ("english.yml", "", False),
        ("", "en", False),
    ],
)
def test_the_path_says_that_a_file_holds_texts(path: str, language: str, locale: bool) -> None:
    assert is_locale(path, language) is locale


def test_in_such_a_file_no_key_makes_a_text_a_setting() -> None:
    text = (
        "save: save\nemail: E-mail\nfont: Typeface\nurl: /about/\nlang: en\nicon: logo.svg\n"
        "left: '{n} left'\nlink: 'https://example.org'\n"
    )
    found = {"save": "save", "email": "E-mail", "font": "Typeface", "left": "{n} left"}
    assert _texts(text, path="i18n/en.yaml") == found
    assert "font" not in _texts(text)
    toml = 'save = "save"\n[menu]\nphone = "Phone"\n'
    assert _texts(toml, "toml", path="i18n/en.toml") == {"save": "save", "menu.phone": "Phone"}
    assert _texts(toml, "toml") == {}


@pytest.mark.parametrize(
    "text",
    [
        "colours: {one: red, other: green}\n",
        "en:\n  id: 1\n  weight: 2\n  code: x\n",
        "en: text\n",
        "nl: {a: Hallo}\nen: {a: Hello}\n",
    ],
)
def test_what_only_looks_like_such_a_file_is_none(text: str) -> None:
    assert _texts(text) == {}


def test_a_translation_takes_the_place_of_its_text() -> None:
    after = applied(_RAILS, "yaml", lambda each: each.text.replace("items", "dingen"))
    assert after == _RAILS.replace("items", "dingen")
