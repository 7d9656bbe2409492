import Domain
import TerminalUI
import VietnameseText

/// Corrects fields of an assignment; only what differs from the record is sent.
package struct EditAssignmentForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  private let assignment: Assignment
  private let edits: FieldEdits
  /// The due as the record fills it: its wording where it has one, else its day.
  private let typedDue: String

  package init(_ assignment: Assignment, _ app: AppState) {
    self.assignment = assignment
    let filled = EditAssignmentForm.filled(with: assignment, app)
    edits = FieldEdits(of: assignment, filling: filled.filter { $0.key != .originalDue })
    typedDue = filled.first { $0.key == .originalDue }?.value ?? ""
    fields = filled
  }

  private static func filled(with assignment: Assignment, _ app: AppState) -> [FormField] {
    var title = AssignmentFields.title
    title.setText(assignment.title)
    var unit = Assignment.formField(
      .unit, .choice, hint: AssignmentFields.search, isRequired: true)
    unit.choose(assignment.unit.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
    var coop = AssignmentFields.coop
    for option in assignment.cooperatingUnits.compactMap({ FlagForm.option(ofUnit: $0, on: nil, app) }) {
      coop.toggle(option)
    }
    var source = AssignmentFields.source
    source.setText(assignment.source)
    var issued = AssignmentFields.issued
    issued.setText(assignment.issued?.dayMonthYear ?? "")
    return [title, unit, coop, source, issued] + secondColumn(of: assignment, app)
  }

  private static func secondColumn(of assignment: Assignment, _ app: AppState) -> [FormField] {
    var due = AssignmentFields.due
    due.setText(assignment.dueText ?? assignment.originalDue?.dayMonthYear ?? "")
    var kind = AssignmentFields.kind
    kind.choose(assignment.workKind.option(app))
    let registry = app.index?.registry
    var person = AssignmentFields.person
    person.choose(
      assignment.responsiblePerson.flatMap { registry?.people[$0] }.map { FlagForm.option(of: $0, nil, app) })
    var follower = AssignmentFields.follower
    follower.choose(assignment.follower.flatMap { registry?.users[$0] }.map { AssignmentFields.option(of: $0) })
    return [due, kind, person, follower]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Sửa nhiệm vụ \(assignment.id.rawValue)", "Edit assignment \(assignment.id.rawValue)"))
  }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package var columnTitles: (Phrase, Phrase)? { AssignmentFields.columnTitles }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    AssignmentFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    let entry = due(app)
    self[.originalDue]?.remarks = entry.remarks(app)
    let corrects = entry.due != assignment.originalDue
    let place = fields.firstIndex { $0.key == .reason }
    if corrects, place == nil, let due = fields.firstIndex(where: { $0.key == .originalDue }) {
      fields.insert(EditAssignmentForm.reason, at: due + 1)
    } else if !corrects, let place {
      fields.remove(at: place)
    }
  }

  private func due(_ app: AppState) -> DueEntry {
    DueEntry(text(.originalDue), issued: day(.issued, app), app)
  }

  package func key(for field: RecordField) -> FormField.Key? { AssignmentFields.key(for: field, in: self) }

  private static var reason: FormField {
    FormField(
      .reason, Phrase("Lý do đính chính", "Reason"), .line(upTo: 500),
      hint: Phrase("hạn cũ và lý do được ghi vào tiến độ", "the day before and the reason are noted"),
      isRequired: true, column: .second)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try edits.command(of: fields, adding: correctedDue(app), reason: text(.reason), app)
  }

  /// What is sent of the due: a day takes the place of a wording, a wording is computed by the store.
  private func correctedDue(_ app: AppState) -> [FieldMember] {
    guard text(.originalDue) != typedDue else { return [] }
    let forget = assignment.dueText == nil ? [] : [FieldMember("dueText", .null)]
    switch due(app) {
    case .none: return [FieldMember("originalDue", .null)] + forget
    case .day(let day):
      return (day == assignment.originalDue ? [] : [FieldMember("originalDue", day.fieldValue)]) + forget
    case .wording, .waiting, .gap, .unknown: return [FieldMember("dueText", .text(text(.originalDue)))]
    }
  }
}
