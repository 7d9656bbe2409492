import ArgumentParser
import Domain

/// `kycuong assignments cause`: why an assignment is late.
struct AssignmentsCauseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cause",
      abstract: about(
        "Ghi nguyên nhân trễ, một dòng, cho báo cáo quý.", "Note why it is late, in a line, for the quarterly report."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Nguyên nhân trễ.", "Why it is late.", value: "text"))
  var text: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .cause(text),
      on: id, write)
  }
}
