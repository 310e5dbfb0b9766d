"""Gettext catalogs: PO, and MO, into which they are compiled.

`encoding` decodes the file; `syntax` reads it, as strictly as msgfmt does or leniently;
`messages` gives all of its messages, `reading` those with a translation, each with its
place, and `units` and `compiled` units for the memory.  `editing` sets translations and
`merging` brings a catalog up to date with its template, both by splicing: the rest of the
file stays as it is.  `writing` writes templates and new catalogs, `compiling` compiles them,
`counting` says how far their translation is.
"""
