extension CalendarDay {
  /// The day written "2026-11-24", as files hold it; nil for any other text.
  package init?(iso text: some StringProtocol) {
    self.init(isoUTF8: text.utf8)
  }

  /// The same from the bytes of the text.
  package init?(isoUTF8 bytes: some Collection<UInt8>) {
    // Read tens of thousands of times while a store opens, so without an array in between.
    var parts = (0, 0, 0)
    var place = 0
    for byte in bytes {
      switch place {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<10:
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        if place < 4 {
          parts.0 = parts.0 * 10 + digit
        } else if place < 7 {
          parts.1 = parts.1 * 10 + digit
        } else {
          parts.2 = parts.2 * 10 + digit
        }
      default: return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// The day a person typed: "24/11/2026", "4/1/2026", "24-11-2026" or ISO; a year of two digits is refused as ambiguous.
  package init?(typed text: some StringProtocol) {
    if let day = CalendarDay(iso: text) {
      self = day
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
    guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      let day = CalendarDay.number(Array(parts[0].utf8)[...]),
      let month = CalendarDay.number(Array(parts[1].utf8)[...]),
      let year = CalendarDay.number(Array(parts[2].utf8)[...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// "2026-11-24".
  package var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(CalendarDay.twoDigits(month))-\(CalendarDay.twoDigits(day))"
  }

  /// "24/11/2026".
  package var dayMonthYear: String {
    let (year, month, day) = parts
    return "\(CalendarDay.twoDigits(day))/\(CalendarDay.twoDigits(month))/\(year)"
  }

  /// "24/11".
  package var dayMonth: String {
    "\(CalendarDay.twoDigits(day))/\(CalendarDay.twoDigits(month))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
