import TerminalUI

extension Frame {
  /// Puts ASCII in place of the signs that sentences use, for terminals that lack them; letters stay as they are.
  mutating func spellSigns() {
    for y in bounds.rows {
      for (x, cell) in row(y).enumerated() {
        guard let sign = Frame.signs[cell.base] else { continue }
        put(Cell(sign, style: cell.style, isSelected: cell.isSelected), at: Point(x: x, y: y))
      }
    }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "→": ">", "←": "<", "↑": "^", "↓": "v", "…": "~", "·": ".", "–": "-", "—": "-", "“": "\"", "”": "\"",
    "×": "x",
  ]
}
