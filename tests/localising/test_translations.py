"""The library's catalogs alone and behind a site's own, as each kind of site has them."""

import gettext
from io import BytesIO

import babel.support
import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from insaterms import InsatermsError, NotFoundError, add_to, translations
from insaterms.localising.translations import Domain


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


def test_dutch_messages_are_dutch_already() -> None:
    assert translations("nl", "glossary-nl").gettext("verzuim") == "verzuim"


@pytest.mark.parametrize(
    "language", ["fr", "fy-NL", "", "Dutch language", "../nl", "n", "\0", "nll"]
)
def test_a_language_that_is_not_there_is_named_with_those_that_are(language: str) -> None:
    with pytest.raises(NotFoundError) as raised:
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
    with pytest.raises(NotFoundError, match='in the language "fr"'):
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
