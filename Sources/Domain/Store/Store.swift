/// Where records live. Screens and the command line know the store only by this protocol.
///
/// Calling sequence: `snapshot()` once, then `changes(after:)` or `snapshot()` again when the store says that something
/// came; `commit` for each command. All calls may block on a file, so the dashboard makes them off its main thread.
package protocol Store: Sendable {
  /// The newest valid state; takes no lock and creates nothing.
  func snapshot() throws(StoreError) -> Snapshot

  /// The state as it had been recorded at a point: what everybody could see then.
  ///
  /// - Throws: `notRecorded` where the point lies before the first entry, behind the newest, or in days to come.
  func snapshot(asOf point: RecordingPoint) throws(StoreError) -> Snapshot

  /// Decides, writes and syncs a command; returns only when it is on the disk.
  ///
  /// A request seen before gives the receipt of that time.
  func commit(_ command: Command, by actor: Actor, request: RequestID) throws(StoreError) -> Receipt

  /// Entries after a sequence, oldest first.
  func changes(after sequence: SequenceNumber) throws(StoreError) -> [Entry]

  /// All entries that touched a record, oldest first.
  func history(of key: RecordKey) throws(StoreError) -> [Entry]
}

/// An immutable state of the store.
package struct Snapshot: Sendable {
  package let registry: Registry
  package let through: SequenceNumber
  /// SHA-256 of the newest entry's line, in hexadecimal.
  package let head: String
  /// When the newest entry was recorded; nil in an empty store.
  package let recorded: Moment?
  package let condition: StoreCondition
  /// The point that was asked for; nil for the newest state.
  package let asOf: RecordingPoint?

  package init(
    registry: Registry, through: SequenceNumber, head: String, recorded: Moment?, condition: StoreCondition,
    asOf: RecordingPoint? = nil
  ) {
    self.registry = registry
    self.through = through
    self.head = head
    self.recorded = recorded
    self.condition = condition
    self.asOf = asOf
  }
}

/// What people must know of a store beside its records.
package struct StoreCondition: Hashable, Sendable {
  /// Whether the records are made up; every screen and report says so.
  package let isSample: Bool
  /// Why nothing can be written now; nil in a healthy store.
  package let readOnly: StoreError?

  package init(isSample: Bool, readOnly: StoreError? = nil) {
    self.isSample = isSample
    self.readOnly = readOnly
  }

  /// The condition once reading has met a fault: nobody should write on figures that may lack something.
  package func noting(_ fault: StoreError?) -> StoreCondition {
    StoreCondition(isSample: isSample, readOnly: readOnly ?? fault)
  }
}
