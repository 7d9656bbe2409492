import TerminalUI
import Testing

@testable import DashboardApp

/// Rows tied to records.
@Suite struct RecordListTests {
  private func list(_ ids: [Int], cursor: Int? = nil) -> RecordList<Int> {
    var list = RecordList<Int>()
    list.update(ids, order: .renewed)
    if let cursor { list.select(cursor) }
    return list
  }

  @Test func theFirstRowsChooseTheFirst() {
    #expect(list([5, 6]).cursor == 5)
  }

  @Test func theCursorFollowsItsRecord() {
    var list = list([1, 2, 3], cursor: 2)
    list.update([9, 3, 2, 1], order: .renewed)
    #expect(list.cursor == 2)
    #expect(list.view.cursor == 2)
  }

  @Test func aLostRecordLeavesNothingChosen() {
    var list = list([1, 2, 3], cursor: 2)
    list.update([1, 3], order: .renewed)
    #expect(list.cursor == nil)
    #expect(list.view.cursor == nil)
    #expect(list.detail == nil)
    // Still nothing when more comes: no key may hit a neighbour.
    list.update([1, 3, 4], order: .renewed)
    #expect(list.cursor == nil)
  }

  @Test func aNarrowedListChoosesTheFirst() {
    var list = list([1, 2, 3], cursor: 2)
    list.update([3], order: .renewed, onLoss: .chooseFirst)
    #expect(list.cursor == 3)
  }

  @Test func keptRowsStayWhereTheyAre() {
    var list = list([1, 2, 3], cursor: 3)
    list.update([4, 3, 1], order: .kept)
    #expect(list.ids == [1, 2, 3, 4])
    #expect(list.cursor == 3)
    #expect(list.isStale)
    list.update([4, 3, 1], order: .renewed)
    #expect(list.ids == [4, 3, 1])
    #expect(list.cursor == 3)
    #expect(!list.isStale)
  }

  @Test func theDetailFollowsWhenKeysPause() {
    var list = list([1, 2, 3], cursor: 1)
    _ = list.move(.down, height: 10)
    #expect(list.cursor == 2)
    #expect(list.detail == 1)
    let followed = list.settle()
    #expect(followed)
    #expect(list.detail == 2)
    let followedAgain = list.settle()
    #expect(!followedAgain)
  }

  @Test func nextChangedGoesRound() {
    var list = list([1, 2, 3, 4], cursor: 3)
    var found = list.selectNext(forward: true) { $0 == 2 }
    #expect(found)
    #expect(list.cursor == 2)
    found = list.selectNext(forward: false) { $0 == 4 }
    #expect(found)
    #expect(list.cursor == 4)
    found = list.selectNext(forward: true) { $0 == 7 }
    #expect(!found)
    #expect(list.cursor == 4)
  }

  @Test func anEmptyListTakesMoves() {
    var list = list([])
    for move in [ListState.Move.up, .down, .pageUp, .pageDown, .first, .last] { _ = list.move(move, height: 5) }
    #expect(list.cursor == nil)
  }
}
