/// How one assignment of a sample ends, or stands on the day of the sample.
enum SampleFate: UInt8 {
  // Closed
  case doneOnTime, doneLate, doneUndated, cancelled
  // Open
  case lateByDays, lateByWeeks, lateByMonths, dueToday, dueSoon, dueLater, undated, awaiting, reportedLate

  var isOpen: Bool { rawValue >= SampleFate.lateByDays.rawValue }

  /// The open ones of a small sample in turn, so that even ten of them show every way of being open.
  static let firstOpen: [SampleFate] = [
    .lateByDays, .lateByMonths, .dueSoon, .awaiting, .lateByWeeks, .dueToday, .dueLater, .undated, .reportedLate,
    .lateByDays, .dueLater, .dueSoon, .lateByWeeks, .dueLater, .awaiting, .dueLater,
  ]

  /// The open ones of a large sample: four in ten are late.
  static let openWeights: [(fate: SampleFate, weight: Int)] = [
    (.lateByDays, 120), (.lateByWeeks, 110), (.lateByMonths, 70), (.reportedLate, 50), (.dueToday, 15),
    (.dueSoon, 90), (.dueLater, 345), (.undated, 80), (.awaiting, 120),
  ]

  /// Of a thousand closed ones, what is neither on time nor late.
  static let undatedPerMille = 15
  static let cancelledPerMille = 10
}
