import ArgumentParser
import Domain

/// `kycuong incidents review`: the meeting that reviews the fault of a party.
struct IncidentsReviewCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: about(
        "Ghi họp kiểm điểm; chỉ họp vắng mặt sau lần triệu tập thứ hai.",
        "Record the review meeting; without the person only after the second summons."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var which: PartyOption

  @Argument(help: incidentHint)
  var id: String

  @Option(
    help: hint("Người chủ trì; không phải người liên quan.", "Who chaired it; no person concerned.", value: "text"))
  var chair: String

  @Option(help: hint("Biên bản: số, ngày.", "The minutes.", value: "text"))
  var minutes: String

  @Option(help: hint("Kết luận cuộc họp và hình thức đề nghị.", "What the meeting concluded.", value: "text"))
  var text: String

  @Option(help: hint("Ngày họp; nếu không ghi: hôm nay.", "Day of the meeting; else today.", value: "date"))
  var on: String?

  @Option(help: hint("Ngày triệu tập lần 1.", "Day of the first summons.", value: "date"))
  var firstSummons: String?

  @Option(help: hint("Ngày triệu tập lần 2.", "Day of the second summons.", value: "date"))
  var secondSummons: String?

  @Option(help: hint("Người kiểm điểm: nếu không ghi, present.", "The person; else present.", value: "attendance"))
  var attendance: ReviewAttendance?

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace(writing: true)
    var review = ReviewMeeting()
    review.chair = chair
    review.minutes = minutes
    review.text = text
    review.on = try place.optionalDay(on, for: "--on")
    review.firstSummons = try place.optionalDay(firstSummons, for: "--first-summons")
    review.secondSummons = try place.optionalDay(secondSummons, for: "--second-summons")
    review.attendance = attendance ?? .present
    try place.carryOut(.review(party: which.party, review), on: id, write)
  }
}
