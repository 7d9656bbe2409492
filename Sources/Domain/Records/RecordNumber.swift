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
    var copy = rawValue
    guard let read = copy.withUTF8({ RecordNumber(utf8: $0) }) else { return nil }
    self = read
  }

  /// The same from the bytes of the text; read for each of many thousands of records.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    let prefix = Owner.numberPrefix.utf8
    let start = prefix.count
    guard bytes.count >= start + 6 + Owner.numberDigits, bytes.count <= start + 15, bytes.starts(with: prefix),
      bytes[start] == UInt8(ascii: "-"), bytes[start + 5] == UInt8(ascii: "-"),
      let year = RecordNumber.decimal(bytes[(start + 1)..<(start + 5)]),
      let number = RecordNumber.decimal(bytes[(start + 6)...])
    else { return nil }
    // A year is written without leading zeros, a number with as many as fill the digits shown.
    let digits = bytes.count - start - 6
    guard year >= 1000, digits == Owner.numberDigits || bytes[start + 6] != UInt8(ascii: "0") else { return nil }
    self.init(year: year, number: number)
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

  private static func decimal(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
