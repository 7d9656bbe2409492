import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct BarTests {
  @Test(arguments: [
    (0, 10, 8, 0), (10, 10, 8, 64), (12, 10, 8, 64), (5, 10, 8, 32), (1, 1000, 8, 1), (1, 10, 0, 0), (-1, 10, 8, 0),
  ])
  func eighths(value: Int, maximum: Int, width: Int, expected: Int) {
    #expect(Bar.eighths(value: value, maximum: maximum, width: width) == expected)
  }

  @Test(arguments: [
    (8, "████████"), (1, "█"), (0, ""), (3, "███"),
  ])
  func wholeColumns(value: Int, expected: String) {
    var frame = Frame(size: Size(width: 8, height: 1))
    frame.draw(Bar(value: value, maximum: 8), in: frame.bounds)
    #expect(frame.plainText == expected + "\n")
  }

  @Test(arguments: [(1, "▍"), (2, "▊"), (3, "█▏"), (9, "███▍"), (24, "█████████")])
  func partsOfAColumn(value: Int, expected: String) {
    var frame = Frame(size: Size(width: 9, height: 1))
    frame.draw(Bar(value: value, maximum: 24), in: frame.bounds)
    #expect(frame.plainText == expected + "\n")
  }

  @Test func inASCIIEveryCountIsSeen() {
    var frame = Frame(size: Size(width: 8, height: 1), environment: DrawingEnvironment(glyphs: .ascii))
    frame.draw(Bar(value: 1, maximum: 1000), in: frame.bounds)
    #expect(frame.plainText == "#\n")
  }

  @Test func chartRowsAlign() {
    let rows = [
      BarChart.Row(
        TableCell("UBND huyện Cư Jút", short: "Cư Jút"), value: 12, style: .late, remark: Line("lâu nhất 12 ngày")),
      BarChart.Row(TableCell("Sở Nội vụ"), value: 3, remark: Line("lâu nhất 9 ngày")),
      BarChart.Row(TableCell("Sở Y tế"), value: 0),
    ]
    var frame = Frame(size: Size(width: 44, height: 3))
    frame.draw(BarChart(rows: rows, labelWidth: 12, barWidth: 8), in: frame.bounds)
    #expect(
      frame.plainText == """
        Cư Jút       12 ████████ lâu nhất 12 ngày
        Sở Nội vụ     3 ██       lâu nhất 9 ngày
        Sở Y tế       0

        """)
  }

  @Test func sparklineShowsTheNewestValues() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.draw(Sparkline([9, 1, 0, 4, 8]), in: frame.bounds)
    #expect(frame.plainText == "▁ ▄█\n")
    var empty = Frame(size: Size(width: 4, height: 1))
    empty.draw(Sparkline([]), in: empty.bounds)
    #expect(empty.plainText == "\n")
  }

  @Test(arguments: [
    (0, 10, "░░░░░   0%"), (5, 10, "██▌░░  50%"), (10, 10, "█████ 100%"), (0, 0, "░░░░░ 100%"), (15, 10, "█████ 100%"),
  ])
  func progress(done: Int, total: Int, expected: String) {
    var frame = Frame(size: Size(width: 10, height: 1))
    frame.draw(ProgressBar(done: done, total: total), in: frame.bounds)
    #expect(frame.plainText == expected + "\n")
  }
}
