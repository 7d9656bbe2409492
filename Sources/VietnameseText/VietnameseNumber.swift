/// Numbers as Vietnamese documents write them: a dot between thousands, a comma before decimals.
package enum VietnameseNumber {
  /// A whole number with thousands: 1234567 is "1.234.567".
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = number < 0 ? "-" : ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { result.append(".") }
      result.append(digit)
    }
    return result
  }

  /// A share in percent: 6 of 7 is "85,7%"; halves are rounded away from zero.
  ///
  /// - Returns: nil where the whole is not above zero, for there is no share of nothing.
  package static func percent(part: Int, of whole: Int, decimals: Int = 1) -> String? {
    guard whole > 0 else { return nil }
    let places = min(max(decimals, 0), 6)
    let scale = (0..<places).reduce(1) { power, _ in power * 10 }
    // The integral part and the remainder apart, so that no product leaves 64 bits unnoticed.
    let (hundreds, rest) = part.magnitude.quotientAndRemainder(dividingBy: whole.magnitude)
    let product = rest.multipliedFullWidth(by: UInt(100 * scale))
    let (quotient, remainder) = whole.magnitude.dividingFullWidth(product)
    let isRoundedUp = remainder >= whole.magnitude - remainder
    let (scaled, overflows) = hundreds.multipliedReportingOverflow(by: UInt(100 * scale))
    guard !overflows, scaled < UInt(Int.max) / 2 else { return nil }
    return text(of: scaled + quotient + (isRoundedUp ? 1 : 0), scale: UInt(scale), places: places, isNegative: part < 0)
  }

  /// The number of a quarter as documents write it: 1 is "I".
  ///
  /// - Returns: nil for anything but 1 to 4.
  package static func romanQuarter(_ quarter: Int) -> String? {
    let numerals = ["I", "II", "III", "IV"]
    return numerals.indices.contains(quarter - 1) ? numerals[quarter - 1] : nil
  }

  private static func text(of value: UInt, scale: UInt, places: Int, isNegative: Bool) -> String {
    let (whole, fraction) = value.quotientAndRemainder(dividingBy: scale)
    let sign = isNegative && value > 0 ? "-" : ""
    let head = sign + grouped(Int(whole))
    guard places > 0 else { return head + "%" }
    let digits = String(fraction)
    return head + "," + String(repeating: "0", count: places - digits.count) + digits + "%"
  }
}
