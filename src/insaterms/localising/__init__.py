"""What a site shows in its language: catalogs of the library, dates, numbers, names, order."""
