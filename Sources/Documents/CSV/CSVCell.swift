import Domain

/// One value of a CSV table, with the type that decides how it is written.
package enum CSVCell: Hashable, Sendable {
  case empty
  /// Text from anywhere; made safe when it is written.
  case text(String)
  case integer(Int)
  case boolean(Bool)
  /// Written as ISO 8601, which every spreadsheet reads alike.
  case day(CalendarDay)
}
