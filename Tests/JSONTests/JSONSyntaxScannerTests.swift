import Testing

@testable import JSON

@Suite struct JSONSyntaxScannerTests {
  /// Every document here is refused, with this fault at this byte.
  static let refused: [(bytes: [UInt8], fault: JSONSyntaxFault, offset: Int)] = [
    case_("", .empty, 0),
    case_(" \n\t", .empty, 0),
    case_("\u{FEFF}{}", .byteOrderMark, 0),
    case_("{", .unexpectedEnd, 1),
    case_("[1,", .unexpectedEnd, 3),
    case_("\"abc", .unexpectedEnd, 4),
    case_("\"abc\\", .unexpectedEnd, 5),
    case_("\"abc\\\"", .unexpectedEnd, 6),
    case_("tru", .unexpectedEnd, 3),
    case_("-", .unexpectedEnd, 1),
    case_("1.", .unexpectedEnd, 2),
    case_("[1}", .unexpectedByte(UInt8(ascii: "}")), 2),
    case_("{\"a\":1]", .unexpectedByte(UInt8(ascii: "]")), 6),
    case_("[1,]", .unexpectedByte(UInt8(ascii: "]")), 3),
    case_("{\"a\":1,}", .unexpectedByte(UInt8(ascii: "}")), 7),
    case_("{a:1}", .unexpectedByte(UInt8(ascii: "a")), 1),
    case_("{1:1}", .unexpectedByte(UInt8(ascii: "1")), 1),
    case_("{\"a\" 1}", .unexpectedByte(UInt8(ascii: "1")), 5),
    case_("[1 2]", .unexpectedByte(UInt8(ascii: "2")), 3),
    case_("[\"a\" \"b\"]", .unexpectedByte(UInt8(ascii: "\"")), 5),
    case_(",", .unexpectedByte(UInt8(ascii: ",")), 0),
    case_("]", .unexpectedByte(UInt8(ascii: "]")), 0),
    case_("// c\n{}", .unexpectedByte(UInt8(ascii: "/")), 0),
    case_("{'a':1}", .unexpectedByte(UInt8(ascii: "'")), 1),
    case_("nul1", .unexpectedByte(UInt8(ascii: "1")), 3),
    case_("[truex]", .unexpectedByte(UInt8(ascii: "x")), 5),
    case_("NaN", .unexpectedByte(UInt8(ascii: "N")), 0),
    case_("[1,\0]", .unexpectedByte(0), 3),
    case_("[1,\u{00A0}2]", .unexpectedByte(0xC2), 3),
    case_("{} {}", .trailingContent, 3),
    case_("1 2", .trailingContent, 2),
    case_("{}\0", .trailingContent, 2),
    case_("[]]", .trailingContent, 2),
    case_("01", .malformedNumber, 0),
    case_("[-01]", .malformedNumber, 1),
    case_("[+1]", .unexpectedByte(UInt8(ascii: "+")), 1),
    case_("[.5]", .unexpectedByte(UInt8(ascii: ".")), 1),
    case_("[1.]", .malformedNumber, 1),
    case_("[1.e2]", .malformedNumber, 1),
    case_("[1e]", .malformedNumber, 1),
    case_("[1e+]", .malformedNumber, 1),
    case_("[0x10]", .malformedNumber, 1),
    case_("[1_000]", .malformedNumber, 1),
    case_("[-]", .malformedNumber, 1),
    case_("[--1]", .malformedNumber, 1),
    case_("[-Infinity]", .malformedNumber, 1),
    case_("[1e999]", .numberOutOfRange, 1),
    case_("[-1e999]", .numberOutOfRange, 1),
    case_("[18446744073709551616]", .numberOutOfRange, 1),
    case_("[-9223372036854775809]", .numberOutOfRange, 1),
    case_("\"\\x\"", .invalidEscape, 1),
    case_("\"\\'\"", .invalidEscape, 1),
    case_("\"\\u12g4\"", .invalidEscape, 1),
    case_("\"\\u12\"", .invalidEscape, 1),
    case_("\"\\U0041\"", .invalidEscape, 1),
    case_("\"\\ud800\"", .loneSurrogate, 1),
    case_("\"\\udbff\\u0041\"", .loneSurrogate, 1),
    case_("\"\\udc00\"", .loneSurrogate, 1),
    case_("\"\\udc00\\ud800\"", .loneSurrogate, 1),
    case_("\"\\ud800x\"", .loneSurrogate, 1),
    case_("\"a\tb\"", .controlCharacter(9), 2),
    case_("\"a\nb\"", .controlCharacter(10), 2),
    case_("\"a\0b\"", .controlCharacter(0), 2),
    case_("\"a\u{1B}[31m\"", .controlCharacter(0x1B), 2),
    (quoted([0x80]), .invalidUTF8, 1),
    (quoted([0xC0, 0x80]), .invalidUTF8, 1),
    (quoted([0xC1, 0xBF]), .invalidUTF8, 1),
    (quoted([0xE1, 0xBB]), .invalidUTF8, 1),
    (quoted([0xE0, 0x80, 0x80]), .invalidUTF8, 1),
    (quoted([0xED, 0xA0, 0x80]), .invalidUTF8, 1),
    (quoted([0xF0, 0x80, 0x80, 0x80]), .invalidUTF8, 1),
    (quoted([0xF4, 0x90, 0x80, 0x80]), .invalidUTF8, 1),
    (quoted([0xF8, 0x88, 0x80, 0x80, 0x80]), .invalidUTF8, 1),
    (quoted([0xFF, 0xFE]), .invalidUTF8, 1),
    ([0x22, 0x61, 0xE1], .invalidUTF8, 2),
    ([0xFF, 0xFE, 0x7B, 0x00], .invalidUTF8, 0),
  ]

  private static func case_(
    _ text: String, _ fault: JSONSyntaxFault, _ offset: Int
  ) -> ([UInt8], JSONSyntaxFault, Int) { (Array(text.utf8), fault, offset) }

  private static func quoted(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }

  @Test(arguments: refused.indices)
  func namesFaultAndPlace(index: Int) {
    let (bytes, fault, offset) = Self.refused[index]
    let error = failure { () throws(JSONError) in _ = try JSONParser().value(of: bytes) }
    #expect(error?.fault?.fault == fault, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(error?.fault?.offset == offset, "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func countsLinesAndColumnsInCharacters() {
    let text = "{\n  \"tên\": \"Kỷ Cương\",\n  \"số\": \"ỷ\", x\n}"
    guard case .syntax(_, let position) = failure({ () throws(JSONError) in _ = try JSONParser().value(of: text) })
    else {
      Issue.record("the document was accepted")
      return
    }
    #expect(position.line == 3)
    #expect(position.column == 14)
  }
}
