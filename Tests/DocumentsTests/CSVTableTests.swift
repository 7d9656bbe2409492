import Domain
import Testing

@testable import Documents

/// What a strict reader of RFC 4180 makes of a document: rows of cells.
private func parsed(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var scalars = Array(text.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\"" where isQuoted && scalars.first == "\"":
      cell.unicodeScalars.append(scalar)
      scalars.removeFirst()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      row.append(cell)
      cell = ""
    case "\r" where !isQuoted && scalars.first == "\n":
      scalars.removeFirst()
      rows.append(row + [cell])
      row = []
      cell = ""
    default: cell.unicodeScalars.append(scalar)
    }
  }
  #expect(row.isEmpty && cell.isEmpty && !isQuoted, "the document ends with a whole row")
  return rows
}

@Suite struct CSVTableTests {
  @Test(arguments: [
    "", "Sở Nội vụ", "a,b", "a;b", "nói \"thế\"", "hai\ndòng", " cách ", "\"", ",", "Đắk R’lấp",
  ])
  func readsBackWhatItWrote(_ text: String) {
    var table = CSVTable(header: ["a", "b"])
    table.append([.text(text), .integer(7)])
    #expect(parsed(table.text) == [["a", "b"], [text, "7"]])
  }

  @Test(arguments: [
    "=1+1", "+84", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}a",
    "\t=1", "\r=1", "\n=1",
  ])
  func keepsTextFromBeingAFormula(_ text: String) {
    var table = CSVTable(header: ["a"])
    table.append([.text(text)])
    let cell = parsed(table.text)[1][0]
    #expect(cell.hasPrefix("'"))
  }

  @Test func leavesTypedValuesAlone() throws {
    let day = try #require(CalendarDay(iso: "2026-11-24"))
    var table = CSVTable(header: ["n"])
    table.append([.integer(-3), .boolean(true), .day(day), .empty])
    #expect(table.text == "n\r\n-3,true,2026-11-24,\r\n")
  }

  @Test func endsEachLineWithCRLF() {
    var table = CSVTable(header: ["a", "b"])
    table.append([.empty, .text("x")])
    #expect(table.text == "a,b\r\n,x\r\n")
  }

  @Test func showsWhatWouldActOnATerminal() {
    var table = CSVTable(header: ["a"])
    table.append([.text("\u{1B}]0;x\u{07}\u{202E}abc")])
    for scalar in table.text.unicodeScalars where scalar != "\r" && scalar != "\n" {
      #expect(scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\u{202E}")
    }
  }

  @Test func headersAreGuardedLikeText() {
    #expect(CSVTable(header: ["=a", "b,c"]).text == "'=a,\"b,c\"\r\n")
  }
}
