import Synchronization

/// The value made last, kept with all that it was made from.
///
/// Drawing stays a function of the state: what a value is made from is compared each time, so that a memo only saves the
/// work of making the same again.
final class Memo<Basis: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(basis: Basis, value: Value)?>(nil)

  /// The value for a basis, made by `make` where the one before was made from another.
  func value<Fault: Error>(for basis: Basis, _ make: () throws(Fault) -> Value) throws(Fault) -> Value {
    if let last = last.withLock({ $0 }), last.basis == basis { return last.value }
    let value = try make()
    last.withLock { $0 = (basis, value) }
    return value
  }
}
