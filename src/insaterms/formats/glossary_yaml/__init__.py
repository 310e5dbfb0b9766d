"""Glossary files: YAML that people write by hand.

`tree` parses a file into nodes that know their place; `keys` names what may stand in
it; `reading` turns nodes into the model; `layout` writes the canonical form;
`schema` describes it all to editors.
"""
