import ArgumentParser
import Domain

/// `kycuong assignments extend`: a document grants a later due day.
struct AssignmentsExtendCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extend",
      abstract: about(
        "Gia hạn theo văn bản; cho phép sau hạn thì vẫn ghi, nhưng nhiệm vụ vẫn tính là trễ.",
        "A later due day by a document; one granted after the due day is recorded and the task stays late."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: dayHint("Hạn mới.", "The new due day."))
  var to: String

  @Option(help: hint("Văn bản cho gia hạn: loại, số, ký hiệu.", "The document that grants it.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày văn bản cho gia hạn.", "Day of that document."))
  var granted: String

  @Option(help: hint("Người ký văn bản.", "Who signed it.", value: "text"))
  var signer: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .extend(
        to: try place.day(to, for: "--to"), document: document, granted: try place.day(granted, for: "--granted"),
        signer: signer),
      on: id, write)
  }
}
