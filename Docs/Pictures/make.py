#!/usr/bin/env python3
"""Draw pictures of the running program: tmux shows it, this script turns what it shows into SVG.

usage: Docs/Pictures/make.py [PROGRAM]          (default .build/release/kycuong; tmux is needed, nothing else)

Each picture is a session of the demo on a fixed day: size, keys, and a text that says the screen is there.
"""
import html
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CELL = (8.4, 18)
PALETTE = ["#1d2126", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#d0d4da"]
BRIGHT = ["#7f868f", "#ff7b85", "#b5e890", "#ffd787", "#8cc8ff", "#e0a0f0", "#80e0e8", "#ffffff"]
TEXT, GROUND = "#d0d4da", "#14171b"

PICTURES = [
    ("overdue", 120, 30, [], "THEO SỐ NGÀY"),
    ("units", 120, 30, ["1"], "Văn phòng UBND tỉnh"),
    ("flag", 120, 30, ["!"], "Ngày xảy ra"),
    ("report", 120, 30, ["5"], "Tổng cộng"),
]


class Pen:
    """The style that escape sequences have set so far."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.ink = self.ground = None
        self.bold = self.dim = self.reverse = self.underline = False

    def apply(self, codes):
        codes = [int(code or 0) for code in codes.split(";")]
        for code in codes:
            if code == 0: self.reset()
            elif code == 1: self.bold = True
            elif code == 2: self.dim = True
            elif code == 4: self.underline = True
            elif code == 7: self.reverse = True
            elif code == 22: self.bold = self.dim = False
            elif code == 24: self.underline = False
            elif code == 27: self.reverse = False
            elif 30 <= code <= 37: self.ink = PALETTE[code - 30]
            elif code == 39: self.ink = None
            elif 40 <= code <= 47: self.ground = PALETTE[code - 40]
            elif code == 49: self.ground = None
            elif 90 <= code <= 97: self.ink = BRIGHT[code - 90]
            elif 100 <= code <= 107: self.ground = BRIGHT[code - 100]

    def style(self):
        ink, ground = self.ink or TEXT, self.ground or GROUND
        if self.dim and not self.ink: ink = "#868d96"
        if self.reverse: ink, ground = ground, ink
        return ink, ground, self.bold, self.underline


def runs(line):
    """The pieces of a line with one style each: (first column, text, style)."""
    pen, column, found = Pen(), 0, []
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        escape = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if escape:
            pen.apply(escape.group(1))
        elif piece:
            found.append((column, piece, pen.style()))
            column += len(piece)
    return found


def svg(lines, columns, rows):
    width, height = columns * CELL[0] + 24, rows * CELL[1] + 24
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}">',
        f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>',
        '<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">',
    ]
    for row, line in enumerate(lines):
        for column, text, (ink, ground, bold, underline) in runs(line):
            x, y = 12 + column * CELL[0], 12 + row * CELL[1]
            length = len(text) * CELL[0]
            if ground != GROUND:
                out.append(f'<rect x="{x:.1f}" y="{y}" width="{length:.1f}" height="{CELL[1]}" fill="{ground}"/>')
            if underline:
                out.append(f'<rect x="{x:.1f}" y="{y + 16}" width="{length:.1f}" height="1" fill="{ink}"/>')
            # Each word has its own place, so that a viewer with another font keeps the columns.
            for word in re.finditer(r"\S+", text):
                at, wide = x + word.start() * CELL[0], len(word.group()) * CELL[0]
                weight = ' font-weight="bold"' if bold else ""
                out.append(
                    f'<text x="{at:.1f}" y="{y + 13}" fill="{ink}" textLength="{wide:.1f}"{weight}>'
                    f"{html.escape(word.group())}</text>")
    return "\n".join(out + ["</g>", "</svg>", ""])


def tmux(socket, *words):
    return subprocess.run(["tmux", "-L", socket, *words], check=True, capture_output=True, text=True).stdout


def wait_for(socket, text, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        shown = tmux(socket, "capture-pane", "-p")
        if text in shown: return
        time.sleep(0.05)
    sys.exit(f"the screen never showed {text!r}:\n{shown}")


def draw(program, name, columns, rows, keys, sign):
    socket = f"kycuong-pictures-{os.getpid()}"
    with tempfile.TemporaryDirectory() as home:
        command = f"env -i PATH=/usr/bin:/bin HOME={home} TERM=tmux-256color LANG=C.UTF-8 {program} demo --sample 400 --today 2026-11-24"
        tmux(socket, "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), command)
        tmux(socket, "set", "-g", "status", "off")
        try:
            wait_for(socket, "Nhiệm vụ")
            for key in keys:
                tmux(socket, "send-keys", key)
            wait_for(socket, sign)
            time.sleep(0.3)
            lines = tmux(socket, "capture-pane", "-p", "-e").split("\n")[:rows]
        finally:
            tmux(socket, "kill-server")
    (HERE / f"{name}.svg").write_text(svg(lines, columns, rows))
    print(f"{name}.svg")


if __name__ == "__main__":
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else HERE.parent.parent / ".build/release/kycuong")
    for picture in PICTURES:
        draw(program, *picture)
