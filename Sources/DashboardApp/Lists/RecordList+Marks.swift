import Domain
import TerminalUI

extension RecordList {
  /// Marks the record under the cursor, or takes its mark off, and steps down.
  package mutating func toggleMark(height: Int) -> [Effect] {
    guard let cursor else { return [] }
    marks.formSymmetricDifference([cursor])
    return move(.down, height: height)
  }

  /// Marks what is not marked, and nothing else.
  package mutating func invertMarks() { marks = Set(ids).subtracting(marks) }

  /// Takes the marks off records, by their identifiers.
  package mutating func unmark(_ keys: Set<String>) where ID: RecordIdentifier {
    marks = marks.filter { !keys.contains($0.rawValue) }
  }

  package mutating func clearMarks() { marks = [] }

  /// The marked records that are listed, in the order of the list.
  package var marked: [ID] { marks.isEmpty ? [] : ids.filter { marks.contains($0) } }

  /// Takes the marks off records that are no longer listed; gives how many.
  package mutating func dropLostMarks() -> Int {
    guard mayHaveLostMarks else { return 0 }
    mayHaveLostMarks = false
    guard !marks.isEmpty else { return 0 }
    let before = marks.count
    marks.formIntersection(ids)
    return before - marks.count
  }
}
