import Domain

/// One value of a CSV table, with the type that decides how it is written.
package enum CSVCell: Hashable, Sendable {
  case empty
  /// Text from anywhere; made safe when it is written.
  case text(String)
  case integer(Int)
  /// Tenths, written as a number with one decimal after a full stop.
  case tenths(Int)
  case boolean(Bool)
  /// Written as ISO 8601, which every spreadsheet reads alike.
  case day(CalendarDay)
}

extension CSVCell {
  /// Tenths as a number with one decimal: -5 is "-0.5".
  package static func decimal(_ tenths: Int) -> String {
    let size = tenths.magnitude
    return "\(tenths < 0 ? "-" : "")\(size / 10).\(size % 10)"
  }
}
