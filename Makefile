# Needs Python 3.11 or later, make, and a package index that pip can reach.
# Another Python: make PYTHON=python3.13 test

PYTHON ?= python3

# For work on the project: editable, with the tools of the dependency group `dev`.
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed
# For the demo: the wheel as a user gets it, with its own compiled glossary.
DEMO := build/demo
DEMO_STAMP := $(DEMO)/installed

PACKAGED := $(shell find src glossary locales -type f ! -name '*.pyc') LICENSE NOTICES.md README.md
PAGES := $(abspath tests/cli/fixtures/pages)
MEMORY_FILES := $(abspath tests/cli/fixtures/memory)
SITE_PAGES := $(abspath tests/cli/fixtures/site)
LINT_PAGES := $(abspath tests/cli/fixtures/lint)
PIP_OPTIONS := --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help demo site test bench format locales clean
.DELETE_ON_ERROR:

help:
	@echo "make demo    install the package; look terms up, verify, harvest, remember, fill, localise, lint"
	@echo "make site    build the example site, in English and Dutch, in build/site"
	@echo "make test    run everything that CI checks"
	@echo "make bench   measure; GOLD=FOLDER and MEMORY=TABLE name data to measure with"
	@echo "make format  bring code and glossary into their canonical form"
	@echo "make locales bring the catalogs up to date with code and glossary"
	@echo "make clean   remove what the other targets made"

demo: $(DEMO_STAMP)
	@set -e; insaterms=$(abspath $(DEMO))/bin/insaterms; \
	run() { \
	    printf '\n$$ insaterms'; printf ' %s' "$$@"; printf '\n'; "$$insaterms" "$$@"; \
	}; \
	cd $(DEMO); \
	run lookup thuiszitters; \
	run lookup samenwerkings verband; \
	run lookup school refusers --from en; \
	run lookup thuiszittersproblematiek; \
	run lookup schoolwijgering; \
	run lookup blockchain || { test $$? = 1; echo "(exit code 1)"; }; \
	run show thuiszitter; \
	run recognise --language nl $(PAGES)/letter.nl.txt; \
	run verify $(PAGES)/letter.nl.txt $(PAGES)/letter.en.txt || { test $$? = 1; echo "(exit code 1)"; }; \
	run harvest $(PAGES)/network.md; \
	run stats; \
	run validate; \
	rm -rf memory.db*; \
	run memory import $(MEMORY_FILES)/school.tsv; \
	run memory lookup "On 3 July 2019 there were 4,590 young people not attending school."; \
	run memory lookup "Het samenwerkingsverband helpt thuiszitters." --limit 2; \
	run memory concordance thuiszitter; \
	run fill $(MEMORY_FILES)/site.nl.po --output site.nl.po --verbose; \
	run analyse $(MEMORY_FILES)/news.en.md; \
	run memory export memory.tmx; \
	run memory stats; \
	rm -rf locales messages.pot; \
	run catalog extract $(SITE_PAGES) -o messages.pot; \
	run catalog update messages.pot -l nl -d locales; \
	run catalog fill locales/nl/LC_MESSAGES/messages.po; \
	run catalog compile locales; \
	run catalog status locales; \
	run catalog apply $(SITE_PAGES)/index.md --catalog locales/nl/LC_MESSAGES/messages.po -o -; \
	run --ui-language nl catalog status locales; \
	: >insaterms.toml; rm -rf lint; cp -R $(LINT_PAGES) lint; \
	run lint lint || { test $$? = 1; echo "(exit code 1)"; }; \
	run lint --fix --statistics lint || { test $$? = 1; echo "(exit code 1)"; }; \
	run rule IT407; \
	printf '\n$$ python examples/site/build.py\n'; \
	bin/python $(abspath examples/site/build.py) --output site

site: $(STAMP)
	$(BIN)/python examples/site/build.py --output build/site

test: $(STAMP)
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-logo
	$(BIN)/insaterms format --check glossary
	$(BIN)/insaterms validate glossary
	$(BIN)/insaterms lint
	$(BIN)/pytest --numprocesses auto --dist loadfile --cov --cov-report term

bench: $(STAMP)
	$(BIN)/python -m pip install $(PIP_OPTIONS) --group bench
	$(BIN)/python benchmarks/run.py $(if $(GOLD),--gold $(GOLD)) $(if $(MEMORY),--memory $(MEMORY))

format: $(STAMP)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/insaterms format glossary

locales: $(STAMP)
	$(BIN)/python locales/extract.py
	$(BIN)/insaterms catalog glossary glossary --output-dir locales

clean:
	rm -rf $(VENV) build dist htmlcov .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache __pycache__
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# pip is upgraded first: dependency groups need 25.1.
$(STAMP): pyproject.toml
	@echo "installing into $(VENV) ..."
	@$(call check_python)
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install $(PIP_OPTIONS) --upgrade pip
	@$(BIN)/python -m pip install $(PIP_OPTIONS) --editable '.[memory]' --group dev
	@touch $@

$(DEMO_STAMP): pyproject.toml hatch_build.py $(PACKAGED)
	@echo "installing into $(DEMO) ..."
	@$(call check_python)
	@$(PYTHON) -m venv $(DEMO)
	@$(DEMO)/bin/python -m pip install $(PIP_OPTIONS) --upgrade pip
	@$(DEMO)/bin/python -m pip install $(PIP_OPTIONS) '.[memory,jinja,site]'
	@touch $@

define check_python
$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or later is needed: make PYTHON=python3.11")'
endef
