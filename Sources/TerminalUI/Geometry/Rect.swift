/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package let origin: Point
  package let size: Size

  /// Makes a rectangle from its top left corner and its size.
  package init(origin: Point = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle from its four numbers; a negative extent becomes zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  /// The rectangle without cells.
  package static let zero = Rect(size: .zero)

  package var x: Int { origin.x }
  package var y: Int { origin.y }
  package var width: Int { size.width }
  package var height: Int { size.height }

  /// The first column right of the rectangle.
  package var maxX: Int { origin.x + size.width }

  /// The first row below the rectangle.
  package var maxY: Int { origin.y + size.height }

  /// Whether there is no cell inside.
  package var isEmpty: Bool { size.isEmpty }

  /// The columns covered.
  package var columns: Range<Int> { x..<maxX }

  /// The rows covered.
  package var rows: Range<Int> { y..<maxY }

  /// Whether `point` lies inside.
  package func contains(_ point: Point) -> Bool { columns.contains(point.x) && rows.contains(point.y) }

  /// The cells both rectangles cover.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    let right = min(maxX, other.maxX)
    let bottom = min(maxY, other.maxY)
    guard left < right, top < bottom else { return Rect(origin: Point(x: left, y: top), size: .zero) }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The nearest position inside to `point`, or the origin when the rectangle is empty.
  package func clamp(_ point: Point) -> Point {
    guard !isEmpty else { return origin }
    return Point(x: min(max(point.x, x), maxX - 1), y: min(max(point.y, y), maxY - 1))
  }
}
