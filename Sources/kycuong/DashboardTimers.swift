import DashboardApp

/// The timers of the dashboard, by a clock that never steps back.
struct DashboardTimers {
  private var deadlines: [AppTimer: Int64] = [:]

  /// Sets a timer, anew where it runs already.
  mutating func set(_ timer: AppTimer, milliseconds: Int, now: Int64) {
    deadlines[timer] = now + Int64(milliseconds) * 1000
  }

  /// Timers that have run out, the earliest first; they are taken away.
  mutating func takeDue(now: Int64) -> [AppTimer] {
    let due = deadlines.filter { $0.value <= now }.sorted { $0.value < $1.value }.map(\.key)
    for timer in due { deadlines[timer] = nil }
    return due
  }

  /// Microseconds until the next one; nil without any.
  func remaining(now: Int64) -> Int64? {
    deadlines.values.min().map { max(0, $0 - now) }
  }
}
