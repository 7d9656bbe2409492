/// Why the store did not do what was asked; data only, `DashboardApp` and the command line make sentences of it.
package indirect enum StoreError: Error, Hashable, Sendable {
  /// No store stands in this folder.
  case noStore(folder: String)
  /// A store or something else already stands where a new one was to be made.
  case exists(folder: String)
  /// The folder cannot be trusted or used: wrong owner, open to others, a link, a network file system.
  case unfitFolder(folder: String, reason: UnfitFolder)
  /// The store was written by a newer program.
  case newerFormat(needed: Int, known: Int)
  /// Bytes in the middle of the journal are not what was written.
  case damaged(Damage)
  /// Writing was stopped earlier; `reason` is the text left by whoever stopped it.
  case readOnly(reason: String)
  /// Someone else held the lock for the whole time allowed.
  case busy(LockHolder?)
  /// The command does not fit what the store holds by now.
  case conflict([FieldConflict])
  case refused(RuleViolation)
  /// Fewer free bytes than the reserve, or the disk is full; nothing was written.
  case diskFull(file: String)
  /// The disk did not confirm: the change may or may not be there, and writing has stopped.
  case notConfirmed(file: String, errno: Int32)
  case inputOutput(operation: String, file: String, errno: Int32)
  /// A file of the store holds something that cannot be read ("format.json").
  case unreadable(file: String, reason: String)
  /// The entry would exceed the size a single command may have, in bytes.
  case tooLarge(size: Int, limit: Int)
  case noSuchRecord(RecordKey)
  /// Nothing is recorded at this point: it lies before the first entry or behind the newest one.
  case notRecorded(RecordingPoint, first: Moment?, newest: SequenceNumber)
  /// A request identifier older than the store remembers.
  case forgottenRequest(RequestID)
}

/// Where a journal is damaged.
package struct Damage: Hashable, Sendable {
  package let file: String
  /// Offset of the first bad byte's line in the file, in bytes.
  package let byte: Int
  /// Sequence the bad line should have had.
  package let sequence: SequenceNumber
  package let reason: String

  package init(file: String, byte: Int, sequence: SequenceNumber, reason: String) {
    self.file = file
    self.byte = byte
    self.sequence = sequence
    self.reason = reason
  }
}

/// Who holds the lock of a store, as far as it is known.
package struct LockHolder: Hashable, Sendable {
  package let process: Int
  package let account: String
  package let since: Moment
  package let action: String

  package init(process: Int, account: String, since: Moment, action: String) {
    self.process = process
    self.account = account
    self.since = since
    self.action = action
  }
}

/// Why a folder cannot hold a store.
package enum UnfitFolder: Hashable, Sendable {
  case otherOwner
  case openToOthers
  case symbolicLink
  case networkFileSystem(String)
  case notAFolder
}
