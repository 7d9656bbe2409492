import VietnameseText

/// A titled part of the screen: a rule above, the content below it.
package struct Pane: Widget {
  package let rule: Rule

  /// Makes a pane with this title.
  package init(_ title: DisplayText, trailing: Line? = nil) {
    rule = Rule([Line(title, .accent)], trailing: trailing)
  }

  /// Where the content goes when the pane takes `area`.
  package static func content(in area: Rect) -> Rect { area.inset(top: 1) }

  package func draw(in area: Rect, of frame: inout Frame) { frame.draw(rule, in: area.row(0)) }
}
