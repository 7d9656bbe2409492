import ArgumentParser
import Domain

/// `kycuong plan assign`: a plan item becomes an assignment.
struct PlanAssignCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign",
      abstract: about(
        "Giao một mục kế hoạch thành nhiệm vụ; nội dung, đơn vị, hạn lấy theo mục sổ nếu không ghi.",
        "Make a plan item an assignment; title, unit and due day follow the item unless given."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: entryNumberHint(WorkPlanItem.self))
  var id: String

  @Option(help: unitHint, completion: unitCompletion)
  var unit: [String] = []

  @Option(help: hint("Đơn vị phối hợp.", "A cooperating unit.", value: "unit"), completion: unitCompletion)
  var coop: [String] = []

  @Option(help: hint("Văn bản giao; nếu không ghi: văn bản kế hoạch.", "The document; else the plan.", value: "text"))
  var source: String?

  @Option(help: dayHint("Ngày văn bản giao.", "Day of that document."))
  var issued: String

  @OptionGroup var term: TermOptions

  @Option(help: hint("Người chịu trách nhiệm: mã hoặc họ tên.", "Responsible person: code or name.", value: "person"))
  var person: String?

  @Option(help: hint("Tài khoản theo dõi.", "The account that follows it.", value: "account"))
  var follower: String?

  func validate() throws {
    guard term.count <= 1 else { throw TermOptions.atMostOne }
  }

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let item = try place.entry(id, of: WorkPlanItem.self)
    var draft = place.registry.proposedAssignment(from: item.id) ?? AssignmentDraft()
    if !unit.isEmpty { draft.units = try place.units(unit) }
    draft.cooperatingUnits = try place.units(coop)
    draft.source = source ?? draft.source
    draft.issued = try place.day(issued, for: "--issued")
    if term.count == 1 { draft.due = try term.wish(in: place) }
    if let person { draft.person = try place.person(person) }
    if let follower { draft.follower = try place.account(follower) }
    try place.carryOut(.register(.assign(item.id, draft)), write)
  }
}
