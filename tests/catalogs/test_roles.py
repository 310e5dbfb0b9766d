"""The role of a text: by its part, and by what a comment of a template says of it."""

from typing import get_args

import pytest

from insaterms.catalogs.extracting import merged, page_occurrences
from insaterms.catalogs.roles import Role, role_of, roles_of
from insaterms.content.translatable.values import PageForm, Part
from insaterms.formats.gettext_po.messages import CatalogMessage

_PAGES: dict[PageForm, str] = {
    "markdown": "---\ntitle: One a\ndescription: Two a\n---\n# Three a\n\nFour a\n\n- Five a\n\n"
    '![Six a](a.png "Seven a")\n\n|Eight a|\n|-|\n|Nine a|\n',
    "html": "<title>One b</title><nav><a href=a>Two b</a></nav><h3>Three b</h3>"
    "<img alt='Four b'><button>Five b</button><p title='Six b' aria-label='Seven b'>Eight b</p>"
    "<input placeholder='Nine b'><table><caption>Ten b</caption><td>Eleven b</td></table>",
    "jinja": "{% block title %}One c{% endblock %}{% block nav %}Two c{% endblock %}",
    "yaml": "menu:\n  - title: One d\n    label: Two d\n    description: Three d here\n",
}


def test_every_part_has_a_role() -> None:
    assert {role_of(part) for part in get_args(Part)} == set(get_args(Role))


@pytest.mark.parametrize("form", _PAGES)
def test_a_comment_says_the_role_that_the_text_plays(form: PageForm) -> None:
    found, _problems = page_occurrences(_PAGES[form], "a", form)
    assert len(found) > 1
    for each in found:
        ((message,), _faults) = merged([each])
        assert roles_of(message) == {each.role}, (each.msgid, message.extracted)


def test_what_an_author_wrote_says_no_role() -> None:
    notes = "the verb", "Translators: keep it short", ""
    assert roles_of(CatalogMessage(msgid="Open", extracted=notes)) == set()
