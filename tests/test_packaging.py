"""The wheel as a user gets it: built by way of the source distribution, then used elsewhere."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent


def _run(command: list[str], folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program that finds nothing of this checkout through its environment."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "INSATERMS_", "COV"))
    }
    return subprocess.run(
        command,
        cwd=folder,
        env=environment | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build both distributions; return their folder."""
    folder = tmp_path_factory.mktemp("dist")
    # Without isolation, which would need the network; the build's requirements are in the
    # dependency group `test`.
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder)]
    done = _run([*command, str(_ROOT)], folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    [path] = built.glob("insaterms-*-py3-none-any.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an empty environment; return the folder of its programs.

    Its dependencies are those of the environment that runs the tests.  An editable
    install there is not seen: Python reads .pth files in its own site-packages only.
    """
    folder = tmp_path_factory.mktemp("environment")
    for command in (
        [sys.executable, "-m", "venv", "--without-pip", str(folder)],
        [
            *(sys.executable, "-m", "pip", "--python", str(folder)),
            *("install", "--quiet", "--no-deps", "--no-index", str(wheel)),
        ],
    ):
        done = _run(command, folder)
        assert done.returncode == 0, done.stdout + done.stderr
    paths = {"base": str(folder), "platbase": str(folder)}
    site_packages = Path(sysconfig.get_path("purelib", vars=paths))
    ours = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site_packages / "dependencies.pth").write_text("\n".join(sorted(ours)), encoding="utf-8")
    return Path(sysconfig.get_path("scripts", vars=paths))


def test_the_wheel_has_the_glossary_its_compiled_form_and_the_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    glossary = {path.name for path in (_ROOT / "glossary").glob("*.yaml")}
    assert glossary
    assert len(names) == len(set(names))
    assert {name for name in names if name.startswith("insaterms/_data/")} == {
        "insaterms/_data/glossary.compiled",
        "insaterms/_data/glossary/LICENSE",
        *(f"insaterms/_data/glossary/{name}" for name in glossary),
    }
    assert "insaterms/py.typed" in names
    licences = {name.partition("/licenses/")[2] for name in names if "/licenses/" in name}
    assert licences == {"LICENSE", "glossary/LICENSE", "locales/LICENSE"}


def test_the_wheel_holds_the_package_and_nothing_beside_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    top = {name.partition("/")[0] for name in names}
    assert {name for name in top if not name.endswith(".dist-info")} == {"insaterms"}
    source = _ROOT / "src"
    modules = {path.relative_to(source).as_posix() for path in source.rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == modules


def test_the_source_distribution_has_what_tests_and_builds_need(built: Path) -> None:
    [path] = built.glob("insaterms-*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "CONTRIBUTING.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "glossary/LICENSE",
        "glossary/sources.yaml",
        "hatch_build.py",
        "locales/LICENSE",
        "pyproject.toml",
        "src/insaterms/py.typed",
        "tests/test_packaging.py",
    } <= names
    assert not any(name.endswith((".pyc", ".compiled")) for name in names)


def test_an_installed_wheel_answers_from_its_own_compiled_glossary(
    installed: Path, tmp_path: Path
) -> None:
    # The folder can be written, so that a glossary compiled anew would appear in it.
    cache = tmp_path / "cache"
    cache.mkdir()
    command = [str(installed / "insaterms"), "lookup", "thuiszitters", "--json"]
    done = _run(command, tmp_path, INSATERMS_CACHE_DIR=str(cache))
    assert (done.returncode, done.stderr) == (0, "")
    assert "thuiszitter" in json.dumps(json.loads(done.stdout))
    assert not list(cache.iterdir())


def test_an_installed_wheel_needs_no_cache_and_compiles_nothing(
    installed: Path, tmp_path: Path
) -> None:
    # Below a file no folder can be made, not even by root.
    (tmp_path / "file").touch()
    program = """
import sys
import insaterms
from insaterms.glossary.loading import bundled_folder
[hit] = insaterms.Glossary.load().lookup("thuiszitters", limit=1)
print(insaterms.__file__, bundled_folder(), hit.concept.id, hit.match, sep="\\n")
assert "insaterms.glossary.compiling" not in sys.modules
assert "insaterms.formats.glossary_yaml.reading" not in sys.modules
"""
    done = _run(
        [str(installed / "python"), "-c", program],
        tmp_path,
        INSATERMS_CACHE_DIR=str(tmp_path / "file" / "cache"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    module, bundled, concept, match = done.stdout.splitlines()
    environment = installed.parent
    assert environment in Path(module).parents
    assert environment in Path(bundled).parents
    assert (concept, match) == ("thuiszitter", "inflected")


def test_the_glossary_compiled_from_the_same_source_is_the_same_to_the_byte(
    wheel: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir"]
    done = _run([*command, str(tmp_path), str(_ROOT)], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    [again] = tmp_path.glob("*.whl")
    assert again.read_bytes() == wheel.read_bytes()


def test_problems_in_the_glossary_fail_the_build(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for name in ("src", "glossary", "locales"):
        shutil.copytree(_ROOT / name, source / name)
    for name in ("pyproject.toml", "hatch_build.py", "LICENSE", "README.md"):
        shutil.copy(_ROOT / name, source)
    broken = source / "glossary" / "broken.yaml"
    broken.write_text("concepts:\n- id: a\n  colour: red\n", encoding="utf-8")
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir"]
    done = _run([*command, str(tmp_path), str(source)], tmp_path)
    assert done.returncode != 0
    assert f"{broken}:3:3: " in done.stdout + done.stderr
    assert not list(tmp_path.glob("*.whl"))
