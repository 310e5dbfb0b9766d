"""Puts the glossary and its compiled form into the wheel.

`python -m build` makes the wheel from the source distribution, which has no files that git
ignores.  So the compiled glossary is made here, each time, from what lies beside this file.
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
        folder = os.path.join(self.root, "glossary")
        compiled, sources = self._compile(folder)
        include = build_data["force_include"]
        include[compiled] = "insaterms/_data/glossary.compiled"
        for path in (os.path.join(folder, "LICENSE"), *sources):
            include[path] = f"insaterms/_data/glossary/{os.path.basename(path)}"

    def _compile(self, folder: str) -> tuple[str, list[str]]:
        """Compile the glossary with the package of this source tree.

        Returns:
            The compiled file, and the files that it was made from.

        """
        source = os.path.join(self.root, "src")
        sys.path.insert(0, source)
        try:
            caching, compiling, loading = (
                import_module(f"insaterms.glossary.{name}")
                for name in ("caching", "compiling", "loading")
            )
        finally:
            sys.path.remove(source)
        if os.path.commonpath([source, os.path.abspath(caching.__file__ or "")]) != source:
            sys.exit(f"insaterms was imported from {caching.__file__}, not from {source}")
        files = loading.read_sources(folder)
        concepts, problems = loading.read_concepts(files)
        if problems:
            sys.exit("the glossary cannot be built:\n" + "\n".join(map(str, problems)))
        # Gone with the hook itself, when the wheel has been written.
        self._folder = TemporaryDirectory(prefix="insaterms-")
        path = os.path.join(self._folder.name, caching.BUNDLED_NAME)
        with open(path, "wb") as file:
            file.write(compiling.compile_glossary(concepts, caching.content_key(files)))
        return path, [name for name, _ in files.contents]

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the compiled glossary, which is in the wheel now."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()
