"""Every rule by its code: the one table that says where it lives."""

from functools import cache
from importlib import import_module

from insaterms.linting.rule import Rule

__all__ = ["CODES", "FAMILIES", "rule_of", "rules"]

# code → its class, in a module of `insaterms.linting.rules`
_HOMES = {
    "IT101": "missing_messages:UntranslatedMessage",
    "IT102": "missing_messages:BlankTranslation",
    "IT103": "missing_messages:FuzzyTranslation",
    "IT104": "missing_messages:MissingPluralForm",
    "IT105": "lost_translations:LostTranslation",
    "IT106": "missing_pages:MissingTitle",
    "IT107": "missing_pages:PageWithoutCounterpart",
    "IT108": "missing_pages:CounterpartWithoutSource",
    "IT109": "missing_concepts:ConceptWithoutLanguage",
    "IT110": "missing_texts:UntranslatedPageText",
    "IT201": "unchanged:UnchangedTranslation",
    "IT301": "language:HeadlineInWrongLanguage",
    "IT302": "language:TextInWrongLanguage",
    "IT303": "language:ForeignTitleWithoutGloss",
    "IT304": "language:ForeignTextWithoutLang",
    "IT401": "terminology:TermNotAsAgreed",
    "IT402": "terminology:DeprecatedTerm",
    "IT403": "consistency:ConceptInTwoTerms",
    "IT404": "consistency:SourceInTwoTranslations",
    "IT405": "consistency:TranslationOfTwoSources",
    "IT406": "names:NameNotAsAttested",
    "IT407": "names:SplitCompound",
    "IT408": "names:NearlyEqualNames",
    "IT501": "structure:HeadingsDiffer",
    "IT502": "structure:ListsDiffer",
    "IT503": "structure:LinksDiffer",
    "IT504": "structure:ImagesDiffer",
    "IT505": "carried_over:PlaceholdersDiffer",
    "IT506": "carried_over:MarkupDiffers",
    "IT507": "carried_over:NumbersDiffer",
    "IT508": "carried_over:EndPunctuationDiffers",
    "IT509": "structure:FrontMatterDiffers",
    "IT510": "address:MixedAddress",
    "IT601": "freshness:OutdatedTranslation",
    "IT602": "reviews:ConceptNotReviewed",
    "IT603": "reviews:PageNotReviewed",
    "IT604": "compiled_catalogs:StaleCompiledCatalog",
    "IT901": "files:UnreadableFile",
    "IT902": "files:NotText",
    "IT903": "files:InvalidFile",
    "IT904": "files:TooLarge",
    "IT905": "files:UnusedSuppression",
    "IT906": "files:InvalidSuppression",
}
CODES: tuple[str, ...] = tuple(_HOMES)
"""Every code, in order."""
FAMILIES = {
    "IT1": "missing",
    "IT2": "unchanged",
    "IT3": "language",
    "IT4": "terminology",
    "IT5": "structure",
    "IT6": "freshness",
    "IT9": "files",
}


@cache
def rule_of(code: str) -> Rule:
    """Return the rule with a code.

    Raises:
        KeyError: If there is none.

    """
    module, _, name = _HOMES[code].partition(":")
    found: type[Rule] = getattr(import_module(f"insaterms.linting.rules.{module}"), name)
    return found()


def rules() -> list[Rule]:
    """Return every rule, by its code."""
    return [rule_of(code) for code in CODES]
