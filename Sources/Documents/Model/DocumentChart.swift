import VietnameseText

/// A few figures to look at: what is shown is written beside each, so that the drawing only repeats it.
package struct DocumentChart: Hashable, Sendable {
  package enum Shape: Hashable, Sendable {
    /// Bars that lie, one below the other, for many names.
    case bars
    /// Columns that stand side by side, for a few points in time.
    case columns
  }

  /// One figure.
  package struct Item: Hashable, Sendable {
    package var label: DisplayText
    /// How large it is drawn; nothing below nought is.
    package var value: Int
    /// The figure as people read it ("85,7%").
    package var shown: DisplayText

    package init(_ label: DisplayText, _ value: Int, shown: DisplayText) {
      self.label = label
      self.value = max(0, value)
      self.shown = shown
    }
  }

  package var title: DisplayText
  package var shape: Shape
  package var items: [Item]
  /// The value that fills the whole length: 1000 for tenths of a percent; nil takes the largest.
  package var whole: Int?

  package init(_ title: DisplayText, _ shape: Shape, _ items: [Item], whole: Int? = nil) {
    self.title = title
    self.shape = shape
    self.items = items
    self.whole = whole
  }

  /// The length of a figure where the longest may take `room`.
  func length(of item: Item, in room: Int) -> Int {
    let most = max(whole ?? 0, items.map(\.value).max() ?? 0)
    return most > 0 ? (2 * item.value * room + most) / (2 * most) : 0
  }
}
