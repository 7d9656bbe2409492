import ArgumentParser
import Domain

/// `kycuong units add`: a new unit of the register.
struct UnitsAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: about(
        "Thêm đơn vị; mã lấy từ tên nếu không ghi, và không bao giờ đổi.",
        "Add a unit; its code, made of the name unless given, never changes."),
      discussion: about(
        "Ví dụ: kycuong units add --name \"Sở Dân tộc và Tôn giáo\" --kind so --from 01/03/2025 --basis \"NQ số 12/NQ-HĐND\"",
        "Example: kycuong units add --name \"Sở Dân tộc và Tôn giáo\" --kind so --from 2025-03-01"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Option(help: hint("Tên đầy đủ.", "Full name.", value: "text"))
  var name: String

  @Option(help: hint("Tên ngắn; nếu không ghi: tên đầy đủ.", "Short name; else the full name.", value: "text"))
  var shortName: String?

  @Option(help: hint("Mã: chữ thường không dấu, chữ số, gạch nối.", "Code: a-z, 0-9 and hyphens.", value: "code"))
  var code: String?

  @Option(help: hint("Loại đơn vị.", "Kind of unit.", value: "kind"))
  var kind: UnitKind

  @Option(
    help: hint("Cấp; nếu không ghi: theo loại đơn vị.", "Level; else that of its kind.", value: "level"))
  var level: UnitLevel?

  @Option(help: hint("Đơn vị cấp trên.", "The unit it belongs to.", value: "unit"), completion: unitCompletion)
  var parent: String?

  @Option(help: dayHint("Ngày thành lập.", "Day it was founded."))
  var from: String?

  @Option(help: hint("Căn cứ pháp lý.", "Legal basis.", value: "text"))
  var basis: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var draft = UnitDraft()
    draft.id = try code.map { typed throws(Failure) in try place.newCode(typed) }
    draft.name = name
    draft.short = shortName ?? ""
    draft.kind = kind
    draft.level = level ?? kind.usualLevel
    draft.parent = try parent.map { typed throws(Failure) in try place.unit(typed) }
    draft.foundedOn = try place.optionalDay(from, for: "--from")
    draft.legalBasis = basis ?? ""
    try place.carryOut(.addUnit(draft), write)
  }
}

extension Workplace {
  /// The code that an argument gives to a unit that does not exist yet.
  fileprivate func newCode(_ typed: String) throws(Failure) -> Code<OrgUnit> {
    if let code = Code<OrgUnit>(rawValue: typed) { return code }
    throw .badInput(
      Phrase("--code: “\(typed)” không làm mã đơn vị được.", "--code: “\(typed)” cannot be the code of a unit."),
      next: Phrase(
        "Dùng 1 đến 80 chữ thường không dấu, chữ số và gạch nối, như so-noi-vu; hoặc bỏ --code.",
        "Use 1 to 80 of a-z, 0-9 and hyphens, such as so-noi-vu; or leave --code out."))
  }
}

extension UnitKind: ExpressibleByArgument {}
extension UnitLevel: ExpressibleByArgument {}
