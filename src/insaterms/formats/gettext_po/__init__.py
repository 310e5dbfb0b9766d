"""Gettext catalogs (PO).

`reading` gives each message with its translation, and where both stand; `syntax` reads the
file, as strictly as msgfmt does.
"""
