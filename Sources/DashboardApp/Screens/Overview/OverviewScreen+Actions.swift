import Domain
import TerminalUI

extension OverviewScreen {
  package func bindings(_ app: AppState) -> [ActionBinding] {
    if let page {
      return [
        CommonBindings.open(
          Phrase("xem đơn vị", "open the unit"), disabled: page.list.cursor == nil ? CommonBindings.nothingChosen : nil),
        CommonBindings.back(Phrase("về tổng quan", "back to the overview"), short: Phrase("về", "back")),
      ] + CommonBindings.moves
    }
    let none = lists[block]?.cursor == nil ? CommonBindings.nothingChosen : nil
    let noNews = (lists[.news]?.isEmpty ?? true) ? Phrase("không có tin mới", "there is no news") : nil
    return [
      CommonBindings.open(Phrase("tới dòng này", "go to the row"), disabled: none),
      ActionBinding(
        [.tab, .right], .nextPane, Phrase("phần sau", "next part"), short: Phrase("phần sau", "next"), group: .list,
        inBar: true),
      ActionBinding([.backTab, .left], .previousPane, Phrase("phần trước", "part before"), group: .list),
      ActionBinding(
        [.character("n")], .nextChanged, Phrase("tin mới kế tiếp", "next news"), group: .list, disabled: noNews),
      ActionBinding(
        [.character("N")], .previousChanged, Phrase("tin mới trước đó", "news before"), group: .list, disabled: noNews),
    ] + CommonBindings.moves
  }

  package mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect] {
    if page != nil { return handleOnPage(action, &app) }
    switch action {
    case .move(let move):
      let height = rowsShown(of: block, app)
      return lists[block]?.move(move, height: height) ?? []
    case .nextPane: block = block.next
    case .previousPane: block = block.previous
    case .nextChanged, .previousChanged:
      block = .news
      _ = lists[.news]?.selectNext(forward: action == .nextChanged) { _ in true }
    case .open: return open(&app)
    default: break
    }
    return []
  }

  private mutating func open(_ app: inout AppState) -> [Effect] {
    switch lists[block]?.cursor {
    case .news(let item): return OverviewScreen.go(to: item.key, &app)
    case .unit(let unit): return app.go(to: .overdue, at: .records(of: unit))
    case .incidents(let state): return app.go(to: .incidents, at: .filter("state:\(state.rawValue)"))
    case .clock(let id): return app.go(to: .incidents, at: .incident(id))
    case .instruction(let instruction):
      page = overview.map { GapPage(instruction, $0) }
      return []
    case nil: return []
    }
  }

  private static func go(to key: RecordKey, _ app: inout AppState) -> [Effect] {
    switch key.kind {
    case .incident: RecordNumber(rawValue: key.id).map { app.go(to: .incidents, at: .incident($0)) } ?? []
    default: RecordNumber(rawValue: key.id).map { app.go(to: .assignments, at: .assignment($0)) } ?? []
    }
  }

  private mutating func handleOnPage(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): return page?.list.move(move, height: max(1, app.layout.body.height - 3)) ?? []
    case .open: return page?.list.cursor.map { app.go(to: .units, at: .compliance(of: $0)) } ?? []
    case .back, .goTo(Self.id): page = nil
    default: break
    }
    return []
  }
}
