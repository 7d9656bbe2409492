import Testing
import VietnameseText

@testable import Documents

/// Tables in the columns of a terminal.
@Suite struct PlainTableTests {
  private func text(_ width: Int) -> String {
    PlainTable(SampleDocuments.table, width: width).lines.map(\.string).joined(separator: "\n")
  }

  @Test(arguments: [20, 30, 40, 50, 60, 80, 120])
  func figuresAreNeverCut(_ width: Int) {
    for figure in ["1.000", "234", "81,0%", "1.001", "235", "50,0%"] { #expect(text(width).contains(figure)) }
  }

  @Test func aColumnThatMayGoGoesFirst() {
    #expect(text(80).contains("1.236"))
    #expect(!text(32).contains("1.236"))
    #expect(text(32).contains("Hoàn thành"))
  }

  @Test func aTableTooWideBecomesAList() {
    let words = text(27).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(words.contains("Hoàn thành – Đúng hạn: 1.000"))
  }

  @Test func aTableWithoutRowsSaysSo() {
    let table = DocumentTable(SampleDocuments.table.columns, rows: [], emptyNote: "Không có.")
    #expect(PlainTable(table, width: 80).lines.map(\.string) == ["Không có."])
  }
}
