import ArgumentParser
import Domain

/// `kycuong checks finding`: one more thing that a check found.
struct ChecksFindingCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "finding", abstract: about("Ghi thêm một phát hiện.", "Add a finding to a check."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: entryNumberHint(Check.self))
  var id: String

  @Option(help: hint("Phát hiện điều gì.", "What was found.", value: "text"))
  var text: String

  @Option(help: dayHint("Hạn khắc phục.", "The day by which it must be remedied."))
  var due: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let check = try place.entry(id, of: Check.self)
    let draft = CheckFindingDraft(text, due: try place.optionalDay(due, for: "--due"))
    try place.carryOut(.register(.addFinding(check.id, draft)), write, on: check.key)
  }
}

/// `kycuong checks follow`: what followed from a finding.
struct ChecksFollowCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "follow",
      abstract: about("Ghi việc khắc phục một phát hiện.", "Record the remedy of a finding."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: entryNumberHint(Check.self))
  var id: String

  @Option(help: findingHint)
  var finding: Int

  @Option(help: hint("Văn bản báo cáo khắc phục.", "The document that reports it.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày khắc phục.", "The day of the remedy."))
  var on: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let check = try place.entry(id, of: Check.self)
    let day = try place.day(on, for: "--on")
    try place.carryOut(
      .register(.follow(check.id, finding: finding, document: document, on: day)), write, on: check.key)
  }
}
