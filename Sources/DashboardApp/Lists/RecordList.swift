import TerminalUI

/// Rows tied to records: the cursor stands on a record, not on a row, and rows do not move under a person's hands.
package struct RecordList<ID: Hashable & Sendable>: Sendable {
  /// The records shown, in order.
  package private(set) var ids: [ID] = []
  /// The record under the cursor; nil when none is chosen.
  package private(set) var cursor: ID?
  /// The record that the detail shows; follows the cursor when keys pause.
  package private(set) var detail: ID?
  /// Where the rows are scrolled to.
  package private(set) var view = ListState()
  /// Whether the order on screen is no longer the one the data ask for.
  package private(set) var isStale = false
  /// Records that the person marked.
  package internal(set) var marks: Set<ID> = []
  /// Whether rows have changed since marks were last compared with them.
  var mayHaveLostMarks = false

  package init() {}

  package var count: Int { ids.count }
  package var isEmpty: Bool { ids.isEmpty }

  /// What becomes of the cursor when its record is no longer among the rows.
  package enum Loss: Hashable, Sendable {
    /// Nothing is chosen, so that no key hits a neighbour.
    case chooseNone
    /// The first row is chosen: the person narrowed the list on purpose.
    case chooseFirst
  }

  /// Takes the rows that the data ask for.
  ///
  /// In a kept order present rows stay in place, also those that no longer belong there, and new ones come at the end.
  package mutating func update(_ new: [ID], order: RowOrder, onLoss loss: Loss = .chooseNone) {
    let isFirst = ids.isEmpty
    mayHaveLostMarks = true
    switch order {
    case .renewed:
      ids = new
      isStale = false
    case .kept:
      let known = Set(ids)
      ids += new.filter { !known.contains($0) }
      isStale = ids != new
    }
    let place = cursor.flatMap { id in ids.firstIndex(of: id) }
    if let place {
      view.cursor = place
    } else {
      choose(isFirst && cursor == nil || loss == .chooseFirst ? ids.first : nil)
    }
    if let shown = detail, cursor == nil || !ids.contains(shown) { detail = cursor }
  }

  /// Moves the cursor; `height` is the number of rows shown. The detail follows later.
  package mutating func move(_ move: ListState.Move, height: Int) -> [Effect] {
    view.move(move, count: count, height: height)
    cursor = view.cursor.map { ids[$0] }
    return [.schedule(.detail, milliseconds: 60)]
  }

  /// Chooses a record and shows it in the detail at once; nothing where it is not among the rows.
  package mutating func select(_ id: ID) {
    guard ids.contains(id) else { return }
    choose(id)
    detail = id
  }

  /// Chooses the next row, or the one before, that meets a condition, going round at the ends.
  package mutating func selectNext(forward: Bool, where holds: (ID) -> Bool) -> Bool {
    guard !ids.isEmpty else { return false }
    let start = view.cursor ?? (forward ? -1 : ids.count)
    for step in 1...ids.count {
      let place = ((start + (forward ? step : -step)) % ids.count + ids.count) % ids.count
      if holds(ids[place]) {
        select(ids[place])
        return true
      }
    }
    return false
  }

  /// Lets the detail show what the cursor is on; returns whether it had shown something else.
  package mutating func settle() -> Bool {
    defer { detail = cursor }
    return detail != cursor
  }

  private mutating func choose(_ id: ID?) {
    cursor = id
    view.cursor = id.flatMap { wanted in ids.firstIndex(of: wanted) }
  }
}
