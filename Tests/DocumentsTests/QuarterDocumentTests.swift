import Domain
import Testing
import VietnameseText

@testable import Documents

/// The quarterly report as it leaves the program.
@Suite struct QuarterDocumentTests {
  @Test func aDraftIsDrawnAlikeInEveryFormat() throws {
    let document = try SmallQuarter.composed(SmallQuarter.registry()).document
    try expectDocument(document.lines().map(\.string).joined(separator: "\n") + "\n", is: "quarter.txt")
    try expectDocument(document.html, is: "quarter.html")
    try expectDocument(document.fodt, is: "quarter.fodt")
  }

  @Test func anEnglishReportSpeaksEnglish() throws {
    let document = try SmallQuarter.composed(SmallQuarter.registry(), in: .english).document
    try expectDocument(document.lines().map(\.string).joined(separator: "\n") + "\n", is: "quarter-en.txt")
  }

  /// Settled, then changed: the report stays, and says under which number and by which entry.
  @Test func aFrozenQuarterIsPrintedAsItWasSettled() throws {
    var registry = try SmallQuarter.registry()
    let draft = try SmallQuarter.composed(registry)
    let freeze = QuarterFreeze(draft.report, entry: SequenceNumber(99), chainHead: "abcdef", number: "05/BC-VPUBND")
    let decision = try registry.decide(
      .quarter(.freeze(freeze)), by: Actor(account: "vp01"), on: SmallQuarter.day("2026-10-05"),
      under: SmallQuarter.rulebook())
    for change in decision.changes { try registry.apply(change) }
    let late = SmallQuarter.assignment(
      6, "Nhập muộn", SmallQuarter.cuJut, issued: "2026-07-20", due: "2026-08-20", done: nil)
    try registry.apply(RecordChange(creating: late))
    let frozen = try SmallQuarter.composed(registry)
    #expect(frozen.fault == nil)
    #expect(frozen.unitTable == draft.unitTable)
    #expect(frozen.lateTable == draft.lateTable)
    let text = frozen.document.lines().map(\.string).joined(separator: "\n")
    for part in ["Số: 05/BC-VPUBND", "ngày 05 tháng 10 năm 2026", "Sổ: mục 99, chuỗi abcdef"] {
      #expect(text.contains(part))
    }
    #expect(!text.contains("Dự thảo"))
  }

  /// Every line of table I and of table II is a record's, and the words of numbers are Vietnamese.
  @Test func tablesHoldWhatTheFiguresCount() throws {
    let composed = try SmallQuarter.composed(SmallQuarter.registry())
    #expect(composed.unitTable.rows.count == 3)
    #expect(composed.lateTable.rows.count == 2)
    #expect(composed.heads.map(\.days).reduce(0, +) == composed.late.map(\.standing.daysLate).reduce(0, +))
    #expect(composed.unitTable.rows.last?.cells.contains("50,0%") == true)
    #expect(composed.lateTable.rows.allSatisfy { $0.cells.count == composed.lateTable.columns.count })
    #expect(composed.unitTable.rows.allSatisfy { $0.cells.count == composed.unitTable.columns.count })
  }

  @Test(arguments: [(1234567, "1.234.567"), (0, "0")])
  func countsInThousands(_ number: Int, _ text: String) { #expect(FigureText.count(number).string == text) }

  @Test(arguments: [(857, "85,7%", "+85,7"), (0, "0,0%", "0,0"), (1000, "100,0%", "+100,0")])
  func sharesHaveAComma(_ tenths: Int, _ share: String, _ change: String) {
    #expect(FigureText.percent(tenths, .vietnamese).string == share)
    #expect(FigureText.signed(tenths, .vietnamese).string == change)
    #expect(FigureText.percent(nil, .vietnamese).string == "–")
  }
}
