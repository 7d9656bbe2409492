extension RegistryIndex {
  /// Late assignments that a letter can urge now: no result is reported, and no letter of today names them.
  ///
  /// One that cannot be read is left out; `fault` tells of it.
  package var urgeable: [Assignment] {
    let late = (try? registry.assignments(overdue.map(\.id))) ?? []
    return late.compactMap { $0 }.filter { $0.canBeUrged(on: reporting.day) }
  }
}

extension Assignment {
  /// Whether its unit still works on it and no letter of the day names it; whether it is late is another question.
  package func canBeUrged(on day: CalendarDay) -> Bool {
    [.new, .inProgress, .returned].contains(state) && reminders.last?.on != day
  }
}
