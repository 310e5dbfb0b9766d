"""The texts in lines of Markdown's dialects: titles, options, shortcodes."""

import pytest

from insaterms.content.translatable.page import applied, translatables


def _found(page: str) -> list[tuple[str, str]]:
    return [(text.part, text.text) for text in translatables(page, "markdown")]


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ('!!! note "A title"\n', [("label", "A title")]),
        ('???+ tip inline "A title"\n', [("label", "A title")]),
        ('=== "A tab"\n', [("label", "A tab")]),
        ("::: tip A title\n", [("label", "A title")]),
        (":::note A title {.wide}\n", [("label", "A title")]),
        (":::tip[A *fine* title]{#x}\n", [("label", "A *fine* title")]),
        (":::tip[A [b] title]\n", [("label", "A [b] title")]),
        ('::: {.callout title="A \\"title\\""}\n', [("label", 'A "title"')]),
        ("::: warning\n:::\n", []),
        ("::::{tab-item} A tab\n", [("label", "A tab")]),
        (
            ":::{figure} a/photo.png\n:alt: A photo\n:name: photo-one\n\nBelow it.\n:::\n",
            [("alt", "A photo"), ("paragraph", "Below it.")],
        ),
        (
            "```{admonition} A title\n:class: note\nThe body.\n```\n",
            [("label", "A title"), ("paragraph", "The body.")],
        ),
        ("```{toctree}\n:caption: Contents\n:hidden:\nindex\n```\n", [("caption", "Contents")]),
        (
            '{{< figure src="a.jpg" alt="He said \\"hi\\"" caption=`A yard` >}}\n',
            [("alt", 'He said "hi"'), ("caption", "A yard")],
        ),
        (
            '- a\n\n  {{< figure\n    alt="A yard"\n  >}}\n  Text',
            [("item", "a"), ("alt", "A yard"), ("item", "Text")],
        ),
        (
            '{{% tab name="One tab" %}}\nBody.\n{{% /tab %}}',
            [("label", "One tab"), ("paragraph", "Body.")],
        ),
        ('{{< user name="jan smit" >}}', []),
        ('{% include figure.html alt="A yard" %}\n', [("alt", "A yard")]),
        ('Read {{< ref "a.md" >}} now.', [("paragraph", 'Read {{< ref "a.md" >}} now.')]),
        ("{{% alert %}}\nBody.\n{{% /alert %}}", [("paragraph", "Body.")]),
        ("{{< never closed\nText", [("paragraph", "{{< never closed Text")]),
    ],
)  # fmt: skip
def test_the_texts_in_such_lines_are_found(page: str, texts: list[tuple[str, str]]) -> None:
    assert _found(page) == texts
    assert applied(page, "markdown", lambda text: text.text) == page


@pytest.mark.parametrize(
    ("page", "translation", "after"),
    [
        ('!!! note "A title"\n', 'De "titel"', '!!! note "De &quot;titel&quot;"\n'),
        ("::: tip A title {.x}\n", "Een\ntitel", "::: tip Een titel {.x}\n"),
        ("::: tip A title\n", "Titel {x}", "::: tip Titel &#123;x}\n"),
        (":::tip[A title]\n", "Een ]titel", ":::tip[Een \\]titel]\n"),
        (":::tip[A title]\n", "Een [titel]", ":::tip[Een [titel]]\n"),
        ('{{< a alt="x y" >}}', 'Een "b" \\', '{{< a alt="Een \\"b\\" \\\\" >}}'),
        ("{{< a alt='x y' >}}", "Foto's", "{{< a alt='Foto\\'s' >}}"),
        ("{{< a alt=`x y` >}}", "a ` b", "{{< a alt=`a ' b` >}}"),
        ('{% include a alt="x y" %}', 'Een "b"', '{% include a alt="Een &quot;b&quot;" %}'),
        ("{% include a alt='x y' %}", "Foto's", "{% include a alt='Foto&#39;s' %}"),
        (":::{figure} a\n:alt: x y\n", "Een\nfoto", ":::{figure} a\n:alt: Een foto\n"),
    ],
)
def test_a_translation_stays_within_its_line(page: str, translation: str, after: str) -> None:
    assert applied(page, "markdown", lambda _: translation) == after


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("(a-target)=\n# Head", ["Head"]),
        ("% a comment of MyST\n\nText", ["Text"]),
        ("A share of 10\n% of all pupils", ["A share of 10 % of all pupils"]),
        ("%% a comment of Obsidian %%\n", []),
        ("Text\n\\newpage\n\\pagebreak\n", ["Text"]),
        ("\\[ some \\text{word} \\]\n", []),
        ("$$\nsome words\n$$\nText", ["Text"]),
        ("$$\nsome words", []),
        ("* toc\n{:toc}\n", []),
        ("import Card from './card'\nimport './style.css'\n\nText", ["Text"]),
        ("export const title = 'Some words'\n\nexport default function Page() {}\n", []),
        ("import { One,\n  Two } from './two'\n\nText", ["Text"]),
        ("import duties are paid from your salary", ["import duties are paid from your salary"]),
        ("{++ some words ++}\n\n{== marked ==}", ["{++ some words ++}", "{== marked ==}"]),
        ("- [ ] to do\n- [x] done\n", ["to do", "done"]),
        ("*[HTML]: The language of pages\n", ["The language of pages"]),
    ],
)  # fmt: skip
def test_what_only_a_program_reads_is_no_text(page: str, texts: list[str]) -> None:
    assert [text for _, text in _found(page)] == texts


@pytest.mark.parametrize(
    "beginning", ["(a)=", "% of", ": a", "[^1]: a", "::: a", '=== "a"', "\\page"]
)
def test_a_translation_that_would_be_such_a_line_is_escaped(beginning: str) -> None:
    after = applied("Text\n", "markdown", lambda _: beginning)
    (text,) = translatables(f"{after} b" if beginning == "% of" else after, "markdown")
    assert text.part == "paragraph"
    assert text.text.startswith("\\" + beginning[:1])
