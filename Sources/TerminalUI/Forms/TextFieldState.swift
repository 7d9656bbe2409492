import VietnameseText

/// Text being edited, with a cursor between two of its graphemes.
///
/// The text is NFC after each edit. Input is taken strictly in order and at once, so that an input method which sends
/// Backspace and types again always meets the letters it expects.
package struct TextFieldState: Hashable, Sendable {
  /// The text's graphemes.
  package internal(set) var characters: [Character] = []
  /// The graphemes before the cursor.
  package internal(set) var cursor = 0
  /// The most graphemes taken; what goes beyond is not inserted.
  package let maximumLength: Int
  /// Whether Enter and pasted line breaks stay; otherwise a pasted line break is a space.
  package let allowsLineBreaks: Bool
  var history = EditHistory()

  /// Makes a state with the cursor after `text`.
  package init(_ text: String = "", maximumLength: Int = 1000, allowsLineBreaks: Bool = false) {
    self.maximumLength = maximumLength
    self.allowsLineBreaks = allowsLineBreaks
    characters = Array(Normalization.nfc(cleaned(text)))
    cursor = characters.count
  }

  /// The text.
  package var text: String { String(characters) }

  /// Whether there is no text.
  package var isEmpty: Bool { characters.isEmpty }

  /// Replaces the whole text and puts the cursor after it; can be undone.
  package mutating func replace(with text: String) {
    edit { state in
      state.characters = []
      state.cursor = 0
      state.insertUnrecorded(text)
    }
  }

  /// Inserts typed or pasted text at the cursor.
  package mutating func insert(_ text: String) { edit { $0.insertUnrecorded(text) } }

  /// Deletes a part of the text and leaves the cursor there.
  mutating func delete(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    edit { state in
      let rest = Array(state.characters[range.upperBound...])
      state.characters.removeSubrange(range.lowerBound...)
      state.cursor = range.lowerBound
      state.normalize(followedBy: rest)
    }
  }

  /// Takes back the last edit, if there is one.
  package mutating func undo() { if let past = history.undo(from: snapshot) { restore(past) } }

  /// Does the edit again that was taken back last, if there is one.
  package mutating func redo() { if let future = history.redo(from: snapshot) { restore(future) } }

  private mutating func edit(_ change: (inout TextFieldState) -> Void) {
    let before = snapshot
    change(&self)
    if snapshot.characters != before.characters { history.record(before) }
  }

  private mutating func insertUnrecorded(_ text: String) {
    let rest = Array(characters[cursor...])
    let room = max(0, maximumLength - characters.count)
    // Each inserted character is tried in its turn, since a combining mark takes no room of its own.
    let inserted = cleaned(text)
    let before = characters[..<cursor]
    var head = Normalization.nfc(String(before) + inserted)
    if head.count > cursor + room { head = String(head.prefix(cursor + room)) }
    characters = Array(head)
    cursor = characters.count
    normalize(followedBy: rest)
  }

  /// Appends the text after the cursor; a mark at its beginning joins the letter before.
  private mutating func normalize(followedBy rest: [Character]) {
    characters = Array(Normalization.nfc(String(characters + rest)))
    cursor = min(cursor, characters.count)
  }

  private var snapshot: EditHistory.Snapshot { EditHistory.Snapshot(characters: characters, cursor: cursor) }

  private mutating func restore(_ snapshot: EditHistory.Snapshot) {
    characters = snapshot.characters
    cursor = snapshot.cursor
  }

  /// Text without what cannot be typed: control characters, and line breaks where they are not allowed.
  private func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": result.append(allowsLineBreaks ? "\n" : " ")
      case "\t": result.append(" ")
      case "\0"..<" ", "\u{7F}"..<"\u{A0}": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
