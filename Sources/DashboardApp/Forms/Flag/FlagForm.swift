import Domain
import TerminalUI
import VietnameseText

/// Flags an incident: against which unit and head, when, under which decision, as what, on which evidence.
package struct FlagForm: Form {
  package static let record = RecordKind.incident

  package var fields: [FormField] = []
  /// Whether a person chose the decision; until then it follows the linked assignments.
  var isDecisionChosen = false
  /// Whether a person named someone else than the head in office.
  var isHeadChosen = false
  /// The reason typed for another head, kept while its field is not shown.
  var headReason: FormField
  /// The entry of a register that the incident rests on.
  var basis: IncidentBasis?
  /// The suggestion that the incident answers.
  var suggestion: Code<SuggestionSettlement>?
  /// The screen below, so that only the list of incidents jumps to the new one.
  private let origin: ScreenID

  /// - Parameters:
  ///   - unit: the unit on the screen below; that of the assignment counts first.
  ///   - assignment: what the incident is about, where it was flagged on one.
  package init(unit: Code<OrgUnit>?, assignment: RecordNumber<Assignment>?, _ app: AppState) {
    origin = app.current
    headReason = FlagForm.headReasonField
    fields = FlagForm.emptyFields
    let record = assignment.flatMap { try? app.index?.registry.assignment($0) }
    self[.unit]?.choose((record?.unit ?? unit).flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
    self[.foundDate]?.setText(app.writingDay.dayMonthYear)
    let source: IncidentSource = record == nil ? .inspection : .assignment
    self[.source]?.choose(source.option(app))
    if let record { self[.assignments]?.toggle(FlagForm.option(of: record, app)) }
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Ghi nhận vụ việc", "Flag an incident"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package var columnTitles: (Phrase, Phrase)? {
    (Phrase("ĐƠN VỊ, NGƯỜI ĐỨNG ĐẦU", "UNIT AND HEAD"), Phrase("CĂN CỨ, NỘI DUNG", "LAW AND FACTS"))
  }

  package mutating func valueChanged(of key: FormField.Key, _ app: AppState) {
    switch key {
    case .decision: isDecisionChosen = !(self[.decision]?.isBlank ?? true)
    case .head:
      let expected = headInOffice(app).headship?.person?.rawValue
      let chosen = self[.head]?.option?.id
      isHeadChosen = chosen != nil && chosen != expected
    default: break
    }
  }

  package mutating func revise(_ app: AppState) {
    reviseHead(app)
    reviseDecision(app)
    reviseViolation(app)
    reviseSeverity(app)
    reviseAssignments(app)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    if let suggestion { return .suggestion(.accept(suggestion, draft(app))) }
    return basis.map { .register(.flag($0, draft(app))) } ?? .flagIncident(draft(app))
  }

  package func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)? {
    guard origin == .incidents, let key = receipt.created.first(where: { $0.kind == .incident }),
      let id = RecordNumber<Incident>(rawValue: key.id)
    else { return nil }
    return (.incidents, .incident(id))
  }

  /// The incident that the fields describe.
  private func draft(_ app: AppState) -> IncidentDraft {
    var draft = IncidentDraft()
    draft.unit = unit
    draft.actDate = day(.actDate, app)
    draft.foundDate = day(.foundDate, app)
    draft.decision = text(.decision)
    draft.violation = text(.violation)
    draft.severity = Severity(rawValue: text(.severity))
    draft.source = IncidentSource(rawValue: text(.source)) ?? .inspection
    draft.summary = text(.summary)
    draft.evidence = text(.evidence)
    draft.assignments = linkedAssignments
    if isHeadChosen {
      draft.head = Code(rawValue: text(.head))
      draft.headReason = text(.headReason)
    }
    return draft
  }

  var unit: Code<OrgUnit>? { Code(rawValue: text(.unit)) }

  var linkedAssignments: [RecordNumber<Assignment>] {
    self[.assignments]?.options.compactMap { RecordNumber(rawValue: $0.id) } ?? []
  }

  /// Who headed the unit on the day of the act, as far as both are known.
  func headInOffice(_ app: AppState) -> HeadInOffice {
    guard let unit, let day = self.day(.actDate, app), let registry = app.index?.registry else { return .unknown }
    return registry.head(of: unit, on: day)
  }
}
