import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  private static let tree = JSONValue.object([
    .init("v", .integer(1)), .init("ops", .array([.object([.init("k", .string("incident/VV-2026-0012"))]), .null])),
    .init("rỗng", .array([])), .init("o", .object([])), .init("đúng", .boolean(true)), .init("số", .number("1.50")),
  ])

  @Test func writesOneLine() {
    var writer = JSONWriter()
    writer.value(Self.tree)
    #expect(
      writer.text
        == #"{"v":1,"ops":[{"k":"incident/VV-2026-0012"},null],"rỗng":[],"o":{},"đúng":true,"số":1.50}"#)
  }

  @Test func writesIndentedForPeople() {
    var writer = JSONWriter(style: .indented)
    writer.value(Self.tree)
    writer.newline()
    #expect(
      writer.text == """
        {
          "v": 1,
          "ops": [
            {
              "k": "incident/VV-2026-0012"
            },
            null
          ],
          "rỗng": [],
          "o": {},
          "đúng": true,
          "số": 1.50
        }

        """)
  }

  @Test func writesLineAfterLineIntoOneBuffer() {
    var writer = JSONWriter(capacity: 1)
    for number in 0..<200 {
      writer.beginObject()
      writer.key("q")
      writer.integer(Int64(number))
      writer.endObject()
      writer.newline()
    }
    #expect(writer.text == (0..<200).map { "{\"q\":\($0)}\n" }.joined())
    writer.removeAll()
    writer.beginArray()
    "{\"a\":1}".utf8.withContiguousStorageIfAvailable { writer.raw(UnsafeRawBufferPointer($0)) }
    writer.boolean(false)
    writer.endArray()
    #expect(writer.bytes == Array("[{\"a\":1},false]".utf8))
  }

  @Test(arguments: [
    0, 1, -1, 9, 10, 99, 100, 12345, -98765, 1_000_000_007, 9_007_199_254_740_991, -9_007_199_254_740_991,
  ])
  func writesIntegers(value: Int64) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(writer.text == String(value))
  }

  @Test func writesTheWidestIntegers() {
    for value in [Int64.max, .min] {
      var writer = JSONWriter()
      writer.appendDecimal(value)
      #expect(writer.text == String(value))
    }
  }

  @Test(arguments: [
    ("", #""""#),
    ("Chậm tham mưu, đã đôn đốc lần 2", #""Chậm tham mưu, đã đôn đốc lần 2""#),
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\u{8}\u{9}\u{A}\u{C}\u{D}\u{0}\u{1F}", #""\b\t\n\f\r\u0000\u001f""#),
    ("\u{7F}\u{80}\u{9B}\u{9F}", #""\u007f\u0080\u009b\u009f""#),
    ("\u{A0}à\u{AD}", "\"\u{A0}à\\u00ad\""),
    (
      "\u{200B}\u{200F}\u{2028}\u{2029}\u{202E}\u{2066}\u{FEFF}\u{61C}",
      #""\u200b\u200f\u2028\u2029\u202e\u2066\ufeff\u061c""#
    ),
    ("\u{E0041}", #""\udb40\udc41""#),
    ("“–…” € 😀 \u{FFFD}ﬁ漢", "\"“–…” € 😀 \u{FFFD}ﬁ漢\""),
  ])
  func escapesWhatWouldNotShow(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.text == json)
  }

  @Test(
    arguments: [
      (0xFFFE, #""\ufffe""#), (0xFFFF, #""\uffff""#), (0xFDD0, #""\ufdd0""#), (0x1FFFE, #""\ud83f\udffe""#),
      (0x10FFFF, #""\udbff\udfff""#),
    ] as [(UInt32, String)])
  func escapesNoncharacters(value: UInt32, json: String) throws {
    var writer = JSONWriter()
    writer.string(String(try #require(Unicode.Scalar(value))))
    #expect(writer.text == json)
  }

  @Test func everyCharacterSurvives() throws {
    let parser = JSONParser()
    var writer = JSONWriter()
    var text = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    writer.string(String(text))
    let written = writer.bytes
    let isSame = try parser.withDocument(written) { root throws(JSONError) in
      try root.utf8.elementsEqual(String(text).utf8)
    }
    #expect(isSame)
    let shown = String(decoding: written, as: UTF8.self).unicodeScalars
    #expect(!shown.contains { JSONWriter.isEscaped($0.value) })
  }

  @Test func theFastRunStopsAtEveryEscapedCharacter() {
    // What the run lets through unread must never be a character that is to be escaped, nor a quotation mark.
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard JSONWriter.isEscaped(value) || value == 0x22 || value == 0x5C else { continue }
      var writer = JSONWriter(capacity: 64)
      writer.string("abc" + String(scalar))
      #expect(writer.bytes[4] == UInt8(ascii: "\\"), "U+\(String(value, radix: 16))")
    }
  }
}
