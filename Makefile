# Everything that is done here, each by one word. It needs Python 3.11 or newer and make, and is run from this folder.

VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes
PYTEST := $(PYTHON) -m pytest
WORKERS := 2
ARGS :=
BEGUN := $(shell date +%s)
STEP = @echo "== $$(( $$(date +%s) - $(BEGUN) )) s:"

# uv resolves for every system and Python at once; pip-compile only for the Python it runs under (3.11.2 needs
# async-timeout, 3.11.3 does not). Neither an index nor a path may get into the files.
UV := var/lock/bin/uv --no-config pip compile --quiet --universal --python-version 3.11 --generate-hashes \
      --no-header --no-annotate --no-emit-index-url --no-emit-find-links $(UPGRADE)
TEST_TOOLS := import tomllib; \
      print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["tests"], sep="\n")

.DEFAULT_GOAL := help
.PHONY: help run demo test lint format bench draw crash walk proof lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/run-time ## start the bot: web chat, workers, and Telegram where BOT_TOKEN is set
	@$(PYTHON) -m bot serve

demo: $(VENV)/run-time ## start it on a store filled with made-up data, with sign-in links for made-up staff
	@$(PYTHON) -m bot demo

test: lint ## everything CI runs, in its order (ARGS="-k words" chooses tests)
	$(STEP) what the tests find here
	@$(PYTHON) -m tests.services.prepare
	$(STEP) pytest
	@$(PYTEST) -n $(WORKERS) --dist worksteal $(ARGS)

lint: $(VENV)/tests ## form, rules, types and import contracts, without the tests
	$(STEP) ruff format --check
	@$(PYTHON) -m ruff format --check --quiet .
	$(STEP) ruff check
	@$(PYTHON) -m ruff check --quiet .
	$(STEP) mypy
	@$(PYTHON) -m mypy --explicit-package-bases
	$(STEP) lint-imports
	@$(PYTHON) -c 'import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())' --no-logo

format: $(VENV)/tests ## put the code into form, and mend what ruff can mend
	@$(PYTHON) -m ruff format .
	@$(PYTHON) -m ruff check --fix .

bench: $(VENV)/tests ## the benchmarks, as a table of ratios measured in one run
	@$(PYTHON) -m tests.benchmarks $(ARGS)

draw: $(VENV)/run-time ## draw the state machines and flows into docs/
	@$(PYTHON) -m bot draw

crash: $(VENV)/tests ## kill the bot at every step, the long way
	@$(PYTEST) tests/crash --full $(ARGS)

walk: $(VENV)/tests ## the random walk through every flow, the long way
	@$(PYTEST) tests/flows/test_walk.py --full $(ARGS)

proof: $(VENV)/tests ## the figures in full that CI runs a stated part of
	@$(PYTEST) tests/storage/test_register_model.py tests/bot/test_floor_at_random.py tests/bot/test_verifying.py --full \
	  -n $(WORKERS) --dist worksteal $(ARGS)

lock: var/lock/bin/uv $(VENV)/made ## lock what pyproject.toml asks for (UPGRADE=--upgrade takes newer versions)
	@$(UV) pyproject.toml --output-file requirements.lock
	@$(PYTHON) -c '$(TEST_TOOLS)' | $(UV) - --constraints requirements.lock --output-file requirements-tests.lock

clean: ## remove .venv and all caches; the data in var/ stays
	@rm -rf $(VENV) var/lock .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find bot flows storage tests -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is written last, so that a half-made .venv is made again.
$(VENV)/made:
	@for name in python3 python3.13 python3.12 python3.11 python; do \
	  if "$$name" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	    echo "Making $(VENV) with $$("$$name" --version)"; "$$name" -m venv --clear $(VENV) && touch $@; exit; \
	  fi; \
	done; \
	echo "Python 3.11 or newer with its venv is needed (on Debian the package python3-venv). Tried in vain: python3," >&2; \
	echo "python3.13, python3.12, python3.11, python." >&2; \
	exit 1

$(VENV)/run-time: $(VENV)/made requirements.lock
	@echo "Installing what requirements.lock names (once)"
	@$(PIP) -r requirements.lock
	@touch $@

$(VENV)/tests: $(VENV)/run-time requirements-tests.lock
	@echo "Installing what requirements-tests.lock names (once)"
	@$(PIP) -r requirements-tests.lock
	@touch $@

var/lock/bin/uv: | $(VENV)/made
	@$(PYTHON) -m venv var/lock
	@var/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
