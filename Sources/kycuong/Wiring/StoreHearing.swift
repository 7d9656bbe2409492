import CPlatform
import DashboardApp
import Domain
import Synchronization
import VietnameseText

/// Tells a person who waits what the store is busy with: on one line of the terminal, or wherever a dashboard shows it.
final class StoreHearing: Sendable {
  private struct State {
    var line: ProgressLine
    let since: Int64
    var lastPassed: Int64 = 0
    var isShown = false
    /// Where it is told instead of on the line.
    var listener: (@Sendable (StoreActivity) -> Void)?
  }

  private let state: Mutex<State>
  private let language: Language

  /// How long nothing is said, and how often a listener is told, in microseconds.
  private static let patience: Int64 = 300_000
  private static let pace: Int64 = 100_000

  init(_ language: Language) {
    self.language = language
    let line = ProgressLine(Phrase("Đang đọc sổ", "Reading the store")[language], total: 100, on: Console())
    state = Mutex(State(line: line, since: kc_monotonic_microseconds()))
  }

  /// Takes what the store says; called on the thread that reads or writes.
  func hear(_ activity: StoreActivity) {
    let now = kc_monotonic_microseconds()
    state.withLock { state in
      if let listener = state.listener {
        guard now - state.lastPassed >= Self.pace else { return }
        state.lastPassed = now
        listener(activity)
      } else if now - state.since >= Self.patience {
        show(activity, on: &state)
      }
    }
  }

  private func show(_ activity: StoreActivity, on state: inout State) {
    state.isShown = true
    switch activity {
    case .reading(let done, let all): state.line.show(all > 0 ? done * 100 / all : 100)
    case .waiting(let holder): state.line.say(Messages.waiting(for: holder)[language].capitalised)
    }
  }

  /// Takes the line away once there is an answer.
  func clear() {
    state.withLock { state in
      if state.isShown { state.line.clear() }
      state.isShown = false
    }
  }

  /// Tells somebody else from now on.
  func pass(to listener: @escaping @Sendable (StoreActivity) -> Void) {
    clear()
    state.withLock { $0.listener = listener }
  }
}
