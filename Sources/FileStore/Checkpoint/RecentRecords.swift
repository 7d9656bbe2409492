import Domain
import Synchronization

/// The records that were read last from a file, so that a list which is drawn again does not parse its rows again.
final class RecentRecords<R: Record>: Sendable {
  /// Several screens of rows; then all are forgotten, which costs a screen of them.
  private static var limit: Int { 256 }
  private let known = Mutex<[Int: R]>([:])

  /// The record of a row, read by `read` where it is not known.
  func record(at row: Int, _ read: () throws(StoreError) -> R) throws(StoreError) -> R {
    if let found = known.withLock({ $0[row] }) { return found }
    let record = try read()
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[row] = record
    }
    return record
  }
}
