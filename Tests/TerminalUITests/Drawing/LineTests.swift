import Testing

@testable import TerminalUI

@Suite struct LineTests {
  static let line = Line([Span("Trễ ", .late), Span("12", .value), Span(" ngày", .label)])

  @Test(arguments: [
    (20, "Trễ 12 ngày\n", 11), (11, "Trễ 12 ngày\n", 11), (10, "Trễ 12 ng…\n", 10), (7, "Trễ 12…\n", 7),
    (6, "Trễ 1…\n", 6), (4, "Trễ…\n", 4), (1, "…\n", 1), (0, "\n", 0),
  ])
  func cutting(width: Int, expected: String, used: Int) {
    var frame = Frame(size: Size(width: 20, height: 1))
    #expect(frame.write(Self.line, in: Rect(x: 0, y: 0, width: width, height: 1)) == used)
    #expect(frame.plainText == expected)
  }

  @Test func alignmentToTheRight() {
    var frame = Frame(size: Size(width: 13, height: 1))
    frame.write(Self.line, in: frame.bounds, alignment: .trailing)
    #expect(frame.plainText == "  Trễ 12 ngày\n")
    #expect(frame[Point(x: 2, y: 0)].style == .late)
    #expect(frame[Point(x: 12, y: 0)].style == .label)
  }
}
