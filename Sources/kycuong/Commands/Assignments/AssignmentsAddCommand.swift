import ArgumentParser
import Domain

/// `kycuong assignments add`: one assignment for each lead unit of a document.
struct AssignmentsAddCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: about(
        "Thêm nhiệm vụ; nhiều --unit thì mỗi đơn vị chủ trì một nhiệm vụ.",
        "Add an assignment; one for each --unit given."),
      discussion: about(
        "Ví dụ: kycuong assignments add --unit \"Sở Nội vụ\" --title \"Báo cáo tinh giản biên chế\" "
          + "--source \"Công văn số 12/UBND-TH\" --issued 02/11/2026 --due-text \"trong 10 ngày làm việc\"",
        "Example: kycuong assignments add --unit so-noi-vu --title \"Báo cáo tinh giản biên chế\" "
          + "--source \"Công văn số 12/UBND-TH\" --issued 2026-11-02 --due 2026-11-16"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Option(help: unitHint, completion: unitCompletion)
  var unit: [String]

  @Option(help: hint("Đơn vị phối hợp.", "A cooperating unit.", value: "unit"), completion: unitCompletion)
  var coop: [String] = []

  @Option(help: hint("Nội dung nhiệm vụ.", "What is to be done.", value: "text"))
  var title: String

  @Option(help: hint("Văn bản giao: loại, số, ký hiệu.", "The document that gives it.", value: "text"))
  var source: String

  @Option(help: dayHint("Ngày văn bản giao.", "Day of that document."))
  var issued: String

  @OptionGroup var term: TermOptions

  @Option(help: hint("Người chịu trách nhiệm: mã hoặc họ tên.", "Responsible person: code or name.", value: "person"))
  var person: String?

  @Option(help: hint("Tài khoản theo dõi.", "The account that follows it.", value: "account"))
  var follower: String?

  @Option(help: hint("Loại nhiệm vụ.", "Kind of task.", value: "kind"))
  var kind = WorkKind.duty

  func validate() throws {
    guard term.count == 1 else { throw TermOptions.exactlyOne }
  }

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var draft = AssignmentDraft()
    draft.title = title
    draft.units = try place.units(unit)
    draft.cooperatingUnits = try place.units(coop)
    draft.workKind = kind
    draft.source = source
    draft.issued = try place.day(issued, for: "--issued")
    draft.due = try term.wish(in: place)
    if let person { draft.person = try place.person(person) }
    if let follower { draft.follower = try place.account(follower) }
    try place.carryOut(.addAssignment(draft), write)
  }
}

extension WorkKind: ExpressibleByArgument {}
