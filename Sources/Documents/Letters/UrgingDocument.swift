import Domain
import VietnameseText

/// Composes the letter by which the Office urges a unit to finish late tasks (công văn đôn đốc).
///
/// The letter's own number is given by the registry of outgoing documents, so its place stays blank; the number under
/// which it is recorded here stands in a note. The wording is a proposal, not that of any instrument.
package struct UrgingDocument: Sendable {
  let letter: UrgingLetter
  let issuer: Letterhead
  let language: Language
  private let unitName: DisplayText
  private let assignments: [RecordNumber<Assignment>: Assignment]
  private let isSample: Bool
  private let isPreview: Bool

  /// Reads the tasks that the letter names; throws where a record is damaged.
  ///
  /// - Parameter isPreview: whether the letter is not recorded yet, so that its number may still change.
  package init(
    _ letter: UrgingLetter, _ registry: Registry, _ issuer: Letterhead, isPreview: Bool, isSample: Bool,
    in language: Language
  ) throws(StoreError) {
    self.letter = letter
    self.issuer = issuer
    self.language = language
    self.isPreview = isPreview
    self.isSample = isSample
    let day = letter.on ?? CalendarDay(daysSinceEpoch: 0)
    unitName = DisplayText(letter.unit.flatMap { registry.units[$0]?.name(on: day).name } ?? "")
    let ids = letter.items.compactMap(\.assignment)
    let records = try registry.assignments(ids)
    assignments = Dictionary(
      zip(ids, records).compactMap { id, record in record.map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The letter as a document.
  package var document: OfficialDocument {
    OfficialDocument(
      DocumentHead(
        letterBy: issuer, number: nil, day: letter.on,
        regarding: say("V/v đôn đốc thực hiện nhiệm vụ quá hạn", "Urging: overdue assignments"),
        addressees: [unitName]),
      body: [.paragraph(opening), .table(table), .paragraph(request), .note(recordNote)],
      signature: DocumentSignature(of: issuer),
      recipients: [say("Như trên", "As above"), say("Lưu: VT, TH", "File")], origin: origin, in: language)
  }

  private func say(_ vietnamese: @autoclosure () -> DisplayText, _ english: @autoclosure () -> DisplayText)
    -> DisplayText
  {
    language == .vietnamese ? vietnamese() : english()
  }

  private var day: DisplayText { DisplayText(letter.on?.dayMonthYear ?? "") }

  private var opening: DisplayText {
    let count = letter.items.count
    return say(
      "Qua theo dõi việc thực hiện nhiệm vụ do Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao, tính đến ngày \(day), \(unitName) còn \(count) nhiệm vụ quá hạn chưa báo cáo kết quả, cụ thể như sau:",
      "As at \(day), \(unitName) has \(count) overdue assignments whose result was not reported:")
  }

  private var request: DisplayText {
    say(
      "\(issuer.fullName) đề nghị \(unitName) khẩn trương hoàn thành các nhiệm vụ nêu trên, báo cáo kết quả bằng văn bản, trong đó nêu rõ nguyên nhân quá hạn và trách nhiệm của người đứng đầu./.",
      "\(issuer.fullName) asks \(unitName) to finish these assignments and to report in writing, with the cause of the delay and the responsibility of its head./."
    )
  }

  private var recordNote: DisplayText {
    let id = letter.id.rawValue
    return isPreview
      ? say("Bản xem trước, chưa ghi vào sổ.", "A preview; not recorded.")
      : say("Ghi trong sổ dưới số \(id).", "Recorded as \(id).")
  }

  private var origin: DocumentOrigin {
    DocumentOrigin(
      asAt: say("Số liệu tính đến ngày \(day)", "Figures as at \(day)"),
      journal: say("Sổ: \(letter.id.rawValue)", "Journal: \(letter.id.rawValue)"), isSample: isSample)
  }

  private var table: DocumentTable {
    DocumentTable(
      [
        DocumentColumn(say("STT", "No."), width: 6, .centre),
        DocumentColumn(say("Nhiệm vụ", "Task"), width: 40),
        DocumentColumn(say("Văn bản giao", "Source"), width: 22, mayGo: true),
        DocumentColumn(say("Thời hạn", "Due"), width: 14, .centre),
        DocumentColumn(say("Số ngày quá hạn", "Days late"), width: 12, .trailing),
        DocumentColumn(say("Đôn đốc lần", "Reminder"), width: 10, .centre),
      ], rows: letter.items.enumerated().map { row($0, $1) })
  }

  private func row(_ place: Int, _ item: UrgedAssignment) -> DocumentRow {
    let assignment = item.assignment.flatMap { assignments[$0] }
    let issued = assignment?.issued.map { ", \($0.dayMonthYear)" as DisplayText } ?? ""
    let original = assignment?.originalDue.flatMap { $0 == item.due ? nil : $0 }
    let first = original.map { say(" (gốc \($0.dayMonthYear))", " (first \($0.dayMonthYear))") } ?? ""
    return DocumentRow([
      DisplayText(place + 1), "\(item.assignment?.rawValue ?? ""): \(assignment?.title ?? "")",
      "\(assignment?.source ?? "")\(issued)", "\(item.due?.dayMonthYear ?? "")\(first)", DisplayText(item.daysLate),
      DisplayText(item.nth),
    ])
  }
}
