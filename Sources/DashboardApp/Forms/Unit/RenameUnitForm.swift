import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let nameFrom: FormField.Key = "names.from"
}

/// Gives a unit a new name from a day on; the one before stays searchable.
package struct RenameUnitForm: Form {
  package static let record = RecordKind.unit

  package var fields: [FormField]
  private let unit: OrgUnit

  package init(_ unit: OrgUnit, _ app: AppState) {
    self.unit = unit
    fields = [
      FormField(.names, Phrase("Tên mới", "New name"), .line(TextFieldState(maximumLength: 200)), isRequired: true),
      FormField(
        .short, Phrase("Tên ngắn", "Short name"), .line(TextFieldState(maximumLength: 100)),
        hint: Phrase("để trống thì dùng tên đầy đủ", "empty takes the full name")),
      FormField(
        .nameFrom, Phrase("Từ ngày", "From"), .day(TextFieldState(maximumLength: 10)), hint: DayEntry.hint,
        isRequired: true),
      FormField(.legalBasis, Phrase("Căn cứ", "Legal basis"), .line(TextFieldState(maximumLength: 500))),
    ]
    self[.nameFrom]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Đổi tên đơn vị", "Rename the unit")) }

  package func preface(_ app: AppState) -> [Line] { [Line(DisplayText(app.index?.name(of: unit.id) ?? ""), .heading)] }

  package mutating func revise(_ app: AppState) {
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    let name = UnitName(text(.names), short: text(.short), from: DayEntry.day(text(.nameFrom), app))
    return .renameUnit(unit.id, to: name, legalBasis: text(.legalBasis), base: unit.version)
  }
}
