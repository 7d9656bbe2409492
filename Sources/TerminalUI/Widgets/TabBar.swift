import VietnameseText

/// The line at the top: name of the program, tabs, and what is always to be seen at the right.
package struct TabBar: Widget {
  /// One tab.
  package struct Tab: Hashable, Sendable {
    /// The key that opens it.
    package let key: DisplayText
    package let title: DisplayText
    /// A count after the title.
    package let badge: DisplayText?
    package let badgeStyle: Style

    /// Makes a tab.
    package init(key: DisplayText, title: DisplayText, badge: DisplayText? = nil, badgeStyle: Style = .tabInactive) {
      self.key = key
      self.title = title
      self.badge = badge
      self.badgeStyle = badgeStyle
    }
  }

  package let title: DisplayText
  package let tabs: [Tab]
  package let active: Int
  /// Stands at the right end, the most complete form first; the longest that fits is shown.
  package let trailing: [Line]

  /// Makes a tab bar.
  package init(title: DisplayText, tabs: [Tab], active: Int, trailing: [Line] = []) {
    self.title = title
    self.tabs = tabs
    self.active = active
    self.trailing = trailing
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    let used = frame.write(line(fitting: area.width), in: area)
    guard let end = trailing.first(where: { $0.width + 2 <= area.width - used }) else { return }
    frame.write(end, in: area.row(0).inset(left: used, right: 1), alignment: .trailing)
  }

  /// The title goes before anything at the right end does, and that before the titles of the tabs.
  private func line(fitting width: Int) -> Line {
    let whole = Line([Span(" \(title) ", .heading)] + spans(short: false))
    let tabs = Line(spans(short: false))
    let end = trailing.map { $0.width + 2 }.min() ?? 0
    if whole.width + end <= width { return whole }
    return tabs.width <= width ? tabs : Line(spans(short: true))
  }

  /// The tabs, each between two blanks, or brackets where it is active; in the short form only that one has a title.
  private func spans(short: Bool) -> [Span] {
    tabs.enumerated().flatMap { index, tab -> [Span] in
      let isActive = index == active
      let style: Style = isActive ? .tabActive : .tabInactive
      var spans = [Span(isActive ? "[" : " ", style), Span(tab.key, isActive ? .tabActive : .hintKey)]
      if isActive || !short { spans.append(Span(" \(tab.title)", style)) }
      if let badge = tab.badge { spans.append(Span(" \(badge)", isActive ? .tabActive : tab.badgeStyle)) }
      return spans + [Span(isActive ? "]" : " ", style)]
    }
  }
}
