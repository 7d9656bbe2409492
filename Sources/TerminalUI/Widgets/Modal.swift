import VietnameseText

/// A box in the middle of the screen, over what was drawn before.
package struct Modal: Widget {
  package let title: DisplayText
  /// Stands in the lower edge: which keys answer.
  package let footer: Line?

  /// Makes a box.
  package init(_ title: DisplayText, footer: Line? = nil) {
    self.title = title
    self.footer = footer
  }

  /// The box around content of the given size in the middle of `area`; smaller where there is no room.
  package static func frame(around content: Size, in area: Rect) -> Rect {
    area.centered(Size(width: content.width + 4, height: content.height + 2))
  }

  /// Columns beside a box under which what is below would show as a sliver that tells nothing.
  package static let sliver = 6

  /// The columns of a box: as many as wanted, or all where slivers would be left on both sides.
  package static func width(_ wanted: Int, in available: Int) -> Int {
    available - wanted < 2 * sliver ? available : wanted
  }

  /// Where the content of a box in `area` goes.
  package static func content(in area: Rect) -> Rect { area.inset(horizontal: 2, vertical: 1) }

  package func draw(in area: Rect, of frame: inout Frame) {
    frame.fill(area)
    frame.select(area, false)
    frame.drawBox(in: area)
    frame.cursor = nil
    let edge = area.inset(horizontal: 2)
    if !title.isEmpty { frame.write(Line(" \(title) ", .accent), in: edge.row(0)) }
    guard let footer, area.height > 1 else { return }
    frame.write(Line([Span(" ")] + footer.spans + [Span(" ")]), in: edge.row(area.height - 1), alignment: .trailing)
  }
}
