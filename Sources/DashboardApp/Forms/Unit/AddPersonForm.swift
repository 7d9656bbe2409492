import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let name: FormField.Key = "name"
  static let group: FormField.Key = "group"
}

/// Enters a person of a unit, so that the person can be appointed.
package struct AddPersonForm: Form {
  package static let record = RecordKind.person

  package var fields: [FormField]
  private let unit: Code<OrgUnit>

  package init(_ unit: Code<OrgUnit>, _ app: AppState) {
    self.unit = unit
    fields = [
      FormField(.name, Phrase("Họ và tên", "Name"), .line(TextFieldState(maximumLength: 200)), isRequired: true),
      FormField(
        .group, Phrase("Nhóm", "Group"), .choice(ChooserState(), nil), hint: AssignmentFields.search, isRequired: true),
    ]
    self[.group]?.choose(AddPersonForm.option(of: .civilServant, app))
  }

  private static func option(of group: PersonGroup, _ app: AppState) -> FormOption {
    FormOption(group.rawValue, app.text(group.label))
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Thêm người", "Add a person")) }

  package func preface(_ app: AppState) -> [Line] { [Line(DisplayText(app.index?.name(of: unit) ?? ""), .heading)] }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    PersonGroup.allCases.map { AddPersonForm.option(of: $0, app) }.filter { query.matches($0) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    var draft = PersonDraft()
    draft.name = text(.name)
    draft.group = PersonGroup(rawValue: text(.group)) ?? .civilServant
    draft.unit = unit
    return .addPerson(draft)
  }
}
