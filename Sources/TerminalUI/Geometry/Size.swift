/// A number of columns and rows, never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Makes a size; a negative extent becomes zero.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// No columns and no rows.
  package static let zero = Size(width: 0, height: 0)

  /// Whether there is no cell at all.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether a thing of `other` size fits inside.
  package func holds(_ other: Size) -> Bool { other.width <= width && other.height <= height }
}
