/// How near a name that a search found is to what was typed, the nearer the smaller.
package enum NameRank: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// The code, or a whole name.
  case exact
  /// The name begins with what was typed, or the first letters of its words do.
  case start
  /// A word of the name begins with it.
  case wordStart
  /// It stands somewhere else, or its words stand apart.
  case anywhere

  /// Ranks what a search has found already, without regard to case and marks.
  ///
  /// - Parameters:
  ///   - folded: what was typed, folded.
  ///   - names: the ways to name the thing; the nearest counts.
  package init(of folded: String, code: String, names: [String]) {
    let typed = folded.filter { $0 != " " }
    guard !typed.isEmpty else {
      self = .anywhere
      return
    }
    self =
      Folding.compact(code) == typed
      ? .exact : names.map { NameRank(of: folded, typed, in: Folding.fold($0)) }.min() ?? .anywhere
  }

  /// Ranks one folded name.
  private init(of folded: String, _ compact: String, in name: String) {
    let run = name.filter { $0 != " " }
    if run == compact {
      self = .exact
    } else if name.hasPrefix(folded) || run.hasPrefix(compact) || Folding.initials(name).hasPrefix(compact) {
      self = .start
    } else {
      let isWordStart = name.indices.contains { place in
        (place == name.startIndex || name[name.index(before: place)] == " ") && name[place...].hasPrefix(folded)
      }
      self = isWordStart ? .wordStart : .anywhere
    }
  }

  package static func < (left: NameRank, right: NameRank) -> Bool { left.rawValue < right.rawValue }
}
