import Domain
import TerminalUI

extension RegistersScreen {
  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): return self.move(move, app)
    case .open: return open(&app)
    case .back: return back(app)
    case .filter: filterBox.open()
    case .nextPane, .previousPane:
      show(action == .nextPane ? register.next : register.previous, app)
      return settle(&app)
    case .nextSort, .previousSort, .reverseSort: reorder(action, app)
    case .nextChanged, .previousChanged:
      let ledger = app.ledger
      _ = list.selectNext(forward: action == .nextChanged) { ledger.isChanged($0) }
      return settle(&app)
    case .foldDetail:
      isFolded.toggle()
      return settle(&app)
    case .flag: return flag(&app)
    case .own(let own): return handle(own, &app)
    default: break
    }
    return []
  }

  private mutating func move(_ move: ListState.Move, _ app: AppState) -> [Effect] {
    guard var page else { return list.move(move, height: rowsShown(app)) }
    defer { self.page = page }
    let places = pagePlaces(in: app.layout.body, app)
    if let table = places.findings { return page.move(move, height: max(1, table.height - 2)) }
    page.offset = ScrollView.offset(
      page.offset, after: move, lineCount: pageLines(width: places.facts.width - 2, app).count,
      height: places.facts.height)
    return []
  }

  private mutating func open(_ app: inout AppState) -> [Effect] {
    guard page == nil, let key = list.cursor, let registers = app.index?.registry.registers else { return [] }
    page = EntryPage(key, registers)
    return settle(&app)
  }

  private mutating func back(_ app: AppState) -> [Effect] {
    if page != nil {
      page = nil
    } else {
      filterBox.set("")
      refresh(app, order: .renewed)
    }
    return []
  }

  private mutating func reorder(_ action: Action, _ app: AppState) {
    if action == .reverseSort {
      isReversed.toggle()
    } else {
      order = action == .nextSort ? order.next : order.previous
      isReversed = false
    }
    refresh(app, order: .renewed)
  }

  private mutating func handle(_ action: ScreenAction, _ app: inout AppState) -> [Effect] {
    if action == .openConsequence { return goToConsequence(&app) }
    if let request = request(for: action, app) { app.open(.register(request)) }
    return []
  }

  private func request(for action: ScreenAction, _ app: AppState) -> RegisterFormRequest? {
    if action == .addEntry { return .add(register, unit: chosen.flatMap { rows[$0]?.unit }) }
    guard let key = chosen else { return nil }
    switch action {
    case .editEntry: return .edit(key)
    case .annulEntry: return .annul(key)
    case .addFinding: return RecordNumber<Check>(rawValue: key.id).map { .addFinding($0) }
    case .followEntry where register == .plan: return RecordNumber(rawValue: key.id).map { .assign($0) }
    case .followEntry:
      return RecordNumber<Check>(rawValue: key.id).map { .follow($0, finding: page?.findings.cursor) }
    default: return nil
    }
  }

  /// Opens the form of a flag; where a check has several findings, its page first, to choose one.
  private mutating func flag(_ app: inout AppState) -> [Effect] {
    guard let key = chosen, let registers = app.index?.registry.registers else { return [] }
    switch registers.entry(key) {
    case let fault as AdviceFault: app.open(.register(.flag(.advice(fault.id))))
    case let check as Check:
      let free = check.findings.indices.filter { check.findings[$0].incident == nil }.map { $0 + 1 }
      guard let number = page?.findings.cursor ?? (free.count == 1 ? free.first : nil) else {
        let effects = open(&app)
        if let first = free.first { page?.select(first) }
        return effects
      }
      app.open(.register(.flag(.finding(check.id, number))))
    default: break
    }
    return []
  }

  private mutating func goToConsequence(_ app: inout AppState) -> [Effect] {
    guard let key = consequence(app) else { return [] }
    if key.kind == .incident {
      return RecordNumber(rawValue: key.id).map { app.go(to: .incidents, at: .incident($0)) } ?? []
    }
    return RecordNumber(rawValue: key.id).map { app.go(to: .assignments, at: .assignment($0)) } ?? []
  }
}
