import VietnameseText

/// What one column of a row shows.
package struct TableCell: Hashable, Sendable {
  package let text: DisplayText
  /// Shown instead where the whole text does not fit; `nil` cuts the text.
  package let short: DisplayText?
  package let style: Style

  /// Makes a cell.
  package init(_ text: DisplayText, short: DisplayText? = nil, style: Style = .text) {
    self.text = text
    self.short = short
    self.style = style
  }

  /// The text to show in `width` columns.
  package func text(fitting width: Int) -> DisplayText {
    guard let short, TextWidth.of(text) > width else { return text }
    return short
  }
}

/// A row of a table.
package struct TableRow: Hashable, Sendable {
  package var cells: [TableCell]
  /// Whether the user marked it: `*`.
  package var isMarked: Bool
  /// Whether someone else changed it: `+`.
  package var isChanged: Bool
  /// Whether it has an incident: `!`.
  package var hasIncident: Bool

  /// Makes a row.
  package init(_ cells: [TableCell], isMarked: Bool = false, isChanged: Bool = false, hasIncident: Bool = false) {
    self.cells = cells
    self.isMarked = isMarked
    self.isChanged = isChanged
    self.hasIncident = hasIncident
  }
}
