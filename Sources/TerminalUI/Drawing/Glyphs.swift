/// The characters from which lines, bars and marks are drawn, in Unicode or in plain ASCII.
package enum Glyphs: Hashable, Sendable {
  case unicode, ascii

  package var horizontal: Unicode.Scalar { self == .unicode ? "─" : "-" }
  package var vertical: Unicode.Scalar { self == .unicode ? "│" : "|" }
  package var topLeft: Unicode.Scalar { self == .unicode ? "┌" : "+" }
  package var topRight: Unicode.Scalar { self == .unicode ? "┐" : "+" }
  package var bottomLeft: Unicode.Scalar { self == .unicode ? "└" : "+" }
  package var bottomRight: Unicode.Scalar { self == .unicode ? "┘" : "+" }
  package var teeDown: Unicode.Scalar { self == .unicode ? "┬" : "+" }
  package var teeUp: Unicode.Scalar { self == .unicode ? "┴" : "+" }
  package var teeLeft: Unicode.Scalar { self == .unicode ? "┤" : "+" }
  package var teeRight: Unicode.Scalar { self == .unicode ? "├" : "+" }
  package var cross: Unicode.Scalar { self == .unicode ? "┼" : "+" }

  /// Stands where text was cut.
  package var ellipsis: Unicode.Scalar { self == .unicode ? "…" : "~" }

  /// Separates short facts on one line.
  package var bullet: Unicode.Scalar { self == .unicode ? "·" : "|" }

  /// The unfilled part of a progress bar.
  package var track: Unicode.Scalar { self == .unicode ? "░" : "." }

  package var arrowUp: Unicode.Scalar { self == .unicode ? "↑" : "^" }
  package var arrowDown: Unicode.Scalar { self == .unicode ? "↓" : "v" }
  package var arrowLeft: Unicode.Scalar { self == .unicode ? "←" : "<" }
  package var arrowRight: Unicode.Scalar { self == .unicode ? "→" : ">" }

  /// Shown after the title of the column that a list is sorted by.
  package func sortMark(descending: Bool) -> Unicode.Scalar {
    self == .unicode ? (descending ? "▼" : "▲") : (descending ? "v" : "^")
  }

  /// Shown before a tree node that can be closed (`open`) or opened.
  package func treeMark(open: Bool) -> Unicode.Scalar {
    self == .unicode ? (open ? "▾" : "▸") : (open ? "-" : "+")
  }

  /// Blocks of one to eight eighths of a column, growing from the left; in ASCII a block from one half on.
  package var barEighths: [Unicode.Scalar] {
    self == .unicode
      ? ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] : [" ", " ", " ", "#", "#", "#", "#", "#"]
  }

  /// Blocks of one to eight eighths of a row, growing from the bottom.
  package var sparkEighths: [Unicode.Scalar] {
    self == .unicode
      ? ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] : ["_", ".", ":", "-", "=", "+", "*", "#"]
  }
}
