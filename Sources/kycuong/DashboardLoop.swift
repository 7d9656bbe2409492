import CPlatform
import DashboardApp
import Domain
import TerminalUI

/// The run loop: waits for keys, the store and the clock, folds them into the state and shows what came of it.
struct DashboardLoop<Display: Terminal & ~Copyable>: ~Copyable {
  private var terminal: Display
  private var app: AppState
  private let worker: DashboardWorker
  private let mailbox: DashboardMailbox
  private var timers = DashboardTimers()
  private var shown: Frame?
  private var isLeaving = false
  private var minute: Int64

  init(_ terminal: consuming Display, app: AppState, worker: DashboardWorker, mailbox: DashboardMailbox) {
    self.terminal = terminal
    self.app = app
    self.worker = worker
    self.mailbox = mailbox
    minute = app.now.millisecondsSinceEpoch / 60_000
  }

  /// Runs until the dashboard is left; gives the terminal back on every way out.
  ///
  /// - Returns: what is not answered by the store when the dashboard is left on the person's word.
  consuming func run() throws(TerminalError) -> [RequestID: Command] {
    do throws(TerminalError) {
      try work()
    } catch {
      // The terminal is gone: what was typed into a form is kept as after a hang-up.
      feed(.input([.signal(.hangUp)]))
      awaitPending()
      worker.stop()
      terminal.restore()
      throw error
    }
    awaitPending()
    worker.stop()
    terminal.restore()
    return app.session.pending
  }

  private mutating func work() throws(TerminalError) {
    feed(.start)
    // The first picture should hold the lists; a slow store must not hold the frame back longer than a blink.
    take(mailbox.wait(milliseconds: 150))
    while !isLeaving {
      try show()
      let inputs = try terminal.waitForInput(wakingOn: mailbox.descriptor, timeout: patience)
      if !inputs.isEmpty { feed(.input(inputs)) }
      try takeRest()
      take(mailbox.take())
      for timer in timers.takeDue(now: kc_monotonic_microseconds()) { feed(.timer(timer)) }
      watchLink()
      tick()
    }
  }

  /// Takes input that is there already before drawing, so that a held key never runs ahead of the picture.
  private mutating func takeRest() throws(TerminalError) {
    for _ in 0..<64 where !isLeaving {
      let more = try terminal.waitForInput(wakingOn: -1, timeout: .zero)
      guard !more.isEmpty else { return }
      feed(.input(more))
    }
  }

  private mutating func take(_ events: [Event]) {
    for event in events { feed(event) }
  }

  private mutating func feed(_ event: Event) {
    for effect in app.update(event, at: Session.now) {
      switch effect {
      case .load, .commit, .history, .activity, .streaks, .loadDrafts, .keepDraft, .removeDraft, .readImport,
        .loadWatermark, .keepWatermark, .overview, .suggestions, .export:
        worker.add(effect)
      case .schedule(let timer, let milliseconds):
        timers.set(timer, milliseconds: milliseconds, now: kc_monotonic_microseconds())
      case .repaint:
        terminal.forget()
        shown = nil
      case .quit: isLeaving = true
      }
    }
  }

  /// Tells the state when the line begins to back up, and when it is free again.
  private mutating func watchLink() {
    let isBehind = terminal.isBehind
    if isBehind != app.isLinkSlow { feed(.link(isSlow: isBehind)) }
  }

  private mutating func tick() {
    let now = Session.now.millisecondsSinceEpoch / 60_000
    guard now != minute else { return }
    minute = now
    feed(.minute)
  }

  private mutating func show() throws(TerminalError) {
    let frame = app.render()
    guard frame != shown else { return }
    try terminal.present(frame)
    shown = frame
  }

  /// How long to wait: to the next timer, else to the next minute.
  private var patience: Duration {
    let untilMinute = 60_000 - Session.now.millisecondsSinceEpoch % 60_000
    let untilTimer = timers.remaining(now: kc_monotonic_microseconds())
    // A line that backed up is looked at again, so that its being free is noticed without a key.
    let untilLook: Int64 = app.isLinkSlow ? 1_000_000 : .max
    return .microseconds(min(untilMinute * 1000 + 1000, untilTimer ?? .max, untilLook))
  }

  /// Gives the store a few seconds for what it was asked to write, drafts too, so that the person can be told the truth.
  private mutating func awaitPending() {
    let deadline = kc_monotonic_microseconds() + 5_000_000
    while app.session.awaitsDisk, kc_monotonic_microseconds() < deadline {
      take(mailbox.wait(milliseconds: 200))
    }
  }
}
