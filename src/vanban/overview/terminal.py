"""A reading as tables at a terminal, and the progress bar: all that needs rich, whose import costs a quarter second."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich import box
from rich.console import Console, RenderableType
from rich.panel import Panel
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table as Grid
from rich.text import Text

from vanban.model import Document
from vanban.overview.content import Table, heading_of, summary_of, tables_of


def print_tables(name: str, document: Document, console: Console | None = None) -> None:
    """Print one document: its heading in a frame, then a table for each thing that was read."""
    console = console or Console()
    for part in _parts(name, document):
        console.print(part)


@contextmanager
def bar(total: int) -> Iterator[tuple[Console, Callable[[str], None]]]:
    """Show a progress bar on stderr; give the console that prints above it, and what moves it on to the next file."""
    console = Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=total)
        begun = False

        def step(name: str) -> None:
            nonlocal begun
            progress.update(task, description=f"Đang đọc {name}", advance=int(begun))
            begun = True

        yield console, step


def _parts(name: str, document: Document) -> Iterator[RenderableType]:
    heading = Grid.grid(padding=(0, 2))
    heading.add_column(style="dim", no_wrap=True)
    heading.add_column(overflow="fold")
    for label, value in heading_of(document):
        heading.add_row(label, Text(value, style="bold" if label == "Trích yếu nội dung" else ""))
    yield Panel(heading, title=Text(name), subtitle=Text(summary_of(document)), box=box.ROUNDED, border_style="cyan")
    for table in tables_of(document):
        yield _grid(table)


def _grid(table: Table) -> Grid:
    grid = Grid(title=Text(table.title, style="bold cyan"), title_justify="left", box=box.SIMPLE_HEAD, expand=True)
    for column in table.columns:
        # Clauses and dates are read down the margin: they wrap at spaces, and never into single letters.
        width = None if column.wide else 24
        grid.add_column(column.name, ratio=1 if column.wide else None, max_width=width, overflow="fold")
    lead = next(index for index, column in enumerate(table.columns) if column.wide)
    for number, (group, rows) in enumerate(table.groups):
        if group:
            if number:
                grid.add_section()
            grid.add_row(*[Text(group if index == lead else "", style="bold") for index in range(len(table.columns))])
        for row in rows:
            grid.add_row(*[Text(cell) for cell in row])
    return grid
