import ArgumentParser
import Domain

/// `kycuong assignments excuse`: the assigning authority accepts an objective cause of the lateness.
struct AssignmentsExcuseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "excuse",
      abstract: about(
        "Cơ quan giao công nhận lý do khách quan của việc trễ: nêu riêng, không xóa việc trễ.",
        "The assigning authority accepts an objective cause: lateness is shown apart, not removed."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Văn bản công nhận.", "The document that accepts it.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày văn bản.", "Day of that document."))
  var on: String

  @Option(help: hint("Người ký văn bản.", "Who signed it.", value: "text"))
  var signer: String

  @Option(help: hint("Lý do.", "Why.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .excuse(document: document, on: try place.day(on, for: "--on"), signer: signer, reason: reason),
      on: id, write)
  }
}
