"""The real yaml-language-server accepts a good document against the schema and complains about a misspelt key.

It needs Node.js and the npm package, whose folder `SERVICE_DESIGNER_NODE_MODULES` names; `make test-node` sees to both.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SCHEMA = ROOT / "resources" / "schema" / "service-blueprint-1.schema.json"
MODULES = Path(os.environ.get("SERVICE_DESIGNER_NODE_MODULES", "node_modules"))
SERVER = MODULES / "yaml-language-server" / "bin" / "yaml-language-server"

pytestmark = [
    pytest.mark.node,
    pytest.mark.skipif(not shutil.which("node"), reason="Node.js is not installed"),
    pytest.mark.skipif(not SERVER.exists(), reason=f"no yaml-language-server in {MODULES} (set SERVICE_DESIGNER_NODE_MODULES)"),
]


class Server:
    """A language server on its standard input and output (Language Server Protocol 3.17)."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(["node", str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.messages: Queue[dict[str, Any]] = Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.ids = 0

    def _listen(self) -> None:
        out = self.process.stdout
        assert out is not None
        while line := out.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
                while out.readline().strip():
                    pass
                self.messages.put(json.loads(out.read(length)))

    def send(self, **message: Any) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self.process.stdin.flush()

    def start(self) -> None:
        capabilities = {"workspace": {"configuration": False}}
        self.send(id=0, method="initialize", params={"processId": None, "rootUri": ROOT.as_uri(), "capabilities": capabilities})
        while self.messages.get(timeout=60).get("id") != 0:
            pass
        self.send(method="initialized", params={})
        settings = {"yaml": {"validate": True, "schemaStore": {"enable": False}}}
        self.send(method="workspace/didChangeConfiguration", params={"settings": settings})

    def diagnostics(self, name: str, text: str) -> list[str]:
        """What the server says of a document."""
        uri = f"file:///documents/{name}.blueprint.yaml"
        body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("# yaml-language-server"))
        head = f"# yaml-language-server: $schema={SCHEMA.as_uri()}\n"
        item = {"uri": uri, "languageId": "yaml", "version": 1, "text": head + body}
        self.send(method="textDocument/didOpen", params={"textDocument": item})
        while True:
            message = self.messages.get(timeout=60)
            if "method" in message and "id" in message:
                self.send(id=message["id"], result=None)
            elif message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                return [f"{d['range']['start']['line']}: {d['message']}" for d in message["params"]["diagnostics"]]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server that knows the schema."""
    server = Server()
    server.start()
    yield server
    server.process.kill()
    server.process.communicate()


GOOD = [*sorted((ROOT / "resources" / "templates").glob("*.yaml")), ROOT / "tests" / "documents" / "versions" / "1.blueprint.yaml"]


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.name)
def test_that_the_language_server_accepts_a_good_document(server: Server, file: Path) -> None:
    assert server.diagnostics(f"good-{file.stem}", file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("    stage: arrive\n", "    stagge: arrive\n", "stagge"),
        ("band: customer", "band: custommer", "customer"),
        ("rate: 30 / h", "rate: 30", "Incorrect type"),
        ("promises:", "promisses:", "promisses"),
        ("{exponential:", "{exponental:", "exponental"),
    ],
)
def test_that_the_language_server_complains_of_what_is_misspelt(server: Server, right: str, wrong: str, said: str) -> None:
    text = (
        "format: service-blueprint/1\nstages:\n  arrive: {name: Arrival}\nlanes:\n  guest: {name: Guest, band: customer}\n"
        "demand: {guests: {start: come-in, rate: 30 / h}}\nsteps:\n  come-in:\n    name: Come in\n    lane: guest\n    stage: arrive\n"
        "    time: {exponential: 5 min}\npromises:\n  p: {name: P, from: come-in, to: come-in, within: 10 min, target: 95 %}\n"
    )
    assert server.diagnostics(f"right-{said}", text) == []
    found = server.diagnostics(f"wrong-{said}", text.replace(right, wrong))
    line = text.replace(right, wrong)[: text.replace(right, wrong).index(wrong.strip())].count("\n") + 1
    assert any(said in message and message.startswith(f"{line}: ") for message in found), found
