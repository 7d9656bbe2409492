import VietnameseText

extension RegistryIndex {
  /// Names that may stand before a colon in a filter of a register: its fields, its number and how an entry stands.
  package static func filterFields(of register: Register) -> Set<String> { fields(register.type) }

  private static func fields<R: RegisterRecord>(_ type: R.Type) -> Set<String> {
    Set(R.table.fields.map(\.key)).union(["id", "state"])
  }

  /// Whether an entry meets a filter.
  package func matches<R: RegisterRecord>(_ entry: R, _ filter: Filter, under rulebook: Rulebook) -> Bool {
    let conditionsHold = filter.conditions.allSatisfy { condition in
      switch condition {
      case .account(let account): entry.header.recorded?.account.hasPrefix(account) ?? false
      case .field("id", let value): entry.id.rawValue.hasSuffix(value.uppercased())
      case .field("state", let value):
        entry.standing(on: reporting.day, under: rulebook.compliance).rawValue == value
      case .field(let key, let value): R.table.holds(key, value, in: entry)
      case .hasIncident: entry.consequence?.kind == .incident
      case .daysLate, .daysLeft: false
      }
    }
    guard conditionsHold, !filter.words.isEmpty else { return conditionsHold }
    return filter.words.matches(FoldedText(searchText(of: entry, under: rulebook))) != nil
  }

  /// What words are looked for in: number, names of units and persons, titles of documents, and all texts.
  private func searchText<R: RegisterRecord>(of entry: R, under rulebook: Rulebook) -> String {
    var parts = [entry.id.rawValue]
    for field in R.table.fields {
      let value = field.read(entry)
      switch (field.kind, value) {
      case (.reference(.unit), .text(let code)):
        let unit = Code<OrgUnit>(rawValue: code)
        parts += [name(of: unit), shortName(of: unit)]
      case (.reference(.person), .text(let code)):
        parts.append(Code<Person>(rawValue: code).flatMap { registry.people[$0]?.name } ?? code)
      case (.choice, .text(let text)):
        parts.append(R.register.label(of: text, in: field.key)?.vietnamese.string ?? text)
      case (_, .text(let text)): parts.append(field.key == "document" ? rulebook.documentTitle(of: text) : text)
      case (_, .null): break
      default: parts.append(value.plain)
      }
    }
    return parts.joined(separator: " ")
  }
}
