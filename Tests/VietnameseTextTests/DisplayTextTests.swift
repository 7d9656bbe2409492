import Testing

@testable import VietnameseText

@Suite("Text that may be shown")
struct DisplayTextTests {
  @Test("Literals stand as written, values in them are made safe")
  func interpolation() {
    let raw = "a\u{1B}b"
    let part = raw.dropFirst()
    let character: Character = "\u{9}"
    let safe: DisplayText = "đã \u{2713}"
    let text: DisplayText = "[\(raw)|\(part)|\(character)|\(42)|\(safe)|\(UInt8(7))]\n"
    #expect(text.string == "[a␛b|␛b|␉|42|đã ✓|7]\n")
  }

  @Test("A mark at the start of a value does not reach the text before it")
  func markBetweenPieces() {
    let mark = "\u{323}\u{302}x"
    let text: DisplayText = "e\(mark)"
    #expect(text.string == "e\u{25CC}\u{323}\u{302}x")
  }

  @Test("Joining")
  func joining() {
    let (left, right): (DisplayText, DisplayText) = ("Sở", "Nội vụ")
    var sum = left
    sum += " "
    sum.append(right)
    #expect(sum == left + " " + right)
    #expect(sum.string == "Sở Nội vụ")
    #expect([left, right].joined(separator: ", ") == "Sở, Nội vụ")
    #expect([left, right].joined().string == "SởNội vụ")
    #expect([DisplayText]().joined(separator: "x").isEmpty)
    #expect(DisplayText().isEmpty && DisplayText(0).string == "0" && DisplayText(-12).string == "-12")
    #expect("\(sum)" == "Sở Nội vụ")
  }

  @Test(
    "Lines",
    arguments: [
      ("một\nhai", ["một", "hai"]), ("một\r\nhai\r\n", ["một", "hai", ""]), ("", [""]), ("\n\n", ["", "", ""]),
      ("a\rb\tc\u{2028}d", ["a␍b␉c⟨U+2028⟩d"]), ("\n\u{301}a", ["", "◌\u{301}a"]), ("a\u{B}b\u{C}c", ["a␋b␌c"]),
    ])
  func lines(raw: String, expected: [String]) {
    #expect(DisplayText.lines(of: raw).map(\.string) == expected)
    #expect(DisplayText.lines(of: Substring(raw)).map(\.string) == expected)
  }
}
