import ArgumentParser
import Domain

/// `kycuong incidents party`: add a responsible party, or correct one.
struct IncidentsPartyCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "party",
      abstract: about(
        "Thêm bên chịu trách nhiệm (--kind), hoặc sửa một bên (--party).",
        "Add a responsible party (--kind), or correct one (--party)."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Tư cách: unit, head, deputy, staff.", "unit, head, deputy or staff.", value: "kind"))
  var kind: PartyKind?

  @Option(help: hint("Người: mã hoặc họ tên.", "The person: code or name.", value: "person"))
  var person: String?

  @Option(
    help: hint("Đơn vị; nếu không ghi: đơn vị của vụ việc.", "The unit; else that of the incident.", value: "unit"))
  var unit: String?

  @Option(
    help: hint(
      "Nhóm đối tượng; nếu không ghi: theo hồ sơ người đó.", "The group under the law; else by the person.",
      value: "group"))
  var group: DisciplineSubject?

  @Option(help: hint("Nguyên nhân.", "The cause.", value: "text"))
  var cause: String?

  @Option(help: hint("Việc phải chịu trách nhiệm.", "What is answered for.", value: "text"))
  var matter: String?

  @Option(help: hint("Mức trách nhiệm: phần trăm hoặc lời.", "The share: percent or words.", value: "text"))
  var share: String?

  @Flag(inversion: .prefixedNo, help: hint("Lỗi lãnh đạo, quản lý.", "A fault in leading."))
  var leadershipFault: Bool?

  @Flag(name: .customLong("repeat"), inversion: .prefixedNo, help: hint("Tái phạm.", "A repeat."))
  var isRepeat: Bool?

  @Option(help: hint("Tình tiết tăng nặng.", "An aggravating fact.", value: "text"))
  var aggravating: [String] = []

  @Option(help: hint("Tình tiết giảm nhẹ.", "A mitigating fact.", value: "text"))
  var mitigating: [String] = []

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var facts = PartyFacts()
    facts.kind = kind
    if let person { facts.person = try place.person(person) }
    facts.unit = try place.optionalUnit(unit)
    facts.subject = group
    (facts.cause, facts.matter, facts.share) = (cause, matter, share)
    (facts.isLeadershipFault, facts.isRepeat) = (leadershipFault, isRepeat)
    if !aggravating.isEmpty { facts.aggravating = aggravating }
    if !mitigating.isEmpty { facts.mitigating = mitigating }
    try place.carryOut(which.party.map { .editParty($0, facts) } ?? .addParty(facts), on: id, write)
  }
}
