import Testing

@testable import TerminalUI

@Suite struct KeyDecoderTests {
  /// Decodes reads given as text, ESC written as `^`.
  private func decode(_ reads: String..., flushing: Bool = true) -> [Input] {
    var decoder = KeyDecoder()
    var inputs = reads.flatMap { read in
      decoder.feed(Array(read.utf8).map { $0 == UInt8(ascii: "^") ? 0x1B : $0 })
    }
    if flushing, decoder.isWaiting { inputs += decoder.flush() }
    return inputs
  }

  @Test(
    arguments: [
      // PuTTY's F1 to F4, then xterm's and the Linux console's
      ("^[11~", .function(1)), ("^[12~", .function(2)), ("^[13~", .function(3)), ("^[14~", .function(4)),
      ("^OP", .function(1)), ("^OQ", .function(2)), ("^OR", .function(3)), ("^OS", .function(4)),
      ("^[[A", .function(1)), ("^[[B", .function(2)), ("^[[C", .function(3)), ("^[[D", .function(4)),
      ("^[[E", .function(5)), ("^[15~", .function(5)), ("^[17~", .function(6)), ("^[18~", .function(7)),
      ("^[19~", .function(8)), ("^[20~", .function(9)), ("^[21~", .function(10)), ("^[23~", .function(11)),
      ("^[24~", .function(12)),
      // Home and End in all their forms
      ("^[1~", .home), ("^[7~", .home), ("^[H", .home), ("^OH", .home),
      ("^[4~", .end), ("^[8~", .end), ("^[F", .end), ("^OF", .end),
      ("^[2~", .insert), ("^[3~", .delete), ("^[5~", .pageUp), ("^[6~", .pageDown),
      ("^[A", .up), ("^[B", .down), ("^[C", .right), ("^[D", .left),
      ("^OA", .up), ("^OB", .down), ("^OC", .right), ("^OD", .left), ("^[Z", .backTab), ("^OM", .enter),
      ("\u{7F}", .backspace), ("\u{08}", .backspace), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("^", .escape),
    ] as [(String, KeyPress)])
  func key(bytes: String, expected: KeyPress) {
    #expect(decode(bytes) == [.key(expected)])
  }

  @Test(arguments: [
    ("^[1;5A", KeyPress(.up, .control)), ("^[1;2B", KeyPress(.down, .shift)), ("^[1;3C", KeyPress(.right, .alt)),
    ("^[1;6D", KeyPress(.left, [.control, .shift])), ("^[5;5~", KeyPress(.pageUp, .control)),
    ("^[1;2P", KeyPress(.function(1), .shift)), ("^[15;5~", KeyPress(.function(5), .control)),
    ("^[1;9A", KeyPress(.up, .alt)), ("^O5A", KeyPress(.up, .control)), ("^Oa", KeyPress(.up, .control)),
    ("^[a", KeyPress(.up, .shift)), ("^^[A", KeyPress(.up, .alt)),
    ("^^OP", KeyPress(.function(1), .alt)), ("^[27;5;115~", .control("s")), ("^[115;5u", .control("s")),
    ("^[27u", .escape), ("^[9;2u", .backTab), ("^[127;3u", KeyPress(.backspace, .alt)),
    ("\u{01}", .control("a")), ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
    ("\u{1F}", .control("_")), ("\u{00}", .control(" ")), ("^x", .alt("x")), ("^X", .alt("X")), ("^đ", .alt("đ")),
    ("^\u{7F}", KeyPress(.backspace, .alt)), ("^\r", KeyPress(.enter, .alt)), ("^[", .alt("[")), ("^O", .alt("O")),
  ])
  func keyWithModifiers(bytes: String, expected: KeyPress) {
    #expect(decode(bytes) == [.key(expected)])
  }

