import Testing

@testable import TerminalUI

/// What whole rows of keys send in the terminals that people come with: F1 to F12, then the six keys and the arrows.
///
/// Sources: PuTTY 0.78 (terminal/keyboard panel, each setting), linux/drivers/tty/vt and loadkeys' defkeymap,
/// xterm's ctlseqs, rxvt(1), and terminfo(5) entries of screen and tmux.
@Suite struct RecordedStreamTests {
  /// A terminal with the codes of its keys in the order of `keys`, each after an ESC that is not written here.
  struct Keyboard: Sendable, CustomTestStringConvertible {
    let name: String
    let functions: [String]
    let editing: [String]
    let arrows: [String]
    var testDescription: String { name }
  }

  private static let keys: [KeyPress] =
    (1...12).map { .function($0) } + [.home, .insert, .delete, .end, .pageUp, .pageDown, .up, .down, .right, .left]

  private static let vt220 = ["[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"]
  private static let tilde = ["[1~", "[2~", "[3~", "[4~", "[5~", "[6~"]
  private static let xtermEditing = ["[H", "[2~", "[3~", "[F", "[5~", "[6~"]
  private static let normal = ["[A", "[B", "[C", "[D"]
  private static let application = ["OA", "OB", "OC", "OD"]

  static let keyboards = [
    Keyboard(
      name: "PuTTY, ESC[n~", functions: ["[11~", "[12~", "[13~", "[14~"] + vt220, editing: tilde, arrows: application),
    Keyboard(
      name: "PuTTY, Linux", functions: ["[[A", "[[B", "[[C", "[[D", "[[E"] + vt220.dropFirst(), editing: tilde,
      arrows: normal),
    Keyboard(
      name: "PuTTY, Xterm R6", functions: ["OP", "OQ", "OR", "OS"] + vt220, editing: tilde, arrows: application),
    Keyboard(
      name: "Linux console", functions: ["[[A", "[[B", "[[C", "[[D", "[[E"] + vt220.dropFirst(), editing: tilde,
      arrows: normal),
    Keyboard(name: "xterm", functions: ["OP", "OQ", "OR", "OS"] + vt220, editing: xtermEditing, arrows: normal),
    Keyboard(
      name: "xterm, application mode", functions: ["OP", "OQ", "OR", "OS"] + vt220,
      editing: ["OH", "[2~", "[3~", "OF", "[5~", "[6~"], arrows: application),
    Keyboard(
      name: "rxvt", functions: ["[11~", "[12~", "[13~", "[14~"] + vt220,
      editing: ["[7~", "[2~", "[3~", "[8~", "[5~", "[6~"], arrows: normal),
    Keyboard(name: "screen, tmux", functions: ["OP", "OQ", "OR", "OS"] + vt220, editing: tilde, arrows: application),
  ]

  private static func bytes(_ keyboard: Keyboard) -> [[UInt8]] {
    (keyboard.functions + keyboard.editing + keyboard.arrows).map { [0x1B] + Array($0.utf8) }
  }

  @Test(arguments: keyboards)
  func eachKeyInAReadOfItsOwn(keyboard: Keyboard) {
    var decoder = KeyDecoder()
    for (bytes, key) in zip(Self.bytes(keyboard), Self.keys) {
      #expect(decoder.feed(bytes) == [.key(key)], "\(key.name())")
      #expect(!decoder.isWaiting)
    }
  }

  /// Keys held down come several in one read.
  @Test(arguments: keyboards)
  func allKeysInOneRead(keyboard: Keyboard) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Self.bytes(keyboard).flatMap { $0 }) == Self.keys.map { .key($0) })
  }

  /// A slow line cuts reads wherever it likes; a sequence that is cut is still one key.
  @Test(arguments: keyboards)
  func eachKeyByteByByte(keyboard: Keyboard) {
    for (bytes, key) in zip(Self.bytes(keyboard), Self.keys) {
      var decoder = KeyDecoder()
      #expect(bytes.flatMap { decoder.feed([$0]) } == [.key(key)], "\(key.name())")
    }
  }

  /// Alt with a digit in one read is an F-key for terminals that keep those keys to themselves.
  @Test func altAndDigit() {
    var decoder = KeyDecoder()
    let stream = "1234567890".utf8.flatMap { [0x1B, $0] as [UInt8] }
    #expect(decoder.feed(stream) == (1...10).map { .key(.function($0)) })
  }
}
