import Domain
import TerminalUI

@testable import DashboardApp

/// A dashboard with its store, driven without a terminal: effects are carried out at once, in order.
struct Desk {
  var app: AppState
  let store: MemoryStore
  /// When the next event comes; tests move it on.
  var clock = Fixture.now
  /// Effects that only the run loop knows, as they came.
  private(set) var seen: [Effect] = []
  /// Whether effects of the store wait until `letStoreWork` is called.
  var holdsStore = false
  /// Files that can be imported.
  var files: (any ImportFiles)?
  private var held: [Effect] = []

  init(app: AppState, store: MemoryStore) {
    self.app = app
    self.store = store
  }

  var heldCount: Int { held.count }

  var quits: Int { seen.count { if case .quit = $0 { true } else { false } } }

  var repaints: Int { seen.count { if case .repaint = $0 { true } else { false } } }

  /// Sends an event and carries out what follows.
  mutating func send(_ event: Event) {
    var queue = app.update(event, at: clock)
    let runner = EffectRunner(
      store: store, drafts: store, rulebook: app.settings.rulebook, files: files,
      outlet: store)
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      switch effect {
      case .schedule(.detail, _): queue += app.update(.timer(.detail), at: clock)
      case .load, .commit, .history, .activity, .streaks, .loadDrafts, .keepDraft, .removeDraft, .readImport,
        .loadWatermark, .keepWatermark, .overview, .suggestions, .export:
        if holdsStore {
          held.append(effect)
        } else if let answer = runner.run(effect) {
          queue += app.update(answer, at: clock)
        }
      case .schedule, .repaint, .quit: seen.append(effect)
      }
    }
  }

  /// Carries out what was held back.
  mutating func letStoreWork() {
    let runner = EffectRunner(
      store: store, drafts: store, rulebook: app.settings.rulebook, files: files,
      outlet: store)
    holdsStore = false
    let waiting = held
    held = []
    for effect in waiting {
      if let answer = runner.run(effect) { send(answer) }
    }
  }

  /// Presses keys one after another, each in a read of its own.
  mutating func press(_ keys: KeyPress...) {
    for key in keys {
      if case .character(let character) = key.key, key.modifiers.isEmpty {
        send(.input([.text(String(character))]))
      } else {
        send(.input([.key(key)]))
      }
    }
  }

  /// Types text, a grapheme at a time.
  mutating func type(_ text: String) {
    for character in text { send(.input([.text(String(character))])) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    send(.input([.resize(Size(width: width, height: height))]))
  }

  /// The rows on screen as plain text.
  var screen: String { app.render().plainText }

  /// Commits a command as another account, and lets this dashboard hear of it.
  mutating func other(_ account: String, does command: Command, request: String = "other-1") throws {
    guard let request = RequestID(request) else { return }
    _ = try store.commit(command, by: Actor(account: account), request: request)
    send(.storeChanged)
  }
}
