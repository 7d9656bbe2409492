import Synchronization

/// Counts calls from 1.
final class CallCounter: Sendable {
  private let count = Atomic(0)

  /// The number of this call.
  func next() -> Int {
    count.add(1, ordering: .relaxed).newValue
  }
}
