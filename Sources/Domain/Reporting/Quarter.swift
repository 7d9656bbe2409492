/// A quarter of a year, as reports name it: "2026-Q3" in files, "Quý III/2026" for people.
package struct Quarter: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 4.
  package let number: Int

  /// The quarter of these numbers; nil for a number outside 1...4 or a year outside 1901...2998.
  package init?(year: Int, number: Int) {
    guard (1...4).contains(number), (1901...2998).contains(year) else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter written "2026-Q3", in capitals or not; nil for any other text.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[1].first == "Q" || parts[1].first == "q", parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let number = Int(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }

  /// "2026-Q3".
  package var code: String { "\(year)-Q\(number)" }

  package static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  /// The quarter so many quarters later, earlier when negative; nil beyond the years that can be named.
  package func advanced(by quarters: Int) -> Quarter? {
    let place = year * 4 + number - 1 + quarters
    return Quarter(year: place / 4, number: place % 4 + 1)
  }
}
