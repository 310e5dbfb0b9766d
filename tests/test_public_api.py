import ast
import subprocess
import sys
from importlib import import_module

import pytest

import insaterms

_HEAVY = {
    "babel",
    "click",
    "importlib.metadata",
    "json",
    "msgspec",
    "pathlib",
    "platformdirs",
    "polib",
    "rapidfuzz",
    "rich",
    "typing",
    "yaml",
}


def _declared() -> list[tuple[str, str]]:
    """Return module and name of what `__init__` imports for type checkers."""
    with open(insaterms.__file__, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    assert ast.unparse(block.test) == "TYPE_CHECKING"
    found = []
    for node in block.body:
        assert isinstance(node, ast.ImportFrom)
        for alias in node.names:
            assert alias.asname == alias.name, f"{alias.name} is not re-exported"
            found.append((node.module or "", alias.name))
    return found


def test_all_equals_the_sorted_imports() -> None:
    names = [name for _, name in _declared()]
    assert list(insaterms.__all__) == sorted(names)


@pytest.mark.parametrize(("module", "name"), _declared())
def test_every_public_name_is_what_type_checkers_see(module: str, name: str) -> None:
    assert getattr(insaterms, name) is getattr(import_module(module), name)


def test_star_import_and_dir_give_the_public_names() -> None:
    namespace: dict[str, object] = {}
    exec("from insaterms import *", namespace)  # noqa: S102 -- star imports stand in modules only
    assert set(namespace) - {"__builtins__"} == set(insaterms.__all__)
    assert dir(insaterms) == sorted(insaterms.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'insaterms' has no attribute 'Glossery'"):
        getattr(insaterms, "Glossery")  # noqa: B009 -- mypy knows that the name is wrong


def test_importing_the_package_loads_nothing_heavy() -> None:
    # Without site-packages' own start-up files (-S), which may load anything.
    program = (
        "import sys; sys.path[:0] = sys.argv[1:]; before = set(sys.modules);"
        "import insaterms; print(*sorted(set(sys.modules) - before))"
    )
    command = [sys.executable, "-S", "-c", program, *sys.path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "insaterms" in loaded
    assert not loaded & _HEAVY
    assert loaded == {"insaterms"}
