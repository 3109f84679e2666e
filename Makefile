# The two commands of a newcomer are `make run` and `make test`; the rest is for those who work on the program.
PY := .venv/bin/python
FILE := resources/templates/hotel.blueprint.yaml
export SERVICE_DESIGNER_NODE_MODULES ?= $(CURDIR)/build/node/node_modules
export QT_LOGGING_RULES ?= qt.qpa.*=false

.PHONY: run test check format lint types architecture bench screenshots translations schema test-node clean ready ready-test

run: ready
	@$(PY) packaging/run_hotel.py $(FILE)

test: ready-test
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest

check: ready-test
	@$(PY) -m ruff format --check designer tests packaging
	@$(PY) -m ruff check designer tests packaging
	@$(PY) -m mypy
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest

architecture: ready-test
	@$(PY) -m pytest tests/test_architecture.py

format: ready-test
	@$(PY) -m ruff check -q --fix designer tests packaging; $(PY) -m ruff format designer tests packaging

lint: ready-test
	@$(PY) -m ruff check designer tests packaging

types: ready-test
	@$(PY) -m mypy

bench: ready-test
	@$(PY) -m tests.benchmarks $(ARGS)

screenshots: ready-test
	@$(PY) packaging/screenshots.py

translations: ready-test
	@$(PY) packaging/translations.py

schema: ready-test
	@$(PY) -m designer schema > resources/schema/service-blueprint-1.schema.json

test-node: ready-test
	@test -d "$(SERVICE_DESIGNER_NODE_MODULES)/yaml-language-server" || npm install --silent --prefix build/node yaml-language-server
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m node

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .hypothesis

ready:
	@packaging/setup.sh run

ready-test:
	@packaging/setup.sh test
