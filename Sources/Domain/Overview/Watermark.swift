/// How far an account had looked when it last left the dashboard.
///
/// It is no record: it is in no journal, and only tells what is new to its account.
package struct Watermark: Hashable, Sendable {
  /// The newest entry that had been read.
  package let through: SequenceNumber
  /// The reporting day of that sitting: what is late since then was not late yet.
  package let day: CalendarDay
  package let moment: Moment

  package init(through: SequenceNumber, day: CalendarDay, moment: Moment) {
    self.through = through
    self.day = day
    self.moment = moment
  }
}

/// Where watermarks are kept. All calls may block on a file.
package protocol WatermarkStore: Sendable {
  /// The watermark of an account; nil where there is none that can be read. Creates nothing.
  func watermark(of account: String) -> Watermark?

  /// Puts a watermark on the disk in place of the one before.
  func keep(_ watermark: Watermark, of account: String) throws(StoreError)
}
