@testable import Domain

/// One sound entry of each register, as commands give them.
enum TestEntries {
  static let fields: [Register: [FieldMember]] = [
    .dissemination: [unit, FieldMember("document", .text("25/2013")), on, FieldMember("attended", .integer(40))],
    .checks: [
      unit, FieldMember("checker", .text(TestRegistry.cuJut.rawValue)), FieldMember("sector", .text("Đất đai")), on,
      FieldMember("document", .text("Kết luận 18/KL-TT")),
      FieldMember("findings", [finding].fieldValue),
    ],
    .rules: [
      unit, FieldMember("title", .text("Quy chế làm việc")), FieldMember("document", .text("QĐ 10/QĐ-SNV")),
      FieldMember("issued", .text("2024-01-10")),
    ],
    .plan: [
      unit, FieldMember("year", .integer(2026)), FieldMember("text", .text("Rà soát vị trí việc làm")),
      FieldMember("due", .text("2026-12-15")), FieldMember("document", .text("KH 02/KH-SNV")),
    ],
    .measures: [
      unit, FieldMember("measure", .text("streamlining")), FieldMember("posts", .integer(3)), on,
      FieldMember("document", .text("QĐ 77/QĐ-SNV")),
    ],
    .advice: [
      unit, FieldMember("document", .text("Tờ trình 5/TTr-SNV")), on,
      FieldMember("returnedBy", .text("Văn phòng UBND tỉnh")), FieldMember("flaw", .text("wrong-law")),
      FieldMember("evidence", .text("Phiếu trả 3/PT-VP")),
    ],
    .duties: [
      unit, FieldMember("matter", .text("Cải cách hành chính")), FieldMember("person", .text("ns-2")),
      FieldMember("document", .text("TB 4/TB-SNV")), on,
    ],
  ]

  static let finding = CheckFinding("Chưa niêm yết thủ tục", due: day("2026-12-01"))
  private static let unit = FieldMember("unit", .text(TestRegistry.homeAffairs.rawValue))
  private static let on = FieldMember("on", .text("2026-10-05"))

  /// The command that enters one, with some fields otherwise; null leaves a field out.
  static func add(_ register: Register, _ other: [FieldMember] = []) -> Command {
    let keys = Set(other.map(\.key))
    let kept = (fields[register] ?? []).filter { !keys.contains($0.key) }
    return .register(.add(register, kept + other.filter { !$0.value.isNull }))
  }

  /// Who may write in a register.
  static func keeper(of register: Register) -> String { register == .checks ? "ttv01" : "snv01" }

  /// The key of the first entry of a register.
  static func first(_ register: Register) -> RecordKey {
    let prefix = register.type.numberPrefix
    return RecordKey(register.kind, "\(prefix)-2026-0001")
  }

  /// A registry with one entry in each register.
  static func registry() throws -> Registry {
    var registry = TestRegistry.make()
    for register in Register.allCases {
      try TestRegistry.perform(add(register), by: keeper(of: register), in: &registry)
    }
    return registry
  }
}
