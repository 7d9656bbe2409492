import ArgumentParser
import Domain

/// `kycuong assignments transfer`: another unit takes the task over.
struct AssignmentsTransferCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transfer",
      abstract: about(
        "Chuyển cho đơn vị khác theo văn bản: nhiệm vụ mới của đơn vị nhận, hạn như cũ; ngày trễ trước khi chuyển thuộc đơn vị cũ.",
        "Give the task to another unit by a document: a new assignment, due as before; days late before stay with the old unit."
      ))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Đơn vị nhận.", "The unit that takes it over.", value: "unit"), completion: unitCompletion)
  var to: String

  @Option(help: hint("Văn bản chuyển.", "The document that transfers it.", value: "text"))
  var document: String

  @Option(help: dayHint("Ngày đầu tiên đơn vị nhận chịu trách nhiệm.", "First day for which the new unit answers."))
  var on: String

  @Option(help: hint("Lý do.", "Why.", value: "text"))
  var reason: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .transfer(to: try place.unit(to), document: document, on: try place.day(on, for: "--on"), reason: reason),
      on: id, write)
  }
}
