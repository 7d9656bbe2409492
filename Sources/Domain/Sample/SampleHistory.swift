/// A made-up history of a register: accounts, heads of units, assignments and incidents over some years, as the entries
/// in which they would have been recorded.
///
/// The same register, rulebook, size, seed and day give the same entries to the byte. Entries come in ascending order of
/// their moments, many records of one day in one entry; the last lies before the day of the sample. They suppose that
/// the register's units are recorded already, and nothing else: the first entry also names the version of the law.
/// All people are generated and marked (`Person.isSample`, and "(mẫu)" in names).
package struct SampleHistory: Sequence {
  /// Assignments in the whole history.
  package let size: Int
  let units: SampleUnits
  let days: SampleDays
  let rulebook: Rulebook
  let seed: UInt64

  /// - Parameter size: number of assignments, 50 to 1,000,000; a tenth of them, and at least ten, are open at the end.
  /// - Parameter end: the day on which the sample is looked at.
  /// - Throws: where the calendar does not reach back half a year from that day.
  package init(
    register: [OrgUnit], rulebook: Rulebook, size: Int, seed: UInt64, endingOn end: CalendarDay
  ) throws(CalendarGap) {
    self.size = Swift.max(0, size)
    self.rulebook = rulebook
    self.seed = seed
    days = try SampleDays(calendar: rulebook.calendar, endingOn: end)
    units = SampleUnits(register: register, seed: seed)
  }

  /// Moment of the first entry; what a new store is made with lies before it.
  package var begins: Moment { Moment(days.first, hour: 8, minute: 0) }

  package func makeIterator() -> Iterator { Iterator(self) }

  /// Makes the entries of one working day after the other.
  package struct Iterator: IteratorProtocol {
    private var diary: SampleDiary
    private var waiting: ArraySlice<DraftEntry> = []

    fileprivate init(_ history: SampleHistory) {
      diary = SampleDiary(history)
    }

    package mutating func next() -> DraftEntry? {
      while waiting.isEmpty {
        guard let entries = diary.nextDay() else { return nil }
        waiting = entries[...]
      }
      return waiting.popFirst()
    }
  }
}
