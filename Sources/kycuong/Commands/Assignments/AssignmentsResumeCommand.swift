import ArgumentParser
import Domain

/// `kycuong assignments resume`: a document lets the work go on.
struct AssignmentsResumeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume",
      abstract: about(
        "Cho tiếp tục sau tạm dừng; hạn lùi đúng số ngày đã dừng nếu dừng trước hạn.",
        "Let the work go on; the due day moves by the days of rest where they began by it."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Văn bản cho tiếp tục.", "The document that lets it go on.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày tiếp tục.", "First day on which the work goes on."))
  var on: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .resume(document: document, on: try place.day(on, for: "--on")),
      on: id, write)
  }
}
