/// What a person typed to narrow a list.
///
/// Every word must be found: as part of a word, as words run together ("kycuong"), or as first letters ("snv").
package struct SearchQuery: Sendable, Hashable {
  let words: [SearchWord]

  /// Reads what was typed; case, marks, apostrophes and spaces may be as they come.
  package init(_ typed: String) {
    let marked = MarkedText(typed)
    words = marked.folded.indices.split { marked.folded[$0] == Folding.space }.map { range in
      SearchWord(folded: Array(marked.folded[range]), marks: Array(marked.marks[range]))
    }
  }

  /// Whether nothing is asked for; such a query matches every text.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether marks were typed, so that `MatchRank.exact` can be reached.
  package var hasMarks: Bool { words.contains { $0.hasMarks } }

  /// How well a text matches, nil if some word is not found.
  package func matches(_ text: FoldedText) -> MatchRank? {
    let span = text.folded.utf8.span
    guard let rank = matches(folded: span) else { return nil }
    guard rank == .folded, hasMarks else { return rank }
    let marked = MarkedText(text.text)
    return words.allSatisfy { $0.isFound(in: marked) } ? .exact : .folded
  }

  /// How well a text folded before matches; marks are not known there, so that no rank is `exact` but of an empty query.
  package func matches(folded: Span<UInt8>) -> MatchRank? {
    var rank = isEmpty ? MatchRank.exact : .folded
    for word in words where !word.isFound(in: folded) {
      guard word.isFoundAsInitials(in: folded) else { return nil }
      rank = .initials
    }
    return rank
  }

  /// How well a folded text in memory, such as a mapped file, matches.
  package func matches(foldedUTF8: UnsafeBufferPointer<UInt8>) -> MatchRank? {
    matches(folded: Span(_unsafeElements: foldedUTF8))
  }
}
