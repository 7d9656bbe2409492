import Domain
import VietnameseText

/// A dialog whose text outlives the session: kept every two seconds while one types, and when the line is cut.
protocol DraftKeeping: Dialog {
  /// Tells the dialog which request opened it, before anything is typed.
  mutating func begin(for request: FormRequest, _ app: AppState)

  /// Whether something was typed that is in no draft yet.
  var hasUnkeptText: Bool { get }

  /// The draft to keep now; nil where nothing was typed since the last one.
  mutating func nextDraft(_ app: AppState) -> Draft?

  /// The draft that was kept of this dialog.
  var keptDraft: DraftID? { get }

  /// Fills in what a draft holds.
  mutating func takeUp(_ draft: Draft, _ app: AppState)
}

extension AppState {
  /// Effects that keep what was typed in the open forms since it was kept last.
  mutating func keepDrafts() -> [Effect] {
    var effects: [Effect] = []
    for place in dialogs.indices {
      guard var keeper = dialogs[place] as? any DraftKeeping, let draft = keeper.nextDraft(self) else { continue }
      dialogs[place] = keeper
      effects += keep(draft)
    }
    return effects
  }

  /// Sets the timer that keeps what is typed, unless it runs already.
  mutating func scheduleDrafts() -> [Effect] {
    guard !session.isDraftTimerSet else { return [] }
    guard dialogs.contains(where: { ($0 as? any DraftKeeping)?.hasUnkeptText ?? false }) else { return [] }
    session.isDraftTimerSet = true
    return [.schedule(.draft, milliseconds: 2000)]
  }

  /// Keeps a draft.
  ///
  /// - Parameter old: a draft that goes as soon as this one is on the disk.
  mutating func keep(_ draft: Draft, replacing old: DraftID? = nil) -> [Effect] {
    session.draftWork += 1
    session.drafts.removeAll { $0.id == draft.id || $0.id == old }
    session.drafts.insert(draft, at: 0)
    return [.keepDraft(draft, of: session.account, replacing: old)]
  }

  /// Takes a draft away; nothing where there is none.
  mutating func removeDraft(_ id: DraftID?) -> [Effect] {
    guard let id else { return [] }
    session.draftWork += 1
    session.drafts.removeAll { $0.id == id }
    return [.removeDraft(id, of: session.account)]
  }

  /// Takes note of what became of a draft.
  mutating func draftDone(_ error: DraftError?) {
    session.draftWork -= 1
    if let error { messages.post(.warning, errorText.sentence(error)) }
  }

  /// Takes the drafts of the account that works here, and offers them.
  mutating func take(_ shelf: Result<DraftShelf, DraftError>, of account: String) {
    guard account == session.account else { return }
    switch shelf {
    case .failure(let error): messages.post(.warning, errorText.sentence(error))
    case .success(let shelf):
      session.drafts = shelf.drafts
      if let name = shelf.unreadable.first {
        let count = shelf.unreadable.count
        messages.post(
          .warning,
          text(
            Phrase(
              "\(count) tệp nháp không đọc được, để nguyên tại chỗ: \(name)",
              "\(count) draft files cannot be read and stay as they are: \(name)")))
      }
      guard !shelf.drafts.isEmpty, dialogs.isEmpty, index != nil, writingBar == nil else { return }
      open(DraftsDialog())
    }
  }
}
