/// An edit of fields of one record, with the version it was made on.
///
/// Edits of different fields by two people merge; the same field is a conflict that a person settles.
package struct RecordEdit: Hashable, Sendable {
  package let key: RecordKey
  /// Version that the person saw.
  package let base: Int
  /// New values by wire key; null empties a field.
  package let set: [FieldMember]
  /// Why; must be given where the due day first set is corrected.
  package let reason: String
  /// Versions at which single fields were seen after `base`: what a person knew when they settled a conflict.
  package let seen: [String: Int]

  package init(
    _ key: RecordKey, base: Int, set: [FieldMember], reason: String = "", seen: [String: Int] = [:]
  ) {
    self.key = key
    self.base = base
    self.set = set
    self.reason = reason
    self.seen = seen
  }
}

/// What a new unit is made of.
package struct UnitDraft: Hashable, Sendable {
  /// Permanent code; nil takes the slug of the name.
  package var id: Code<OrgUnit>?
  package var name = ""
  package var short = ""
  package var kind = UnitKind.other
  package var level = UnitLevel.province
  package var parent: Code<OrgUnit>?
  package var foundedOn: CalendarDay?
  package var legalBasis = ""

  package init() {}
}

/// What a new person is made of.
package struct PersonDraft: Hashable, Sendable {
  package var name = ""
  package var group = PersonGroup.civilServant
  package var unit: Code<OrgUnit>?
  package var note = ""

  package init() {}
}

/// What an appointment is made of; without a person it states a vacancy.
package struct AppointmentDraft: Hashable, Sendable {
  package var unit: Code<OrgUnit>?
  package var person: Code<Person>?
  package var title = ""
  package var mode = HeadshipMode.official
  package var from: CalendarDay?
  /// First day on which someone else answers, where it is known beforehand.
  package var to: CalendarDay?
  package var document = ""
  /// Whether the headship open at that day ends with it.
  package var endsPredecessor = true

  package init() {}
}
