import VietnameseText

/// Why the same hands should not have touched an incident; shown, and refused by no rule (DOMAIN §2).
package enum CaseInterest: Hashable, Sendable {
  /// The account belongs to the unit concerned.
  case ownUnit(account: String)
  /// The person of the account headed the unit on the day it was recorded.
  case headOfUnit(account: String)
}

extension Registry {
  /// What must be minded of those who flagged, verified and concluded an incident.
  package func interests(in incident: Incident) -> [CaseInterest] {
    var seen: Set<String> = []
    let signers = [incident.flagged?.account] + incident.findings.map(\.account) + [incident.concluded?.account]
    return signers.compactMap(\.self).filter { seen.insert($0).inserted }.compactMap { account in
      guard let user = Code<User>(rawValue: account).flatMap({ users[$0] }) else { return nil }
      return interest(of: user, in: incident)
    }
  }

  /// Why an account should leave an incident to others; nil where nothing is known.
  package func interest(of user: User, in incident: Incident) -> CaseInterest? {
    let units = Set(([incident.unit] + incident.parties.map(\.unit)).compactMap(\.self))
    if let person = user.person, isHead(person, ofOneOf: units, on: incident.flagged?.on ?? incident.actDate) {
      return .headOfUnit(account: user.id.rawValue)
    }
    guard let unit = user.unit, units.contains(unit) else { return nil }
    return .ownUnit(account: user.id.rawValue)
  }

  private func isHead(_ person: Code<Person>, ofOneOf units: Set<Code<OrgUnit>>, on day: CalendarDay?) -> Bool {
    guard let day else { return false }
    return units.contains { head(of: $0, on: day).headship?.person == person }
  }

  /// Whether a person is one of those concerned by an incident: its head or a party.
  package func isConcerned(_ person: Code<Person>, by incident: Incident) -> Bool {
    incident.head == person || incident.parties.contains { $0.person == person }
  }

  /// The person concerned that a written name names; names are compared without marks, as people type them.
  package func concerned(named text: String, by incident: Incident) -> Code<Person>? {
    let typed = Registry.words(of: text)
    let concerned = ([incident.head] + incident.parties.map(\.person)).compactMap(\.self)
    return concerned.first { person in
      guard let name = people[person]?.name, !name.isEmpty else { return text == person.rawValue }
      return typed.contains(Registry.words(of: name)) || text == person.rawValue
    }
  }

  /// The words of a text without case, marks and punctuation, each between spaces.
  private static func words(of text: String) -> String {
    " \(Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")) "
  }
}
