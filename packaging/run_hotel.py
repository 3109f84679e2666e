"""Opens the hotel in the window; without a display it checks, analyses and exports it to build/hotel/ and says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, else where X11 or Wayland answers."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def service_designer(*arguments: str) -> int:
    """Run one command of the program and return its exit status."""
    return subprocess.run([sys.executable, "-m", "designer", *arguments], check=False).returncode


def without_display(file: str, folder: Path) -> int:
    """Check, analyse and export `file` into `folder`; 0 unless something could not be done."""
    folder.mkdir(parents=True, exist_ok=True)
    print(f"No display: {file} is checked, analysed and exported to {folder}/", flush=True)
    print("\n== service-designer check", flush=True)
    status = service_designer("check", file)
    print("\n== service-designer analyse", flush=True)
    status = max(status, service_designer("analyse", file))
    for ending in ("yaml", "svg", "png", "pdf", "csv"):
        out = folder / f"hotel.{ending}"
        if service_designer("export", file, "-o", str(out)):
            return 2
        print(f"wrote {out} ({out.stat().st_size:,} bytes)", flush=True)
    if status == 1:
        print("Findings or a missed promise are part of the example: the hotel shows one on purpose.")
    return 0 if status <= 1 else status


if __name__ == "__main__":
    hotel = sys.argv[1]
    sys.exit(service_designer(hotel) if has_display() else without_display(hotel, Path("build/hotel")))
