import Domain

/// What `verify` found.
package struct Verification: Hashable, Sendable {
  /// Something that is not as it should be.
  package enum Finding: Hashable, Sendable {
    /// Bytes of the journal are not what was written; writing was stopped.
    case damage(Damage)
    /// The last write never became whole; the next writer puts it aside.
    case tornTail(file: String, byte: Int, count: Int)
    /// A checkpoint was changed and put aside; opening reads the one before it, or the whole journal.
    case badCheckpoint(SequenceNumber, file: String)
    /// A checkpoint is whole, but tells something else than the journal; writing was stopped.
    case falseCheckpoint(SequenceNumber, file: String)
    /// The journal does not hold the entry of the anchor: history was written anew, or the anchor is of another store.
    case notAnchored(SequenceNumber, isOurs: Bool)
  }

  /// What is wrong; empty in a sound store.
  package var findings: [Finding] = []
  /// The entries that were read, from the first on.
  package var entries = 0
  /// The bytes that were read in the journal.
  package var bytes = 0
  /// The segments that were read.
  package var segments = 0
  /// The checkpoints that agree with the journal.
  package var checkpoints = 0
  /// Whether the entry of the anchor stands in the journal as it did when the anchor was taken.
  package var isAnchored = false
  /// SHA-256 of the newest entry's line, in hexadecimal.
  package var head = ""

  /// Whether every byte is as it was written.
  package var isSound: Bool {
    !findings.contains { finding in
      if case .tornTail = finding { return false }
      return true
    }
  }
}
