import ast
import doctest
import subprocess
import sys
from importlib import import_module
from types import ModuleType

import pytest

import insaterms
from insaterms import catalogs, localising

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


_PACKAGES = insaterms, catalogs, localising


def _declared(package: ModuleType) -> list[tuple[str, str]]:
    """Return module and name of what `__init__` imports for type checkers."""
    with open(str(package.__file__), encoding="utf-8") as file:
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


@pytest.mark.parametrize("package", _PACKAGES)
def test_all_equals_the_sorted_imports(package: ModuleType) -> None:
    names = [name for _, name in _declared(package)]
    assert list(package.__all__) == sorted(names)


@pytest.mark.parametrize(
    ("package", "module", "name"),
    [(package, *declared) for package in _PACKAGES for declared in _declared(package)],
)
def test_every_public_name_is_what_type_checkers_see(
    package: ModuleType, module: str, name: str
) -> None:
    assert getattr(package, name) is getattr(import_module(module), name)


@pytest.mark.parametrize("package", _PACKAGES)
def test_star_import_and_dir_give_the_public_names(package: ModuleType) -> None:
    namespace: dict[str, object] = {}
    exec(f"from {package.__name__} import *", namespace)  # noqa: S102 -- star imports stand in modules only
    assert set(namespace) - {"__builtins__"} == set(package.__all__)
    assert dir(package) == sorted(package.__all__)


@pytest.mark.parametrize("package", _PACKAGES)
def test_an_unknown_name_is_an_attribute_error(package: ModuleType) -> None:
    message = f"module '{package.__name__}' has no attribute 'Glossery'"
    with pytest.raises(AttributeError, match=message):
        getattr(package, "Glossery")  # noqa: B009 -- mypy knows that the name is wrong


@pytest.mark.parametrize("package", _PACKAGES)
def test_the_examples_of_a_package_are_right(package: ModuleType) -> None:
    failed, tried = doctest.testmod(package)
    assert (failed, tried > 0) == (0, True)


def test_importing_the_package_loads_nothing_heavy() -> None:
    # Without site-packages' own start-up files (-S), which may load anything.
    program = (
        "import sys; sys.path[:0] = sys.argv[1:]; before = set(sys.modules);"
        "import insaterms, insaterms.catalogs, insaterms.localising;"
        "print(*sorted(set(sys.modules) - before))"
    )
    command = [sys.executable, "-S", "-c", program, *sys.path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "insaterms" in loaded
    assert not loaded & _HEAVY
    parts = {"insaterms.catalogs", "insaterms.localising", "insaterms.public_names"}
    assert loaded == {"insaterms"} | parts
