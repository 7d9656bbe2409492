import Testing

@testable import TerminalUI

@Suite struct ListStateTests {
  @Test(
    arguments: [
      (nil, ListState.Move.down, 0), (nil, .up, 0), (nil, .last, 19), (0, .up, 0), (0, .down, 1), (19, .down, 19),
      (5, .pageDown, 9), (18, .pageDown, 19), (2, .pageUp, 0), (7, .first, 0), (99, .up, 18),
    ] as [(Int?, ListState.Move, Int)])
  func move(from cursor: Int?, move: ListState.Move, to expected: Int) {
    var state = ListState(cursor: cursor)
    state.move(move, count: 20, height: 5)
    #expect(state.cursor == expected)
    #expect(state.visibleRows(count: 20, height: 5).contains(expected))
  }

  @Test func nothingIsChosenInAnEmptyList() {
    var state = ListState(cursor: 3, top: 2)
    state.move(.down, count: 0, height: 5)
    #expect(state == ListState())
  }

  @Test func theViewScrollsNoMoreThanNeeded() {
    var state = ListState(cursor: 0)
    for _ in 0..<6 { state.move(.down, count: 20, height: 5) }
    #expect(state.visibleRows(count: 20, height: 5) == 2..<7)
    state.move(.up, count: 20, height: 5)
    #expect(state.visibleRows(count: 20, height: 5) == 2..<7)
    for _ in 0..<4 { state.move(.up, count: 20, height: 5) }
    #expect(state.visibleRows(count: 20, height: 5) == 1..<6)
  }

  @Test func aShorterListLeavesNoBlankRows() {
    #expect(ListState(cursor: nil, top: 15).visibleRows(count: 8, height: 5) == 3..<8)
    #expect(ListState(cursor: 9, top: 5).visibleRows(count: 3, height: 5) == 0..<3)
  }

  @Test func aTallerViewShowsMore() {
    var state = ListState(cursor: 19, top: 15)
    state.keepInView(count: 20, height: 10)
    #expect(state.top == 10)
  }

  @Test func withoutACursorTheFirstMoveChoosesWhatIsAtTheTop() {
    var state = ListState(cursor: nil, top: 7)
    state.move(.down, count: 20, height: 5)
    #expect(state.cursor == 7)
  }

  @Test(arguments: [0, -3]) func noRoom(height: Int) {
    #expect(ListState(cursor: 4).visibleRows(count: 20, height: height).isEmpty)
  }

  @Test(arguments: [
    (KeyPress.character("k"), ListState.Move.up), (.character("j"), .down), (.control("b"), .pageUp),
    (.control("f"), .pageDown), (.character("g"), .first), (.character("G"), .last), (.home, .first),
    (.pageDown, .pageDown),
  ])
  func keys(press: KeyPress, move: ListState.Move) { #expect(ListState.Move(press) == move) }

  @Test func otherKeysMoveNothing() {
    for press in [KeyPress.character("d"), .space, .enter, .left, KeyPress(.up, .control)] {
      #expect(ListState.Move(press) == nil, "\(press)")
    }
  }
}
