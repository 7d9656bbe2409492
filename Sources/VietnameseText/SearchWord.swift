/// One word of a query, folded, with the marks that were typed.
struct SearchWord: Sendable, Hashable {
  /// The folded bytes, at least one, no space among them.
  let folded: [UInt8]
  /// The marks of each byte.
  let marks: [LetterMarks]

  /// Whether a mark was typed.
  var hasMarks: Bool { marks.contains { $0 != .none } }

  /// Whether the word is part of a folded text, from a place on.
  func isFound(in text: Span<UInt8>, from first: Int = 0) -> Bool {
    var start = first
    while let place = Folding.place(of: folded[0], in: text, from: start) {
      if matchEnd(in: text, from: place) != nil { return true }
      start = place + 1
    }
    return false
  }

  /// Whether the word is part of a text with the marks that were typed.
  func isFound(in text: MarkedText) -> Bool {
    let span = text.folded.span
    return text.folded.indices.contains { start in
      matchEnd(in: span, from: start) != nil && marksFit(text, from: start)
    }
  }

  /// Whether the letters of the word begin words that follow one another.
  func isFoundAsInitials(in text: Span<UInt8>) -> Bool {
    guard Folding.isLetterOrDigit(folded[0]) else { return false }
    var from = 0
    while let place = Folding.place(of: folded[0], in: text, from: from) {
      if Folding.isInitial(place, in: text), initialsMatch(in: text, from: place) { return true }
      from = place + 1
    }
    return false
  }

  /// The end of the word found at a place, nil if it is not there.
  ///
  /// The spaces of the text are passed over only by a match that begins a word, or "an" would be found in "ba năm".
  private func matchEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    let mayCrossSpaces = start == 0 || text[start - 1] == Folding.space
    var place = start
    for (offset, byte) in folded.enumerated() {
      if offset > 0, mayCrossSpaces, place < text.count, text[place] == Folding.space { place += 1 }
      guard place < text.count, text[place] == byte else { return nil }
      place += 1
    }
    return place
  }

  private func marksFit(_ text: MarkedText, from start: Int) -> Bool {
    var place = start
    for asked in marks {
      if text.folded[place] == Folding.space { place += 1 }
      guard text.marks[place].satisfies(asked) else { return false }
      place += 1
    }
    return true
  }

  private func initialsMatch(in text: Span<UInt8>, from start: Int) -> Bool {
    var next: Int? = start
    for byte in folded {
      guard let place = next, text[place] == byte else { return false }
      next = Folding.nextInitial(in: text, from: place + 1)
    }
    return true
  }
}
