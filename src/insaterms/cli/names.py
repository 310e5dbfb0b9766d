"""What the values of data are called on the screen, in the language that is spoken.

Data files, options and JSON keep their English names: `deprecated`, `own-name`.
"""

from insaterms.ui_language import N_, _

__all__ = ["name_of"]


def name_of(value: str) -> str:
    """Return the name of a value: of a status, a kind, a form, a reason.

    Args:
        value: As data have it; one that has no other name is returned as it is.

    """
    return _(value)


_KINDS = (
    N_("term"),
    N_("organisation"),
    N_("event"),
    N_("publication"),
    N_("programme"),
    N_("policy"),
    N_("law"),
    N_("instrument"),
)
_PARTS_OF_SPEECH = (
    N_("noun"),
    N_("proper noun"),
    N_("verb"),
    N_("adjective"),
    N_("adverb"),
    N_("other"),
)
_TYPES = (
    N_("full form"),
    N_("acronym"),
    N_("abbreviation"),
    N_("short form"),
    N_("variant"),
    N_("title"),
    N_("misspelling"),
)
_STATUSES = (
    N_("preferred"),
    N_("admitted"),
    N_("superseded"),
    N_("deprecated"),
    N_("approved"),
    N_("draft"),
    N_("rejected"),
)
_EVIDENCE = N_("own-name"), N_("both-shown"), N_("english-only"), N_("proposed")
_FORMS = (
    N_("base"),
    N_("plural"),
    N_("diminutive"),
    N_("diminutive plural"),
    N_("possessive"),
    N_("plural possessive"),
    N_("inflected"),
    N_("comparative"),
    N_("inflected comparative"),
    N_("superlative"),
    N_("inflected superlative"),
    N_("present"),
    N_("third person"),
    N_("past"),
    N_("past plural"),
    N_("participle"),
)
_MATCHES = (
    N_("exact"),
    N_("folded"),
    N_("compound"),
    N_("suspended"),
    N_("fuzzy"),
    N_("context"),
    N_("glossary"),
)
_FINDINGS = N_("missing"), N_("name"), N_("inconsistent")
_HARVESTED = N_("new"), N_("known"), N_("contradicts")
_COUNTED = (
    N_("concepts"),
    N_("subject"),
    N_("kind"),
    N_("terms"),
    N_("status"),
    N_("misspellings"),
    N_("evidence"),
    N_("attestations"),
    N_("no translation"),
)
_BANDS = N_("repetitions in a file"), N_("repetitions across files"), N_("no match")
_TEXTS = N_("source"), N_("target"), N_("previous"), N_("next"), N_("origin"), N_("note")
_PENALTIES = (
    N_("case"),
    N_("punctuation"),
    N_("white space"),
    N_("numbers"),
    N_("placeholders"),
    N_("reversed"),
    N_("register"),
)
_WARNINGS = N_("negation"), N_("values not carried over"), N_("breaks the glossary")
_LEFT = (
    N_("two meanings"),
    N_("placeholders differ"),
    N_("a plural form has no match"),
    N_("plural forms unknown"),
    N_("partly translated"),
    N_("fuzzy already"),
    N_("not in the encoding"),
)
_NOTES = (
    N_("discouraged term"),
    N_("written otherwise"),
    N_("accelerator"),
    N_("several translations"),
)
_STEPS = N_("reading"), N_("compiling"), N_("indexing"), N_("comparing")
_SKIPPED = (
    N_("no text"),
    N_("a plural form is not translated"),
    N_("the message behind it is broken"),
    N_("written for one kind of machine only"),
)
