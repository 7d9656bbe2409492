import ArgumentParser
import Domain

/// `kycuong assignments report`: the unit says it has finished, by which document of which day.
struct AssignmentsReportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: about(
        "Đơn vị báo cáo kết quả; chờ Văn phòng xác nhận.", "The unit reports its result; the Office has yet to accept.")
    )
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions

  @Argument(help: assignmentHint)
  var id: String

  @Option(help: hint("Văn bản kết quả: loại, số, ký hiệu.", "The result document.", value: "text"))
  var document: String

  @Option(
    help: hint("Ngày văn bản kết quả: ngày này quyết định đúng hay trễ hạn.", "Its day, which counts.", value: "date"))
  var on: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    let number = try place.number(id, of: Assignment.self)
    let day = try place.day(on, for: "--on")
    try place.carryOut(
      .reportAssignment(number, document: document, on: day), write, on: number.key(of: Assignment.self))
  }
}
