import Domain

/// What a commit is to write.
struct CommitWish {
  /// Its name in the journal.
  let action: String
  /// The command, whose fields merge with those that others changed meanwhile; nil for a bulk entry.
  let command: Command?
  /// The longest line that it may take, in bytes.
  let limit: Int
  /// Judges it on a state and a day of writing.
  let decide: (Registry, CalendarDay) throws(RuleViolation) -> Decision
}
