import VietnameseText

/// A number in letters three columns wide and five rows high, to be read from two metres away.
package struct BigDigits: Widget {
  package let number: Int
  package let style: Style

  /// Makes a large number; a negative one is drawn as zero.
  package init(_ number: Int, style: Style = .value) {
    self.number = max(0, number)
    self.style = style
  }

  /// The rows taken.
  package static let height = 5

  /// The columns taken.
  package var width: Int { String(number).count * Self.advance - 1 }

  private static let advance = 7

  /// Five rows of three blocks for 0 to 9; each block is two columns wide, as cells are twice as high as wide.
  private static let patterns = [
    "###/#.#/#.#/#.#/###", ".#./##./.#./.#./###", "###/..#/###/#../###", "###/..#/###/..#/###",
    "#.#/#.#/###/..#/..#", "###/#../###/..#/###", "###/#../###/#.#/###", "###/..#/..#/..#/..#",
    "###/#.#/###/#.#/###", "###/#.#/###/..#/###",
  ]

  package func draw(in area: Rect, of frame: inout Frame) {
    for (index, character) in String(number).enumerated() {
      let digit = character.wholeNumberValue ?? 0
      drawDigit(digit, in: area.inset(left: index * Self.advance), of: &frame)
    }
  }

  private func drawDigit(_ digit: Int, in area: Rect, of frame: inout Frame) {
    for (y, row) in Self.patterns[digit].split(separator: "/").enumerated() {
      for (block, mark) in row.enumerated() where mark == "#" {
        for x in [block * 2, block * 2 + 1] {
          frame.put(Cell(frame.glyphs.barEighths[7], style: style), at: area.origin.offset(x: x, y: y), clippedTo: area)
        }
      }
    }
  }
}
