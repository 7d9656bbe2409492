/// A cell position: column `x` and row `y`, both counted from zero at the top left.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  /// Makes the position in column `x`, row `y`.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The top left corner.
  package static let zero = Point(x: 0, y: 0)

  /// This position moved right by `dx` and down by `dy`.
  package func offset(x dx: Int = 0, y dy: Int = 0) -> Point { Point(x: x + dx, y: y + dy) }
}
