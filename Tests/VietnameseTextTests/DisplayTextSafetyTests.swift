import Testing

@testable import VietnameseText

@Suite("No byte of a record acts on a terminal")
struct DisplayTextSafetyTests {
  /// Scalars that hide or reorder text: bidirectional controls, Default_Ignorable_Code_Point of Unicode 16,
  /// line and paragraph separators, interlinear annotations, and noncharacters of the first planes.
  private static let hidden: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x34F...0x34F, 0x600...0x605, 0x61C...0x61C, 0x6DD...0x6DD, 0x70F...0x70F, 0x115F...0x1160,
    0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164,
    0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB,
    0xFFFE...0xFFFF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1F3FB...0x1F3FF, 0x1FFFE...0x1FFFF, 0xE0000...0xE0FFF,
    0xF0000...0x10FFFF,
  ]

  /// Whether a scalar must never come out.
  private static func isForbidden(_ value: UInt32) -> Bool {
    if value < 0x20 || (0x7F...0x9F).contains(value) { return true }
    return value >= 0xAD && hidden.contains { $0.contains(value) }
  }

  @Test("Of all 1,114,112 code points none comes out that acts or hides", arguments: 0...16)
  func allScalars(plane: UInt32) {
    for block in UInt32(0)..<64 {
      var raw = String.UnicodeScalarView()
      let first = plane << 16 | block << 10
      for value in first..<(first + 1024) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        raw.append("x")
        raw.append(scalar)
      }
      let shown = DisplayText(String(raw)).string
      let forbidden = shown.unicodeScalars.first { Self.isForbidden($0.value) }
      #expect(forbidden == nil, "from U+\(String(first, radix: 16))")
      let hasControlByte = shown.utf8.contains { $0 < 0x20 || $0 == 0x7F }
      #expect(!hasControlByte)
    }
  }

  @Test("Whatever the quick check lets pass, the careful way leaves as it is")
  func quickCheck() {
    var passed = 0
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard DisplayText.isPlain(text.utf8.span) else { continue }
      passed += 1
      #expect(SampleText.scalars(DisplayText.revealed(text)) == [value], "U+\(String(value, radix: 16))")
    }
    #expect(passed > 1500)
  }

  @Test("All 134 letters and the signs of documents are shown as they are")
  func ordinaryText() {
    let letters = SampleText.markedLetters.map(\.letter).joined()
    for text in [letters, "“Đắk R’Lấp” – 1.234,5 ₫ … § ° × ½ → ≥ ─│┌ ● ✓ 家 ไทย ខ្មែរ עברית 😀"] {
      #expect(SampleText.scalars(DisplayText(text).string) == SampleText.scalars(text))
      #expect(DisplayText(SampleText.decomposed(letters)).string == letters)
    }
  }

  @Test(
    "Escape sequences are shown",
    arguments: [
      // Cursor, screen and title.
      ("\u{1B}[2J\u{1B}[H", "␛[2J␛[H"), ("\u{1B}]0;x\u{7}", "␛]0;x␇"), ("\u{9B}31m", "⟨U+009B⟩31m"),
      // Faked prompt as in CVE-2024-28085, and the answers a terminal would type.
      ("\u{1B}[1A\u{1B}[K[sudo] password:", "␛[1A␛[K[sudo] password:"), ("\u{1B}P$q\"p\u{1B}\\", "␛P$q\"p␛\\"),
      ("\u{1B}[6n\u{1B}[c\u{5}", "␛[6n␛[c␅"), ("\u{90}+q\u{9C}", "⟨U+0090⟩+q⟨U+009C⟩"),
      ("\u{1B}]52;c;eA==\u{1B}\\", "␛]52;c;eA==␛\\"), ("\u{1B}]8;;http://x\u{1B}\\a", "␛]8;;http://x␛\\a"),
      // Overwriting, erasing, line breaking.
      ("an toàn\rnguy", "an toàn␍nguy"), ("a\u{8}b\u{7F}", "a␈b␡"), ("a\nb\u{85}c\u{2029}", "a␊b⟨U+0085⟩c⟨U+2029⟩"),
      ("\u{0}", "␀"), ("\u{E}lq\u{F}", "␎lq␏"),
      // Reordering and hiding, as in CVE-2021-42574.
      ("a\u{202E}b\u{202C}", "a⟨U+202E⟩b⟨U+202C⟩"), ("\u{2066}x\u{2069}", "⟨U+2066⟩x⟨U+2069⟩"),
      ("ad\u{200B}min", "ad⟨U+200B⟩min"), ("a\u{E0041}", "a⟨U+E0041⟩"), ("\u{FEFF}a", "⟨U+FEFF⟩a"),
      ("a\u{10FFFF}", "a⟨U+10FFFF⟩"), ("a\u{E000}", "a⟨U+E000⟩"), ("a\u{378}", "a⟨U+0378⟩"),
      ("❤\u{FE0F}", "❤⟨U+FE0F⟩"), ("\u{1F44D}\u{1F3FD}", "\u{1F44D}⟨U+1F3FD⟩"),
    ])
  func escapes(raw: String, expected: String) {
    #expect(SampleText.scalars(DisplayText(raw).string) == SampleText.scalars(expected))
  }

  @Test(
    "Marks stand on something, and not too many of them",
    arguments: [
      ("\u{301}", "◌\u{301}"), ("\u{1B}\u{301}", "␛◌\u{301}"),
      ("q\u{301}\u{302}\u{303}\u{304}", "q\u{301}\u{302}\u{303}\u{304}"),
      ("q\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}z", "q\u{301}\u{302}\u{303}\u{304}⟨U+0305⟩⟨U+0306⟩z"),
      ("e\u{323}\u{302}", "ệ"), ("a\u{200D}\u{301}", "a⟨U+200D⟩◌\u{301}"), ("\u{20DD}", "◌\u{20DD}"),
      ("\u{1161}", "⟨U+1161⟩"), ("\u{1100}\u{1161}", "가"),
    ])
  func marks(raw: String, expected: String) {
    #expect(SampleText.scalars(DisplayText(raw).string) == SampleText.scalars(expected))
  }

  @Test("Making safe twice, or piece by piece, changes nothing more")
  func stable() {
    var generator = SeededGenerator(seed: 2024)
    for _ in 0..<5000 {
      let (left, right) = (SampleText.random(&generator), SampleText.random(&generator))
      let (safeLeft, safeRight) = (DisplayText(left), DisplayText(right))
      #expect(SampleText.scalars(DisplayText(safeLeft.string).string) == SampleText.scalars(safeLeft.string))
      let joined = (safeLeft + safeRight).string
      #expect(SampleText.scalars(DisplayText(joined).string) == SampleText.scalars(joined), "\(left.debugDescription)")
    }
  }
}
