import Testing

@testable import TerminalUI

@Suite struct TextFieldStateTests {
  private func type(_ inputs: [Input], into text: String = "") -> TextFieldState {
    var state = TextFieldState(text)
    for input in inputs { state.handle(input) }
    return state
  }

  @Test(
    arguments: [
      ([.text("ab"), .key(.left), .text("x")], "axb", 2),
      ([.text("ab"), .key(.home), .key(.delete)], "b", 0),
      ([.text("ab"), .key(.backspace), .key(.backspace), .key(.backspace)], "", 0),
      ([.text("Sở Nội vụ"), .key(KeyPress(.left, .control)), .text("_")], "Sở Nội _vụ", 8),
      ([.text("Sở Nội vụ"), .key(.control("w"))], "Sở Nội ", 7),
      ([.text("Sở Nội vụ"), .key(KeyPress(.backspace, .alt)), .key(KeyPress(.backspace, .alt))], "Sở ", 3),
      ([.text("Sở Nội vụ"), .key(.home), .key(KeyPress(.right, .control)), .key(.control("k"))], "Sở", 2),
      ([.text("Sở Nội"), .key(.control("u"))], "", 0),
      ([.text("ab"), .key(.home), .key(.left), .key(.right), .key(.end), .key(.right)], "ab", 2),
      ([.text("ab"), .key(.home), .key(KeyPress(.delete, .control))], "", 0),
    ] as [([Input], String, Int)])
  func editing(inputs: [Input], text: String, cursor: Int) {
    let state = type(inputs)
    #expect(state.text == text)
    #expect(state.cursor == cursor)
  }

  @Test func backspaceDeletesOneGraphemeWithItsMarks() {
    let state = type([.text("x\u{0323}\u{0301}y"), .key(.backspace), .key(.backspace)])
    #expect(state.isEmpty)
  }

  @Test func textIsComposedAfterEachEdit() {
    var state = TextFieldState("e")
    state.insert("\u{0302}")
    state.insert("\u{0323}")
    #expect(Array(state.text.unicodeScalars) == ["\u{1EC7}"])
    #expect(state.cursor == 1)
    state.handle(.key(.home))
    state.insert("i")
    #expect(state.text == "iệ")
  }

  @Test func aMarkLeftAloneJoinsTheLetterBefore() {
    var state = TextFieldState("ab\u{0323}c")
    state.handle(.key(.home))
    state.handle(.key(.right))
    #expect(state.characters.count == 3)
    state.insert("\u{0301}")
    #expect(state.text == "áb\u{0323}c")
  }

  @Test(arguments: [
    ("a\nb", false, "a b"), ("a\r\nb", false, "a b"), ("a\r\nb", true, "a\nb"), ("a\tb", true, "a b"),
    ("a\u{1B}[2Jb", false, "a[2Jb"), ("a\u{9B}\u{7F}b", false, "ab"), ("a\u{2028}b", true, "a\nb"),
  ])
  func pastedControlCharactersDoNotStay(pasted: String, allowsLineBreaks: Bool, expected: String) {
    var state = TextFieldState(allowsLineBreaks: allowsLineBreaks)
    state.handle(.paste(pasted))
    #expect(state.text == expected)
  }

  @Test func whatGoesBeyondTheMaximumIsNotInserted() {
    var state = TextFieldState("abc", maximumLength: 5)
    state.handle(.key(.home))
    state.insert("12345")
    #expect(state.text == "12abc")
    #expect(state.cursor == 2)
    state.insert("x")
    #expect(state.text == "12abc")
  }

  @Test func aMarkFitsIntoAFullField() {
    var state = TextFieldState("ae", maximumLength: 2)
    state.insert("\u{0302}")
    #expect(state.text == "aê")
  }

  @Test func undoAndRedo() {
    var state = type([.text("một"), .text(" hai"), .key(.control("w"))])
    #expect(state.text == "một ")
    state.handle(.key(.control("z")))
    #expect(state.text == "một hai")
    state.handle(.key(.control("z")))
    state.handle(.key(.control("z")))
    state.handle(.key(.control("z")))
    #expect(state.text == "")
    state.handle(.key(.control("y")))
    #expect(state.text == "một")
    state.insert("!")
    state.handle(.key(.control("y")))
    #expect(state.text == "một!")
  }

  @Test func keysThatLeadOutOfAFieldAreLeftToTheForm() {
    var state = TextFieldState("a")
    for press in [KeyPress.enter, .tab, .backTab, .escape, .up, .down, .function(2), .control("s")] {
      #expect(state.handle(.key(press)) == false, "\(press)")
    }
    var area = TextFieldState("a", allowsLineBreaks: true)
    #expect(area.handle(.key(.enter)) == true)
    #expect(area.text == "a\n")
  }
}
