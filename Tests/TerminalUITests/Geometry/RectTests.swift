import Testing

@testable import TerminalUI

@Suite struct RectTests {
  static let rect = Rect(x: 2, y: 1, width: 10, height: 5)

  @Test(arguments: [
    (Rect(x: 0, y: 0, width: 4, height: 4), Rect(x: 2, y: 1, width: 2, height: 3)),
    (Rect(x: 5, y: 2, width: 1, height: 1), Rect(x: 5, y: 2, width: 1, height: 1)),
    (Rect(x: -5, y: -5, width: 100, height: 100), rect),
  ])
  func intersection(other: Rect, expected: Rect) {
    #expect(Self.rect.intersection(other) == expected)
    #expect(other.intersection(Self.rect) == expected)
  }

  @Test(arguments: [
    Rect(x: 12, y: 1, width: 5, height: 5), Rect(x: 2, y: 6, width: 10, height: 1),
    Rect(x: 0, y: 0, width: 2, height: 9),
    Rect(x: 4, y: 2, width: 0, height: 3),
  ])
  func touchingOrEmptyRectanglesShareNothing(other: Rect) {
    #expect(Self.rect.intersection(other).isEmpty)
  }

  @Test(arguments: [
    (Point(x: 0, y: 0), Point(x: 2, y: 1)), (Point(x: 50, y: 50), Point(x: 11, y: 5)),
    (Point(x: 7, y: 3), Point(x: 7, y: 3)), (Point(x: 7, y: -1), Point(x: 7, y: 1)),
  ])
  func clamp(point: Point, expected: Point) {
    #expect(Self.rect.clamp(point) == expected)
    #expect(Self.rect.contains(expected))
  }

  @Test(arguments: [
    (Edge.top, 2, Rect(x: 2, y: 1, width: 10, height: 2), Rect(x: 2, y: 3, width: 10, height: 3)),
    (.bottom, 1, Rect(x: 2, y: 5, width: 10, height: 1), Rect(x: 2, y: 1, width: 10, height: 4)),
    (.left, 3, Rect(x: 2, y: 1, width: 3, height: 5), Rect(x: 5, y: 1, width: 7, height: 5)),
    (.right, 4, Rect(x: 8, y: 1, width: 4, height: 5), Rect(x: 2, y: 1, width: 6, height: 5)),
    (.left, 99, rect, Rect(x: 12, y: 1, width: 0, height: 5)),
    (.top, -3, Rect(x: 2, y: 1, width: 10, height: 0), rect),
  ])
  func split(edge: Edge, amount: Int, piece: Rect, rest: Rect) {
    let parts = Self.rect.split(edge, amount)
    #expect(parts.piece == piece)
    #expect(parts.rest == rest)
  }

  @Test func insetLeavesNothingRatherThanANegativeSize() {
    #expect(Self.rect.inset(horizontal: 1, vertical: 1) == Rect(x: 3, y: 2, width: 8, height: 3))
    #expect(Self.rect.inset(horizontal: 6).width == 0)
    #expect(Size(width: -1, height: 3) == Size(width: 0, height: 3))
  }

  @Test func rowOutsideIsEmpty() {
    #expect(Self.rect.row(4) == Rect(x: 2, y: 5, width: 10, height: 1))
    #expect(Self.rect.row(5).isEmpty)
    #expect(Self.rect.row(-1).isEmpty)
  }

  @Test(arguments: [
    (Size(width: 4, height: 3), Rect(x: 5, y: 2, width: 4, height: 3)),
    (Size(width: 99, height: 99), rect),
  ])
  func centered(size: Size, expected: Rect) {
    #expect(Self.rect.centered(size) == expected)
  }

  @Test(arguments: [
    ([Extent.fixed(3), .flexible(weight: 1), .flexible(weight: 1)], 10, [3, 4, 3]),
    ([.flexible(weight: 2), .fixed(4), .flexible(weight: 1)], 10, [4, 4, 2]),
    ([.fixed(8), .fixed(8)], 10, [8, 2]),
    ([.flexible(weight: 0), .fixed(-1)], 10, [0, 0]),
    ([.flexible(weight: 1)], 0, [0]),
  ])
  func distribute(wishes: [Extent], total: Int, expected: [Int]) {
    #expect(Extent.distribute(wishes, over: total) == expected)
  }

  @Test func columnsHaveGapsAndStayInside() {
    let columns = Self.rect.columns([.fixed(3), .flexible(weight: 1)], gap: 1)
    #expect(columns == [Rect(x: 2, y: 1, width: 3, height: 5), Rect(x: 6, y: 1, width: 6, height: 5)])
  }
}
