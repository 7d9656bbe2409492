/// What a person asks to be done in a register; fields of an entry are edited by `Command.edit`, so that edits merge.
package enum RegisterCommand: Hashable, Sendable {
  /// A new entry, its fields by their wire keys.
  case add(Register, [FieldMember])
  case annul(RecordKey, reason: String)
  /// One more finding of a check.
  case addFinding(RecordNumber<Check>, CheckFindingDraft)
  /// What followed from a finding, which is counted from 1.
  case follow(RecordNumber<Check>, finding: Int, document: String, on: CalendarDay)
  /// An incident is flagged on what a register holds; both are linked.
  case flag(IncidentBasis, IncidentDraft)
  /// A plan item becomes an assignment, or one for each lead unit; both are linked.
  case assign(RecordNumber<WorkPlanItem>, AssignmentDraft)

  /// Name of the command in the journal.
  package var action: String {
    switch self {
    case .add(let register, _): "\(register.kind.rawValue).add"
    case .annul(let key, _): "\(key.kind.rawValue).annul"
    case .addFinding: "check.finding"
    case .follow: "check.follow"
    case .flag: "incident.flag"
    case .assign: "assignment.add"
    }
  }

  /// The record that the command is about; nil where it makes records with numbers of their own.
  package var subject: RecordKey? {
    switch self {
    case .add, .flag, .assign: nil
    case .annul(let key, _): key
    case .addFinding(let id, _), .follow(let id, _, _, _): RecordKey(.check, id.rawValue)
    }
  }
}

/// What a new finding is made of.
package struct CheckFindingDraft: Hashable, Sendable {
  package var text = ""
  /// The day by which it must be remedied.
  package var due: CalendarDay?

  package init(_ text: String = "", due: CalendarDay? = nil) {
    self.text = text
    self.due = due
  }
}

/// The entry of a register that an incident rests on.
package enum IncidentBasis: Hashable, Sendable {
  /// A finding of a check, counted from 1.
  case finding(RecordNumber<Check>, Int)
  case advice(RecordNumber<AdviceFault>)

  /// The entry.
  package var key: RecordKey {
    switch self {
    case .finding(let id, _): RecordKey(.check, id.rawValue)
    case .advice(let id): RecordKey(.advice, id.rawValue)
    }
  }

  /// The basis as an incident keeps it: "check/KT-2026-0003#2".
  package var text: String {
    switch self {
    case .finding(_, let number): "\(key.text)#\(number)"
    case .advice: key.text
    }
  }
}
