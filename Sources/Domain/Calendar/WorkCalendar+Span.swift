extension WorkCalendar {
  /// A run of years without a hole between them, with the running count of their working days.
  struct Span: Hashable, Sendable {
    private let first: CalendarDay
    private let last: CalendarDay
    /// At offset n: the working days among the first n days of the run; one element more than days.
    private let counts: [Int32]

    /// The year a counter runs into when it leaves the run at its start.
    var yearBefore: Int { first.year - 1 }
    /// The year a counter runs into when it leaves the run at its end.
    var yearAfter: Int { last.year + 1 }

    /// The runs that together cover the years given, earliest first.
    static func covering(_ years: [Int: CalendarYear]) -> [Span] {
      var runs: [[CalendarYear]] = []
      for (number, year) in years.sorted(by: { $0.key < $1.key }) {
        if let previous = runs.last?.last, previous.year == number - 1 {
          runs[runs.count - 1].append(year)
        } else {
          runs.append([year])
        }
      }
      return runs.compactMap(Span.init(run:))
    }

    private init?(run: [CalendarYear]) {
      guard let firstYear = run.first?.year, let lastYear = run.last?.year,
        let first = CalendarDay(year: firstYear, month: 1, day: 1),
        let last = CalendarDay(year: lastYear, month: 12, day: 31)
      else { return nil }
      let off = Set(run.flatMap(\.off).map(\.day))
      let work = Set(run.flatMap(\.work).map(\.day))
      var counts: [Int32] = [0]
      counts.reserveCapacity(Int(last.daysSinceEpoch - first.daysSinceEpoch) + 2)
      var total: Int32 = 0
      var day = first
      while day <= last {
        let isWorked = work.contains(day) || (day.weekday <= 5 && !off.contains(day))
        total += isWorked ? 1 : 0
        counts.append(total)
        day = day.advanced(by: 1)
      }
      self.first = first
      self.last = last
      self.counts = counts
    }

    /// Whether a day lies in the run.
    func holds(_ day: CalendarDay) -> Bool {
      first <= day && day <= last
    }

    /// Whether a day of the run is worked.
    func isWorking(_ day: CalendarDay) -> Bool {
      workingDays(before: day.advanced(by: 1)) > workingDays(before: day)
    }

    /// The working days of the run that lie before a day of the run or before the day after its end.
    func workingDays(before day: CalendarDay) -> Int {
      Int(counts[Int(day.daysSinceEpoch - first.daysSinceEpoch)])
    }

    /// The working day that is the `ordinal`-th of the run, counted from one; nil outside the run.
    func workingDay(numbered ordinal: Int) -> CalendarDay? {
      guard ordinal > 0, let total = counts.last, ordinal <= Int(total) else { return nil }
      var low = 0
      var high = counts.count - 1
      while low < high {
        let middle = (low + high) / 2
        if Int(counts[middle]) < ordinal { low = middle + 1 } else { high = middle }
      }
      return first.advanced(by: low - 1)
    }
  }
}
