/// Numbers and readings that a province sets itself (`Config/thresholds.json`).
package struct Thresholds: Hashable, Sendable {
  /// How "trước ngày D" (before day D) is read.
  package enum BeforeReading: String, CaseIterable, Hashable, Sendable {
    /// The last day is the one before D.
    case dayBefore = "day-before"
    /// The last day is D itself.
    case sameDay = "same-day"
  }

  /// An open assignment is due soon when at most so many working days are left.
  package let dueSoonWorkingDays: Int
  /// The longest delay of each bucket in calendar days, ascending; what is later falls into one more bucket.
  package let bucketLimits: [Int]
  /// An assignment later than so many calendar days is shown as very late.
  package let veryLateAfterDays: Int
  /// Whether a fixed day printed in a document moves to the next working day when it is a day off.
  package let rollsFixedDue: Bool
  /// How "trước ngày D" is read.
  package let beforeReading: BeforeReading
  /// The working days a written explanation may take.
  package let explanationWorkingDays: Int
  /// Which days belong to a quarter in reports.
  package let quarterRule: QuarterRule
  /// When a limitation clock warns.
  package let limitationWarning: ClockWarning
  /// When a processing clock warns.
  package let processingWarning: ClockWarning

  /// Creates a set of thresholds.
  package init(
    dueSoonWorkingDays: Int = 3, bucketLimits: [Int] = [5, 15, 30, 60, 120], veryLateAfterDays: Int = 30,
    rollsFixedDue: Bool = false, beforeReading: BeforeReading = .dayBefore, explanationWorkingDays: Int = 5,
    quarterRule: QuarterRule = .calendar, limitationWarning: ClockWarning = ClockWarning(first: 60, second: 30),
    processingWarning: ClockWarning = ClockWarning(first: 15, second: 5)
  ) {
    self.dueSoonWorkingDays = dueSoonWorkingDays
    self.bucketLimits = bucketLimits
    self.veryLateAfterDays = veryLateAfterDays
    self.rollsFixedDue = rollsFixedDue
    self.beforeReading = beforeReading
    self.explanationWorkingDays = explanationWorkingDays
    self.quarterRule = quarterRule
    self.limitationWarning = limitationWarning
    self.processingWarning = processingWarning
  }
}

/// How many calendar days before its last day a clock warns, and warns again; a proposal, not law.
package struct ClockWarning: Hashable, Sendable {
  /// Days before the first warning.
  package let first: Int
  /// Days before the second one, fewer.
  package let second: Int

  /// Creates the warnings.
  package init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }
}
