from __future__ import annotations

from pathlib import Path

from designer.app.chosen_path import with_ending


def test_that_a_name_without_ending_gets_that_of_the_filter() -> None:
    assert with_ending("/a/b", "PNG (*.png)") == Path("/a/b.png")
    assert with_ending("/a/b.pdf", "PNG (*.png)") == Path("/a/b.pdf")
