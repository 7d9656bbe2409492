extension CalendarDay {
  /// The same day number so many months later (earlier when negative), or the last day of that month where it has no such day.
  ///
  /// Source: Bộ luật Dân sự 2015, article 148. Beyond the years a day can have, the day itself.
  package func advanced(byMonths count: Int) -> CalendarDay {
    guard (-CalendarDay.mostMonths...CalendarDay.mostMonths).contains(count) else { return self }
    let (year, month, day) = parts
    let months = year * 12 + month - 1 + count
    let (targetYear, targetMonth) = (months.flooredQuotient(by: 12), months.flooredRemainder(by: 12) + 1)
    var number = day
    while number > 0 {
      if let found = CalendarDay(year: targetYear, month: targetMonth, day: number) { return found }
      number -= 1
    }
    return self
  }

  /// More months than lie between any two days.
  private static let mostMonths = 12 * 1_100
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    (self - flooredRemainder(by: divisor)) / divisor
  }

  fileprivate func flooredRemainder(by divisor: Int) -> Int {
    (self % divisor + divisor) % divisor
  }
}
