import FileStore
import Testing

@Suite struct JournalLineTests {
  static let told = #"{"v":1,"q":42,"act":"unit.rename","ops":[]"#

  @Test func sealedLineReadsBack() throws {
    let previous = Digest(of: Array("before".utf8))
    let (bytes, hash) = JournalLine.seal(Array(Self.told.utf8), after: previous)
    #expect(bytes.last == 0x0A)
    let line = try parse(Array(bytes.dropLast()))
    #expect(line.sequence == 42)
    #expect(line.previous == previous)
    #expect(line.hash == hash)
  }

  @Test func hashIsOfTheBytesBeforeTheLastKey() throws {
    let (bytes, hash) = JournalLine.seal(Array(Self.told.utf8), after: .zero)
    let hashed = Self.told + ",\"p\":\"" + String(repeating: "0", count: 64) + "\""
    #expect(hash == Digest(of: Array(hashed.utf8)))
    #expect(String(decoding: bytes, as: UTF8.self) == hashed + ",\"h\":\"" + hash.hex + "\"}\n")
  }

  @Test func everyFlippedBitIsSeen() {
    let line = Array(JournalLine.seal(Array(Self.told.utf8), after: .zero).bytes.dropLast())
    for index in line.indices {
      for bit in 0..<8 {
        var changed = line
        changed[index] ^= 1 << UInt8(bit)
        #expect(throws: JournalLine.Fault.self, "byte \(index) bit \(bit)") { try parse(changed) }
      }
    }
  }

  @Test(arguments: [
    "", "{", "{}", "null", #"{"v":1,"q":1}"#, #"{"q":1,"v":1,"p":"","h":""}"#, String(repeating: "x", count: 400),
  ])
  func otherTextIsNoLine(_ text: String) {
    #expect(throws: JournalLine.Fault.shape) { try parse(Array(text.utf8)) }
  }

  @Test(arguments: ["01", "-1", "+1", "1.0", "1e3", "9999999999999999", ""])
  func sequenceIsAPlainNumber(_ number: String) {
    let (bytes, _) = JournalLine.seal(Array("{\"v\":1,\"q\":\(number),\"ops\":[]".utf8), after: .zero)
    #expect(throws: JournalLine.Fault.shape) { try parse(Array(bytes.dropLast())) }
  }

  @Test func laterFormatIsNamed() {
    let (bytes, _) = JournalLine.seal(Array(#"{"v":2,"q":7,"new":true"#.utf8), after: .zero)
    #expect(throws: JournalLine.Fault.version(2)) { try parse(Array(bytes.dropLast())) }
  }

  @Test func digestOfKnownText() {
    // FIPS 180-2, appendix B.1.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Digest(of: Array("abc".utf8)).hex == expected)
    #expect(Digest(hex: expected) == Digest(of: Array("abc".utf8)))
    var running = RunningDigest()
    for byte in "abc".utf8 { withUnsafeBytes(of: byte) { running.add($0) } }
    #expect(running.value.hex == expected)
    #expect(Digest(hex: expected.uppercased()) == nil)
    #expect(Digest(hex: String(expected.dropLast())) == nil)
  }

  private func parse(_ bytes: [UInt8]) throws(JournalLine.Fault) -> JournalLine {
    let result = bytes.withUnsafeBytes { buffer -> Result<JournalLine, JournalLine.Fault> in
      do throws(JournalLine.Fault) {
        return .success(try JournalLine(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
