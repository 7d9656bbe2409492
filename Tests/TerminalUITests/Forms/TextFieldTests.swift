import Testing

@testable import TerminalUI

@Suite struct TextFieldTests {
  private func frame(_ state: TextFieldState, width: Int, isActive: Bool = true) -> Frame {
    var frame = Frame(size: Size(width: width + 2, height: 1))
    frame.draw(
      TextField(state, isActive: isActive, placeholder: "dd/mm/yyyy"), in: Rect(x: 1, y: 0, width: width, height: 1))
    return frame
  }

  @Test func aShortTextStandsAtTheLeftWithTheCursorAfterIt() {
    let frame = frame(TextFieldState("Quá hạn"), width: 10)
    #expect(frame.plainText == " Quá hạn\n")
    #expect(frame.cursor == Point(x: 8, y: 0))
    #expect(frame[Point(x: 10, y: 0)].style == .fieldActive)
  }

  @Test func aLongTextScrollsToItsCursor() {
    var state = TextFieldState("Sở Nông nghiệp")
    #expect(frame(state, width: 8).plainText == " …nghiệp\n")
    #expect(frame(state, width: 8).cursor == Point(x: 8, y: 0))
    state.handle(.key(.home))
    #expect(frame(state, width: 8).plainText == " Sở Nông\n")
    #expect(frame(state, width: 8).cursor == Point(x: 1, y: 0))
  }

  @Test func atRestALongTextIsCutAndThereIsNoCursor() {
    let frame = frame(TextFieldState("Sở Nông nghiệp"), width: 8, isActive: false)
    #expect(frame.plainText == " Sở Nông…\n")
    #expect(frame.cursor == nil)
  }

  @Test func anEmptyFieldShowsWhatCouldStandThere() {
    let frame = frame(TextFieldState(), width: 12, isActive: false)
    #expect(frame.plainText == " dd/mm/yyyy\n")
    #expect(frame[Point(x: 1, y: 0)].style == .placeholder)
  }

  @Test func dangerousCharactersAreShownAndCounted() {
    let frame = frame(TextFieldState("a\u{202E}b"), width: 20)
    #expect(!frame.plainText.unicodeScalars.contains("\u{202E}"))
    #expect(frame.cursor?.x == frame.plainText.count - 1)
  }

  @Test func noRoomIsHarmless() {
    #expect(frame(TextFieldState("abc"), width: 0).plainText == "\n")
    #expect(frame(TextFieldState("abc"), width: 1).cursor == Point(x: 1, y: 0))
  }
}
