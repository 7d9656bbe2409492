import CPlatform
import Domain

/// How a store is worked with; the defaults are those of a person's own store.
package struct StoreOptions: Sendable {
  /// How long a commit waits for another writer, in milliseconds.
  package var lockPatience = 5000
  /// The bytes that must stay free on the disk for a commit to be taken.
  package var reservedBytes = 16 << 20
  /// The size from which a segment is followed by a new one.
  package var segmentBytes = 16 << 20
  /// The longest line of a single command.
  package var commandBytes = 1 << 20
  /// The longest line of a bulk entry.
  package var bulkBytes = 64 << 20
  /// The time at which something is recorded.
  package var now: @Sendable () -> Moment = { Moment(millisecondsSinceEpoch: kc_now_microseconds() / 1000) }
  /// The day of writing that rules are applied on in a sample store; nil there, and always in a store of real records,
  /// the day of `now` in the province.
  package var today: CalendarDay?
  /// Hears what takes long; called on the thread that does it, and often.
  package var hears: @Sendable (StoreActivity) -> Void = { _ in }
  /// Steps of the protocol that are left out, to prove that a test would notice.
  package var omitted: CommitSteps = []

  /// The defaults.
  package init() {}
}

/// Steps of the commit protocol (Docs/StoreFormat.md, "Commit") that a test can leave out.
package struct CommitSteps: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Taking the lock.
  package static let lock = CommitSteps(rawValue: 1 << 0)
  /// Looking whether the locked file is still the one of that name.
  package static let lockIdentity = CommitSteps(rawValue: 1 << 1)
  /// Looking whether writing was stopped.
  package static let readOnlyMark = CommitSteps(rawValue: 1 << 2)
  /// Reading, under the lock, what others wrote.
  package static let catchUp = CommitSteps(rawValue: 1 << 3)
  /// Looking whether the segment ends with a whole line, and repairing it.
  package static let tailRepair = CommitSteps(rawValue: 1 << 4)
  /// Comparing the versions that the person saw.
  package static let versions = CommitSteps(rawValue: 1 << 5)
  /// Looking whether the request was carried out before.
  package static let requests = CommitSteps(rawValue: 1 << 6)
  /// Keeping the reserve of free space.
  package static let freeSpace = CommitSteps(rawValue: 1 << 7)
  /// Cutting a line back that was not written whole.
  package static let cutBack = CommitSteps(rawValue: 1 << 8)
  /// Waiting for the disk.
  package static let synchronise = CommitSteps(rawValue: 1 << 9)
  /// Stopping all writing after the disk did not confirm.
  package static let latch = CommitSteps(rawValue: 1 << 10)
}
