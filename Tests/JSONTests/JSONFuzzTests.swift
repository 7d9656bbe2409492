import Testing

@testable import JSON

/// Mutated documents: read or refused with a place, never a trap, and simdjson and our scanner agree.
@Suite struct JSONFuzzTests {
  static let seeds = [
    #"{"v":1,"q":1042,"t":"2026-11-23T15:40:12.345Z","a":{"uid":1007,"n":"ttv01"},"ops":[{"k":"incident/VV-2026-0012","set":{"state":"verifying","cause":"Chậm tham mưu"}}]}"#,
    #"[1.5e10,-0,18446744073709551615,"\ud83d\ude00\u1ef7\\",true,false,null,[[],{}],{"":{"a":[0.1]}}]"#,
    "  [\"\u{1F600} Kỷ Cương\", { \"đ\" : -12.75E+2 }\n]\r\t ",
  ].map { Array($0.utf8) }

  private static let insertions: [[UInt8]] =
    [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "\\udc00", "0", "-", "e", ".", "1e999", "null", "\0",
      "\n",
    ]
    .map { Array($0.utf8) } + [[0x80], [0xC3], [0xE1, 0xBB], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF]]

  private static func mutated(_ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = seeds[numbers.below(seeds.count)]
    for _ in 0...numbers.below(4) {
      let place = numbers.below(bytes.count)
      switch numbers.below(6) {
      case 0 where !bytes.isEmpty: bytes[place] = UInt8(truncatingIfNeeded: numbers.next())
      case 1 where !bytes.isEmpty: bytes[place] ^= 1 << UInt8(numbers.below(8))
      case 2 where !bytes.isEmpty: bytes.remove(at: place)
      case 3: bytes.removeSubrange(place...)
      case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + numbers.below(30))], at: place)
      default: bytes.insert(contentsOf: insertions[numbers.below(insertions.count)], at: place)
      }
    }
    return bytes
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func parserAndScannerAgree(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parser = JSONParser(duplicateKeys: .unchecked)
    for round in 0..<2000 {
      let bytes = Self.mutated(&numbers)
      let error = failure { () throws(JSONError) in _ = try parser.value(of: bytes) }
      let fault = bytes.withUnsafeBufferPointer { bytes in
        var scanner = JSONSyntaxScanner(bytes, depthLimit: JSONParser.depthLimit)
        return scanner.firstFault()
      }
      let context = "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))"
      #expect((error == nil) == (fault == nil), "\(context)")
      #expect(error?.fault?.fault == fault?.fault, "\(context)")
    }
  }

  @Test func whatIsReadIsWrittenAndReadTheSame() throws {
    var numbers = SeededNumbers(seed: 99)
    let parser = JSONParser()
    var accepted = 0
    for _ in 0..<4000 {
      let bytes = Self.mutated(&numbers)
      guard let value = try? parser.value(of: bytes) else { continue }
      accepted += 1
      for style in [JSONWriter.Style.compact, .indented] {
        var writer = JSONWriter(style: style)
        writer.value(value)
        #expect(try parser.value(of: writer.bytes) == value)
      }
    }
    #expect(accepted > 100)
  }
}
