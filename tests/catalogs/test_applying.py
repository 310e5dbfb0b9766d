"""Translated pages: what is found, what stays, and everything else byte for byte."""

from insaterms.catalogs.applying import CatalogTexts, apply_page, of_catalog, of_compiled
from insaterms.catalogs.compiling import compile_catalog
from insaterms.catalogs.reading import CatalogFile, read_catalog

_CATALOG = r"""msgid ""
msgstr ""
"Language: nl\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "heading"
msgid "Open"
msgstr "Geopend"

msgid "Open"
msgstr "Openen"

#, fuzzy
msgid "Nearly"
msgstr "Bijna"

msgid "Empty"
msgstr ""

msgid "page"
msgid_plural "pages"
msgstr[0] "pagina"
msgstr[1] "pagina's"

msgid "<b>{{ name }}</b> is here"
msgstr "<b>{{ naam }}</b> is hier"

msgid "{{ name }} is there"
msgstr "daar is {{ name }}"
"""


def _source(text: str = _CATALOG) -> CatalogFile:
    return read_catalog(text.encode(), "nl.po")


def _translations() -> CatalogTexts:
    return of_catalog(_source())


def test_a_text_is_looked_up_in_its_role_first() -> None:
    page = "<html lang=en>\r\n<h1>Open</h1>\r\n<p >Open</p>  <!-- Open -->\r\n<p>page</p>\r\n"
    done = apply_page(page, "html", _translations())
    assert done.text == (
        "<html lang=nl>\r\n<h1>Geopend</h1>\r\n<p >Openen</p>  <!-- Open -->\r\n<p>pagina</p>\r\n"
    )
    assert (done.translated, done.kept) == (3, ())


def test_what_is_not_translated_stays_and_is_told_with_its_place() -> None:
    page = "<p>Nearly</p>\n<p>Empty</p>\n  <p>Nothing</p>\n"
    done = apply_page(page, "html", _translations())
    assert done.text == page
    assert [(each.line, each.column, each.why, each.text) for each in done.kept] == [
        (1, 4, "fuzzy", "Nearly"),
        (2, 4, "untranslated", "Empty"),
        (3, 6, "missing", "Nothing"),
    ]


def test_a_compiled_catalog_says_the_same() -> None:
    page = "<h1>Open</h1><p>Open</p><p>page</p><p>Nearly</p>"
    compiled = compile_catalog(_source())
    translations = of_compiled(compiled.data, "nl.mo")
    assert translations.language == "nl"
    done = apply_page(page, "html", translations)
    assert done.text == "<h1>Geopend</h1><p>Openen</p><p>pagina</p><p>Nearly</p>"
    assert [each.why for each in done.kept] == ["missing"]


def test_a_translation_with_other_placeholders_is_not_put_in() -> None:
    page = "{% block a %}<p><b>{{ name }}</b> is here</p><p>{{ name }} is there</p>{% endblock %}"
    done = apply_page(page, "jinja", _translations())
    assert done.text == page.replace("{{ name }} is there", "daar is {{ name }}")
    assert [each.why for each in done.kept] == ["placeholders"]


def test_of_two_messages_that_are_the_same_the_first_counts() -> None:
    source = _source('msgid "a b"\nmsgstr "c"\n\nmsgid "a b"\nmsgstr "d"\n')
    assert apply_page("<p>a b</p>", "html", of_catalog(source)).text == "<p>c</p>"
