import Testing

@testable import TerminalUI

@Suite struct TextAreaTests {
  private func frame(_ state: TextFieldState, _ width: Int, _ height: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: height))
    frame.draw(TextArea(state, isActive: true), in: frame.bounds)
    return frame
  }

  private func state(_ text: String) -> TextFieldState { TextFieldState(text, allowsLineBreaks: true) }

  @Test func textIsWrappedAtSpacesAndLineBreaks() {
    let frame = frame(state("Chậm báo cáo\nhai lần"), 9, 4)
    #expect(frame.plainText == "Chậm báo\ncáo\nhai lần\n\n")
    #expect(frame.cursor == Point(x: 7, y: 2))
  }

  @Test func theRowWithTheCursorIsShown() {
    let frame = frame(state("một\nhai\nba\nbốn"), 9, 2)
    #expect(frame.plainText == "ba\nbốn\n")
    #expect(frame.cursor == Point(x: 3, y: 1))
  }

  @Test func theCursorIsOnTheNewRowAfterALineBreak() {
    #expect(frame(state("một\n"), 9, 3).cursor == Point(x: 0, y: 1))
  }

  @Test func theCursorStaysInsideWhenARowIsFull() {
    #expect(frame(state("abcd"), 4, 2).cursor == Point(x: 3, y: 0))
    #expect(frame(state("abcd   "), 4, 2).cursor == Point(x: 3, y: 0))
  }

  @Test func movingUpAndDownKeepsTheColumn() {
    var text = state("Chậm báo cáo\nhai lần")
    let up = text.moveVertically(by: -1, width: 9)
    #expect(up)
    #expect(text.cursor == 12)
    text.handle(.key(.left))
    let again = text.moveVertically(by: -1, width: 9)
    #expect(again)
    #expect(text.cursor == 2)
    let beyond = text.moveVertically(by: -1, width: 9)
    #expect(!beyond)
    #expect(text.cursor == 2)
  }
}
