import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import yaml
from jsonschema import Draft202012Validator

Run = Callable[..., CompletedProcess[str]]


def test_schema_is_a_schema_and_accepts_the_small_glossary(run: Run, small: str) -> None:
    done = run("schema")
    assert (done.returncode, done.stderr) == (0, "")
    schema = json.loads(done.stdout)
    Draft202012Validator.check_schema(schema)
    for path in Path(small).glob("*.yaml"):
        # Every scalar of a glossary file is text.
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 -- the base loader makes texts only
        assert list(Draft202012Validator(schema).iter_errors(content)) == []
