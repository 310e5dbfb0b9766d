"""`pytest --insaterms`, in a pytest of its own."""

import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

_PLUGIN = "insaterms.integrations.pytest_plugin"
# A catalog whose one message has no translation, and one without a fault.
_FAULTY = 'msgid ""\nmsgstr "Language: nl\\n"\n\nmsgid "Home sitters"\nmsgstr ""\n'
_CLEAN = _FAULTY.replace('sitters"\nmsgstr ""', 'sitters"\nmsgstr "Thuiszitters"')


@pytest.fixture
def site(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Work in a folder with two catalogs and a test; nothing but our plugin is loaded."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    locales = pytester.mkdir("locales")
    (locales / "faulty.po").write_text(_FAULTY, encoding="utf-8")
    (locales / "clean.po").write_text(_CLEAN, encoding="utf-8")
    (pytester.path / "insaterms.toml").write_text('[lint]\nselect = ["IT101"]\n', encoding="utf-8")
    pytester.makepyfile(test_one="def test_one(): pass")
    return pytester


def test_each_file_is_a_test_that_fails_with_its_findings(site: pytest.Pytester) -> None:
    done = site.runpytest("-p", _PLUGIN, "--insaterms", "-v")
    done.assert_outcomes(passed=2, failed=1)
    assert done.ret == pytest.ExitCode.TESTS_FAILED
    done.stdout.fnmatch_lines(
        [
            "*locales/clean.po::insaterms PASSED*",
            "*locales/faulty.po::insaterms FAILED*",
            "locales/faulty.po:4:8: IT101 *",
        ]
    )
    assert "Traceback" not in done.stdout.str()


def test_it_is_off_unless_it_is_asked_for(site: pytest.Pytester) -> None:
    site.runpytest("-p", _PLUGIN).assert_outcomes(passed=1)


def test_the_setting_names_what_is_checked(site: pytest.Pytester) -> None:
    site.makeini("[pytest]\ninsaterms_paths = locales/clean.po")
    site.runpytest("-p", _PLUGIN, "--insaterms").assert_outcomes(passed=2)


def test_tests_of_files_are_chosen_as_others_are(site: pytest.Pytester) -> None:
    done = site.runpytest("-p", _PLUGIN, "--insaterms", "-k", "clean")
    done.assert_outcomes(passed=1, deselected=2)
    done.stdout.fnmatch_lines(["collected 3 items / 2 deselected / 1 selected"])


def test_a_lint_that_cannot_run_ends_the_session_with_its_reason(site: pytest.Pytester) -> None:
    site.makeini("[pytest]\ninsaterms_paths = nowhere")
    done = site.runpytest("-p", _PLUGIN, "--insaterms")
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(["ERROR: *nowhere*"])


def test_nothing_is_loaded_before_it_is_asked_for(site: pytest.Pytester) -> None:
    loaded = "sorted(name for name in sys.modules if name.startswith('insaterms'))"
    site.makepyfile(test_one=f"import sys\ndef test_one(): print({loaded})")
    done = site.runpytest_subprocess("-p", _PLUGIN, "-s")
    names = ["insaterms", "insaterms.integrations", _PLUGIN, "insaterms.public_names"]
    done.stdout.fnmatch_lines([f"*{names}*".replace("[", "[[]")])


def test_pytest_finds_it_by_its_entry_point() -> None:
    [found] = [each for each in entry_points(group="pytest11") if each.name == "insaterms"]
    assert found.value == _PLUGIN
    assert Path(str(sys.modules[found.load().__name__].__file__)).name == "pytest_plugin.py"
