/// What a store is busy with, told to whoever waits for it.
package enum StoreActivity: Hashable, Sendable {
  /// The journal is read: bytes so far, and bytes there are.
  case reading(done: Int, of: Int)
  /// Another writer holds the lock; nil where nobody knows who.
  case waiting(LockHolder?)
}
