import ArgumentParser
import Domain
import VietnameseText

/// `kycuong history KEY`: who changed which field of a record when, from what to what.
struct HistoryCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: about(
        "Ai đã đổi trường nào của bản ghi, lúc nào, từ gì thành gì.",
        "Who changed which field of a record, when, from what to what."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListOptions

  @Argument(
    help: hint(
      "Bản ghi: incident/VV-2026-0012, unit/so-noi-vu; hoặc chỉ số NV-…, VV-…; chỉ chữ số là nhiệm vụ của năm.",
      "The record: incident/VV-2026-0012, unit/so-noi-vu; an NV or VV number alone; digits alone are a task of the year.",
      value: "key"))
  var key: String

  func run(in session: Session) throws(Failure) {
    let place = try session.workplace()
    let key = try recordKey(in: place)
    try place.printHistory(of: key, list)
  }

  private func recordKey(in place: Workplace) throws(Failure) -> RecordKey {
    if let key = RecordKey(key) { return key }
    let upper = key.uppercased()
    if let number = RecordNumber<Assignment>(typed: upper, year: place.day.year) {
      return RecordKey(.assignment, number.rawValue)
    }
    if RecordNumber<Incident>(rawValue: upper) != nil { return RecordKey(.incident, upper) }
    if RecordNumber<UrgingLetter>(rawValue: upper) != nil { return RecordKey(.urging, upper) }
    let kinds = RecordKind.allCases.map { DisplayText($0.rawValue) }.joined(separator: ", ")
    throw .badInput(
      Phrase("“\(key)” không phải khóa của bản ghi.", "“\(key)” is not the key of a record."),
      next: Phrase(
        "Viết LOẠI/MÃ, như incident/VV-2026-0012; loại: \(kinds).",
        "Write KIND/ID, such as incident/VV-2026-0012; kinds: \(kinds)."))
  }
}
