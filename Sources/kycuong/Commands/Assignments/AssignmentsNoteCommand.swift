import ArgumentParser
import Domain

/// `kycuong assignments note`: one dated line on how a task goes.
struct AssignmentsNoteCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: about("Ghi tiến độ.", "Note progress."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Tiến độ, khó khăn.", "How it goes.", value: "text"))
  var text: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Assignment.self)
    try place.carryOut(.noteAssignment(number, text: text), write, on: number.key(of: Assignment.self))
  }
}

/// What help says of an assignment's identifier.
var assignmentHint: ArgumentHelp {
  hint("Số nhiệm vụ: NV-2026-000123 hoặc 123.", "The assignment: NV-2026-000123 or 123.", value: "id")
}
