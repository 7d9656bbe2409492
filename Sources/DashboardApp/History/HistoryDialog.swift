import Domain
import TerminalUI
import VietnameseText

/// Who changed what of a record, when, and by which document, over the whole screen; records that go with it are beside.
struct HistoryDialog: Dialog {
  /// The record asked for first, then those that go with it.
  let keys: [RecordKey]
  private(set) var place = 0
  private(set) var offset = 0
  /// What is searched.
  private(set) var query = TextFieldState(maximumLength: 60)
  /// Whether characters go to the search.
  private(set) var isSearching = false

  init(of key: RecordKey, _ app: AppState) {
    keys = [key] + key.companions(app)
  }

  /// The record whose history is shown.
  var key: RecordKey { keys[place] }

  func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("history.\(name)")), label, short: label, group: .list, inBar: true)
    }
    guard !isSearching else {
      return [
        hint([.enter], "keep", Phrase("giữ", "keep")), hint([.escape], "clear", Phrase("bỏ tìm", "clear the search")),
      ]
    }
    var hints = [
      hint([.up], "up", Phrase("cuộn", "scroll")), hint([.down], "down", Phrase("cuộn", "scroll")),
      hint([.character("/")], "search", Phrase("tìm", "search")),
    ]
    if keys.count > 1 { hints.append(hint([.tab], "next", Phrase("bản ghi liên quan", "related record"))) }
    return hints + [hint([.escape], "close", query.isEmpty ? Phrase("đóng", "close") : Phrase("bỏ tìm", "clear"))]
  }

  mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    if isSearching { return search(input) }
    var effects: [Effect] = []
    for press in input.keyPresses {
      switch press {
      case .escape, .control("c"):
        guard !query.isEmpty else { return .closesDoing(effects) }
        query = TextFieldState(maximumLength: 60)
        offset = 0
      case .character("q"), .character("h"), .character("H"), .function(3), .function(10), .enter:
        return .closesDoing(effects)
      case .character("/"):
        isSearching = true
        return .staysDoing(effects)
      case .tab: effects += turn(by: 1, &app)
      case .backTab: effects += turn(by: -1, &app)
      case .control("l"): effects.append(.repaint)
      default: scroll(press, app)
      }
    }
    return .staysDoing(effects)
  }

  private mutating func search(_ input: Input) -> DialogOutcome {
    switch input {
    case .key(.enter): isSearching = false
    case .key(.escape), .key(.control("c")):
      isSearching = false
      query = TextFieldState(maximumLength: 60)
      offset = 0
    default: if query.handle(input) { offset = 0 }
    }
    return .stays
  }

  private mutating func turn(by step: Int, _ app: inout AppState) -> [Effect] {
    place = (place + step + keys.count) % keys.count
    offset = 0
    return app.requestHistory(of: key)
  }

  private mutating func scroll(_ press: KeyPress, _ app: AppState) {
    let move: ListState.Move? =
      switch press {
      case .character("j"): .down
      case .character("k"): .up
      case .character("g"): .first
      case .character("G"): .last
      case .control("f"), .space: .pageDown
      case .control("b"): .pageUp
      default: ListState.Move(press)
      }
    guard let move else { return }
    let area = HistoryDialog.content(in: Rect(size: app.size), app)
    offset = ScrollView.offset(offset, after: move, lineCount: lines(app, width: area.width).count, height: area.height)
  }
}

extension RecordKey {
  /// Records whose histories one looks for beside that of this one: the head of a unit, the person of a headship.
  fileprivate func companions(_ app: AppState) -> [RecordKey] {
    guard let index = app.index else { return [] }
    let registry = index.registry
    var keys: [RecordKey] = []
    func add(_ headship: Headship?) {
      guard let headship else { return }
      if headship.id.rawValue != id { keys.append(RecordKey(.headship, headship.id.rawValue)) }
      if let person = headship.person { keys.append(RecordKey(.person, person.rawValue)) }
    }
    switch kind {
    case .unit: add(Code<OrgUnit>(rawValue: id).flatMap { registry.head(of: $0, on: app.today).headship })
    case .headship: add(Code<Headship>(rawValue: id).flatMap { registry.headships[$0] })
    case .incident:
      guard index.visibility == .everything else { return [] }
      let incident = RecordNumber<Incident>(rawValue: id).flatMap { index.incident($0) }
      add(incident?.headship.flatMap { registry.headships[$0] })
    case .assignment:
      let assignment = RecordNumber<Assignment>(rawValue: id).flatMap { try? registry.assignment($0) }
      if let person = assignment?.responsiblePerson { keys.append(RecordKey(.person, person.rawValue)) }
    case .user:
      let user = Code<User>(rawValue: id).flatMap { registry.users[$0] }
      if let person = user?.person { keys.append(RecordKey(.person, person.rawValue)) }
    case .person, .suggestion, .quarterlyReport, .evaluation, .law, .fileImport, .urging,
      .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      break
    }
    return keys
  }
}

extension AppState {
  /// The record that the screen is about now: that under its cursor or on its page.
  var chosenRecord: RecordKey? { screens[current]?.chosenRecord(self) }

  /// Why the history of the chosen record cannot be read; nil where it can.
  var historyBar: Phrase? {
    guard let key = chosenRecord else { return CommonBindings.nothingChosen }
    return mayReadHistory(of: key) ? nil : Phrase("vai trò của bạn không xem được", "your role may not see it")
  }

  private func mayReadHistory(of key: RecordKey) -> Bool {
    guard may(key.kind.historyPermission) else { return false }
    return key.kind != .incident || index?.visibility == .everything
  }

  /// Opens the history of the chosen record.
  mutating func openHistory() -> [Effect] {
    guard historyBar == nil, let key = chosenRecord else { return [] }
    open(HistoryDialog(of: key, self))
    return requestHistory(of: key)
  }

  /// Asks anew for the histories that open dialogs show, where new entries have made them old.
  mutating func renewOpenHistories() -> [Effect] {
    dialogs.compactMap { ($0 as? HistoryDialog)?.key }.flatMap { requestHistory(of: $0) }
  }
}
