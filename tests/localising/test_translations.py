"""The library's catalogs alone and behind a site's own, as each kind of site has them."""

import gettext
from io import BytesIO
from pathlib import Path

import babel.support
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from insaterms import InsatermsError, NotFoundError, UnknownLanguageError, add_to, translations
from insaterms.localising.translations import Domain, Terms


def _app(
    kind: type[gettext.NullTranslations], language: str | None = "nl", **messages: str
) -> gettext.NullTranslations:
    """Translations of a site, with its messages."""
    catalog = Catalog(locale=language, header_comment="")
    for message, translation in messages.items():
        catalog.add(message, translation)
    stream = BytesIO()
    write_mo(stream, catalog)
    stream.seek(0)
    return kind(stream)


_KINDS = (gettext.GNUTranslations, babel.support.Translations)


def test_a_catalog_translates_singular_plural_and_context() -> None:
    nl = translations("nl", "glossary")
    assert isinstance(nl, babel.support.Translations)
    assert nl.gettext("partnership") == "samenwerkingsverband"
    assert nl.ngettext("partnership", "partnerships", 1) == "samenwerkingsverband"
    assert nl.ngettext("partnership", "partnerships", 0) == "samenwerkingsverbanden"
    assert nl.pgettext("halt", "Halt programme") == "Halt"
    assert nl.pgettext("halt-interventie", "Halt programme") == "Halt-interventie"
    assert nl.gettext("Halt programme") == "Halt programme"
    en = translations("en", domain="glossary-nl")
    assert en.gettext("samenwerkingsverband") == "partnership"


@pytest.mark.parametrize("tag", ["nl", "NL", "nl-NL", "nl_BE", "nl-BE-x-school", "dut", "nl.UTF-8"])
def test_a_region_has_the_catalog_of_its_language(tag: str) -> None:
    assert translations(tag, "glossary").gettext("partnership") == "samenwerkingsverband"


@pytest.mark.parametrize("domain", ["glossary", "insaterms"])
def test_english_messages_are_english_already(domain: Domain) -> None:
    found = translations("en-GB", domain)
    assert isinstance(found, babel.support.Translations)
    assert found.gettext("partnership") == "partnership"
    assert found.ngettext("partnership", "partnerships", 2) == "partnerships"


def test_the_glossary_is_meant_where_no_domain_is_named() -> None:
    assert translations("nl").gettext("partnership") == "samenwerkingsverband"
    app = add_to(_app(gettext.GNUTranslations))
    assert app.gettext("partnership") == "samenwerkingsverband"


def test_dutch_messages_are_dutch_already() -> None:
    assert translations("nl", "glossary-nl").gettext("verzuim") == "verzuim"


@pytest.mark.parametrize(
    "language", ["fr", "fy-NL", "", "Dutch language", "../nl", "n", "\0", "nll", None]
)
def test_a_language_that_is_not_there_is_named_with_those_that_are(language: str) -> None:
    with pytest.raises(UnknownLanguageError) as raised:
        translations(language, "glossary")
    assert str(raised.value) == (
        f'there is no catalog "glossary" in the language "{language}"; there is one in en, nl'
    )


@pytest.mark.parametrize("domain", ["", "messages", "../glossary", "glossary_nl"])
def test_a_domain_that_is_not_there_is_named_with_those_that_are(domain: Domain) -> None:
    message = "there are insaterms, glossary, glossary-nl"
    with pytest.raises(NotFoundError, match=message):
        translations("nl", domain)
    with pytest.raises(NotFoundError, match=message):
        add_to(_app(gettext.GNUTranslations), domain)


@pytest.mark.parametrize("kind", _KINDS)
def test_a_sites_own_translations_win_and_the_rest_comes_from_the_library(
    kind: type[gettext.NullTranslations],
) -> None:
    app = _app(kind, partnership="SWV", Home="Start")
    assert add_to(app) is app
    assert app.gettext("partnership") == "SWV"
    assert app.gettext("Home") == "Start"
    assert app.gettext("school refusal") == "schoolweigering"
    assert app.ngettext("school refuser", "school refusers", 3) == "schoolweigeraars"
    assert app.pgettext("halt", "Halt programme") == "Halt"
    assert app.gettext("Contact us") == "Contact us"


@pytest.mark.parametrize("kind", _KINDS)
def test_the_language_is_what_the_header_says(kind: type[gettext.NullTranslations]) -> None:
    app = add_to(_app(kind, "nl_BE"))
    assert app.gettext("school refusal") == "schoolweigering"
    english = add_to(_app(kind, "en_GB"), "glossary-nl")
    assert english.gettext("schoolweigering") == "school refusal"
    with pytest.raises(UnknownLanguageError, match='in the language "fr"'):
        add_to(_app(kind, "fr"))
    assert add_to(_app(kind, "fr"), language="nl").gettext("school refusal") == "schoolweigering"


@pytest.mark.parametrize("kind", [gettext.NullTranslations, babel.support.NullTranslations])
def test_translations_without_a_catalog_need_to_be_told(
    kind: type[gettext.NullTranslations],
) -> None:
    app = kind()
    with pytest.raises(InsatermsError, match="name it: add_to"):
        add_to(app)
    assert app.gettext("school refusal") == "school refusal"
    assert add_to(app, language="nl").gettext("school refusal") == "schoolweigering"


