import VietnameseText

/// What a change of the parties of an incident means, field by field, so that history tells the step and not the record.
enum PartyHistory {
  /// One field of one party that became another one.
  struct Difference {
    /// "parties.decision".
    let field: String
    let label: Phrase
    let old: FieldValue
    let new: FieldValue
  }

  /// The differences between two values of the field; nil where they are no lists of parties.
  static func differences(from old: FieldValue, to new: FieldValue) -> [Difference]? {
    guard let before = parties(old), let after = parties(new) else { return nil }
    return after.flatMap { number, members in
      let was = before.first { $0.number == number }?.members ?? []
      return ResponsibleParty.table.fields.compactMap { field -> Difference? in
        guard field.key != "no" else { return nil }
        let (then, now) = (value(of: field.key, in: was), value(of: field.key, in: members))
        return then == now ? nil : difference(number, field, then, now)
      }
    }
  }

  private static func difference(
    _ number: Int64, _ field: Field<ResponsibleParty>, _ old: FieldValue, _ new: FieldValue
  ) -> Difference {
    let label = Phrase("Bên \(number), \(field.label.vietnamese)", "Party \(number), \(field.label.english)")
    // Of a list that grew, what was added.
    if case .list(let was) = old, case .list(let now) = new, !was.isEmpty, now.starts(with: was) {
      return Difference(
        field: "parties.\(field.key)", label: label, old: .null, new: .list(Array(now.dropFirst(was.count))))
    }
    return Difference(field: "parties.\(field.key)", label: label, old: old, new: new)
  }

  private static func parties(_ value: FieldValue) -> [(number: Int64, members: [FieldMember])]? {
    if value.isNull { return [] }
    guard case .list(let values) = value else { return nil }
    var found: [(number: Int64, members: [FieldMember])] = []
    for value in values {
      guard case .object(let members) = value, case .integer(let number)? = value["no"] else { return nil }
      found.append((number, members))
    }
    return found
  }

  private static func value(of key: String, in members: [FieldMember]) -> FieldValue {
    members.first { $0.key == key }?.value ?? .null
  }
}
