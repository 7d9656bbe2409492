import ArgumentParser
import Domain

/// `kycuong units rename`: a new name from a day on.
struct UnitsRenameCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rename",
      abstract: about(
        "Đổi tên từ một ngày; tên cũ vẫn dùng cho các ngày trước. Sửa lỗi chính tả của tên: units edit.",
        "Rename from a day on; the old name stays for the days before. To mend a spelling: units edit."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(help: unitHint, completion: unitCompletion)
  var unit: String

  @Option(help: hint("Tên mới.", "The new name.", value: "text"))
  var name: String

  @Option(help: hint("Tên ngắn mới; nếu không ghi: tên mới.", "The new short name; else the name.", value: "text"))
  var shortName: String?

  @Option(help: dayHint("Ngày đầu mang tên mới.", "First day of the new name."))
  var from: String

  @Option(help: hint("Căn cứ pháp lý.", "Legal basis.", value: "text"))
  var basis: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let found = try place.registeredUnit(unit)
    let new = UnitName(name, short: shortName ?? "", from: try place.day(from, for: "--from"))
    try place.carryOut(
      .renameUnit(found.id, to: new, legalBasis: basis ?? "", base: try edit.base(of: found)), write, on: found.key)
  }
}
