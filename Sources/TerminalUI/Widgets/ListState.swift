/// Where the cursor of a list is and which row is at the top.
///
/// The caller keeps the identity of the row under the cursor and, when the rows change, sets `cursor` to where that row
/// is now, or to `nil` when it is gone: then no key can hit a neighbour.
package struct ListState: Hashable, Sendable {
  /// The row chosen, counted from zero; `nil` when none is.
  package var cursor: Int?
  /// The first row shown.
  package private(set) var top: Int

  /// Makes a state.
  package init(cursor: Int? = nil, top: Int = 0) {
    self.cursor = cursor
    self.top = max(0, top)
  }

  /// A way to move the cursor.
  package enum Move: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last

    /// The move meant by one of the keys that move in every list, those of vi among them.
    package init?(_ press: KeyPress) {
      switch press {
      case .up, .character("k"): self = .up
      case .down, .character("j"): self = .down
      case .pageUp, .control("b"): self = .pageUp
      case .pageDown, .control("f"): self = .pageDown
      case .home, .character("g"): self = .first
      case .end, .character("G"): self = .last
      default: return nil
      }
    }
  }

  /// Moves the cursor among `count` rows of which `height` are shown, and keeps it in view.
  ///
  /// Without a cursor, a move by one row chooses the row at the top of the view.
  package mutating func move(_ move: Move, count: Int, height: Int) {
    guard count > 0 else {
      self = ListState()
      return
    }
    let page = max(1, height - 1)
    let current = cursor.map { min(max(0, $0), count - 1) }
    let target =
      switch move {
      case .up: current.map { $0 - 1 } ?? top
      case .down: current.map { $0 + 1 } ?? top
      case .pageUp: (current ?? top) - page
      case .pageDown: (current ?? top) + page
      case .first: 0
      case .last: count - 1
      }
    cursor = min(max(0, target), count - 1)
    keepInView(count: count, height: height)
  }

  /// Scrolls as little as needed so that the cursor is in view and no rows are left blank at the end.
  package mutating func keepInView(count: Int, height: Int) {
    cursor = count == 0 ? nil : cursor.map { min(max(0, $0), count - 1) }
    top = visibleRows(count: count, height: height).lowerBound
  }

  /// The rows shown when `height` rows fit: those from `top`, shifted as far as the cursor asks for.
  package func visibleRows(count: Int, height: Int) -> Range<Int> {
    let height = max(0, height)
    var first = min(top, max(0, count - height))
    if let cursor, cursor < count, height > 0 {
      first = min(max(first, cursor - height + 1), max(0, cursor))
    }
    return first..<min(count, first + height)
  }
}
