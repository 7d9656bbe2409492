/// The sides of a cell towards which box lines run, so that lines that meet can be joined.
struct BoxLine: OptionSet {
  let rawValue: UInt8

  static let up = BoxLine(rawValue: 1)
  static let down = BoxLine(rawValue: 2)
  static let left = BoxLine(rawValue: 4)
  static let right = BoxLine(rawValue: 8)
  static let horizontal: BoxLine = [.left, .right]
  static let vertical: BoxLine = [.up, .down]

  /// Makes a set from its bits.
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The sides a drawn cell joins; `nil` when it shows no box line.
  init?(_ cell: Cell) {
    guard cell.style == .border else { return nil }
    switch cell.base {
    case "─", "-": self = .horizontal
    case "│", "|": self = .vertical
    case "┌": self = [.down, .right]
    case "┐": self = [.down, .left]
    case "└": self = [.up, .right]
    case "┘": self = [.up, .left]
    case "├": self = [.up, .down, .right]
    case "┤": self = [.up, .down, .left]
    case "┬": self = [.down, .left, .right]
    case "┴": self = [.up, .left, .right]
    case "┼", "+": self = [.up, .down, .left, .right]
    default: return nil
    }
  }

  /// The character that joins these sides.
  func scalar(_ glyphs: Glyphs) -> Unicode.Scalar {
    switch (contains(.up), contains(.down), contains(.left), contains(.right)) {
    case (false, false, _, _): glyphs.horizontal
    case (_, _, false, false): glyphs.vertical
    case (false, true, false, true): glyphs.topLeft
    case (false, true, true, false): glyphs.topRight
    case (true, false, false, true): glyphs.bottomLeft
    case (true, false, true, false): glyphs.bottomRight
    case (true, true, false, true): glyphs.teeRight
    case (true, true, true, false): glyphs.teeLeft
    case (false, true, true, true): glyphs.teeDown
    case (true, false, true, true): glyphs.teeUp
    case (true, true, true, true): glyphs.cross
    }
  }
}

extension Frame {
  /// Draws a horizontal box line along the first row of `area`, joined to the box lines it meets.
  package mutating func drawHorizontalLine(in area: Rect) {
    let row = area.row(0)
    let visible = bounds.intersection(row)
    let alone = Cell(glyphs.horizontal, style: .border)
    for y in visible.rows {
      for x in visible.columns {
        let point = Point(x: x, y: y)
        guard cells[y * size.width + x].style == .border else {
          put(alone, at: point)
          continue
        }
        let inward: BoxLine = x == row.x ? .right : x == row.maxX - 1 ? .left : .horizontal
        join(.horizontal, meeting: inward, at: point)
      }
    }
  }

  /// Draws a vertical box line along the first column of `area`, joined to the box lines it meets.
  package mutating func drawVerticalLine(in area: Rect) {
    guard area.width > 0 else { return }
    for y in area.rows {
      let inward: BoxLine = y == area.y ? .down : y == area.maxY - 1 ? .up : .vertical
      join(.vertical, meeting: inward, at: Point(x: area.x, y: y))
    }
  }

  /// Draws a box along the edge of `area`.
  package mutating func drawBox(in area: Rect) {
    guard area.width > 1, area.height > 1 else { return }
    fill(area.row(0), with: glyphs.horizontal, style: .border)
    fill(area.row(area.height - 1), with: glyphs.horizontal, style: .border)
    for x in [area.x, area.maxX - 1] {
      fill(Rect(x: x, y: area.y, width: 1, height: area.height), with: glyphs.vertical, style: .border)
    }
    let corners: [(Int, Int, Unicode.Scalar)] = [
      (area.x, area.y, glyphs.topLeft), (area.maxX - 1, area.y, glyphs.topRight),
      (area.x, area.maxY - 1, glyphs.bottomLeft), (area.maxX - 1, area.maxY - 1, glyphs.bottomRight),
    ]
    for (x, y, scalar) in corners { put(Cell(scalar, style: .border), at: Point(x: x, y: y)) }
  }

  /// Draws `alone`, or adds `meeting` to the box line already there.
  private mutating func join(_ alone: BoxLine, meeting: BoxLine, at point: Point) {
    let line = BoxLine(self[point]).map { $0.union(meeting) } ?? alone
    put(Cell(line.scalar(glyphs), style: .border), at: point)
  }
}
