import Domain

/// Reads `calendar/YYYY.json`.
struct CalendarReader {
  private let root: ConfigNode
  private let year: Int

  /// Reads one year; the number in the file must be that of its name.
  static func read(_ root: ConfigNode, year: Int) -> CalendarYear? {
    guard root.allows(["schema", "year", "status", "source", "note", "off", "work", "uncertain"]) else { return nil }
    return CalendarReader(root: root, year: year).calendarYear()
  }

  private func calendarYear() -> CalendarYear? {
    guard let number = root.member("year")?.integer(in: 1900...2999),
      let status = root.member("status")?.choice(CalendarYear.Status.self)
    else { return nil }
    if number != year { root.report(.yearNotThatOfFile(number)) }
    let off = entries("off") { $0.weekday > 5 }
    let work = entries("work") { $0.weekday <= 5 }
    let uncertain = entries("uncertain") { _ in false }
    checkDaysOnce()
    if status == .official, (off + work).contains(where: { $0.status == .estimated }) {
      root.report(.firmerThanItsEntries)
    }
    return CalendarYear(year: number, status: status, off: off, work: work, uncertain: uncertain)
  }

  private func entries(_ name: StaticString, redundant: (CalendarDay) -> Bool) -> [CalendarYear.Entry] {
    (root.member(name)?.items ?? []).compactMap { node in
      guard node.allows(["day", "name", "status", "source"]), let dayNode = node.member("day"), let day = dayNode.day,
        let title = node.member("name")?.text, let status = node.member("status")?.choice(CalendarYear.Status.self)
      else { return nil }
      if day.year != year { dayNode.report(.outsideYear(year)) }
      if redundant(day) { dayNode.report(.alreadySo, weight: .warning) }
      return CalendarYear.Entry(day: day, name: title, status: status, source: node.optional("source")?.text)
    }
  }

  private func checkDaysOnce() {
    let seen = KeysSeen()
    for name: StaticString in ["off", "work", "uncertain"] {
      for node in root.optional(name)?.items ?? [] { seen.see(node.optional("day")) }
    }
  }
}
