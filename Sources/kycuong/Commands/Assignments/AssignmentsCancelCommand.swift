import ArgumentParser
import Domain

/// `kycuong assignments cancel`: a document withdraws the task.
struct AssignmentsCancelCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cancel",
      abstract: about(
        "Hủy nhiệm vụ theo văn bản; nhiệm vụ ra khỏi các tỷ lệ, lịch sử giữ nguyên.",
        "Withdraw the task by a document; it leaves the ratios and keeps its history."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Văn bản hủy.", "The document that withdraws it.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày hủy.", "Day from which it is withdrawn."))
  var on: String

  @Option(help: hint("Lý do.", "Why.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .cancel(document: document, on: try place.day(on, for: "--on"), reason: reason),
      on: id, write)
  }
}
