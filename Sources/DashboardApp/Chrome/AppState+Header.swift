import Domain
import TerminalUI
import VietnameseText

extension AppState {
  /// Draws the tabs, the counts and the rule below them, or puts them there as they were drawn before.
  func drawHeader(_ layout: ChromeLayout, _ frame: inout Frame) {
    let basis = HeaderBasis(self)
    let drawn = ledger.pictures.header.value(for: basis) {
      var header = Frame(size: Size(width: size.width, height: layout.body.y), environment: frame.environment)
      drawHeader(basis, layout, &header)
      return header
    }
    frame.copyRows(0..<drawn.size.height, of: drawn)
  }

  private func drawHeader(_ basis: HeaderBasis, _ layout: ChromeLayout, _ frame: inout Frame) {
    let tabs = basis.tabs.map { tab in
      TabBar.Tab(
        key: DisplayText(tab.key), title: text(tab.title),
        badge: tab.badge.map { DisplayText(VietnameseNumber.grouped($0.count)) },
        badgeStyle: tab.badge?.style ?? .tabInactive)
    }
    let active = basis.tabs.firstIndex { $0.id == current } ?? 0
    let title = text(
      layout.shape.isWide
        ? Phrase("SỔ NHIỆM VỤ - UBND tỉnh", "TASK REGISTER - PPC") : Phrase("SỔ NHIỆM VỤ", "TASK REGISTER"))
    frame.draw(TabBar(title: title, tabs: tabs, active: active, trailing: sessionLines), in: layout.tabs)
    guard !layout.counts.isEmpty else { return }
    drawCounts(in: layout.counts, &frame)
    let back = Line([Span("ESC", .hintKey), Span(" \(text(Phrase("về hiện tại", "back to now")))", .dim)])
    frame.draw(
      viewMark.map { Rule([Line($0, .warning)], trailing: back) } ?? Rule(), in: layout.topRule)
  }

  /// Who works here and what time it is, the longest form first.
  private var sessionLines: [Line] {
    let time = Line(DisplayText(clock.clock), .heading)
    guard let user else { return [time] }
    let roles = user.roles.map { text($0.label) }.joined(separator: ", ")
    let name = user.displayName.isEmpty ? user.id.rawValue : user.displayName
    return [
      Line([Span("\(name) (\(roles))", .dim), Span("  "), Span(DisplayText(clock.clock), .heading)]),
      Line([Span("\(user.id.rawValue) (\(roles))", .dim), Span("  "), Span(DisplayText(clock.clock), .heading)]),
      Line([Span("\(user.id.rawValue)", .dim), Span("  "), Span(DisplayText(clock.clock), .heading)]),
      time,
    ]
  }

  private func drawCounts(in area: Rect, _ frame: inout Frame) {
    guard let index else { return }
    var rest = area.inset(left: 1, right: 1)
    let isToday = today == now.day
    let day = isToday ? DayWords.short(today, on: today) : DayWords.full(today)
    if size.width >= 100 || !isToday {
      let line = Line(isToday ? day : text(Phrase("tính đến", "as at")) + " " + day, .dim)
      frame.write(line, in: rest.removing(.right, line.width), alignment: .trailing)
      _ = rest.removing(.right, 2)
    }
    let line = CountsLine(index, language, frame.glyphs).form(fitting: rest.width)
    frame.write(line, in: rest)
  }
}

/// All that the header is drawn from, beside the state that was read.
struct HeaderBasis: Equatable {
  /// A tab, and what it shows.
  struct Tab: Equatable {
    let id: ScreenID
    let key: Character
    let title: Phrase
    let badge: TabBadge?
  }

  let surroundings: PictureSurroundings
  let current: ScreenID
  let tabs: [Tab]
  let user: Code<User>?
  let name: String
  let roles: [Role]
  let clock: String
  let viewMark: DisplayText?

  init(_ app: AppState) {
    surroundings = PictureSurroundings(app)
    current = app.current
    tabs = ScreenCatalog.all.filter { $0.isTab || $0.id == app.current }.map {
      Tab(id: $0.id, key: $0.key, title: $0.title, badge: $0.badge(app))
    }
    let user = app.user
    self.user = user?.id
    name = user?.displayName ?? ""
    roles = user?.roles ?? []
    clock = app.clock.clock
    viewMark = app.viewMark
  }
}
