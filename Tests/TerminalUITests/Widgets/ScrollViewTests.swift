import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct ScrollViewTests {
  private static let lines = (1...6).map { Line("dòng \($0)") }

  private func text(offset: Int, height: Int) -> String {
    var frame = Frame(size: Size(width: 10, height: height))
    frame.draw(ScrollView(Self.lines, offset: offset), in: frame.bounds)
    return frame.plainText
  }

  @Test func arrowsShowThatThereIsMore() {
    #expect(text(offset: 0, height: 3) == "dòng 1\ndòng 2\ndòng 3   ↓\n")
    #expect(text(offset: 1, height: 3) == "dòng 2   ↑\ndòng 3\ndòng 4   ↓\n")
    #expect(text(offset: 9, height: 3) == "dòng 4   ↑\ndòng 5\ndòng 6\n")
    #expect(text(offset: 0, height: 6) == "dòng 1\ndòng 2\ndòng 3\ndòng 4\ndòng 5\ndòng 6\n")
  }

  @Test(arguments: [
    (0, ListState.Move.up, 0), (0, .down, 1), (3, .down, 3), (0, .pageDown, 2), (3, .pageUp, 1), (0, .last, 3),
    (2, .first, 0),
  ])
  func moves(offset: Int, move: ListState.Move, expected: Int) {
    #expect(ScrollView.offset(offset, after: move, lineCount: 6, height: 3) == expected)
  }

  @Test func linesThatAllFitDoNotMove() {
    #expect(ScrollView.offset(0, after: .last, lineCount: 2, height: 5) == 0)
  }
}
