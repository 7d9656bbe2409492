import Domain
import Synchronization
import TerminalUI

/// The rows of assignments that were listed last, without the marks that stand before them.
final class AssignmentRowMemo: Sendable {
  /// Those of them that stood on the screen last.
  let drawn = DrawnRows()
  private let rows = Mutex<[RecordNumber<Assignment>: TableRow]>([:])
  /// More rows than any terminal shows at once.
  private static let limit = 300

  /// The row of an assignment, made by `make` where it is not at hand; one that cannot be made is not kept.
  func row<Fault: Error>(
    of id: RecordNumber<Assignment>, _ make: () throws(Fault) -> TableRow?
  ) throws(Fault) -> TableRow? {
    if let known = rows.withLock({ $0[id] }) { return known }
    guard let row = try make() else { return nil }
    rows.withLock { rows in
      if rows.count >= Self.limit { rows.removeAll(keepingCapacity: true) }
      rows[id] = row
    }
    return row
  }
}
