import VietnameseText

/// Which part of a filter is not understood.
package struct FilterError: Error, Hashable, Sendable {
  package let part: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// `qh` or `han` without a comparison and a number.
    case numberExpected
    /// `!` with something else than `vv`.
    case unknownMark
    /// `field:` of a field the record does not have.
    case unknownField
  }
}

extension Filter {
  /// Reads a filter as typed.
  ///
  /// - Parameter fields: names that may stand before a colon.
  package init(_ typed: String, fields: Set<String>) throws(FilterError) {
    var words: [Substring] = []
    for part in typed.split(whereSeparator: \.isWhitespace) {
      if let condition = try Filter.condition(part, fields) {
        conditions.append(condition)
      } else {
        words.append(part)
      }
    }
    self.words = SearchQuery(words.joined(separator: " "))
  }

  /// The condition a part states; nil where it is a plain word.
  private static func condition(_ part: Substring, _ fields: Set<String>) throws(FilterError) -> FilterCondition? {
    if part.hasPrefix("@"), part.count > 1 { return .account(part.dropFirst().lowercased()) }
    if part.hasPrefix("!") {
      guard part.dropFirst().lowercased() == "vv" else { throw FilterError(part: String(part), reason: .unknownMark) }
      return .hasIncident
    }
    if let condition = try comparison(part) { return condition }
    guard let colon = part.firstIndex(of: ":"), colon > part.startIndex, part.index(after: colon) < part.endIndex
    else { return nil }
    let key = String(part[..<colon])
    guard fields.contains(key) else { throw FilterError(part: String(part), reason: .unknownField) }
    return .field(key, String(part[part.index(after: colon)...]))
  }

  private static func comparison(_ part: Substring) throws(FilterError) -> FilterCondition? {
    guard let sign = part.firstIndex(where: { "<>=".contains($0) }) else { return nil }
    let name = part[..<sign].lowercased()
    guard name == "qh" || name == "han" else { return nil }
    let rest = part[sign...]
    guard let comparison = FilterCondition.Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }),
      let number = Int(rest.dropFirst(comparison.rawValue.count)), (0...100_000).contains(number)
    else { throw FilterError(part: String(part), reason: .numberExpected) }
    return name == "qh" ? .daysLate(comparison, number) : .daysLeft(comparison, number)
  }
}
