import ArgumentParser
import Domain

/// `kycuong assignments judge`: how a cooperating unit did its part.
struct AssignmentsJudgeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "judge",
      abstract: about(
        "Đánh giá riêng một đơn vị phối hợp.", "Judge one cooperating unit apart from the lead unit."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: unitHint, completion: unitCompletion)
  var unit: String

  @Option(
    help: hint(
      "Kết quả phối hợp: in-time (đúng hạn), late (chậm), none (không phối hợp), poor (chất lượng kém).",
      "How it did: in-time, late, none or poor.", value: "verdict"))
  var verdict: CooperationVerdict

  @Option(help: hint("Văn bản của đơn vị phối hợp, hoặc văn bản đánh giá.", "The document of its part.", value: "text"))
  var document: String?

  @Option(help: dayHint("Ngày văn bản, hoặc ngày đánh giá.", "Its day, or the day of judging."))
  var on: String

  @Option(help: hint("Nhận xét; phải có khi chất lượng kém.", "A remark; needed where it was poor.", value: "text"))
  var remark: String?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    try place.carryOut(
      .judge(
        try place.unit(unit), verdict, document: document ?? "", on: try place.day(on, for: "--on"),
        remark: remark ?? ""),
      on: id, write)
  }
}

extension CooperationVerdict: ExpressibleByArgument {}
