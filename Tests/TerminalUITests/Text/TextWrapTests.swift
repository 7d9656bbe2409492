import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("Quá hạn", 7, ["Quá hạn"]),
    ("Quá hạn 12 ngày", 8, ["Quá hạn", "12 ngày"]),
    ("Quá hạn 12 ngày", 7, ["Quá hạn", "12 ngày"]),
    ("Quá hạn 12 ngày", 6, ["Quá", "hạn 12", "ngày"]),
    ("nghiêng", 3, ["ngh", "iên", "g"]),
    ("a nghiêng b", 4, ["a", "nghi", "êng", "b"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("漢字", 1, ["漢", "字"]),
    ("a  b", 2, ["a", "b"]),
    ("  ab cd", 5, ["  ab", "cd"]),
    ("ab   ", 3, ["ab"]),
    ("abc", 0, ["a", "b", "c"]),
  ])
  func wrap(text: String, width: Int, expected: [String]) {
    #expect(TextWrap.wrap(DisplayText(text), to: width).map(\.string) == expected)
  }

  @Test(arguments: 1...40)
  func noLetterIsLostAndNoRowIsTooWide(width: Int) {
    let text = "Báo cáo rà soát đất công trên địa bàn huyện Cư Jút, gửi UBND tỉnh trước 30/10 漢字"
    let rows = TextWrap.wrap(DisplayText(text), to: width)
    #expect(rows.map(\.string).joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(rows.allSatisfy { TextWidth.of($0) <= max(width, 2) })
  }

  @Test func lineFeedsEndRows() {
    let characters = Array("ab\n\ncd\n")
    let rows = TextWrap.rows(of: characters, widths: characters.map { TextWidth.of($0) }, to: 10)
    #expect(rows == [0..<2, 3..<3, 4..<6, 7..<7])
  }
}
