/// The days off and the extra working days of one year, as somebody entered them.
///
/// Saturdays and Sundays are off without being listed (office week of Quyết định 188/1999/QĐ-TTg).
package struct CalendarYear: Hashable, Sendable {
  /// Whether an entry rests on a decision or only on arithmetic.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// Fixed by law or by the yearly decision.
    case official
    /// Computed ahead of the decision; to be confirmed before anybody relies on it.
    case estimated
  }

  /// One day that differs from the plain office week.
  package struct Entry: Hashable, Sendable {
    /// The day meant.
    package let day: CalendarDay
    /// Vietnamese name of the holiday or of the reason.
    package let name: String
    /// How firm the entry is.
    package let status: Status
    /// Where it comes from: a decision, or the key of a source.
    package let source: String?

    /// Creates an entry.
    package init(day: CalendarDay, name: String, status: Status, source: String? = nil) {
      self.day = day
      self.name = name
      self.status = status
      self.source = source
    }
  }

  /// The Gregorian year, which all entries belong to.
  package let year: Int
  /// `estimated` as long as one entry that counts is.
  package let status: Status
  /// Days of the office week that are off.
  package let off: [Entry]
  /// Saturdays or Sundays that are worked.
  package let work: [Entry]
  /// Days whose standing is open: shown as a hint, never counted as off.
  package let uncertain: [Entry]

  /// Creates a year; entries that lie outside it have no effect.
  package init(year: Int, status: Status, off: [Entry], work: [Entry] = [], uncertain: [Entry] = []) {
    self.year = year
    self.status = status
    self.off = off
    self.work = work
    self.uncertain = uncertain
  }
}
