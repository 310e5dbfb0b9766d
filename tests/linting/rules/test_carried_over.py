"""What a translation carries over: found where it differs, left alone where it may."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insaterms.linting.carried_over.end_punctuation import end_fault
from insaterms.linting.carried_over.markup import markup_fault
from insaterms.linting.carried_over.numbers import number_fault
from insaterms.linting.carried_over.placeholder_counts import placeholder_fault
from insaterms.linting.context import Context
from insaterms.linting.diagnostics import Diagnostic
from insaterms.linting.documents.reading import read
from insaterms.linting.fixing.fixing import plan
from insaterms.linting.rule import Rule
from insaterms.linting.rules.carried_over import (
    EndPunctuationDiffers,
    MarkupDiffers,
    NumbersDiffer,
    PlaceholdersDiffer,
)
from insaterms.linting.rules.structure import LinksDiffer
from insaterms.linting.sites.site import Site
from insaterms.project import Project

Findings = Callable[..., list[Diagnostic]]

_HEADER = (
    'msgid ""\nmsgstr ""\n"Language: nl\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
_RULES: list[type[Rule]] = [
    PlaceholdersDiffer,
    MarkupDiffers,
    NumbersDiffer,
    EndPunctuationDiffers,
]


def _message(source: str, target: str, above: str = "") -> str:
    return f'{_HEADER}{above}msgid "{source}"\nmsgstr "{target}"\n'


def _plural(one: str, several: str, first: str, second: str) -> str:
    return (
        f'{_HEADER}msgid "{one}"\nmsgid_plural "{several}"\n'
        f'msgstr[0] "{first}"\nmsgstr[1] "{second}"\n'
    )


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("%s is absent", "is afwezig", "the placeholder “%s” of the source is missing"),
        ("Pupil is absent", "%s is afwezig", "the source has no placeholder “%s”"),
        ("Call {name} now", "Bel {naam} nu", "“{naam}” stands where the source has “{name}”"),
        (
            "field '%s', value '%.250s'",
            "waarde '%.250s', veld '%s'",
            "“%.250s” stands where the source has “%s”",
        ),
        ("%(a)s is ill", "%(b)s is ziek", "“%(b)s” stands where the source has “%(a)s”"),
        ("Write %1$s to %2$s", "Schrijf %1$s", "the placeholder “%2$s” of the source is missing"),
        ("Mail {{ to }} now", "Mail nu", "the placeholder “{{ to }}” of the source is missing"),
        ("%1 of %2 pages", "%1 van %3 pagina's", "“%3” stands where the source has “%2”"),
    ],
)  # fmt: skip
def test_a_placeholder_that_differs_is_found(
    findings: Findings, source: str, target: str, message: str
) -> None:
    (found,) = findings(PlaceholdersDiffer, {"nl.po": _message(source, target)})
    assert (found.code, found.message) == ("IT505", message)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("%s called %s", "%2$s is gebeld door %1$s"),
        ("100% sure", "100% zeker"),
        ("50% of pupils", "50% van de leerlingen"),
        ("%B %d, %Y at %I:%M %p", "%d %B %Y om %H:%M"),
        ("%1 of %2, %1 left", "van %2 nog %1"),
        ("{City}", "{Stad}"),
        ("run 'mount {device}'", "voer 'mount {apparaat}' uit"),
        ("@i %i is in @d", "Inode %i staat in map"),
        ("\\\\begin{tabular}{width}", "\\\\begin{tabular}{breedte}"),
        ("Mail an@example.org", "Mail an@example.org meteen"),
    ],
)
def test_what_may_differ_is_no_placeholder(findings: Findings, source: str, target: str) -> None:
    assert findings(PlaceholdersDiffer, {"nl.po": _message(source, target)}) == []


def test_the_form_for_one_may_leave_the_number_out_and_no_name(findings: Findings) -> None:
    text = _plural("%d day", "%d days", "een dag", "%d dagen")
    assert findings(PlaceholdersDiffer, {"nl.po": text}) == []
    text = _plural("%d day for %s", "%d days for %s", "een dag", "%d dagen voor %s")
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert found.message == "the placeholder “%s” of the source is missing"
    text = _plural("%d day", "%d days", "%d dag", "dagen")
    assert len(findings(PlaceholdersDiffer, {"nl.po": text})) == 1


def test_the_format_that_a_message_is_flagged_with_decides(findings: Findings) -> None:
    text = _message("%d of %s", "%s van %d", "#, c-format\n")
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert "of another kind" in found.message
    same = _message("{a} {b}", "{b} {a}", "#, python-brace-format\n")
    assert findings(PlaceholdersDiffer, {"nl.po": same}) == []
    off = _message("%d of", "van", "#, no-c-format\n")
    assert findings(PlaceholdersDiffer, {"nl.po": off}) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Changed on %(date)s.", "Gewijzigd op %(datum)s."),
        ("%ld of them", "%lu ervan"),
        ("%(a)s, %(b)d", "%(a)s, %(c)d"),
    ],
)
def test_a_placeholder_of_another_name_is_found_whatever_the_format(
    findings: Findings, source: str, target: str
) -> None:
    flag = "python" if "(" in source else "c"
    text = _message(source, target, f"#, {flag}-format\n")
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert text[found.span.start : found.span.end] == target


@pytest.mark.parametrize("form", [0, 1])
def test_a_fault_in_one_form_is_placed_in_that_form(findings: Findings, form: int) -> None:
    forms = ["%(number)s maand", "%(number)s maanden"]
    forms[form] = forms[form].replace("number", "nummer")
    text = _plural("%(number)s month", "%(number)s months", *forms).replace(
        'msgid "%(', '#, python-format\nmsgid "%('
    )
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert text[found.span.start : found.span.end] == forms[form]


@pytest.mark.parametrize("rule", _RULES)
def test_a_form_of_white_space_carries_nothing_over(findings: Findings, rule: type[Rule]) -> None:
    text = _plural("%(n)s <b>day</b> 12:", "%(n)s <b>days</b> 12:", "%(n)s <b>dag</b> 12:", " ")
    text = text.replace('msgid "%(', '#, python-format\nmsgid "%(')
    assert findings(rule, {"nl.po": text}) == []


def test_a_space_within_a_placeholder_is_mended_for_good(findings: Findings) -> None:
    text = _message("'%s' is absent", "'% s' is afwezig")
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert found.fix is not None
    assert found.fix.safe
    (edit,) = found.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert "\"'%s' is afwezig\"" in mended
    assert findings(PlaceholdersDiffer, {"nl.po": mended}) == []


@pytest.mark.parametrize(
    ("flags", "source", "target", "write"),
    [
        ("c-format", "%s has %d pupils", "%d leerlingen op %s", "%2$d leerlingen op %1$s"),
        ("php-format", "%s: %5.2f %%", "%5.2f %% van %s", "%2$5.2f %% van %1$s"),
        ("objc-format", "%@ in %d of %f", "%f, %d en %@", "%3$f, %2$d en %1$@"),
        # Which of two is meant, or by what numbers are written, nobody can tell.
        ("c-format", "%s, %s and %d", "%d, %s en %s", ""),
        ("c-format", "%*s has %d", "%d van %*s", ""),
        ("c-format", "%s has %d", "%d van %d", ""),
        ("python-format", "%s has %d pupils", "%d leerlingen op %s", ""),
        ("sh-format", "%s has %d pupils", "%d leerlingen op %s", ""),
        ("", "%s has %d pupils", "%d leerlingen op %s", ""),
        ("", "field '%s', value '%.250s'", "waarde '%.250s', veld '%s'", ""),
    ],
)
def test_placeholders_that_traded_places_are_numbered_or_left(
    findings: Findings, flags: str, source: str, target: str, write: str
) -> None:
    text = _message(source, target, f"#, {flags}\n" if flags else "")
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert found.write == write
    mended = plan(text, [found], unsafe=True).text
    assert mended == (text.replace(target, write) if write else text)
    assert plan(text, [found]).text == text
    if write:
        assert findings(PlaceholdersDiffer, {"nl.po": mended}) == []


def test_placeholders_of_a_plural_that_traded_places_are_found(findings: Findings) -> None:
    text = _plural("%s: %d pupil", "%s: %d pupils", "%d leerling: %s", "%s: %d leerlingen")
    (found,) = findings(PlaceholdersDiffer, {"nl.po": text})
    assert (found.message, found.write) == ("“%d” stands where the source has “%s”", "")


def test_tags_of_a_template_are_placeholders_of_a_page(findings: Findings) -> None:
    files = {
        "a.en.html": "<p>Mail {{ address }} now</p>",
        "a.nl.html": "<p>Mail {{ adres }} nu</p>",
    }
    (found,) = findings(PlaceholdersDiffer, files)
    assert (found.path, found.related[0].path) == ("a.nl.html", "a.en.html")
    assert files["a.nl.html"][found.span.start : found.span.end] == "{{ adres }}"


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("Call <b>DUO</b>.", "Bel <b>DUO<b>.", "“<b>” is never closed"),
        ("Call <b>DUO</b>.", "Bel DUO</b>.", "“</b>” closes nothing"),
        ("Call <b>DUO</b>.", "Bel DUO.", "the tag “<b>” of the source is missing"),
        ("<a>Call</a> us", "Bel ons", "the tag “<a>” of the source is missing"),
        ("Call us", "<a>Bel</a> ons", "the source has no tag “<a>”"),
        ("Press <x1/>", "Druk", "the tag “<x1/>” of the source is missing"),
        ("Run <code>ls</code>", "Voer ls uit", "the tag “<code>” of the source is missing"),
        ("See [DUO](/duo)", "Zie DUO", "the tag “[…](…)” of the source is missing"),
        ("<i>See</i> [DUO](/d)", "<i>Zie</i> DUO", "the tag “[…](…)” of the source is missing"),
        (
            "<span x='1'><b>Call</b></span> us",
            "<span x='1'>Bel</span> ons",
            "the tag “<b>” of the source is missing",
        ),
        ("<b>Call</b><br/>us", "Bel<br/><br/>ons", "the tag “<b>” of the source is missing"),
        (
            "in <code>a</code> or <code>b</code>",
            "in <code>a</code> of b",
            "the tag “<code>” of the source is missing",
        ),
        (
            "start <app>KMail</app>, <app>KMail</app>",
            "start KMail",
            "the tag “<app>” of the source is missing",
        ),
        (
            "a <span lang='en'>b</span> c",
            "d",
            "the tag “<span lang='en'>” of the source is missing",
        ),
        ("<a lang='nl'>Bel</a> us", "Bel ons", "the tag “<a lang='nl'>” of the source is missing"),
    ],
)
def test_a_tag_that_differs_is_found(
    findings: Findings, source: str, target: str, message: str
) -> None:
    (found,) = findings(MarkupDiffers, {"nl.po": _message(source, target)})
    assert (found.code, found.message) == ("IT506", message)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Call <b>DUO</b>.", "Bel <strong>DUO</strong>."),
        ("Press Save", "Druk op <b>Opslaan</b>"),
        ("the <em>quality</em>", "de „kwaliteit”"),
        ("One<br>two", "Een twee"),
        ("<span x='1'><b>No</b></span>", "<span x='1' weight='bold'>Nee</span>"),
        ("<b>Note: call us</b>", "<p>Let op: bel ons</p>"),
        ("<b>Note</b>: call us", "**Let op**: bel ons"),
        ("<b>av</b>:<b>my search</b>", "<b>av:mijn zoekactie</b>"),
        ("file <b>%1</b>, <i>%2</i>", "bestand <b>%1</b>, <icode>%2</icode>"),
        ("file <i>%1</i>", "bestand <icode>%1</icode>"),
        (
            "the <app>KMail</app> name or <app>KMail</app>'s names",
            "de naam van <app>KMail</app> of die namen",
        ),
        (
            "make <code>wp.php</code>, or copy <code>wp.php</code>",
            "maak <code>wp.php</code>, of kopieer wp.php",
        ),
        ("Use <file> as input", "Gebruik <bestand> als invoer"),
        ("_File", "_Bestand"),
        ("The tags <font size=1> to <font size=7>", "De tags <letter=1> tot <letter=7>"),
        ("as <code>admin</code>s", "als beheerders"),
        ("Mail <https://example.org/en/>", "Mail <an@example.org>"),
        ("the <span lang='nl'>raad</span> met", "de raad kwam bijeen"),
        ("the <i lang='nl-NL'>raad</i> met <b>us</b>", "de raad trof <b>ons</b>"),
        ("the council met", "de <span lang='en'>council</span> kwam bijeen"),
        # Of a word that lacks its language another rule tells.
        ("The word <i>geldboete</i> means fine.", "Het woord leges betekent kosten."),
        ("a <dfn aria-describedby='t'>truant</dfn>", "een spijbelaar"),
    ],
)
def test_other_emphasis_and_words_in_brackets_are_no_fault(
    findings: Findings, source: str, target: str
) -> None:
    assert findings(MarkupDiffers, {"nl.po": _message(source, target)}) == []


@pytest.mark.parametrize(
    ("form", "source", "target", "count"),
    [
        ("md", "See [DUO](/duo) at once.\n", "Zie meteen DUO.\n", 0),
        ("html", "<p>See <a href='/duo'>DUO</a>.</p>", "<p>Zie DUO.</p>", 0),
        ("yml", "text: See [DUO](/duo) at once.\n", "text: Zie meteen DUO.\n", 1),
    ],
)
def test_a_lost_link_is_told_once(
    findings: Findings, form: str, source: str, target: str, count: int
) -> None:
    files = {f"a.en.{form}": source, f"a.nl.{form}": target}
    assert len(findings(MarkupDiffers, files)) == count
    assert len(findings(LinksDiffer, files)) == 1 - count


@pytest.mark.parametrize(
    ("target", "count"), [("Social Support Act", 0), ("Support Act", 1), ("Act of 2016", 1)]
)
def test_a_pair_that_the_glossary_has_is_right(target: str, count: int) -> None:
    text = _message("Wmo 2015", target).replace("Language: nl", "Language: en")
    catalog = read(text.encode(), "en.po", "catalog", source_language="nl")
    context = Context(Project(), date(2026, 3, 1), Site())
    assert len(list(NumbersDiffer().check(catalog, context))) == count


@pytest.mark.parametrize(
    ("source", "target", "meant", "said"),
    [
        ("Apply 8 weeks before", "Vraag 6 weken ervoor aan", "8", "6"),
        ("Since June 28th 2018", "Sinds 29 juni 2018", "June 28th 2018", "29 juni 2018"),
        ("It costs 1,000.50 at most", "Het kost hooguit 1.000,55", "1,000.50", "1.000,55"),
        ("School starts at 8:30 now", "School begint nu om 8:45", "8:30", "8:45"),
        ("the 3rd report", "het 4e verslag", "3rd", "4e"),
        ("The week of June 2018", "De week van juni 2019", "June 2018", "juni 2019"),
        ("On 28 June 2018 it began", "Het begon 28 juni 2019", "28 June 2018", "28 juni 2019"),
    ],
)  # fmt: skip
def test_a_number_that_differs_is_found(
    findings: Findings, source: str, target: str, meant: str, said: str
) -> None:
    (found,) = findings(NumbersDiffer, {"nl.po": _message(source, target)})
    message = f"the source has “{meant}”, the translation “{said}”"
    assert (found.code, found.message) == ("IT507", message)


def test_a_number_that_is_nowhere_is_found(findings: Findings) -> None:
    text = _message("Choose level 3 here", "Kies hier een niveau")
    (found,) = findings(NumbersDiffer, {"nl.po": text})
    assert found.message == "“3” of the source is not in the translation"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It costs 1,000.5 now", "Het kost nu 1.000,5"),
        ("In June 28th 2018 it began", "Het begon op 28 juni 2018"),
        ("On 2018-06-28 it began", "Het begon op 28-06-2018"),
        ("The 2 schools", "De twee scholen"),
        ("two schools", "2 scholen"),
        ("the 5th level", "de vijfdeniveautoets"),
        ("at 2 pm sharp", "om precies 14 uur"),
        ("11 inches wide", "28 cm breed"),
        ("pupils above 17 years", "leerlingen van 18 jaar en ouder"),
        ("48000 Hz or more", "48 kHz of meer"),
        ("2 of 3 pages", "3 pagina's, waarvan dit de tweede"),
        ("pages, e.g. 12 or 13", "pagina's, bijvoorbeeld 40"),
        ("at least 1 page", "minstens een pagina"),
        ("1.5 hours a day", "anderhalf uur per dag"),
    ],
)
def test_the_same_value_in_another_form_is_no_fault(
    findings: Findings, source: str, target: str
) -> None:
    assert findings(NumbersDiffer, {"nl.po": _message(source, target)}) == []


@given(st.integers(13, 10**6), st.integers(13, 10**6))
def test_only_another_number_is_another_number(one: int, other: int) -> None:
    digits = f"{one:,}".replace(",", ".")
    assert (
        number_fault(f"There are {one:,} pupils", f"Er zijn {digits} leerlingen", "en", "nl")
        is None
    )
    if {str(one), str(other)} == {str(one)} or other * 1000 == one or one * 1000 == other:
        return
    found = number_fault(
        f"It has number {one} today", f"Het heeft vandaag nummer {other}", "en", "nl"
    )
    assert found is None or (found.meant, found.said) == (str(one), str(other))
    if str(one) not in str(other):
        assert found is not None


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("Reason:", "Reden", "ends without a sign, its source with “:”"),
        ("Save as...", "Opslaan als", "ends without a sign, its source with “…”"),
        ("Colour", "Kleur:", "ends with “:”, its source without a sign"),
        ("Call the school.", "Bel de school", "ends without a sign, its source with “.”"),
        ("Are you sure?", "Weet u het zeker", "ends without a sign, its source with “?”"),
        ("Loading:", "Bezig met laden…", "ends with “…”, its source with “:”"),
        ("Changed on %(on)s.", "Op %(on)s", "ends without a sign, its source with “.”"),
        ("Saving...", "Bezig met opslaan", "ends without a sign, its source with “…”"),
        ("Save as", "Opslaan als…", "ends with “…”, its source without a sign"),
        ("Use DIR for the MAC.", "MAP voor de leraar", "ends without a sign, its source with “.”"),
        ("Why so?", "Daarom!", "ends with “!”, its source with “?”"),
        ("It failed! [tell us]", "Mislukt… [meld dit]", "ends with “…”, its source with “!”"),
        (
            "Note: ask a teacher.",
            "Let op: vraag een leraar",
            "ends without a sign, its source with “.”",
        ),
        (
            "Note: ask a teacher",
            "Let op: vraag een leraar.",
            "ends with “.”, its source without a sign",
        ),
    ],
)
def test_another_sign_at_the_end_is_found(
    findings: Findings, source: str, target: str, message: str
) -> None:
    (found,) = findings(EndPunctuationDiffers, {"nl.po": _message(source, target)})
    assert (found.code, found.severity, found.message) == ("IT508", "warning", message)


@pytest.mark.parametrize(
    "short",
    "aub. a.u.b. svp. s.v.p. enz. e.d. o.a. etc. bijv. incl. excl. nr. nrs. evt. i.v.m. ivm. mbt."
    " d.w.z. dwz. n.v.t. nvt. afd. mnd. t.a.v. tav. z.s.m. zsm. tel. blz. max. min. (enz.) *aub.*"
    " approx. ext. govt. yrs. hrs. qty. a.m. e.g. Inc. Ltd. Jr. vs.".split(),
)
def test_the_point_of_an_abbreviation_ends_no_sentence(findings: Findings, short: str) -> None:
    texts = (
        "Send the forms of all pupils to the school at once",
        "Stuur de formulieren van alle leerlingen meteen naar de school",
    )
    for one, other in (texts, texts[::-1]):
        message = _message(one, f"{other} {short}")
        assert findings(EndPunctuationDiffers, {"nl.po": message}) == []
        assert findings(EndPunctuationDiffers, {"nl.po": _message(f"{one} {short}", other)}) == []
    # Behind a word it does.
    assert len(findings(EndPunctuationDiffers, {"nl.po": _message(texts[0], texts[1] + ".")})) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("A bag keeps the bread of the pupils fresh", "Een zak houdt het brood vers."),
        ("The class of the first year is full", "De klas van het eerste jaar is vol."),
        ("The school sums up what it may not do", "De school somt de regels op."),
        ("A copy of the letter costs twenty cents", "Een kopie van de brief kost 20 cent."),
    ],
)
def test_the_point_of_a_word_that_looks_short_ends_a_sentence(
    findings: Findings, source: str, target: str
) -> None:
    assert len(findings(EndPunctuationDiffers, {"nl.po": _message(source, target)})) == 1


@pytest.mark.parametrize("end", ["is no", "works of art", "on a par", "opened in a tab"])
def test_so_does_one_in_english(findings: Findings, end: str) -> None:
    text = _message(
        f"What the pupils of the school see {end}.", "Wat leerlingen van de school zien"
    )
    assert len(findings(EndPunctuationDiffers, {"nl.po": text})) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Saving…", "Opslaan..."),
        ("Done!", "Klaar."),
        ("books, etc.", "boeken enzovoort"),
        ("and so on", "enz."),
        ("U.S.", "VS"),
        ("It failed. Try again", "Het is mislukt. Probeer het opnieuw."),
        ("It failed.<nl/>Try again", "Het is mislukt.<nl/>Probeer het opnieuw."),
        ("It failed <br> Try again", "Het is mislukt <br> Probeer het opnieuw."),
        ("It failed\\nTry again", "Het is mislukt\\nProbeer het opnieuw."),
        ("Translators:", "Vertalers: An"),
        ("Saving", "Opslaan..."),
        ("<b>Moving _files</b>", "<b>Bestanden verplaatsen…</b>"),
        ("Look at today's date!", "Welke dag is het vandaag?"),
        ("It failed! [report this bug]", "Mislukt! [Meld deze fout!]"),
        ("It failed. (see below)", "Mislukt. (zie onder.)"),
        ("Numbers 1.1, 1.2, ...", "Nummers als 1.1 en 1.2."),
        ("WIDTHxHEIGHT.", "BREEDTExHOOGTE"),
        ("Later (unimpl.)", "Later (niet gemaakt)"),
        ("ends with `.'", "eindigt op een punt"),
        ("FILE...", "BESTAND"),
        ("(see below.)", "(zie onder)."),
        ("Private", "Priv&#233;"),
        ("Saving...", "Opslaan&#8230;"),
        ("<b>Call.</b>", "<b>Bel</b>."),
        ("...", "…"),
        ("Too big. Exiting.", "te groot -- gestopt"),
        ("Whom to ask", "Bij wie kunt u terecht?"),
        ("With whom to talk?", "Met wie te praten"),
        ("Installing: %s", "%s wordt geplaatst."),
    ],
)
def test_an_ending_that_may_differ_is_no_fault(
    findings: Findings, source: str, target: str
) -> None:
    assert findings(EndPunctuationDiffers, {"nl.po": _message(source, target)}) == []


def _options(without: int, with_point: int) -> str:
    entries = [
        f'msgid "{dashes}{letter} shows absence."\nmsgstr "{dashes}{letter} toont verzuim{end}"\n'
        for dashes, count, end in (("-", without, ""), ("--", with_point, "."))
        for letter in "abcdefghijklmnopqrstuvw"[:count]
    ]
    return _HEADER + "\n".join(entries)


@pytest.mark.parametrize(
    ("without", "with_point", "number"),
    [(8, 0, 0), (12, 8, 0), (11, 8, 11), (7, 0, 7)],
)
def test_what_most_texts_of_one_kind_do_is_a_convention(
    findings: Findings, without: int, with_point: int, number: int
) -> None:
    text = _options(without, with_point)
    assert len(findings(EndPunctuationDiffers, {"nl.po": text})) == number


def test_a_convention_for_one_kind_excuses_no_other(findings: Findings) -> None:
    text = (
        _options(12, 0)
        + '\nmsgid "Then call the school at once."\nmsgstr "Bel dan meteen de school"\n'
    )
    (found,) = findings(EndPunctuationDiffers, {"nl.po": text})
    assert found.text == "Bel dan meteen de school"


@pytest.mark.parametrize(
    ("source", "target", "written", "safe"),
    [
        ("Reason:", "Reden", "Reden:", True),
        ("Save as...", "Opslaan als", "Opslaan als...", True),
        ("Save as…", "Opslaan als", "Opslaan als…", True),
        ("Call the school.", "Bel de school", "Bel de school.", False),
        ("Colour", "Kleur:", "Kleur", False),
    ],
)
def test_the_sign_of_the_source_is_written_for_good(
    findings: Findings, source: str, target: str, written: str, safe: bool
) -> None:
    text = _message(source, target)
    (found,) = findings(EndPunctuationDiffers, {"nl.po": text})
    assert found.fix is not None
    assert found.fix.safe is safe
    (edit,) = found.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert f'"{written}"' in mended
    assert findings(EndPunctuationDiffers, {"nl.po": mended}) == []


@pytest.mark.parametrize("rule", _RULES)
def test_nobody_is_told_of_what_is_not_translated_yet(findings: Findings, rule: type[Rule]) -> None:
    assert findings(rule, {"nl.po": _message("<b>Call</b> %s 12:", "", "")}) == []
    assert findings(rule, {"nl.po": _message("<b>Call</b> %s 12:", "Bel", "#, fuzzy\n")}) == []


@pytest.mark.parametrize("rule", _RULES)
def test_a_translation_that_carries_everything_over_is_clean(
    findings: Findings, rule: type[Rule]
) -> None:
    text = _message(
        "<b>Call</b> %s at 12:30, on 2018-06-28:", "<b>Bel</b> %s op 28 juni 2018, 12.30 uur:"
    )
    assert findings(rule, {"nl.po": text}) == []


def test_pages_are_held_against_their_source(findings: Findings) -> None:
    files = {"a.en.md": "Apply 8 weeks before:\n", "a.nl.md": "Vraag 6 weken ervoor aan\n"}
    (found,) = findings(NumbersDiffer, files)
    assert files["a.nl.md"][found.span.start : found.span.end] == "6"
    assert found.related[0].path == "a.en.md"
    (found,) = findings(EndPunctuationDiffers, files)
    assert files["a.nl.md"][found.span.start : found.span.end] == "n"


_ANY = st.text(alphabet=st.sampled_from("ab1. %s{}<>/&;:…!?'\"()[]$@#-\n"), max_size=60)


def test_codes_that_are_left_out_take_linear_time(assert_linear: Callable[..., None]) -> None:
    def seconds(count: int) -> float:
        begin = time.process_time()
        markup_fault("<code>ab</code>" * count, "x ac" * count)
        return time.process_time() - begin

    assert_linear(seconds, 1000, 60_000)


@given(_ANY, _ANY)
def test_any_text_can_be_compared(one: str, other: str) -> None:
    for check in (end_fault, markup_fault, placeholder_fault):
        assert check(one, one) is None
        check(one, other)
    assert number_fault(one, one, "en", "nl") is None
    number_fault(one, other, "en", "nl")


@pytest.mark.parametrize(
    "unit",
    [
        *["<", "%", "{", "<b>", "&", "(", "'", "1,", "9 ", "@", "](", "\\a{", "a."],
        *["<nl/>", "\n", ". [", "]", "<b weight ", "</b>", "ing ", "X.", "<q>a</q>"],
    ],
)
def test_hostile_texts_take_linear_time(assert_linear: Callable[..., None], unit: str) -> None:
    def seconds(count: int) -> float:
        one, other = unit * count, f"{unit * count}x"
        begin = time.process_time()
        for check in (end_fault, markup_fault, placeholder_fault):
            check(one, other)
        number_fault(one, other, "en", "nl")
        return time.process_time() - begin

    assert_linear(seconds, 200, 60_000)
