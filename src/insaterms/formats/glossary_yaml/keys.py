"""What may stand in a glossary file: the keys, in the order of the canonical form.

The reader, the layout and the JSON Schema all work from these tables.
"""

__all__ = ["ATTESTATION", "CONCEPT", "DEFINITION", "FILE", "LISTS", "MEANT", "SOURCE", "TERM"]

# key in the file → field of the model
CONCEPT = {
    "id": "id",
    "kind": "kind",
    "subject": "subject",
    "same-in-both": "same_in_both",
    "nl": "terms",
    "en": "terms",
    "definition": "definitions",
    "note": "notes",
    "broader": "broader",
    "narrower": "narrower",
    "related": "related",
    "reviewed": "reviewed",
    "decided-by": "decided_by",
}
TERM = {
    "text": "text",
    "type": "type",
    "status": "status",
    "part-of-speech": "part_of_speech",
    "gender": "gender",
    "plural": "plural",
    "forms": "forms",
    "region": "region",
    "from": "valid_from",
    "until": "valid_until",
    "case-sensitive": "case_sensitive",
    "everyday": "everyday",
    "reason": "reason",
    "note": "note",
    "examples": "examples",
    "attested": "attestations",
}
DEFINITION = {"text": "text", "source": "source"}
ATTESTATION = {
    "source": "",  # the id of a source in the list `sources`, instead of the next four
    "body": "body",
    "document": "document",
    "locator": "locator",
    "seen": "seen",
    "level": "level",
    "for": "term",
}
SOURCE = {"id": "", "body": "body", "document": "document", "locator": "locator", "seen": "seen"}
FILE = {
    "subject": "subject",
    "reviewed": "reviewed",
    "decided-by": "decided_by",
    "definition-source": "",
    "sources": "",
    "concepts": "",
}

# Keys whose value is a list; one text alone may stand without the dash.
LISTS = frozenset({"nl", "en", "note", "broader", "narrower", "related", "examples", "attested"})

# Keys that people write instead of ours, and what they may mean; the first that may
# stand there is suggested.
MEANT = {
    "valid-from": ("from",),
    "since": ("from",),
    "start": ("from",),
    "valid-until": ("until",),
    "valid-to": ("until",),
    "to": ("until",),
    "end": ("until",),
    "definitions": ("definition",),
    "notes": ("note",),
    "remark": ("note",),
    "comment": ("note",),
    "example": ("examples",),
    "source": ("attested", "definition-source"),
    "sources": ("attested",),
    "attestations": ("attested",),
    "term": ("text", "nl"),
    "terms": ("text", "nl", "concepts"),
    "synonym": ("text", "nl"),
    "synonyms": ("text", "nl"),
    "word-class": ("part-of-speech",),
    "pos": ("part-of-speech",),
    "dutch": ("nl",),
    "english": ("en",),
    "parent": ("broader",),
    "see-also": ("related",),
}
