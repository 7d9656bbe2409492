import Configuration
import Domain
import Testing
import VietnameseText

@testable import Documents

/// The letter that urges a unit, composed from what is recorded.
@Suite struct UrgingDocumentTests {
  private func day(_ day: Int, _ month: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2026, month: month, day: day))
  }

  private func registry() throws -> Registry {
    let code = try #require(Code<OrgUnit>(rawValue: "so-y-te"))
    var unit = OrgUnit(id: code)
    unit.names = [UnitName("Sở Y tế", short: "SYT")]
    var task = Assignment(id: RecordNumber(year: 2026, number: 12))
    task.title = "Báo cáo \u{1B}[31m phòng, chống dịch"
    task.unit = code
    task.source = "Công văn số 5/UBND-KGVX"
    task.issued = try day(1, 10)
    task.originalDue = try day(1, 11)
    task.extensions = [DueExtension(to: try day(10, 11), document: "CV 6", granted: try day(30, 10), signer: "CT")]
    task.reminders = [
      Reminder(letter: RecordNumber(year: 2026, number: 3), on: try day(17, 11), account: "vp01", nth: 1)
    ]
    var registry = Registry()
    for change in [RecordChange(creating: unit), RecordChange(creating: task)] { try registry.apply(change) }
    return registry
  }

  private func document(isPreview: Bool = false, _ language: Language = .vietnamese) throws -> OfficialDocument {
    let registry = try registry()
    let task = try #require(try registry.assignment(RecordNumber(year: 2026, number: 12)))
    let letters = UrgingPlan([task], on: try day(24, 11)).letters(from: RecordNumber(year: 2026, number: 4))
    let office = try Configuration.load { _ in "" }.letterheads.office
    return try UrgingDocument(
      try #require(letters.first), registry, office, isPreview: isPreview, isSample: true, in: language
    ).document
  }

  @Test func saysWhatIsLateByHowMuchAndWhichReminderItIs() throws {
    let text = try document().lines(width: 100).map(\.string).joined(separator: "\n")
    for part in [
      "V/v đôn đốc", "Sở Y tế", "NV-2026-000012", "10/11/2026", "01/11/2026", "14", "DD-2026-0004",
      "ngày 24 tháng 11 năm 2026", "./.", DocumentOrigin.sampleMark.vietnamese.string,
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("\u{1B}"))
    let table = try document().body.compactMap { if case .table(let table) = $0 { table } else { nil } }.first
    #expect(table?.rows.first?.cells.map(\.string).suffix(2) == ["14", "2"])
  }

  @Test func theNumberOfTheRegistryStaysBlankAndAPreviewSaysSo() throws {
    #expect(try document().head.number.text.string.hasPrefix("\u{A0}"))
    let text = try document(isPreview: true).lines().map(\.string).joined(separator: "\n")
    #expect(text.contains("Bản xem trước") && !text.contains("Ghi trong sổ dưới số"))
  }

  @Test func everyFormatHoldsTheSame() throws {
    let document = try document()
    #expect(document.fodt.contains("Sở Y tế") && document.fodt.contains("NV-2026-000012"))
    #expect(try self.document(.english).lines().map(\.string).joined().contains("overdue"))
  }

  private func document(_ language: Language) throws -> OfficialDocument { try document(isPreview: false, language) }
}
