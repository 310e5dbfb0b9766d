"""Puts the glossary, its compiled form and the compiled catalogs into the wheel.

`python -m build` makes the wheel from the source distribution, which has no files that git
ignores.  So what is compiled is made here, each time, from what lies beside this file.
"""

import os
import sys
from importlib import import_module
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GlossaryHook(BuildHookInterface[Any]):
    """Adds `insaterms/_data` to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to include; an editable wheel finds them in the checkout."""
        if version == "editable":
            return
        # Gone with the hook itself, when the wheel has been written.
        self._folder = TemporaryDirectory(prefix="insaterms-")
        folder = os.path.join(self.root, "glossary")
        compiled, sources = self._compile(folder)
        include = build_data["force_include"]
        include[compiled] = "insaterms/_data/glossary.compiled"
        for path in (os.path.join(folder, "LICENSE"), *sources):
            include[path] = f"insaterms/_data/glossary/{os.path.basename(path)}"
        for path, name in self._compile_catalogs(os.path.join(self.root, "locales")):
            include[path] = f"insaterms/_data/locales/{name}"

    def _modules(self, *names: str) -> list[Any]:
        """Import modules of the package of this source tree."""
        source = os.path.join(self.root, "src")
        sys.path.insert(0, source)
        try:
            modules = [import_module(f"insaterms.{name}") for name in names]
        finally:
            sys.path.remove(source)
        for module in modules:
            if os.path.commonpath([source, os.path.abspath(module.__file__ or "")]) != source:
                sys.exit(f"insaterms was imported from {module.__file__}, not from {source}")
        return modules

    def _compile(self, folder: str) -> tuple[str, list[str]]:
        """Compile the glossary.

        Returns:
            The compiled file, and the files that it was made from.

        """
        caching, compiling, loading = self._modules(
            "glossary.caching", "glossary.compiling", "glossary.loading"
        )
        files = loading.read_sources(folder)
        concepts, problems = loading.read_concepts(files)
        if problems:
            sys.exit("the glossary cannot be built:\n" + "\n".join(map(str, problems)))
        path = os.path.join(self._folder.name, caching.BUNDLED_NAME)
        with open(path, "wb") as file:
            file.write(compiling.compile_glossary(concepts, caching.content_key(files)))
        return path, [name for name, _ in files.contents]

    def _compile_catalogs(self, folder: str) -> list[tuple[str, str]]:
        """Compile the catalogs.

        Returns:
            Each compiled file, and what it is called in the folder of the catalogs.

        """
        localising, errors = self._modules("localising.folder", "errors")
        made = []
        for language, domain, path, data in localising.sources_in(folder):
            try:
                content = localising.compiled(data, path)
            except errors.ProblemsError as error:
                sys.exit(f"the catalogs cannot be built:\n{error}")
            compiled = os.path.join(self._folder.name, f"{language}-{domain}.mo")
            with open(compiled, "wb") as file:
                file.write(content)
            made.append((compiled, f"{language}/LC_MESSAGES/{domain}.mo"))
        if not made:
            sys.exit(f"there are no catalogs in {folder}")
        return made

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled, which is in the wheel now."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()