  @Test func controlPageUpOfRxvt() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B, 0x5B, 0x35, 0x5E]) == [.key(KeyPress(.pageUp, .control))])
  }

  @Test(arguments: zip(Array("1234567890"), 1...10))
  func escapeAndDigitInOneReadIsAFunctionKey(digit: Character, number: Int) {
    #expect(decode("^\(digit)") == [.key(.function(number))])
    #expect(decode("^", "\(digit)") == [.key(.escape), .text("\(digit)")])
  }

  @Test func aSequenceCutBetweenReadsIsPutTogether() {
    #expect(decode("^", "[A") == [.key(.up)])
    #expect(decode("^[", "1", "1~x") == [.key(.function(1)), .text("x")])
    #expect(decode("^O", "P") == [.key(.function(1))])
  }

  @Test func aLoneEscapeWaitsForPatienceToEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
  }

  @Test func escapeTwice() {
    #expect(decode("^^") == [.key(.escape), .key(.escape)])
    #expect(decode("^", "^") == [.key(.escape), .key(.escape)])
    #expect(decode("^^x") == [.key(.escape), .key(.alt("x"))])
  }

  @Test(arguments: [
    "^[?1;2c", "^[>0;276;0c", "^[24;80R", "^[<0;10;20M", "^[<0;10;20m", "^[M !!", "^]11;rgb:0/0/0\u{07}",
    "^]11;rgb:0/0/0^\\", "^P1+r436f=323536^\\", "^[I", "^[99~", "^[200", "^[1;", "^[?2026;2$y", "^O!", "^[[Z",
  ])
  func unknownSequencesAreSwallowedWhole(bytes: String) {
    #expect(decode(bytes).allSatisfy { if case .text = $0 { false } else { true } })
    #expect(decode(bytes + "^[A").last == .key(.up) || decode(bytes, "^[A").last == .key(.up))
  }

  @Test func cursorPositionReportLooksLikeF3WithModifiersAndIsOne() {
    // Nothing here asks for the cursor's position, so `CSI 1;2R` is taken for Shift-F3.
    #expect(decode("^[1;2R") == [.key(KeyPress(.function(3), .shift))])
  }

  @Test func aBrokenSequenceDoesNotEatTheNextKey() {
    #expect(decode("^[1^[A") == [.key(.up)])
    #expect(decode("^[\rx") == [.key(.enter), .text("x")])
  }

  @Test func anEndlessSequenceIsGivenUp() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("\u{1B}]".utf8))
    for _ in 0..<100 { _ = decoder.feed(Array(repeating: UInt8(ascii: "a"), count: 100)) }
    #expect(decoder.feed(Array("\u{1B}[A".utf8)).last == .key(.up))
  }

  @Test func typedCharactersComeInOrderAndTogether() {
    #expect(decode("Quá hạn") == [.text("Quá hạn")])
    #expect(decode("a^[Ab\u{7F}c") == [.text("a"), .key(.up), .text("b"), .key(.backspace), .text("c")])
  }

  @Test(arguments: ["đ", "ặ", "漢", "🙂"])
  func charactersCutBetweenReads(character: String) {
    let bytes = Array(character.utf8)
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes[..<cut]) == [])
      #expect(!decoder.isWaiting)
      #expect(decoder.flush() == [])
      #expect(decoder.feed(bytes[cut...]) == [.text(character)])
    }
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x80, 0x61], "\u{FFFD}a"), ([0xC4, 0x61], "\u{FFFD}a"),
      ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xE1, 0xBA, 0x61], "\u{FFFD}a"),
      ([0xF5, 0x61], "\u{FFFD}a"), ([0xE0, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func invalidBytesBecomeReplacementCharacters(bytes: [UInt8], expected: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == [.text(expected)])
  }

  @Test func controlCharactersOfC1AreLeftOut() {
    #expect(decode("a\u{9B}b") == [.text("ab")])
  }

  @Test func keypadDigitsAreTyped() {
    #expect(decode("^Op^Oq^Oy^On^Ok") == [.text("019.+")])
  }

  @Test(arguments: 0..<50)
  func arbitraryBytesNeverHang(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var decoder = KeyDecoder()
    for _ in 0..<400 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      _ = decoder.feed([
        UInt8(truncatingIfNeeded: state), state & 0x700 == 0 ? 0x1B : UInt8(truncatingIfNeeded: state >> 32),
      ])
      if state & 0xF000 == 0 { _ = decoder.flush() }
    }
    _ = decoder.flush()
    #expect(decoder.feed(Array("\u{1B}[201~\u{1B}\\\u{1B}[A".utf8)).last == .key(.up))
  }
}
