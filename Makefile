# The two commands of a newcomer are `make run` and `make test`; the rest is for those who work on the program.
PY := .venv/bin/python
FILE := resources/templates/hotel.blueprint.yaml
export SERVICE_DESIGNER_NODE_MODULES ?= $(CURDIR)/build/node/node_modules
export QT_LOGGING_RULES ?= qt.qpa.*=false

.NOTPARALLEL:
.PHONY: run test check format formatted lint types architecture bench screenshots translations schema test-node test-printing clean ready ready-test

run: ready
	@$(PY) packaging/run_hotel.py $(FILE)

test: ready-test
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest

check: formatted lint types test

architecture: ready-test
	@$(PY) -m pytest tests/test_architecture.py

format: ready-test
	@$(PY) -m ruff check -q --fix designer tests packaging; $(PY) -m ruff format designer tests packaging

formatted: ready-test
	@$(PY) -m ruff format --check designer tests packaging

lint: ready-test
	@$(PY) -m ruff check designer tests packaging

types: ready-test
	@$(PY) -m mypy

bench: ready-test
	@$(PY) -m tests.benchmarks $(ARGS)

screenshots: ready-test
	@$(PY) packaging/screenshots.py && $(PY) packaging/contact_sheet.py

translations: ready-test
	@$(PY) packaging/translations.py

schema: ready-test
	@$(PY) -m designer schema > resources/schema/service-blueprint-1.schema.json

test-node: ready-test
	@test -d "$(SERVICE_DESIGNER_NODE_MODULES)/yaml-language-server" -a -d "$(SERVICE_DESIGNER_NODE_MODULES)/@microsoft/jest-sarif" || \
		npm install --silent --ignore-scripts --no-audit --no-fund --prefix build/node yaml-language-server @microsoft/jest-sarif
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m node

test-printing: ready-test
	@lpstat -v 2>/dev/null | grep -q "cups-pdf:" || packaging/print_server.sh
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/output/test_print_server.py -rs

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .hypothesis

ready:
	@packaging/setup.sh run

ready-test:
	@packaging/setup.sh test
