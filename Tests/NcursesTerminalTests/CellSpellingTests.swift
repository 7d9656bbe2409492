import CNcurses
import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite struct CellSpellingTests {
  init() {
    // The C library counts columns by the locale of the process, whichever test comes first.
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
  }

  private func spell(_ text: String, isUTF8: Bool) -> String {
    var spelling = CellSpelling(isUTF8: isUTF8)
    var characters: [wchar_t] = []
    for scalar in text.unicodeScalars {
      spelling.append(Cell(scalar, width: TextWidth.of(scalar)), to: &characters)
    }
    return String(String.UnicodeScalarView(characters.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }))
  }

  @Test(arguments: ["Quá hạn 12 ngày", "ĐẮK NÔNG đắk nông", "─│┌┐█▏▁", "…·→", "漢字", "₫"])
  func textIsSentAsItIs(text: String) { #expect(spell(text, isUTF8: true) == text) }

  @Test func charactersThatTheCLibraryDoesNotKnowAreReplaced() {
    #expect(spell("\u{E000}\u{378}x", isUTF8: true).hasSuffix("x"))
    #expect(spell("\u{378}", isUTF8: true) == "\u{FFFD}")
  }

  @Test(arguments: [
    ("Quá hạn 12 ngày", "Qua han 12 ngay"), ("ĐẮK NÔNG đắk nông", "DAK NONG dak nong"), ("Ỡ ỵ Ư ơ", "O y U o"),
    ("“a” – ‘b’ …", "\"a\" - 'b' ~"), ("漢", "? "), ("3 · 4", "3 | 4"), ("█", "?"),
  ])
  func withoutUTF8LettersLoseTheirMarks(text: String, expected: String) {
    #expect(spell(text, isUTF8: false) == expected)
  }

  @Test func marksGoWithTheirLetter() {
    var cell = Cell("q")
    cell.add(mark: "\u{323}")
    for (isUTF8, expected) in [(true, [0x71, 0x323]), (false, [0x71])] as [(Bool, [wchar_t])] {
      var spelling = CellSpelling(isUTF8: isUTF8)
      var characters: [wchar_t] = []
      spelling.append(cell, to: &characters)
      #expect(characters == expected)
    }
  }

  @Test func theRightHalfOfAWideCharacterIsNotSent() {
    var spelling = CellSpelling(isUTF8: true)
    var characters: [wchar_t] = []
    spelling.append(Cell(" ", width: 0), to: &characters)
    #expect(characters.isEmpty)
  }
}
