/// What tells numbered records apart: the letters before the year, and the least digits shown.
package protocol Numbered: Sendable {
  static var numberPrefix: String { get }
  static var numberDigits: Int { get }
}

/// An identifier of a year and a running number, "NV-2026-000123"; more digits are written when the number needs them.
package struct RecordNumber<Owner: Numbered>: RecordIdentifier, Comparable {
  package let year: Int32
  package let number: Int32

  package init(year: Int, number: Int) {
    self.year = Int32(clamping: year)
    self.number = Int32(clamping: number)
  }

  /// The identifier as `rawValue` writes it; nil for any other spelling.
  package init?(rawValue: String) {
    let bytes = Array(rawValue.utf8)
    let prefix = Array(Owner.numberPrefix.utf8)
    guard bytes.count >= prefix.count + 6 + Owner.numberDigits, bytes.count <= prefix.count + 15,
      bytes.starts(with: prefix), bytes[prefix.count] == UInt8(ascii: "-"),
      let year = RecordNumber.decimal(bytes[(prefix.count + 1)..<(prefix.count + 5)]),
      bytes[prefix.count + 5] == UInt8(ascii: "-"),
      let number = RecordNumber.decimal(bytes[(prefix.count + 6)...])
    else { return nil }
    self.init(year: year, number: number)
    guard self.rawValue == rawValue else { return nil }
  }

  /// The identifier a person typed: whole in any case, or its number alone, taken to be of `year`.
  package init?(typed text: some StringProtocol, year: Int) {
    if let whole = RecordNumber(rawValue: text.uppercased()) {
      self = whole
      return
    }
    guard let number = RecordNumber.decimal(Array(text.utf8)[...]), number > 0 else { return nil }
    self.init(year: year, number: number)
  }

  package var rawValue: String {
    "\(Owner.numberPrefix)-\(year)-\(shortText)"
  }

  /// The number alone, with leading zeros: what a screen of that year shows.
  package var shortText: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, Owner.numberDigits - digits.utf8.count)) + digits
  }

  package static func < (left: RecordNumber, right: RecordNumber) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
