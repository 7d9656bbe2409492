import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let name: FormField.Key = "name"
  static let group: FormField.Key = "group"
}

/// Enters a person, so that the person can be appointed, or corrects what is entered of one.
package struct PersonForm: Form {
  package static let record = RecordKind.person

  package var fields: [FormField]
  /// What is corrected; nil for a new person.
  private let edits: FieldEdits?

  /// A new person.
  ///
  /// - Parameter name: what was typed already to find the person.
  package init(unit: Code<OrgUnit>?, name: String = "", _ app: AppState) {
    fields = PersonForm.filled(name, .civilServant, unit, "", app)
    edits = nil
  }

  /// A person whose entry is corrected.
  package init(editing person: Person, _ app: AppState) {
    fields = PersonForm.filled(person.name, person.group, person.unit, person.note ?? "", app)
    edits = FieldEdits(of: person, filling: fields)
  }

  private static func filled(
    _ fullName: String, _ personGroup: PersonGroup, _ own: Code<OrgUnit>?, _ text: String, _ app: AppState
  ) -> [FormField] {
    var name = Person.formField(
      .name, .line(upTo: 200),
      hint: Phrase("họ, chữ đệm và tên, như trong quyết định", "full name as in the decision"), isRequired: true)
    name.setText(fullName)
    var group = Person.formField(.group, .choice, hint: AssignmentFields.search, isRequired: true)
    group.choose(personGroup.option(app))
    var unit = Person.formField(.unit, .choice, hint: AssignmentFields.search)
    unit.choose(own.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
    var note = Person.formField(.note, .paragraph(rows: 2))
    note.setText(text)
    return [name, group, unit, note]
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(edits == nil ? Phrase("Thêm người", "Add a person") : Phrase("Sửa người", "Edit a person"))
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    switch key {
    case .unit: AssignmentFields.options(of: .unit, matching: query, app)
    default: PersonGroup.options(matching: query, app)
    }
  }

  package mutating func revise(_ app: AppState) {
    guard edits == nil else { return }
    let wanted = Folding.fold(text(.name))
    let same = (app.index?.registry.people.all ?? []).filter { !wanted.isEmpty && Folding.fold($0.name) == wanted }
    let codes = same.map { DisplayText($0.id.rawValue) }.joined(separator: ", ")
    let remark = Phrase(
      "sổ đã có người cùng tên (\(codes)): chỉ thêm nếu là người khác",
      "someone of this name is entered (\(codes)): go on only for another person")
    self[.name]?.remarks = same.isEmpty ? [] : [.warning(app.text(remark))]
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    if let edits { return try edits.command(of: fields, app) }
    var draft = PersonDraft()
    draft.name = text(.name)
    draft.group = PersonGroup(rawValue: text(.group)) ?? .civilServant
    draft.unit = Code(rawValue: text(.unit))
    draft.note = text(.note)
    return .addPerson(draft)
  }
}
