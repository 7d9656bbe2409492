import ArgumentParser
import Domain

/// `kycuong assignments suspend`: a document stops the work.
struct AssignmentsSuspendCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suspend",
      abstract: about(
        "Tạm dừng theo văn bản; ngày tạm dừng không tính là ngày trễ.",
        "Stop the work by a document; days of suspension are not days late."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Văn bản cho tạm dừng.", "The document that stops it.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày bắt đầu tạm dừng.", "First day on which the work rests."))
  var on: String

  @Option(help: hint("Lý do.", "Why.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .suspend(document: document, on: try place.day(on, for: "--on"), reason: reason),
      on: id, write)
  }
}
