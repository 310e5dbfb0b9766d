"""The files of a site: which there are, in which language, and which belong together."""
