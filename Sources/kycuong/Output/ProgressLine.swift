import CPlatform
import Domain
import VietnameseText

/// One line on standard error that says how far long work is; nothing where that is no terminal.
struct ProgressLine {
  private let isShown: Bool
  private let title: DisplayText
  private let total: Int
  private var lastShown: Int64 = 0

  init(_ title: DisplayText, total: Int, on console: Console) {
    isShown = console.showsProgress && total > 0
    self.title = title
    self.total = total
  }

  /// Says how much is done; redraws at most ten times a second.
  mutating func show(_ done: Int) {
    guard isShown else { return }
    let now = kc_monotonic_microseconds()
    guard now - lastShown > 100_000 || done >= total else { return }
    lastShown = now
    let share = min(100, done * 100 / total)
    let filled = share * 24 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    Complaints.write("\r\u{1B}[K\(title.string) \(bar) \(share)%")
  }

  /// Says what is being done where nobody knows how long it takes.
  func say(_ text: DisplayText) {
    if isShown { Complaints.write("\r\u{1B}[K\(text.string)…") }
  }

  /// Takes the line away.
  func clear() {
    if isShown { Complaints.write("\r\u{1B}[K") }
  }
}
