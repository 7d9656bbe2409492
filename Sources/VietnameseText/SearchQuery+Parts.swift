/// Which words of a query a text holds, one bit for each of the first 128 words.
package struct FoundWords: Sendable, Hashable {
  fileprivate var bits: UInt128 = 0

  /// No word was found.
  package static let none = FoundWords()
}

extension SearchQuery {
  /// The words that a text holds; its words can then be missing from another text that belongs to it.
  package func found(in text: FoldedText) -> FoundWords {
    let span = text.folded.utf8.span
    var found = FoundWords.none
    for (place, word) in words.enumerated().prefix(UInt128.bitWidth) where word.isIn(span) {
      found.bits |= 1 << UInt128(place)
    }
    return found
  }

  /// Whether a folded text holds all words but those that were found beside it.
  package func matches(folded: Span<UInt8>, beside found: FoundWords) -> Bool {
    for (place, word) in words.enumerated() {
      if place < UInt128.bitWidth, found.bits >> UInt128(place) & 1 == 1 { continue }
      guard word.isIn(folded) else { return false }
    }
    return true
  }

  /// Whether a folded text in memory, such as a mapped file, holds all words but those that were found beside it.
  package func matches(foldedUTF8: UnsafeBufferPointer<UInt8>, beside found: FoundWords) -> Bool {
    matches(folded: Span(_unsafeElements: foldedUTF8), beside: found)
  }

  /// Whether every text that this query finds is found by another one too, because letters were only added to it.
  package func narrows(_ other: SearchQuery) -> Bool {
    guard words.count >= other.words.count else { return false }
    return zip(words, other.words).allSatisfy { mine, theirs in mine.folded.starts(with: theirs.folded) }
  }
}

extension SearchWord {
  /// Whether the word is part of a folded text, or the first letters of words in it.
  func isIn(_ text: Span<UInt8>) -> Bool {
    // What does not hold the first letter holds neither.
    guard let first = Folding.place(of: folded[0], in: text, from: 0) else { return false }
    if isFound(in: text, from: first) { return true }
    return folded.count > 1 && isFoundAsInitials(in: text)
  }
}
