"""How far a catalog is: each message in use counts once."""

from insaterms.formats.gettext_po.counting import Counts, counts
from insaterms.formats.gettext_po.messages import Messages, read_messages

_CATALOG = """\
msgid ""
msgstr "Language: nl\\n"

msgid "a"
msgstr "b"

#, fuzzy
msgid "c"
msgstr "d"

#, fuzzy
msgid "nothing to look at"
msgstr ""

msgid "one"
msgid_plural "more"
msgstr[0] "een"
msgstr[1] ""

#, fuzzy
msgid "another"
msgid_plural "others"
msgstr[0] "een andere"
msgstr[1] ""

msgid "e"
msgstr ""

#~ msgid "f"
#~ msgstr "g"
"""


def test_each_message_counts_once() -> None:
    found = counts(read_messages(_CATALOG, "nl.po")[0])
    assert found == Counts(translated=1, fuzzy=1, untranslated=4, obsolete=1)
    assert found.total == 6
    assert counts(Messages()).total == 0
