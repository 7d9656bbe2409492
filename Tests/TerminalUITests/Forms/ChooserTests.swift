import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct ChooserTests {
  private static let names: [DisplayText] = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]

  @Test func typingOpensTheListAndEnterPicks() {
    var state = ChooserState()
    #expect(state.handle(.text("so"), count: 3) == .queryChanged)
    #expect(state.isOpen)
    #expect(state.query.text == "so")
    #expect(state.handle(.key(.down), count: 3) == .handled)
    #expect(state.handle(.key(.enter), count: 3) == .picked(1))
    #expect(!state.isOpen)
    #expect(state.query.isEmpty)
  }

  @Test func escapeClosesWithoutAChoice() {
    var state = ChooserState()
    _ = state.handle(.key(.enter), count: 3)
    #expect(state.isOpen)
    #expect(state.handle(.key(.escape), count: 3) == .queryChanged)
    #expect(!state.isOpen)
    #expect(state.handle(.key(.escape), count: 3) == .ignored)
  }

  @Test func nothingIsPickedWhereNothingMatches() {
    var state = ChooserState()
    _ = state.handle(.text("xyz"), count: 3)
    #expect(state.handle(.key(.enter), count: 0) == .handled)
    #expect(state.isOpen)
  }

  @Test func keysThatLeadOutAreIgnoredWhileClosed() {
    var state = ChooserState()
    for press in [KeyPress.tab, .backTab, .escape, .function(2), .up] {
      #expect(state.handle(.key(press), count: 3) == .ignored, "\(press)")
    }
  }

  @Test func uniKeyRetypesInTheQuery() {
    var state = ChooserState()
    var decoder = KeyDecoder()
    for input in decoder.feed(Array("noo\u{7F}\u{7F}ô".utf8)) { _ = state.handle(input, count: 3) }
    #expect(state.query.text == "nô")
    #expect(state.isOpen)
  }

  @Test func theListStandsBelowTheField() {
    var state = ChooserState()
    _ = state.handle(.key(.enter), count: 3)
    var frame = Frame(size: Size(width: 22, height: 7))
    let field = Rect(x: 1, y: 0, width: 20, height: 1)
    frame.draw(Chooser(state, value: "Sở Y tế", isActive: true), in: field)
    ChooserPopup(state, count: 3) { Line(Self.names[$0]) }.draw(besides: field, within: frame.bounds, of: &frame)
    #expect(
      frame.plainText
        == """
         Sở Y tế            ▾
         ┌──────────────────┐
         │>Sở Nội vụ        │
         │ Sở Tài chính     │
         │ Sở Y tế          │
         └──────────────────┘


        """.split(separator: "\n", omittingEmptySubsequences: false).map { $0 }.joined(separator: "\n"))
    #expect(frame.cursor == Point(x: 1, y: 0))
    #expect(frame[Point(x: 5, y: 2)].isSelected)
  }

  @Test func theListStandsAboveWhereThereIsNoRoomBelow() {
    var state = ChooserState()
    _ = state.handle(.key(.enter), count: 3)
    var frame = Frame(size: Size(width: 20, height: 6))
    let field = Rect(x: 0, y: 5, width: 20, height: 1)
    ChooserPopup(state, count: 3) { Line(Self.names[$0]) }.draw(besides: field, within: frame.bounds, of: &frame)
    #expect(frame[.zero].base == "┌")
    #expect(frame.row(5).allSatisfy { $0 == .blank })
  }

  @Test func aListWithoutMatchesSaysSo() {
    var state = ChooserState()
    _ = state.handle(.text("xyz"), count: 0)
    var frame = Frame(size: Size(width: 20, height: 6))
    ChooserPopup(state, count: 0, emptyLine: Line("không có", .dim)) { _ in Line() }
      .draw(besides: Rect(x: 0, y: 0, width: 20, height: 1), within: frame.bounds, of: &frame)
    #expect(frame.plainText.contains("│ không có"))
  }
}
