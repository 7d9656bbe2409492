/// Why a command on a register is refused, where no other rule says it.
package enum RegisterViolation: Hashable, Sendable {
  case unknownEntry(RecordKey)
  /// An annulled entry takes no more changes.
  case annulled(RecordKey)
  /// The same thing stands in the register already.
  case alreadyEntered(RecordKey)
  /// A record follows from the entry, so it can neither be taken back nor lead to another one.
  case linked(RecordKey, to: RecordKey)
  case notWithin(RecordField, ClosedRange<Int>)
  /// The check has no finding of this number.
  case noFinding(RecordKey, number: Int, of: Int)
  /// What follows from an entry must be about the unit of the entry.
  case otherUnit(RecordKey, unit: Code<OrgUnit>?)

  /// The field that the refusal speaks of; nil where it is about the entry as a whole.
  package var field: RecordField? {
    if case .notWithin(let field, _) = self { field } else { nil }
  }
}
