import Testing

@testable import JSON

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("null", JSONValue.null),
    (" true ", .boolean(true)),
    ("false", .boolean(false)),
    ("0", .integer(0)),
    ("-0", .number("-0")),
    ("-42", .integer(-42)),
    ("9007199254740991", .integer(9_007_199_254_740_991)),
    ("9007199254740992", .number("9007199254740992")),
    ("-9223372036854775808", .number("-9223372036854775808")),
    ("18446744073709551615", .number("18446744073709551615")),
    ("1.50", .number("1.50")),
    ("1e-999", .number("1e-999")),
    ("0.1e+2", .number("0.1e+2")),
    ("\"\"", .string("")),
    ("\"Kỷ Cương\"", .string("Kỷ Cương")),
    (#""\u0000\/\"\\\b\f\n\r\t""#, .string("\0/\"\\\u{8}\u{c}\n\r\t")),
    (#""\ud83d\ude00\u1EF7""#, .string("😀ỷ")),
    ("[]", .array([])),
    ("{}", .object([])),
    ("[1,[2.5,{}],\"a\"]", .array([.integer(1), .array([.number("2.5"), .object([])]), .string("a")])),
    (
      "{\"b\":1,\"a\":[null],\"\":1.0}",
      .object([.init("b", .integer(1)), .init("a", .array([.null])), .init("", .number("1.0"))])
    ),
  ])
  func readsValuesUnchanged(text: String, value: JSONValue) throws {
    let parser = JSONParser()
    #expect(try parser.value(of: text) == value)
  }

  @Test func readsInPlaceAndFromACopyAlike() throws {
    let parser = JSONParser()
    let line = #"{"k":"Chậm tham mưu","n":7}"#
    let padded = Array(line.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: JSONParser.padding)
    try padded.withUnsafeBytes { all in
      let document = UnsafeRawBufferPointer(rebasing: all[..<line.utf8.count])
      let inPlace = try parser.withDocument(document, readableAfter: JSONParser.padding) { JSONValue($0) }
      let copied = try parser.withDocument(document, readableAfter: JSONParser.padding - 1) { JSONValue($0) }
      #expect(inPlace == copied)
      #expect(inPlace["k"] == .string("Chậm tham mưu"))
    }
  }

  @Test func isUsedAgainAfterAnErrorAndAfterALongDocument() throws {
    let parser = JSONParser()
    #expect(failure { () throws(JSONError) in _ = try parser.value(of: "[1,") } != nil)
    #expect(try parser.value(of: "[1]") == .array([.integer(1)]))
    let long = "[\"" + String(repeating: "ă", count: 3 << 20) + "\"]"
    let length = try parser.withDocument(long) { root throws(JSONError) in try root.items.first?.utf8.count }
    #expect(length == 6 << 20)
    #expect(try parser.value(of: "[2]") == .array([.integer(2)]))
  }

  @Test func refusesADocumentBeyondItsLimit() {
    let parser = JSONParser(lengthLimit: 10)
    #expect(
      failure { () throws(JSONError) in _ = try parser.value(of: "\"123456789\"") } == .tooLong(length: 11, limit: 10))
    #expect(failure { () throws(JSONError) in _ = try parser.value(of: "\"12345678\"") } == nil)
  }

  @Test func refusesAStringOfAHundredMegabytes() {
    let parser = JSONParser()
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 100 << 20)
    bytes[0] = UInt8(ascii: "\"")
    bytes[bytes.count - 1] = UInt8(ascii: "\"")
    #expect(
      failure { () throws(JSONError) in _ = try parser.value(of: bytes) }
        == .tooLong(length: bytes.count, limit: 64 << 20))
  }

  @Test func acceptsNestingUpToTheLimit() throws {
    let parser = JSONParser()
    let limit = JSONParser.depthLimit
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let accepted = String(repeating: open, count: limit) + "1" + String(repeating: close, count: limit)
      #expect(failure { () throws(JSONError) in _ = try parser.value(of: accepted) } == nil)
      for depth in [limit + 1, 1000, 100_000] {
        let refused = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        let error = failure { () throws(JSONError) in _ = try parser.value(of: refused) }
        #expect(error?.fault?.fault == .tooDeep(limit: limit))
        #expect(error?.fault?.offset == limit * open.utf8.count)
      }
    }
  }

  @Test(arguments: [
    ("{\"a\":1,\"b\":2,\"a\":1}", "a", "$.a", 13),
    ("[{},{\"x\":{\"é\":1,\"\\u00e9\":2}}]", "é", "$[1].x.é", 17),
  ])
  func refusesAKeyThatStandsTwice(text: String, name: String, path: String, offset: Int) {
    let parser = JSONParser()
    let error = failure { () throws(JSONError) in _ = try parser.value(of: text) }
    guard case .duplicateMember(let found, let place) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == name)
    #expect(place.position.offset == offset)
    #expect(failure { () throws(JSONError) in _ = try JSONParser(duplicateKeys: .unchecked).value(of: text) } == nil)
  }

  @Test func refusesAKeyThatStandsTwiceAmongMany() {
    let parser = JSONParser()
    let members = (0..<50_000).map { "\"k\($0)\":0" }
    let unique = "{" + members.joined(separator: ",") + "}"
    #expect(failure { () throws(JSONError) in _ = try parser.value(of: unique) } == nil)
    let doubled = "{" + members.joined(separator: ",") + ",\"k777\":0}"
    guard case .duplicateMember("k777", _) = failure({ () throws(JSONError) in _ = try parser.value(of: doubled) })
    else {
      Issue.record("the double key was not found")
      return
    }
  }
}
