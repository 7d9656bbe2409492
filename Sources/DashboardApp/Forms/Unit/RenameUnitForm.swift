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
      UnitFields.name(Phrase("Tên mới", "New name")), UnitFields.short,
      FormField(.nameFrom, Phrase("Từ ngày", "From"), .day, hint: DayEntry.hint, isRequired: true),
      UnitFields.legalBasis,
    ]
    self[.nameFrom]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Đổi tên đơn vị", "Rename the unit")) }

  package func preface(_ app: AppState) -> [Line] { UnitFields.preface(of: unit.id, app) }

  package mutating func revise(_ app: AppState) {
    let old = app.index?.name(of: unit.id) ?? ""
    let remark = Phrase(
      "tên cũ “\(old)” vẫn tìm được", "the name before, “\(old)”, can still be searched")
    self[.names]?.remarks = [.info(app.text(remark))]
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    let name = UnitName(text(.names), short: text(.short), from: day(.nameFrom, app))
    return .renameUnit(unit.id, to: name, legalBasis: text(.legalBasis), base: unit.version)
  }
}
