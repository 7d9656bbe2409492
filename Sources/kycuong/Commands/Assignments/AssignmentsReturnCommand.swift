import ArgumentParser
import Domain

/// `kycuong assignments return`: the Office sends a reported result back.
struct AssignmentsReturnCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "return",
      abstract: about(
        "Trả lại kết quả đã báo cáo, nêu lý do; nhiệm vụ lại đang mở, hạn như cũ.",
        "Send a reported result back with the reason; the task is open again, due as before."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Lý do trả lại.", "Why it is sent back.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Assignment.self)
    try place.carryOut(.returnAssignment(number, reason: reason), write, on: number.key(of: Assignment.self))
  }
}
