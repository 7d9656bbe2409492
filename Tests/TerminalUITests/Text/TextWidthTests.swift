import Testing

@testable import TerminalUI

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("Quá hạn", 7), ("Đắk Nông", 8), ("Ặ", 1), ("A\u{0306}\u{0323}", 1), ("漢字", 4), ("ｱ", 1), ("Ａ", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("─│┌█▏", 5), ("…", 1), ("\u{200B}", 0), ("a\u{20DD}", 1),
    ("\u{00AD}", 1), ("●", 1), ("☔", 2), ("𠀀", 2), ("ờ", 1), ("↑", 1), ("‘’", 2), ("▲", 1), ("₫", 1),
  ])
  func width(text: String, expected: Int) {
    #expect(TextWidth.of(text) == expected)
  }

  @Test(arguments: [
    ("Quá hạn", 4, "Quá "), ("漢字", 3, "漢"), ("漢字", 1, ""), ("A\u{0306}\u{0323}B", 1, "A\u{0306}\u{0323}"),
    ("abc", 9, "abc"), ("abc", 0, ""), ("abc", -1, ""), ("\u{0301}a", 0, "\u{0301}"),
  ])
  func prefix(text: String, width: Int, expected: String) {
    #expect(TextWidth.prefix(of: text, fitting: width).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func wideRangesAscend() {
    for (low, high) in zip(TextWidth.wideRanges, TextWidth.wideRanges.dropFirst()) {
      #expect(low.upperBound < high.lowerBound)
    }
  }
}
