import ArgumentParser
import Domain

/// `kycuong units edit`: correct the entry of a unit.
struct UnitsEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: about(
        "Sửa đơn vị; chỉ sửa các trường được nêu, giá trị \"\" để bỏ trống.",
        "Correct a unit; only what is given changes, \"\" empties a field."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(help: unitHint, completion: unitCompletion)
  var unit: String

  @Option(
    help: hint(
      "Sửa chữ của tên đang dùng; đổi tên: units rename.", "Mend the name in use; see units rename.", value: "text"))
  var name: String?

  @Option(help: hint("Sửa tên ngắn đang dùng.", "Mend the short name in use.", value: "text"))
  var shortName: String?

  @Option(
    help: hint(
      "Các tên khác để tìm, thay danh sách cũ.", "Other names to find it by, in place of the list.", value: "text"))
  var alias: [String] = []

  @Option(help: hint("Loại đơn vị.", "Kind of unit.", value: "kind"))
  var kind: UnitKind?

  @Option(help: hint("Cấp.", "Level.", value: "level"))
  var level: UnitLevel?

  @Option(help: hint("Đơn vị cấp trên.", "The unit it belongs to.", value: "unit"), completion: unitCompletion)
  var parent: String?

  @Option(help: dayHint("Ngày thành lập.", "Day it was founded."))
  var from: String?

  @Option(help: dayHint("Ngày đầu không còn đơn vị này.", "First day on which it is no more."))
  var to: String?

  @Option(help: hint("Căn cứ pháp lý.", "Legal basis.", value: "text"))
  var basis: String?

  @Option(
    help: hint(
      "Cơ quan kỷ luật người đứng đầu, khi không phải UBND tỉnh.",
      "Who disciplines the head, where not the provincial committee.", value: "text"))
  var disciplineAuthority: String?

  @Flag(inversion: .prefixedNo, help: hint("Còn chờ xác minh.", "Still to be verified."))
  var unverified: Bool?

  @Option(help: hint("Ghi chú.", "Note.", value: "text"))
  var note: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let found = try place.registeredUnit(unit)
    try place.edit(found, edits(of: found, in: place), edit, write)
  }

  private func edits(of unit: OrgUnit, in place: Workplace) throws(Failure) -> FieldEdits {
    var edits = FieldEdits()
    edits.set("names", mended(unit.names, on: place.day))
    try edits.set(list: "aliases", alias) { $0 }
    edits.set("kind", kind)
    edits.set("level", level)
    try edits.set("parent", parent) { name throws(Failure) in try place.unit(name) }
    try edits.set("foundedOn", from) { typed throws(Failure) in try place.day(typed, for: "--from") }
    try edits.set("dissolvedOn", to) { typed throws(Failure) in try place.day(typed, for: "--to") }
    edits.set("legalBasis", basis)
    edits.set("disciplineAuthority", disciplineAuthority)
    edits.set("unverified", unverified)
    edits.set("note", note)
    return edits
  }

  /// The names with the one in use mended; nil where nothing of it is given.
  private func mended(_ names: [UnitName], on day: CalendarDay) -> [UnitName]? {
    guard name != nil || shortName != nil else { return nil }
    guard
      let place = names.lastIndex(where: { Period(from: $0.from, to: $0.to).contains(day) }) ?? names.indices.last
    else { return [UnitName(name ?? "", short: shortName ?? "")] }
    var names = names
    if names[place].short == names[place].name, shortName == nil { names[place].short = name ?? names[place].short }
    names[place].name = name ?? names[place].name
    names[place].short = shortName ?? names[place].short
    return names
  }
}
