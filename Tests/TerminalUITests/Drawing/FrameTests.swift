import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct FrameTests {
  private func frame(_ width: Int, _ height: Int = 1, _ environment: DrawingEnvironment = .standard) -> Frame {
    Frame(size: Size(width: width, height: height), environment: environment)
  }

  @Test(arguments: [
    (0, "abcdef\n"), (4, "    ab\n"), (-2, "cdef\n"), (-6, "\n"), (6, "\n"),
  ])
  func writingIsClippedAtBothEnds(x: Int, expected: String) {
    var frame = frame(6)
    let width = frame.write("abcdef", at: Point(x: x, y: 0))
    #expect(width == 6)
    #expect(frame.plainText == expected)
  }

  @Test func writingOutsideTheRowsDoesNothing() {
    var frame = frame(6, 2)
    frame.write("abc", at: Point(x: 0, y: -1))
    frame.write("abc", at: Point(x: 0, y: 2))
    #expect(frame.plainText == "\n\n")
  }

  @Test func writingKeepsToTheClip() {
    var frame = frame(8)
    frame.write("abcdefgh", at: .zero, clippedTo: Rect(x: 2, y: 0, width: 3, height: 1))
    #expect(frame.plainText == "  cde\n")
  }

  @Test(arguments: [
    ("Quá hạn 12 ngày", 8, "Quá hạn…\n"), ("Quá hạn", 7, "Quá hạn\n"), ("漢字漢", 5, "漢字…\n"), ("漢字漢", 4, "漢…\n"),
    ("ab", 1, "…\n"),
  ])
  func tooLongTextEndsInAnEllipsis(text: String, width: Int, expected: String) {
    var frame = frame(20)
    frame.write(DisplayText(text), in: Rect(x: 0, y: 0, width: width, height: 1))
    #expect(frame.plainText == expected)
  }

  @Test func asciiEllipsis() {
    var frame = frame(4, 1, DrawingEnvironment(glyphs: .ascii))
    frame.write("abcdef", in: frame.bounds)
    #expect(frame.plainText == "abc~\n")
  }

  @Test(arguments: [(Alignment.leading, "ab\n"), (.center, "  ab\n"), (.trailing, "    ab\n")])
  func alignment(alignment: Alignment, expected: String) {
    var frame = frame(6)
    frame.write("ab", in: frame.bounds, alignment: alignment)
    #expect(frame.plainText == expected)
  }

  @Test func overwritingHalfAWideCharacterLeavesNoHalf() {
    var left = frame(4)
    left.write("漢字", at: .zero)
    left.write("x", at: .zero)
    #expect(left.plainText == "x 字\n")
    var right = frame(4)
    right.write("漢字", at: .zero)
    right.write("x", at: Point(x: 1, y: 0))
    #expect(right.plainText == " x字\n")
    var both = frame(4)
    both.write("漢字", at: .zero)
    both.write("言", at: Point(x: 1, y: 0))
    #expect(both.plainText == " 言\n")
    #expect(both.cells.map(\.width) == [1, 2, 0, 1])
  }

  @Test(arguments: [(-1, " 字\n"), (3, "\n"), (2, "  漢\n")])
  func aClippedWideCharacterBecomesASpace(x: Int, expected: String) {
    var frame = frame(4)
    frame.write("漢字", at: Point(x: x, y: 0))
    #expect(frame.plainText == expected)
    #expect(frame.cells.filter { $0.width == 2 }.count == frame.cells.filter { $0.width == 0 }.count)
  }

  @Test func combiningMarksJoinTheCellBefore() {
    var frame = frame(4)
    frame.write(DisplayText("q\u{0323}x"), at: .zero)
    #expect(frame[.zero].base == "q")
    #expect(frame[.zero].marks == ["\u{0323}"])
    #expect(frame[Point(x: 1, y: 0)].base == "x")
  }

  @Test func aMarkWithoutABaseIsLeftOut() {
    var frame = frame(2)
    frame.write(DisplayText("\u{0323}x"), at: .zero)
    #expect(frame[.zero] == Cell("x"))
  }

  @Test func selectionKeepsStyles() {
    var frame = frame(4)
    frame.write("ab", at: .zero, style: .late)
    frame.select(frame.bounds)
    #expect(frame[.zero] == Cell("a", style: .late, isSelected: true))
    #expect(frame.styledText == "|ab\n:EE##\ne late\nno cursor\n")
  }

  @Test func fillIsClipped() {
    var frame = frame(3, 2)
    frame.fill(Rect(x: 1, y: 1, width: 9, height: 9), with: "x", style: .border)
    #expect(frame.plainText == "\n xx\n")
  }

  @Test func anEmptyFrameIsHarmless() {
    var frame = frame(0, 0)
    frame.write("abc", at: .zero)
    frame.write("abc", in: frame.bounds)
    frame.fill(Rect(x: 0, y: 0, width: 4, height: 4))
    #expect(frame.cells.isEmpty)
  }
}
