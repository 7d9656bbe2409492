import Configuration
import Domain
import Testing

@Suite("The calendar as shipped")
struct ShippedCalendarTests {
  /// Weekdays off and worked weekend days of a year, "dd/mm" each, as the table of holidays lists them.
  static let table: [(year: Int, off: String, work: String)] = [
    (2019, "01/01 04/02 05/02 06/02 07/02 08/02 15/04 29/04 30/04 01/05 02/09", "05/01 04/05"),
    (2020, "01/01 23/01 24/01 27/01 28/01 29/01 02/04 30/04 01/05 02/09", ""),
    (2021, "01/01 10/02 11/02 12/02 15/02 16/02 21/04 30/04 03/05 02/09 03/09", ""),
    (2022, "03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09", ""),
    (2023, "02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09", ""),
    (2024, "01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09", "04/05"),
    (2025, "01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09", "26/04"),
    (2026, "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09", "10/01 22/08"),
    (2027, "01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09", ""),
  ]

  let calendar: WorkCalendar

  init() throws {
    calendar = try Configuration.load { _ in "" }.calendar
  }

  @Test("differs from the plain office week on exactly the days listed", arguments: table)
  func differsOnListedDays(year: Int, off: String, work: String) throws {
    var foundOff: [String] = []
    var foundWork: [String] = []
    var next = day("\(year)-01-01")
    while next.year == year {
      let isWorking = try calendar.isWorkingDay(next)
      if next.weekday <= 5, !isWorking { foundOff.append(next.dayMonth) }
      if next.weekday > 5, isWorking { foundWork.append(next.dayMonth) }
      next = next.advanced(by: 1)
    }
    #expect(foundOff.joined(separator: " ") == off)
    #expect(foundWork.joined(separator: " ") == work)
  }

  @Test("covers 2019 to 2027 and no more, 2027 as an estimate")
  func coversYears() {
    #expect(calendar.years.keys.sorted() == Array(2019...2027))
    for (number, year) in calendar.years {
      #expect(year.status == (number == 2027 ? .estimated : .official))
    }
    #expect(throws: CalendarGap(year: 2018)) { try calendar.isWorkingDay(day("2018-12-31")) }
    #expect(throws: CalendarGap(year: 2028)) { try calendar.isWorkingDay(day("2028-01-03")) }
  }

  @Test("keeps 24 November as a working day and says that it is uncertain", arguments: [2026, 2027])
  func keepsUncertainDay(year: Int) throws {
    let uncertain = day("\(year)-11-24")
    #expect(try calendar.isWorkingDay(uncertain))
    #expect(calendar.years[year]?.uncertain.map(\.day) == [uncertain])
  }
}
