/// A choice among many by typing part of a name: the text typed and the place in the list of what matches.
package struct ChooserState: Hashable, Sendable {
  /// What is searched for; the caller filters by it.
  package private(set) var query: TextFieldState
  package private(set) var list = ListState()
  /// Whether the list is shown.
  package private(set) var isOpen = false

  /// How many matches are shown at once.
  package static let listHeight = 8

  /// Makes a closed chooser.
  package init() { query = TextFieldState(maximumLength: 200) }

  /// What an input did.
  package enum Outcome: Hashable, Sendable {
    /// Nothing; the form may use it.
    case ignored
    case handled
    /// The list is to be filtered anew.
    case queryChanged
    /// The match at this place was chosen, and the list closed.
    case picked(Int)
  }

  /// Takes one input while `count` entries match.
  ///
  /// Typing opens the list, Down or Enter as well; Enter takes the entry under the cursor, Escape closes the list.
  package mutating func handle(_ input: Input, count: Int) -> Outcome {
    guard isOpen else { return open(by: input) }
    switch input {
    case .key(.escape), .key(.control("c")):
      close()
      return .queryChanged
    case .key(.enter), .key(.tab): return pick(count: count)
    case .key(let press):
      if let move = ListState.Move(press) {
        list.move(move, count: count, height: Self.listHeight)
        return .handled
      }
      return edit(input)
    case .text, .paste: return edit(input)
    case .resize, .signal: return .ignored
    }
  }

  /// Closes the list and forgets what was typed.
  package mutating func close() {
    self = ChooserState()
  }

  /// Takes the cursor out of the list, so that nothing is picked before it is moved.
  package mutating func choosesNone() { list = ListState() }

  private mutating func open(by input: Input) -> Outcome {
    switch input {
    case .text, .paste:
      isOpen = true
      return edit(input)
    case .key(.enter), .key(.down), .key(.backspace):
      isOpen = true
      list = ListState(cursor: 0)
      return .queryChanged
    default: return .ignored
    }
  }

  private mutating func edit(_ input: Input) -> Outcome {
    let before = query.text
    guard query.handle(input) else { return .ignored }
    guard query.text != before else { return .handled }
    list = ListState(cursor: 0)
    return .queryChanged
  }

  private mutating func pick(count: Int) -> Outcome {
    guard let cursor = list.cursor, cursor < count else { return .handled }
    close()
    return .picked(cursor)
  }
}
