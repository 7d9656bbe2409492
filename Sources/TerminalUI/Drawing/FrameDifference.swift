/// What turns one picture into the next: rows that move up or down by one, then runs of cells that are painted.
package struct FrameDifference: Hashable, Sendable {
  /// Rows that move together by one row, as when a list scrolls; the row that comes free is painted whole.
  package struct Scroll: Hashable, Sendable {
    /// The rows that take part, the one that comes free among them.
    package let rows: Range<Int>
    /// Whether they move up.
    package let isUp: Bool
  }

  /// Cells of one row in one style, all of them selected or none.
  package struct Run: Hashable, Sendable {
    package let row: Int
    package let columns: Range<Int>
  }

  package private(set) var scroll: Scroll?
  package private(set) var runs: [Run] = []

  /// The fewest rows that are worth moving.
  private static let leastRows = 4
  /// Equal cells between two runs that are painted again rather than passed over.
  private static let gap = 4

  /// Finds what has changed since `old`; everything has where that is nil or of another size.
  ///
  /// - Parameter size: the part of the frame that is painted.
  package init(from old: Frame?, to new: Frame, within size: Size) {
    let height = min(new.size.height, size.height)
    let width = min(new.size.width, size.width)
    guard let old, old.size == new.size else {
      for y in 0..<height { addRuns(of: new, y, width: width) { _ in true } }
      return
    }
    let changed = (0..<height).filter { !new.hasSameRow($0, as: old, at: $0) }
    scroll = width == new.size.width ? FrameDifference.scroll(from: old, to: new, changed) : nil
    let free = scroll.map { $0.isUp ? $0.rows.upperBound - 1 : $0.rows.lowerBound }
    for y in changed + [free].compactMap(\.self).filter({ !changed.contains($0) }) {
      guard let source = source(of: y) else {
        addRuns(of: new, y, width: width) { _ in true }
        continue
      }
      // A row that moved shows already what it should.
      guard source == y else { continue }
      addRuns(of: new, y, width: width) { new.cells[$0] != old.cells[$0] }
    }
  }

  /// Whether nothing is to be painted.
  package var isEmpty: Bool { runs.isEmpty && scroll == nil }

  /// The row of the old frame that stands in a row once others have moved; nil for the row that comes free.
  private func source(of y: Int) -> Int? {
    guard let scroll, scroll.rows.contains(y) else { return y }
    let source = scroll.isUp ? y + 1 : y - 1
    return scroll.rows.contains(source) ? source : nil
  }

  private static func scroll(from old: Frame, to new: Frame, _ changed: [Int]) -> Scroll? {
    guard let first = changed.first, let last = changed.last, changed.count >= leastRows else { return nil }
    let up = longest(first..<last) { new.hasSameRow($0, as: old, at: $0 + 1) }
    if up.count >= leastRows { return Scroll(rows: up.lowerBound..<up.upperBound + 1, isUp: true) }
    let down = longest(first + 1..<last + 1) { new.hasSameRow($0, as: old, at: $0 - 1) }
    guard down.count >= leastRows else { return nil }
    return Scroll(rows: down.lowerBound - 1..<down.upperBound, isUp: false)
  }

  /// The longest run of numbers that meet a condition.
  private static func longest(_ range: Range<Int>, where holds: (Int) -> Bool) -> Range<Int> {
    var longest = 0..<0
    var start = range.lowerBound
    for number in range where !holds(number) {
      if number - start > longest.count { longest = start..<number }
      start = number + 1
    }
    return range.upperBound - start > longest.count ? start..<range.upperBound : longest
  }

  /// Adds the runs of a row, whose cells are asked for by their places in the frame.
  private mutating func addRuns(of frame: Frame, _ y: Int, width: Int, where differs: (Int) -> Bool) {
    let start = y * frame.size.width
    let end = start + width
    let cells = frame.cells
    var place = start
    while place < end {
      guard differs(place) else {
        place += 1
        continue
      }
      var last = place
      var next = place + 1
      while next < end, next - last <= Self.gap, cells[next].looksLike(cells[place]) {
        if differs(next) { last = next }
        next += 1
      }
      // A wide character is painted whole from its left half.
      let first = cells[place].width == 0 && place > start ? place - 1 : place
      runs.append(Run(row: y, columns: first - start..<last + 1 - start))
      place = last + 1
    }
  }
}

extension Cell {
  /// Whether style and selection are the same.
  fileprivate func looksLike(_ other: Cell) -> Bool { style == other.style && isSelected == other.isSelected }
}
