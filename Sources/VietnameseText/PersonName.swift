/// A person's name: họ, tên đệm and tên, as "Nguyễn Thị Mẫu".
///
/// The split serves sorting only; the name is always shown whole and as it was written. A remark in brackets after the
/// name, as "(mẫu)", is no part of it.
package struct PersonName: Sendable, Hashable {
  /// The name as it was written.
  package let displayed: String
  /// Họ, the first word; empty if there is only one word.
  package let family: String
  /// Tên đệm, all words between, with single spaces.
  package let middle: String
  /// Tên, the last word.
  package let given: String

  /// Splits a full name at its spaces.
  package init(_ full: String) {
    displayed = full
    let words = full.split(whereSeparator: \.isWhitespace).prefix { !$0.hasPrefix("(") }
    family = words.count > 1 ? words.first.map(String.init) ?? "" : ""
    middle = words.dropFirst().dropLast().joined(separator: " ")
    given = words.last.map(String.init) ?? ""
  }

  /// The place in a list of people: by tên, then họ, then đệm.
  package var sortKey: SortKey {
    SortKey(given: CollationKey(given), family: CollationKey(family), middle: CollationKey(middle))
  }

  /// The order of people in a Vietnamese list.
  package struct SortKey: Comparable, Hashable, Sendable {
    private let given: CollationKey
    private let family: CollationKey
    private let middle: CollationKey

    fileprivate init(given: CollationKey, family: CollationKey, middle: CollationKey) {
      self.given = given
      self.family = family
      self.middle = middle
    }

    package static func < (left: SortKey, right: SortKey) -> Bool {
      if left.given != right.given { return left.given < right.given }
      if left.family != right.family { return left.family < right.family }
      return left.middle < right.middle
    }
  }
}
