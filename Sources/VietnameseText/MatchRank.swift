/// How well a text answers a search, the better the smaller.
package enum MatchRank: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Every word is there, and so is every mark that was typed.
  case exact
  /// Every word is there once marks are put aside.
  case folded
  /// Some word is there only as the first letters of words.
  case initials

  package static func < (left: MatchRank, right: MatchRank) -> Bool {
    left.rawValue < right.rawValue
  }
}
