import ArgumentParser
import Domain

/// `kycuong heads appoint`: someone heads a unit from a day on, or nobody does.
struct HeadsAppointCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "appoint",
      abstract: about(
        "Ghi người đứng đầu từ một ngày: chính thức, quyền, phụ trách, hoặc khuyết.",
        "Record who heads a unit from a day on: official, acting, in charge, or vacant."),
      discussion: about(
        "Người đang giữ chức thôi từ ngày đó, trừ khi có --beside. Ví dụ: kycuong heads appoint so-noi-vu --person ns-12 "
          + "--title \"Giám đốc\" --from 01/12/2026 --document \"QĐ số 5/QĐ-UBND\"",
        "Whoever holds the post leaves it that day, unless --beside is given. Example: kycuong heads appoint so-noi-vu "
          + "--person ns-12 --title \"Giám đốc\" --from 2026-12-01"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: unitHint, completion: unitCompletion)
  var unit: String

  @Option(help: hint("Người giữ chức: mã hoặc họ tên.", "Who: code or name.", value: "person"))
  var person: String?

  @Option(help: hint("Chức vụ.", "The post.", value: "text"))
  var title: String?

  @Option(
    help: hint(
      "official chính thức, acting quyền, in-charge phụ trách, vacant khuyết.", "In what capacity.", value: "mode"))
  var mode = HeadshipMode.official

  @Option(help: dayHint("Ngày đầu giữ chức.", "First day in office."))
  var from: String

  @Option(help: hint("Quyết định bổ nhiệm, giao quyền.", "The appointing document.", value: "text"))
  var document: String?

  @Flag(
    help: hint("Người đang giữ chức vẫn giữ, như quyền cạnh chính thức.", "Whoever holds the post keeps it too."))
  var beside = false

  func validate() throws {
    let isVacant = mode == .vacant
    guard isVacant == (person == nil), !isVacant || title == nil else {
      throw ValidationError(
        about(
          "--mode vacant đi một mình; các hình thức khác cần --person và --title.",
          "--mode vacant stands alone; every other mode needs --person and --title."))
    }
  }

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var draft = AppointmentDraft()
    let from = try place.day(from, for: "--from")
    draft.unit = try place.unit(unit, on: from)
    draft.person = try person.map { name throws(Failure) in try place.person(name) }
    draft.title = title ?? ""
    draft.mode = mode
    draft.from = from
    draft.document = document ?? ""
    draft.endsPredecessor = !beside
    try place.carryOut(.appoint(draft), write)
  }
}

extension HeadshipMode: ExpressibleByArgument {}
