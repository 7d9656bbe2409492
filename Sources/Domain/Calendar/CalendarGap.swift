/// A question about a year for which no calendar was entered.
///
/// Working days of such a year are never assumed: a figure that rests on a guess must not exist.
package struct CalendarGap: Error, Hashable, Sendable {
  /// The year whose calendar is missing.
  package let year: Int

  /// Creates the error for a year.
  package init(year: Int) {
    self.year = year
  }
}
