"""Gettext catalogs: PO, and MO, into which msgfmt compiles them.

`syntax` reads the file, as strictly as msgfmt does; `reading` gives each message with its
translation, and where both stand; `messages` all of them, translated or not; `units` and
`compiled` give units for the memory; `editing` and `layout` set translations, the rest of
the file left as it is.
"""
