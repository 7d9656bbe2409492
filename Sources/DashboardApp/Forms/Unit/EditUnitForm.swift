import Domain
import TerminalUI
import VietnameseText

/// Corrects what is entered of a unit; a new name from a day on is given by renaming.
package struct EditUnitForm: Form {
  package static let record = RecordKind.unit

  package var fields: [FormField]
  private let unit: OrgUnit
  private let edits: FieldEdits

  package init(_ unit: OrgUnit, _ app: AppState) {
    self.unit = unit
    let filled = EditUnitForm.filled(with: unit, app)
    edits = FieldEdits(of: unit, filling: filled.filter { $0.key != .names && $0.key != .short })
    fields = filled
  }

  private static func filled(with unit: OrgUnit, _ app: AppState) -> [FormField] {
    let current = unit.name(on: app.writingDay)
    var name = UnitFields.name(
      Phrase("Tên", "Name"),
      hint: Phrase(
        "chỉ sửa lỗi gõ; đổi tên theo văn bản thì dùng phím D", "correct typing only; a renaming has its own key D"))
    name.setText(current.name)
    var short = UnitFields.short
    short.setText(current.short == current.name ? "" : current.short)
    var kind = UnitFields.kind
    kind.choose(unit.unitKind.option(app))
    var level = UnitFields.level
    level.choose(unit.level.option(app))
    var parent = UnitFields.parent
    parent.choose(unit.parent.flatMap { FlagForm.option(ofUnit: $0, on: nil, app) })
    return [name, short, kind, level, parent] + secondColumn(of: unit, app)
  }

  private static func secondColumn(of unit: OrgUnit, _ app: AppState) -> [FormField] {
    var aliases = OrgUnit.formField(
      .aliases, .line(upTo: 500),
      hint: Phrase(
        "cách nhau bằng dấu chấm phẩy; tìm được theo các tên này", "separated by semicolons; found by these"),
      column: .second)
    aliases.isList = true
    aliases.setText(unit.aliases.joined(separator: "; "))
    var founded = UnitFields.foundedOn
    founded.setText(unit.foundedOn?.dayMonthYear ?? "")
    var dissolved = OrgUnit.formField(
      .dissolvedOn, .day, hint: Phrase("ngày đầu không còn tồn tại", "the first day it no longer existed"),
      column: .second)
    dissolved.setText(unit.dissolvedOn?.dayMonthYear ?? "")
    var basis = UnitFields.legalBasis
    basis.setText(unit.legalBasis ?? "")
    var note = OrgUnit.formField(.note, .paragraph(rows: 2), column: .second)
    note.setText(unit.note ?? "")
    return [aliases, founded, dissolved, basis, note].compactMap { UnitFields.editable($0, app) }
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Sửa đơn vị", "Edit a unit")) }

  package var columnTitles: (Phrase, Phrase)? { UnitFields.columnTitles }

  package func preface(_ app: AppState) -> [Line] { UnitFields.preface(of: unit.id, app) }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    UnitFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) { self[.parent]?.placeholder = app.text(UnitFields.noParent) }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try edits.command(of: fields, adding: correctedNames(app), app)
  }

  /// The names with that of today corrected; nothing where it stands as it was.
  private func correctedNames(_ app: AppState) -> [FieldMember] {
    let current = unit.name(on: app.writingDay)
    let short = text(.short).isEmpty ? text(.names) : text(.short)
    guard text(.names) != current.name || short != current.short, !text(.names).isEmpty else { return [] }
    var names = unit.names
    let place = names.lastIndex { $0 == current } ?? names.endIndex
    if place == names.endIndex { names.append(current) }
    names[place].name = text(.names)
    names[place].short = short
    return [FieldMember("names", names.fieldValue)]
  }
}
