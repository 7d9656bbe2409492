import Domain
import TerminalUI
import VietnameseText

/// Enters what a document gives to one or several lead units, with a due day, the wording of one, or none.
package struct AddAssignmentForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  /// The plan item that becomes the assignment.
  var planItem: RecordNumber<WorkPlanItem>?

  package init(unit: Code<OrgUnit>?, _ app: AppState) {
    fields = [
      AssignmentFields.title,
      Assignment.formField(.unit, .choices, hint: AssignmentFields.several, isRequired: true),
      AssignmentFields.coop, AssignmentFields.source, AssignmentFields.issued, AssignmentFields.due,
      AssignmentFields.kind, AssignmentFields.person, AssignmentFields.follower,
    ]
    if let option = unit.flatMap({ FlagForm.option(ofUnit: $0, on: nil, app) }) { self[.unit]?.toggle(option) }
    self[.kind]?.choose(WorkKind.duty.option(app))
    self[.issued]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Giao nhiệm vụ", "Enter an assignment")) }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package var columnTitles: (Phrase, Phrase)? { AssignmentFields.columnTitles }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    AssignmentFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    let remarks = due(app).remarks(app)
    self[.originalDue]?.placeholder = app.text(Phrase("không thời hạn", "no due day"))
    self[.originalDue]?.remarks = remarks
    let count = self[.unit]?.options.count ?? 0
    let each = Phrase(
      "\(count) nhiệm vụ, mỗi đơn vị một nhiệm vụ riêng", "\(count) assignments, one for each unit")
    self[.unit]?.remarks = count > 1 ? [.info(app.text(each))] : []
  }

  private func due(_ app: AppState) -> DueEntry {
    DueEntry(text(.originalDue), issued: day(.issued, app), app)
  }

  package func key(for field: RecordField) -> FormField.Key? { AssignmentFields.key(for: field, in: self) }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    var draft = AssignmentDraft()
    draft.title = text(.title)
    draft.units = units(.unit)
    draft.cooperatingUnits = units(.coop)
    draft.workKind = WorkKind(rawValue: text(.kind)) ?? .duty
    draft.source = text(.source)
    draft.issued = day(.issued, app)
    draft.due =
      switch due(app) {
      case .none: .none
      case .day(let day): .day(day)
      case .wording, .waiting, .gap, .unknown: .wording(text(.originalDue))
      }
    draft.person = Code(rawValue: text(.person))
    draft.follower = Code(rawValue: text(.follower))
    return planItem.map { .register(.assign($0, draft)) } ?? .addAssignment(draft)
  }

  private func units(_ key: FormField.Key) -> [Code<OrgUnit>] {
    self[key]?.options.compactMap { Code(rawValue: $0.id) } ?? []
  }
}