@pytest.mark.parametrize("kind", _KINDS)
def test_a_fallback_in_another_language_comes_behind_and_stays_as_it_is(
    kind: type[gettext.NullTranslations],
) -> None:
    english = _app(kind, "en", partnership="(partnership)", Home="Home page")
    belgian, dutch = _app(kind, "nl_BE", Home="Thuis"), _app(kind, "nl", dropout="uitvaller")
    dutch.add_fallback(english)
    belgian.add_fallback(dutch)
    for _ in range(2):
        add_to(belgian)
    assert belgian.gettext("dropout") == "uitvaller"
    assert belgian.gettext("partnership") == "samenwerkingsverband"
    assert english.gettext("partnership") == "(partnership)"
    assert english.gettext("school refusal") == "school refusal"
    assert dutch.gettext("Home") == "Home page"
    assert len(_chain(belgian)) == 3


def _chain(app: gettext.NullTranslations) -> list[object]:
    found: list[object] = []
    while (app := getattr(app, "_fallback")) is not None:  # noqa: B009 -- not in its type
        found.append(app)
    return found


@pytest.mark.parametrize("kind", _KINDS)
def test_added_twice_a_catalog_counts_once(kind: type[gettext.NullTranslations]) -> None:
    app = _app(kind, partnership="SWV")
    app.add_fallback(_app(kind, Home="Start"))
    for _ in range(3):
        add_to(app)
        add_to(app, "glossary", "nl_BE")
    assert len(_chain(app)) == 2
    assert (app.gettext("Home"), app.gettext("school refusal")) == ("Start", "schoolweigering")
    add_to(app, "glossary-nl", "en")
    assert len(_chain(app)) == 3
    own = translations("nl", "glossary")
    assert _chain(add_to(own)) == []


def test_what_one_site_falls_back_on_is_not_shared_with_another() -> None:
    one, other = (add_to(_app(gettext.GNUTranslations)) for _ in range(2))
    one.add_fallback(_app(gettext.GNUTranslations, Home="Start"))
    assert one.gettext("Home") == "Start"
    assert other.gettext("Home") == "Home"
    assert translations("nl", "glossary").gettext("Home") == "Home"


@pytest.mark.parametrize("other", [None, "nl", {}, gettext.GNUTranslations])
def test_what_are_no_translations_is_a_clear_error(other: object) -> None:
    message = r"^translations are those of gettext or Babel, not \w+$"
    with pytest.raises(TypeError, match=message):
        add_to(other, language="nl")  # type: ignore[type-var]


# -- capitals --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("School refusal", "Schoolweigering"),
        ("School Refusal", "Schoolweigering"),
        ("school refusal", "schoolweigering"),
        ("SCHOOL REFUSAL", "SCHOOL REFUSAL"),
        ("school Refusal", "school Refusal"),
        ("Ingrado", "Ingrado"),
        ("Contact us", "Contact us"),
        ("", translations("nl", "glossary").gettext("")),
    ],
)
def test_a_term_is_found_with_the_capitals_of_a_title(message: str, expected: str) -> None:
    own = translations("nl", "glossary")
    app = add_to(_app(gettext.GNUTranslations, Home="Start"))
    assert own.gettext(message) == own.ugettext(message) == expected
    assert app.gettext(message) == expected or not message


def test_every_term_is_found_with_a_capital_as_it_is_without_one() -> None:
    for catalog in (translations("nl", "glossary"), translations("en", "glossary-nl")):
        known = {key if isinstance(key, str) else key[0] for key in catalog._catalog}
        plain = {key for key in known if key[:1].islower() and "\x04" not in key}
        titles = {key[0].upper() + key[1:]: key for key in plain} | {k.title(): k for k in plain}
        found = 0
        for title, key in titles.items():
            if title not in known and title.lower() == key.lower() and key.islower():
                assert catalog.gettext(title).lower() == catalog.gettext(key).lower()
                assert not catalog.gettext(title)[0].islower()
                found += 1
        assert found > 400


def test_plurals_and_contexts_have_capitals_as_well() -> None:
    nl = translations("nl", "glossary")
    for count, expected in ((1, "Samenwerkingsverband"), (2, "Samenwerkingsverbanden")):
        assert nl.ngettext("Partnership", "Partnerships", count) == expected
        assert nl.ungettext("Partnership", "Partnerships", count) == expected
    assert nl.ngettext("Contact", "Contacts", 2) == "Contacts"
    assert nl.ngettext("Truancy", "Truancies", 2) == "Truancies"
    assert nl.pgettext("schooluitval", "Dropout") == "Schooluitval"
    assert nl.pgettext("menu", "Dropout") == "Dropout"
    person = "voortijdig-schoolverlater"
    assert nl.npgettext(person, "Dropout", "Dropouts", 2) == "Voortijdig schoolverlaters"
    assert nl.npgettext(person, "Pupil", "Pupils", 2) == "Pupils"


def test_a_word_with_ij_has_two_capitals(tmp_path: Path) -> None:
    catalog = Catalog(locale="nl")
    catalog.add("frost holiday", "ijsvrij")
    with (tmp_path / "x.mo").open("wb") as file:
        write_mo(file, catalog)
    with (tmp_path / "x.mo").open("rb") as file:
        own = Terms("glossary", "nl", file)
    assert own.gettext("Frost holiday") == "IJsvrij"


def test_what_the_program_says_is_said_as_it_is() -> None:
    found = translations("nl", "insaterms")
    message = 'there is no term "{text}" in the glossary'
    assert found.gettext(message) != message
    assert found.gettext(message.capitalize()) == message.capitalize()
