import Testing

@testable import Documents

@Suite struct CSVReaderTests {
  private func cells(_ text: String) throws -> [[String]] { try CSVReader.records(of: Array(text.utf8)).map(\.cells) }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1,5;2\r\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]), ("\"a\"\"b\",\"c\nd\"\n", [["a\"b", "c\nd"]]),
    ("a,\n,b", [["a", ""], ["", "b"]]), ("", []), ("\n", [[""]]), ("5\" ống,b", [["5\" ống", "b"]]),
    ("\"a;b\";c\n\"d;e\";f", [["a;b", "c"], ["d;e", "f"]]),
  ]) func tables(text: String, expected: [[String]]) throws {
    #expect(try cells(text) == expected)
  }

  @Test func recordsKnowTheLineTheyBeginOn() throws {
    let records = try CSVReader.records(of: Array("a,b\n\"x\ny\r\nz\",1\nc,d\n".utf8))
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test func titlesAboveTheTableDoNotChooseTheSeparator() throws {
    let text = "Danh sách, quý I\nKèm theo\nSTT;Nội dung;Đơn vị\n1;Báo cáo, rà soát;Sở A\n2;Việc, khác;Sở B\n"
    #expect(CSVReader(Array(text.utf8)).separator == UInt8(ascii: ";"))
  }

  @Test func commasInSentencesDoNotChooseTheSeparator() throws {
    let rows = (1...20).map { "\($0);Rà soát, báo cáo;Sở A\($0 % 3 == 0 ? ";thừa" : "")" }
    let text = (["STT;Nội dung;Đơn vị"] + rows).joined(separator: "\n")
    #expect(CSVReader(Array(text.utf8)).separator == UInt8(ascii: ";"))
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3\n", 2, 2, CSVFault.Reason.openQuote), ("a\n\"x\"y\n", 2, 1, .afterQuote),
    ("a,b\n1,\"x\n\" y,2", 3, 2, .afterQuote),
  ]) func faultsSayWhere(text: String, line: Int, column: Int, reason: CSVFault.Reason) {
    #expect(throws: CSVFault(line: line, column: column, reason: reason)) {
      try CSVReader.records(of: Array(text.utf8))
    }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var table = CSVTable(header: ["a", "b"])
    table.append([.text("x, \"y\"\nz; '"), .integer(12)])
    #expect(try cells(table.text) == [["a", "b"], ["x, \"y\"\nz; '", "12"]])
  }

  @Test func anyBytesGiveRecordsOrAFault() {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ $0 / 13) }
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), nil] {
      _ = try? CSVReader.records(of: bytes, separator: separator)
    }
  }
}
