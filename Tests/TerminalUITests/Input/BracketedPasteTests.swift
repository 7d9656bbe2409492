import Testing

@testable import TerminalUI

@Suite struct BracketedPasteTests {
  private let start = Array("\u{1B}[200~".utf8)
  private let end = Array("\u{1B}[201~".utf8)

  @Test func aPasteIsOneInput() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed(Array("a".utf8) + start + Array("Quá\r\nhạn".utf8) + end + Array("b".utf8))
        == [.text("a"), .paste("Quá\r\nhạn"), .text("b")])
  }

  @Test func keysInsideAPasteAreText() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(start + [0x1B, 0x5B, 0x41, 0x7F] + end) == [.paste("\u{1B}[A\u{7F}")])
  }

  @Test func aPasteMayBeCutAnywhere() {
    let bytes = start + Array("đắk".utf8) + end
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      let inputs = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(inputs == [.paste("đắk")])
    }
  }

  @Test func aStalledPasteIsGivenInParts() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(start + Array("ab".utf8)) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.paste("ab")])
    #expect(decoder.feed(Array("cd".utf8) + end) == [.paste("cd")])
  }

  @Test func escapeAloneEndsAPasteWhoseEndWasLost() {
    var decoder = KeyDecoder()
    _ = decoder.feed(start + Array("ab".utf8))
    #expect(decoder.flush() == [.paste("ab")])
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.flush() == [.key(.escape)])
  }

  @Test func aLongPasteLosesNothing() {
    let text = String(repeating: "Đắk Nông 漢 ", count: 20_000)
    var decoder = KeyDecoder()
    var parts = ""
    var bytes = ArraySlice(start + Array(text.utf8) + end)
    while !bytes.isEmpty {
      for input in decoder.feed(bytes.prefix(4093)) {
        guard case .paste(let part) = input else { continue }
        parts += part
      }
      bytes = bytes.dropFirst(4093)
    }
    #expect(parts == text)
  }

  @Test func anEmptyPasteIsNoInput() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(start + end) == [])
  }
}
