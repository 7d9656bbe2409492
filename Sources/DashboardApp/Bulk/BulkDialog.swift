import Domain
import TerminalUI
import VietnameseText

/// One action on all marked records: a preview with what the rules refuse, then the result, all in one transaction.
package struct BulkDialog: Dialog {
  /// How far it has come.
  enum Stage: Sendable {
    /// The rows are shown; nothing is written.
    case preview
    /// The store has been asked.
    case saving(RequestID)
    /// The store has written this plan.
    case done(BulkPlan, Receipt)
  }

  let work: BulkWork
  let keys: [RecordKey]
  private(set) var entry: BulkEntry
  private(set) var plan: BulkPlan
  private(set) var stage = Stage.preview
  /// Whether keys go to the list and not to what is given.
  private(set) var isListActive: Bool
  private(set) var offset = 0
  /// What stands in the way, told at the foot.
  private(set) var failure: DisplayText?
  /// The command sent last, so that sending it again is the same request and can never be written twice.
  private var sent: (command: Command, request: RequestID)?

  package init(_ work: BulkWork, on keys: [RecordKey], _ app: AppState) {
    self.work = work
    self.keys = keys
    entry = BulkEntry(work.entry)
    isListActive = work.entry == .nothing
    plan = BulkPlan(work, on: keys, given: "", app)
  }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("bulk.\(name)")), label, group: .marks, inBar: true)
    }
    let close = hint([.escape], "close", Phrase("đóng", "close"))
    if case .done = stage { return [hint([.enter], "done", Phrase("xong", "done")), close] }
    let tab = work.entry == .nothing ? [] : [hint([.tab], "tab", Phrase("sang danh sách", "to the list"))]
    return [hint([.function(2), .enter], "save", Phrase("Ghi tất cả", "Write all"))] + tab + [close]
  }

  package func awaits(_ request: RequestID) -> Bool { sent?.request == request }

  package mutating func refresh(_ app: AppState) {
    guard case .preview = stage else { return }
    plan = BulkPlan(work, on: keys, given: entry.given, app)
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    if case .done = stage { return handleDone(input, app) }
    if !isListActive, entry.isChoosing {
      _ = entry.handle(input, app)
      return .stays
    }
    switch input {
    case .key(.function(2)), .key(.control("s")): return save(&app)
    case .key(.escape), .key(.control("c")), .key(.function(10)): return leave()
    case .key(.tab), .key(.backTab):
      isListActive = work.entry == .nothing || !isListActive
      return .stays
    case .key(.enter) where isListActive: return save(&app)
    default: return edit(input, app)
    }
  }

  private mutating func edit(_ input: Input, _ app: AppState) -> DialogOutcome {
    guard !isListActive else { return scroll(input, app) }
    failure = nil
    if input == .key(.enter), entry.isComplete {
      isListActive = true
    } else if !entry.handle(input, app) {
      return scroll(input, app)
    }
    return .stays
  }

  private mutating func handleDone(_ input: Input, _ app: AppState) -> DialogOutcome {
    for press in input.keyPresses {
      switch press {
      case .enter, .escape, .control("c"), .function(2), .function(10), .character("q"): return .closes
      default: break
      }
    }
    return scroll(input, app)
  }

  private mutating func scroll(_ input: Input, _ app: AppState) -> DialogOutcome {
    for press in input.keyPresses {
      guard let move = ListState.Move(press) else { continue }
      let list = layout(in: Rect(size: app.size), app).list
      offset = ScrollView.offset(
        offset, after: move, lineCount: lines(width: list.width - 2, app).count, height: list.height)
    }
    return .stays
  }

  private func leave() -> DialogOutcome {
    if case .saving = stage { return .stays }
    guard work.entry == .text, !entry.given.isEmpty else { return .closes }
    return .opens(
      QuestionDialog(
        Phrase("Bỏ những gì đã nhập?", "Discard what was typed?"), lines: [],
        answers: [
          .init([.escape, .enter, .control("c")], Phrase("viết tiếp", "go on writing"), .nothing),
          .init([.character("b"), .delete], Phrase("bỏ hết", "discard"), .discardBelow),
        ]))
  }

  /// Sends all that the rules take, or says what is missing.
  private mutating func save(_ app: inout AppState) -> DialogOutcome {
    guard case .preview = stage else { return .stays }
    guard entry.isComplete else {
      failure = "\(app.text(work.label)): \(app.text(Phrase("còn trống.", "is still empty.")))"
      isListActive = false
      return .stays
    }
    plan = BulkPlan(work, on: keys, given: entry.given, app)
    guard let command = plan.command else {
      failure = app.text(Phrase("Không dòng nào ghi được; xem lý do từng dòng.", "No row can be written; see why."))
      return .stays
    }
    let again = sent.flatMap { $0.command == command ? $0.request : nil }
    guard let (request, effect) = app.submit(command, as: again) else { return .stays }
    failure = nil
    sent = (command, request)
    stage = .saving(request)
    return .staysDoing([effect, .schedule(.patience, milliseconds: 300)])
  }

  package mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome {
    guard case .saving(request) = stage else { return .stays }
    switch result {
    case .success(let receipt):
      stage = .done(plan, receipt)
      offset = 0
      app.unmark(plan.rows.map(\.key))
    case .failure(let error):
      // Nothing was written: each row is judged anew, and the one that stood in the way says why.
      stage = .preview
      failure = app.errorText.sentence(error)
      plan = BulkPlan(work, on: keys, given: entry.given, app)
    }
    return .stays
  }
}

extension AppState {
  /// Opens a bulk action on marked assignments; says whether the action is one.
  mutating func openBulk(for action: Action, on ids: [RecordNumber<Assignment>]) -> Bool {
    if openTerms(for: action, on: ids, areMarked: true) { return true }
    let work: BulkWork
    switch action {
    case .own(.noteAssignment): work = .note
    case .own(.acceptMarked): work = .accept
    case .own(.editAssignment): work = .follower
    case .flag:
      openFlag(onMarked: ids)
      return true
    default: return false
    }
    open(BulkDialog(work, on: ids.map { RecordKey(.assignment, $0.rawValue) }, self))
    return true
  }

  /// Opens the form of one incident over several assignments, where they are of one unit.
  private mutating func openFlag(onMarked ids: [RecordNumber<Assignment>]) {
    let records = ids.compactMap { try? index?.registry.assignment($0) }
    guard Set(records.map(\.unit)).count == 1 else {
      messages.post(
        .warning,
        text(
          Phrase(
            "Một vụ việc chỉ nêu một đơn vị; các việc đã đánh dấu thuộc nhiều đơn vị.",
            "An incident concerns one unit; the marked tasks belong to several.")))
      return
    }
    open(.flagMarked(ids))
  }

  /// Takes the marks off rows on the screen that is shown.
  mutating func unmark(_ keys: [RecordKey]) {
    withScreen(current) { screen, _ in screen.unmark(Set(keys.map(\.id))) }
  }
}
