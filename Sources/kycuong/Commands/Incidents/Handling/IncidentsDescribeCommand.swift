import ArgumentParser
import Domain

/// `kycuong incidents describe`: what handling must know of the incident as a whole.
struct IncidentsDescribeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "describe",
      abstract: about(
        "Ghi cơ quan có thẩm quyền, đã báo cáo ai, vụ việc phức tạp, ngày chấm dứt hành vi; “” để xóa.",
        "Enter the competent authority, the report, complexity, the end of the act; an empty text clears."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: incidentHint)
  var id: String

  @Option(help: hint("Cơ quan có thẩm quyền xử lý.", "The competent authority.", value: "text"))
  var authority: String?

  @Option(
    help: hint("Đơn vị xử lý, nếu có trong sổ.", "The handling unit, where it is in the register.", value: "unit"))
  var handlingUnit: String?

  @Option(
    help: hint("Đã báo cáo cơ quan nào, văn bản nào.", "To whom it was reported, by which document.", value: "text"))
  var reportedTo: String?

  @Option(
    help: hint("Lý do vụ việc phức tạp (thời hạn dài hơn).", "Why it is complex (the longer limit).", value: "text"))
  var complex: String?

  @Option(help: hint("Ngày chấm dứt hành vi kéo dài.", "The day an act that lasted ended.", value: "date"))
  var actEnd: String?

  @Flag(
    inversion: .prefixedNo, help: hint("Hành vi còn tiếp diễn.", "The act still goes on."))
  var ongoing: Bool?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var facts = CaseFacts()
    facts.authority = authority
    facts.handlingUnit = try place.optionalUnit(handlingUnit)
    facts.reportedTo = reportedTo
    facts.complexity = complex
    facts.actEnd = try place.optionalDay(actEnd, for: "--act-end")
    facts.isOngoing = ongoing
    try place.carryOut(.describe(facts), on: id, write)
  }
}
