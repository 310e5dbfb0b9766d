"""The wheel as a user gets it: built by way of the source distribution, then used elsewhere."""

import gettext
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


def test_the_wheel_has_glossary_and_catalogs_compiled_and_the_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    glossary = {path.name for path in (_ROOT / "glossary").glob("*.yaml")}
    assert glossary
    assert len(names) == len(set(names))
    assert {name for name in names if name.startswith("insaterms/_data/")} == {
        "insaterms/_data/glossary.compiled",
        "insaterms/_data/glossary/LICENSE",
        *(f"insaterms/_data/glossary/{name}" for name in glossary),
        *(f"insaterms/_data/locales/{name}" for name in _catalogs()),
    }
    assert "insaterms/py.typed" in names
    licences = {name.partition("/licenses/")[2] for name in names if "/licenses/" in name}
    assert licences == {"LICENSE", "NOTICES.md", "glossary/LICENSE", "locales/LICENSE"}


def _catalogs() -> set[str]:
    folder = _ROOT / "locales"
    found = {path.relative_to(folder) for path in folder.glob("*/LC_MESSAGES/*.po")}
    names = {path.with_suffix(".mo").as_posix() for path in found}
    assert {"nl/LC_MESSAGES/glossary.mo", "en/LC_MESSAGES/glossary-nl.mo"} <= names
    return names


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
        "locales/glossary.pot",
        "locales/nl/LC_MESSAGES/glossary.po",
        "pyproject.toml",
        "src/insaterms/py.typed",
        "tests/test_packaging.py",
    } <= names
    assert not any(name.endswith((".pyc", ".compiled")) for name in names)
    compiled = {name for name in names if name.endswith(".mo")}
    assert compiled <= {"tests/formats/gettext_po/fixtures/compiled.mo"}


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


def test_an_installed_wheel_has_its_own_catalogs_and_writes_none(
    installed: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    program = """
import gettext, sys
import insaterms
site = insaterms.add_to(gettext.NullTranslations(), language="nl")
print(insaterms.locale_dir())
print(site.ngettext("partnership", "partnerships", 2))
print(insaterms.translations("en_GB", "glossary-nl").gettext("samenwerkingsverband"))
print(gettext.translation("glossary", insaterms.locale_dir(), ["nl"]).gettext("partnership"))
assert "insaterms.formats.gettext_po.compiling" not in sys.modules
"""
    command = [str(installed / "python"), "-c", program]
    done = _run(command, tmp_path, INSATERMS_CACHE_DIR=str(cache))
    assert (done.returncode, done.stderr) == (0, "")
    folder, *words = done.stdout.splitlines()
    assert installed.parent in Path(folder).parents
    assert words == ["samenwerkingsverbanden", "partnership", "samenwerkingsverband"]
    assert not list(cache.iterdir())


def test_a_compiled_catalog_has_what_its_source_has(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for name in _catalogs():
            archive.extract(f"insaterms/_data/locales/{name}", tmp_path)
    catalog = gettext.translation("glossary", tmp_path / "insaterms/_data/locales", ["nl"])
    assert catalog.pgettext("halt", "Halt programme") == "Halt"
    assert catalog.info()["language"] == "nl"
    assert catalog.info()["plural-forms"] == "nplurals=2; plural=(n != 1);"


def test_the_glossary_compiled_from_the_same_source_is_the_same_to_the_byte(
    wheel: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir"]
    done = _run([*command, str(tmp_path), str(_ROOT)], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    [again] = tmp_path.glob("*.whl")
    assert again.read_bytes() == wheel.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "where"),
    [
        ("glossary/broken.yaml", "concepts:\n- id: a\n  colour: red\n", ":3:3: "),
        ("locales/nl/LC_MESSAGES/broken.po", 'msgid "a"\nmsgstr b\n', ":2:8: "),
    ],
)
def test_problems_in_what_is_compiled_fail_the_build(
    tmp_path: Path, name: str, content: str, where: str
) -> None:
    source = tmp_path / "source"
    for folder in ("src", "glossary", "locales"):
        # Where tests run side by side, compiled modules come and go.
        without = shutil.ignore_patterns("__pycache__")
        shutil.copytree(_ROOT / folder, source / folder, ignore=without)
    for file in ("pyproject.toml", "hatch_build.py", "LICENSE", "NOTICES.md", "README.md"):
        shutil.copy(_ROOT / file, source)
    broken = source / name
    broken.write_text(content, encoding="utf-8")
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir"]
    done = _run([*command, str(tmp_path), str(source)], tmp_path)
    assert done.returncode != 0
    assert f"{broken}{where}" in done.stdout + done.stderr
    assert not list(tmp_path.glob("*.whl"))
