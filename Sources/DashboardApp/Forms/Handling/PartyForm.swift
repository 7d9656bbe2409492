import Domain
import TerminalUI
import VietnameseText

/// Adds a responsible party to an incident, or corrects the facts of one.
package struct PartyForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField]
  private let incident: Incident
  /// Parties whose facts can still change.
  private let parties: [ResponsibleParty]
  /// The person's field, kept while the unit itself is the party.
  private var personField = PartyForm.person

  /// The option that stands for another party.
  private static let another = "+"

  package init(_ incident: Incident, _ app: AppState) {
    self.incident = incident
    parties = (app.index?.registry.parties(of: incident) ?? []).filter { $0.decision == nil }
    fields = [HandlingFields.party] + PartyForm.facts
    put(options(of: .party, matching: SearchQuery(""), app).first, into: .party)
    fill(app)
  }

  private static let person = HandlingFields.part(
    "parties.person", .choice, hint: AssignmentFields.search, isRequired: true)

  private static var facts: [FormField] {
    var first = [
      HandlingFields.part("parties.kind", .choice, hint: AssignmentFields.search, isRequired: true), person,
      HandlingFields.part("parties.unit", .choice, hint: AssignmentFields.search, isRequired: true),
      HandlingFields.part("parties.subject", .choice, hint: AssignmentFields.search),
      HandlingFields.line(
        "parties.share", hint: Phrase("phần trăm hoặc bằng lời", "in percent or in words")),
    ]
    var second = [
      HandlingFields.part("parties.matter", .paragraph(rows: 2)),
      HandlingFields.part("parties.cause", .paragraph(rows: 2), isRequired: true),
      HandlingFields.part("parties.leadershipFault", .choice),
      HandlingFields.part("parties.repeat", .choice),
      HandlingFields.named("parties.aggravating"), HandlingFields.named("parties.mitigating"),
    ]
    for place in second.indices { second[place].column = .second }
    first += second
    return first
  }

  package var columnTitles: (Phrase, Phrase)? {
    (Phrase("AI CHỊU TRÁCH NHIỆM", "WHO ANSWERS"), Phrase("VIỆC GÌ, ĐẾN ĐÂU", "FOR WHAT, HOW FAR"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func title(_ app: AppState) -> DisplayText {
    app.text(
      Phrase("Bên chịu trách nhiệm: \(incident.id.rawValue)", "Responsible parties: \(incident.id.rawValue)"))
  }

  package func preface(_ app: AppState) -> [Line] { IncidentPreface.lines(of: incident, app) }

  private var chosen: ResponsibleParty? { parties.first { String($0.number) == text(.party) } }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    let all: [FormOption] =
      switch key.name {
      case "party":
        parties.map { FormOption(String($0.number), PartyWords(app).name(of: $0)) }
          + [FormOption(PartyForm.another, app.text(Phrase("thêm bên khác", "another party")))]
      case "parties.kind": PartyKind.allCases.map { $0.option(app) }
      case "parties.person": people(app)
      case "parties.unit": (app.index?.unitTree() ?? []).compactMap { FlagForm.option(ofUnit: $0.unit, on: nil, app) }
      case "parties.subject": DisciplineSubject.allCases.map { $0.option(app) }
      case "parties.leadershipFault", "parties.repeat":
        [HandlingOptions.yesNo(false, app), HandlingOptions.yesNo(true, app)]
      default: []
      }
    return all.filter { query.matches($0) }
  }

  private func people(_ app: AppState) -> [FormOption] {
    guard let registry = app.index?.registry else { return [] }
    return registry.headCandidates(of: incident.unit, on: incident.actDate).map { FlagForm.option(of: $0, nil, app) }
  }

  package mutating func valueChanged(of key: FormField.Key, _ app: AppState) {
    if key == .party { fill(app) }
    // Whose law holds follows from who it is.
    if key == "parties.kind" || key == "parties.person" { put(derivedSubject(app), into: "parties.subject") }
  }

  private func derivedSubject(_ app: AppState) -> FormOption? {
    var party = ResponsibleParty()
    party.kind = PartyKind(rawValue: text("parties.kind")) ?? .head
    party.person = Code(rawValue: text("parties.person"))
    return app.index?.registry.subject(of: party)?.option(app)
  }

  /// Shows the facts of the party chosen; of another one only the unit of the incident.
  private mutating func fill(_ app: AppState) {
    let party = chosen
    let registry = app.index?.registry
    put(party?.kind.option(app), into: "parties.kind")
    let person = party?.person.flatMap { registry?.people[$0] }.map { FlagForm.option(of: $0, nil, app) }
    personField.choose(person)
    put(person, into: "parties.person")
    put((party?.unit ?? incident.unit).flatMap { FlagForm.option(ofUnit: $0, on: nil, app) }, into: "parties.unit")
    put(party?.subject?.option(app), into: "parties.subject")
    put(party?.share ?? "", into: "parties.share")
    put(party?.matter ?? "", into: "parties.matter")
    put(party?.cause ?? incident.cause ?? "", into: "parties.cause")
    put(HandlingOptions.yesNo(party?.isLeadershipFault ?? false, app), into: "parties.leadershipFault")
    put(HandlingOptions.yesNo(party?.isRepeat ?? false, app), into: "parties.repeat")
    put((party?.aggravating ?? []).joined(separator: "; "), into: "parties.aggravating")
    put((party?.mitigating ?? []).joined(separator: "; "), into: "parties.mitigating")
  }

  /// A unit as the party names no person.
  package mutating func revise(_ app: AppState) {
    let isUnit = text("parties.kind") == PartyKind.unit.rawValue
    if let field = self["parties.person"] { personField = field }
    fields.removeAll { $0.key == "parties.person" }
    if !isUnit, let place = fields.firstIndex(where: { $0.key == "parties.kind" }) {
      fields.insert(personField, at: place + 1)
    }
  }

  package func objection(_ app: AppState) -> RuleViolation? { app.objection(to: .party, of: incident.id) }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let chosen else { return .incidentStep(incident.id, .addParty(typed)) }
    return .incidentStep(incident.id, .editParty(chosen.number, typed.differing(from: chosen)))
  }

  /// The facts as they stand in the fields.
  private var typed: PartyFacts {
    var facts = PartyFacts()
    facts.kind = PartyKind(rawValue: text("parties.kind"))
    facts.person = Code(rawValue: text("parties.person"))
    facts.unit = Code(rawValue: text("parties.unit"))
    facts.subject = DisciplineSubject(rawValue: text("parties.subject"))
    (facts.cause, facts.matter, facts.share) = (text("parties.cause"), text("parties.matter"), text("parties.share"))
    facts.isLeadershipFault = text("parties.leadershipFault") == "yes"
    facts.isRepeat = text("parties.repeat") == "yes"
    facts.aggravating = self["parties.aggravating"]?.listed ?? []
    facts.mitigating = self["parties.mitigating"]?.listed ?? []
    return facts
  }
}

extension PartyFacts {
  /// The facts that a party does not have yet, so that what others changed meanwhile stays.
  fileprivate func differing(from party: ResponsibleParty) -> PartyFacts {
    var rest = PartyFacts()
    rest.kind = kind == party.kind ? nil : kind
    rest.unit = unit == party.unit ? nil : unit
    rest.person = person == party.person ? nil : person
    rest.subject = subject == party.subject ? nil : subject
    rest.cause = cause == party.cause ? nil : cause
    rest.matter = matter == party.matter ?? "" ? nil : matter
    rest.share = share == party.share ?? "" ? nil : share
    rest.isLeadershipFault = isLeadershipFault == party.isLeadershipFault ? nil : isLeadershipFault
    rest.isRepeat = isRepeat == party.isRepeat ? nil : isRepeat
    rest.aggravating = aggravating == party.aggravating ? nil : aggravating
    rest.mitigating = mitigating == party.mitigating ? nil : mitigating
    return rest
  }
}
