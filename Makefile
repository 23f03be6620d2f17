# Everything a developer types. Any target that needs it makes .venv from the hashed locks.
PYTHON ?= python3
PIP = .venv/bin/python -m pip --disable-pip-version-check
LOCKED = install --require-hashes --no-deps --only-binary :all:
CHECKS = format lint types imports docs locks spelling

export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: help
help:  ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: .venv/.demo  ## a real authority's plan on a page, then an invented authority in a browser
	@mkdir -p headway-demo
	headway page --la Thurrock --pdf headway-demo/thurrock.pdf --html headway-demo/thurrock.html
	headway demo --workspace headway-demo/workspace $(ARGS)

.PHONY: test
test: .venv/.dev  ## the test suite; what this machine lacks is skipped and named
	python -m pytest $(ARGS)

.PHONY: check
check: .venv/.dev  ## format, lint, types, imports, docs, locks and spelling: all, then a count
	@failed=""; for piece in $(CHECKS); do \
	  echo "== $$piece"; $(MAKE) --no-print-directory check-$$piece || failed="$$failed $$piece"; \
	done; \
	set -- $$failed; echo "$(words $(CHECKS)) checks, $$# failed$${failed:+:$$failed}"; [ $$# -eq 0 ]

.PHONY: fix
fix: .venv/.dev  ## put right what a machine can: formatting, lint, generated pages
	ruff format
	ruff check --fix
	python tools/docs.py

.PHONY: docs
docs: .venv/.dev  ## write docs/reference/ anew from the code
	python tools/docs.py

.PHONY: pictures
pictures: .venv/.dev  ## take the pictures in docs/pictures anew (needs chromium, pdftoppm)
	python tools/pictures.py

.PHONY: fuzz
fuzz: .venv/.dev  ## look for files that make a reader fail, for SECONDS=60 (needs atheris)
	python tools/fuzz.py $(or $(SECONDS),60)

.PHONY: bench
bench: .venv/.dev  ## time the command against its bars and write docs/performance.md
	python bench/bench.py

.PHONY: locks
locks: .venv/.dev  ## compile requirements/ anew from pyproject.toml
	python tools/locks.py

.PHONY: wheel
wheel: .venv/.dev  ## build the wheel and the source archive into dist/
	rm -rf dist
	python -m build --no-isolation

.PHONY: clean
clean:  ## remove .venv and everything that was built or cached
	rm -rf .venv dist build headway-demo .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find src tests tools bench -name __pycache__ -prune -exec rm -rf {} +

# The pieces of make check, one by one; the commit hooks call them too.
.PHONY: $(CHECKS:%=check-%)
check-format: .venv/.dev
	ruff format --check --quiet || { echo "make fix formats these files."; exit 1; }
check-lint: .venv/.dev
	ruff check --quiet
check-types: .venv/.dev
	mypy
check-imports: .venv/.dev
	lint-imports --no-logo
check-docs: .venv/.dev
	python tools/docs.py --check
check-locks: .venv/.dev
	python tools/locks.py --check
check-spelling: .venv/.dev
	git ls-files -z -- '*.py' '*.md' '*.toml' '*.sql' '*.typ' '*.html' Makefile NOTICE \
	  | xargs -0 codespell

# The environment, in three steps that are each done once until what they rest on changes.
.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo \
	  "Headway needs Python 3.11 or later, and $(PYTHON) is not that. Name another: make PYTHON=python3.13" \
	  >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo \
	  "Python cannot make an environment yet. Install what is missing: apt install python3-venv" \
	  >&2; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.core: .venv/.made requirements/core.txt requirements/build.txt pyproject.toml
	$(PIP) $(LOCKED) -r requirements/core.txt -r requirements/build.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.demo: .venv/.core requirements/demo.txt
	$(PIP) $(LOCKED) -r requirements/demo.txt
	@touch $@

.venv/.dev: .venv/.core requirements/dev.txt
	$(PIP) $(LOCKED) -r requirements/dev.txt
	@touch $@
