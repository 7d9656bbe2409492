import ArgumentParser
import Domain

/// How the due day of an assignment is given: a day, the wording of the document, or none.
struct TermOptions: ParsableArguments {
  @Option(help: dayHint("Hạn hoàn thành; +10lv tính từ hôm nay.", "The due day; +10lv counts from today."))
  var due: String?

  @Option(
    help: hint(
      "Hạn theo lời văn, tính từ ngày văn bản: \"trước ngày 30/11/2026\", \"trong 10 ngày làm việc\".",
      "The due day in the document's words, counted from its day: \"trong 10 ngày làm việc\".", value: "text"))
  var dueText: String?

  @Flag(help: hint("Văn bản không ghi thời hạn.", "The document sets no due day."))
  var noDue = false

  /// How many of the ways are used.
  var count: Int { [due != nil, dueText != nil, noDue].count(where: \.self) }

  /// What the wish is where exactly one way is used.
  func wish(in place: Workplace) throws(Failure) -> DueWish {
    if let due { return .day(try place.day(due, for: "--due")) }
    return dueText.map { .wording($0) } ?? .none
  }

  static var exactlyOne: ValidationError {
    ValidationError(
      about("cần đúng một trong --due, --due-text, --no-due.", "exactly one of --due, --due-text, --no-due is needed."))
  }

  static var atMostOne: ValidationError {
    ValidationError(
      about(
        "chỉ nêu một trong --due, --due-text, --no-due.", "only one of --due, --due-text, --no-due may be given."))
  }
}
