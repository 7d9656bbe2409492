import ArgumentParser
import Domain

/// `kycuong assignments edit`: correct what the document says of an open assignment.
struct AssignmentsEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: about(
        "Sửa nhiệm vụ đang mở; chỉ sửa các trường được nêu, giá trị \"\" để bỏ trống.",
        "Correct an open assignment; only what is given changes, \"\" empties a field."),
      discussion: about(
        "Sửa hạn gốc (--due, --due-text, --no-due, hoặc --issued khi hạn tính theo lời văn) phải nêu --reason; hạn cũ được ghi lại.",
        "Correcting the first due day (--due, --due-text, --no-due, or --issued where the wording counts from it) needs "
          + "--reason; the day before is noted."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Nội dung nhiệm vụ.", "What is to be done.", value: "text"))
  var title: String?

  @Option(help: hint("Đơn vị chủ trì.", "The lead unit.", value: "unit"), completion: unitCompletion)
  var unit: String?

  @Option(
    help: hint(
      "Các đơn vị phối hợp, thay danh sách cũ.", "The cooperating units, in place of the list.", value: "unit"),
    completion: unitCompletion)
  var coop: [String] = []

  @Option(help: hint("Văn bản giao: loại, số, ký hiệu.", "The document that gives it.", value: "text"))
  var source: String?

  @Option(help: dayHint("Ngày văn bản giao.", "Day of that document."))
  var issued: String?

  @OptionGroup var term: TermOptions

  @Option(help: hint("Lý do đính chính hạn gốc.", "Why the first due day was wrong.", value: "text"))
  var reason: String?

  @Option(help: hint("Người chịu trách nhiệm: mã hoặc họ tên.", "Responsible person: code or name.", value: "person"))
  var person: String?

  @Option(help: hint("Tài khoản theo dõi.", "The account that follows it.", value: "account"))
  var follower: String?

  @Option(help: hint("Loại nhiệm vụ.", "Kind of task.", value: "kind"))
  var kind: WorkKind?

  func validate() throws {
    guard term.count <= 1 else { throw TermOptions.atMostOne }
  }

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Assignment.self)
    let found = try Failure.storing(at: place) { () throws(StoreError) in try place.registry.assignment(number) }
    guard let found else { throw .store(.refused(.unknownAssignment(number.rawValue)), at: place) }
    try place.edit(found, edits(in: place), reason: reason, edit, write)
  }

  private func edits(in place: Workplace) throws(Failure) -> FieldEdits {
    var edits = FieldEdits()
    edits.set("title", title)
    try edits.set("unit", unit) { name throws(Failure) in try place.unit(name) }
    try edits.set(list: "coop", coop) { name throws(Failure) in try place.unit(name) }
    edits.set("source", source)
    try edits.set("issued", issued) { typed throws(Failure) in try place.day(typed, for: "--issued") }
    try edits.set("originalDue", term.noDue ? "" : term.due) { typed throws(Failure) in
      try place.day(typed, for: "--due")
    }
    edits.set("dueText", term.noDue ? "" : term.dueText)
    try edits.set("person", person) { name throws(Failure) in try place.person(name) }
    try edits.set("follower", follower) { name throws(Failure) in try place.account(name) }
    edits.set("kind", kind)
    return edits
  }
}
