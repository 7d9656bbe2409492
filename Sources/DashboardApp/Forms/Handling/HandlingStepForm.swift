import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  /// Which responsible party a step is about.
  static let party: FormField.Key = "party"
}

/// Takes one step of handling with a confirmed incident: what is asked, what the law proposes, and who may not take part.
package struct HandlingStepForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField] = []
  let step: IncidentStep
  let incident: Incident
  /// The parties that the step is open for.
  let parties: [ResponsibleParty]
  /// The field for the reason of a form out of proportion, kept while it is not asked for.
  var disproportionField = HandlingFields.disproportion

  package init(_ step: IncidentStep, _ incident: Incident, _ app: AppState) {
    self.step = step
    self.incident = incident
    let registry = app.index?.registry
    parties = registry?.parties(openTo: step, of: incident, on: app.writingDay) ?? []
    fields = HandlingFields.all(of: step, hasPending: parties.contains { $0.appeals.contains(where: \.isPending) })
    if parties.count > 1 { fields.insert(HandlingFields.party, at: 0) }
    fillIn(app)
  }

  /// What most entries have in common: the day is today's, the choice the usual one.
  private mutating func fillIn(_ app: AppState) {
    for key in HandlingFields.daysOfToday { self[key]?.setText(app.writingDay.dayMonthYear) }
    if self["effects.year"] != nil { put(String(app.writingDay.year), into: "effects.year") }
    for key in HandlingFields.usualChoices {
      put(options(of: key, matching: SearchQuery(""), app).first, into: key)
    }
    guard step == .describe else { return }
    put(incident.authority ?? "", into: "authority")
    put(incident.reportedTo ?? "", into: "reportedTo")
    put(incident.complexity ?? "", into: "complexity")
    put(incident.actEnd?.dayMonthYear ?? "", into: "actEnd")
    put(incident.handlingUnit.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) }, into: "handlingUnit")
    put(HandlingOptions.yesNo(incident.isOngoing, app), into: "ongoing")
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(
      Phrase("\(step.label.vietnamese): \(incident.id.rawValue)", "\(step.label.english): \(incident.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package func preface(_ app: AppState) -> [Line] {
    var lines = IncidentPreface.lines(of: incident, app)
    if parties.count == 1, let party = parties.first {
      lines.append(Line(PartyWords(app).name(of: party), .value))
    }
    if let own = app.user.flatMap({ app.index?.registry.interest(of: $0, in: incident) }) {
      lines.append(Line(app.text(PartyWords.interest(own)), .warning))
    }
    return lines
  }

  /// The party chosen, or the only one.
  func party(_ app: AppState) -> ResponsibleParty? {
    guard parties.count > 1 else { return parties.first }
    return parties.first { String($0.number) == text(.party) }
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    HandlingOptions(self, app).all(of: key).filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    reviseMissing()
    reviseDisproportion(app)
    let remarks = HandlingRemarks(self, app).all
    for place in fields.indices { fields[place].remarks = remarks[fields[place].key] ?? [] }
  }

  /// Where there is no explanation there is no document of it.
  private mutating func reviseMissing() {
    guard step == .explain else { return }
    let isMissing = text("explanation.none") == "yes"
    for key in ["explanation.document", "explanation.text"] as [FormField.Key] { self[key]?.isRequired = !isMissing }
  }

  /// Asks for the reason where the form chosen is out of proportion.
  private mutating func reviseDisproportion(_ app: AppState) {
    guard step == .decide else { return }
    if let field = self["decision.disproportion"] { disproportionField = field }
    fields.removeAll { $0.key == "decision.disproportion" }
    guard isDisproportionate(app), let place = fields.firstIndex(where: { $0.key == "decision.form" }) else { return }
    fields.insert(disproportionField, at: place + 1)
  }

  private func isDisproportionate(_ app: AppState) -> Bool {
    guard let law = law(app), let form = law.forms?.first(where: { $0.id == text("decision.form") }) else {
      return false
    }
    return law.expectation.verdict(on: form).needsReason
  }

  /// What the law says of the party, on the day of writing.
  func law(_ app: AppState) -> PartyLaw? {
    party(app).flatMap { PartyLaw($0, of: incident, on: app.writingDay, under: app.settings.rulebook) }
  }

  package func objection(_ app: AppState) -> RuleViolation? { app.objection(to: step, of: incident.id) }

  package func key(for field: RecordField) -> FormField.Key? {
    // A form that does not exist is the same refusal in the council's proposal and in the decision.
    if step == .council, field.key == "decision.form" { return "council.form" }
    return sameNamed(field)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    if parties.count > 1, party(app) == nil { throw FormErrors() }
    return .incidentStep(incident.id, try handlingStep(app))
  }
}
