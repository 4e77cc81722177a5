"""X3: reading and writing files fetches nothing. A listener stands at every address the files name; nobody comes."""

from __future__ import annotations

import dataclasses
import io
import json
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vanban.sources.word_parts import NAMES, docx, p, run
from tests.vanban.write.papers import PLAN
from vanban.write.docx import write
from vanban.write.paper import Dash

HERE = Path(__file__).parents[2]
# What Python itself is asked to do is counted inside; what a library does on its own shows at the listener.
READ = """
import json, sys
asked = []
sys.addaudithook(lambda event, said: asked.append(event) if event in (
    "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request", "subprocess.Popen", "os.system",
) else None)
"""
DOCUMENT = (
    READ
    + """
import vanban
try:
    made = vanban.read(open(sys.argv[1], "rb").read(), sys.argv[2])
except vanban.CannotReadFile as refused:
    pass
print(json.dumps(asked))
"""
)
BOOK = (
    READ
    + """
from songhanh.core import workbooks
from songhanh.core.sheets import CannotReadSheet
try:
    workbooks.read_workbook(open(sys.argv[1], "rb").read())
except CannotReadSheet:
    pass
print(json.dumps(asked))
"""
)
FETCH = (
    READ
    + """
import urllib.request
urllib.request.urlopen(open(sys.argv[1]).read()).read()
print(json.dumps(asked))
"""
)


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """An address that counts who comes."""
    came: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        stop = threading.Event()

        def answer() -> None:
            while not stop.is_set():
                try:
                    caller, _ = server.accept()
                except TimeoutError:
                    continue
                came.append(caller.recv(200).decode(errors="replace"))
                caller.sendall(b"HTTP/1.0 200 OK\r\n\r\n")
                caller.close()

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", came
        stop.set()
        thread.join()


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = ("attachedTemplate", "image", "hyperlink", "oleObject", "frame", "subDocument", "settings", "header", "font")


def relations(address: str) -> str:
    rows = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{address}/{kind}" TargetMode="External"/>'
        for n, kind in enumerate(KINDS)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def remote_docx(address: str) -> bytes:
    """A document with its template, pictures, links, fields and parts at an address."""
    fields = "".join(
        f'<w:r><w:instrText>{code} "{address}/{code.lower()}"</w:instrText></w:r>'
        for code in ("INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDEAUTO", "HYPERLINK", "IMPORT")
    )
    picture = f'<w:r><w:pict><v:imagedata src="{address}/vml"/></w:pict></w:r>'
    altered = f'<w:altChunk r:id="r1" xmlns:r="{OFFICE}"/>'
    good = docx(p(runs=run(f"KẾ HOẠCH {address}/text") + fields + picture) + altered)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(out, "w") as package:
        for name in source.namelist():
            package.writestr(name, source.read(name))
        for name in ("word/_rels/document.xml.rels", "word/_rels/settings.xml.rels", "_rels/.rels"):
            package.writestr(name, relations(address))
        package.writestr(
            "word/settings.xml", f'<w:settings {NAMES}><w:attachedTemplate r:id="r0" xmlns:r="x"/></w:settings>'
        )
    return out.getvalue()


def remote_pdf(address: str) -> bytes:
    actions = f"/OpenAction<</S/URI/URI({address}/open)>>/AA<</O<</S/SubmitForm/F({address}/submit)>>>>"
    return (
        f"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R{actions}>>endobj\n"
        f"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        f"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
        f"/Annots[<</Type/Annot/Subtype/Link/A<</S/URI/URI({address}/a)>>>>]"
        f">>endobj\ntrailer<</Root 1 0 R>>\n"
    ).encode()


def remote_book(address: str) -> bytes:
    import openpyxl

    book, out = openpyxl.Workbook(), io.BytesIO()
    book.active["A1"] = f'=WEBSERVICE("{address}/service")'
    book.active["A2"].hyperlink = f"{address}/link"
    book.active["A3"] = f'=IMAGE("{address}/image")'
    book.save(out)
    return out.getvalue()


FILES = {
    "a.docx": (remote_docx, DOCUMENT),
    "a.pdf": (remote_pdf, DOCUMENT),
    "a.txt": (lambda address: f"KẾ HOẠCH\n\n{address}/text\n".encode(), DOCUMENT),
    "a.xlsx": (remote_book, BOOK),
}


def asked(code: str, content: bytes, name: str, folder: Path) -> list[str]:
    path = folder / name
    path.write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), name], cwd=HERE / "src", capture_output=True, check=True, timeout=60
    )
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", sorted(FILES))
def test_reading_fetches_nothing(listener, tmp_path: Path, name: str) -> None:
    address, came = listener
    make, code = FILES[name]
    assert asked(code, make(address), name, tmp_path) == []
    assert came == []


def test_a_fetch_is_seen(listener, tmp_path: Path) -> None:
    """The control: a reader that follows an address is seen inside and at the listener."""
    address, came = listener
    assert "urllib.Request" in asked(FETCH, f"{address}/x".encode(), "a.txt", tmp_path)
    assert came
    assert came[0].startswith("GET /x")


def test_what_we_write_asks_nobody_to_fetch(listener) -> None:
    """A link to follow is an address as words: no relation of a written document leads outside."""
    paper = dataclasses.replace(
        PLAN, title=f"Theo {listener[0]}/x", body=(*PLAN.body, Dash(f"Xem tại {listener[0]}/y"))
    )
    assert outside(write(paper)) == []
    assert listener[1] == []


def outside(written: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        parts = [name for name in package.namelist() if name.endswith(".rels")]
        return [name for name in parts if b'TargetMode="External"' in package.read(name)]


def test_a_written_address_would_be_seen(listener) -> None:
    assert outside(remote_docx(listener[0]))
