import Domain
import TerminalUI
import VietnameseText

/// Corrects fields of an assignment; only what differs from the record is sent.
package struct EditAssignmentForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]
  private let assignment: Assignment
  /// The fields as the record filled them, to tell what was changed.
  private let before: [FormField]

  package init(_ assignment: Assignment, _ app: AppState) {
    self.assignment = assignment
    let filled = EditAssignmentForm.filled(with: assignment, app)
    before = filled
    fields = filled
  }

  private static func filled(with assignment: Assignment, _ app: AppState) -> [FormField] {
    var title = AssignmentFields.title
    title.setText(assignment.title)
    var unit = AssignmentFields.field(
      .unit, .choice(ChooserState(), nil), hint: AssignmentFields.search, isRequired: true)
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
    var due = AssignmentFields.field(
      .originalDue, .day(TextFieldState(maximumLength: 10)),
      hint: Phrase("đính chính hạn gốc phải nêu lý do", "correcting the first due day needs a reason"), column: .second)
    due.setText(assignment.originalDue?.dayMonthYear ?? "")
    var kind = AssignmentFields.kind
    kind.choose(AssignmentFields.option(of: assignment.workKind, app))
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

  package var columnTitles: (Phrase, Phrase)? {
    (Phrase("VIỆC GIAO", "THE TASK"), Phrase("THỜI HẠN, NGƯỜI", "DUE DAY AND PEOPLE"))
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    AssignmentFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
    let corrects = DayEntry.day(text(.originalDue), app) != assignment.originalDue
    let place = fields.firstIndex { $0.key == .reason }
    if corrects, place == nil, let due = fields.firstIndex(where: { $0.key == .originalDue }) {
      fields.insert(EditAssignmentForm.reason, at: due + 1)
    } else if !corrects, let place {
      fields.remove(at: place)
    }
  }

  private static var reason: FormField {
    FormField(
      .reason, Phrase("Lý do đính chính", "Reason"), .line(TextFieldState(maximumLength: 500)),
      hint: Phrase("hạn cũ và lý do được ghi vào tiến độ", "the day before and the reason are noted"),
      isRequired: true, column: .second)
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    var set: [FieldMember] = []
    for field in fields where field.key != .reason {
      guard let old = before.first(where: { $0.key == field.key }) else { continue }
      let value = value(of: field, app)
      if value != self.value(of: old, app) { set.append(FieldMember(field.key.name, value)) }
    }
    guard !set.isEmpty else {
      throw FormErrors([.follower: app.text(Phrase("Chưa sửa gì để lưu.", "Nothing is changed yet."))])
    }
    let key = RecordKey(.assignment, assignment.id.rawValue)
    return .edit(RecordEdit(key, base: assignment.version, set: set, reason: text(.reason)))
  }

  private func value(of field: FormField, _ app: AppState) -> FieldValue {
    switch field.content {
    case .choices(_, let options): .list(options.map { .text($0.id) })
    case .day: DayEntry.day(field.value, app).map { $0.fieldValue } ?? .null
    case .line, .area, .choice: field.isBlank ? .null : .text(field.value)
    }
  }
}
