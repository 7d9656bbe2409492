/// The sides of a rectangle from which a piece can be cut.
package enum Edge: CaseIterable, Sendable {
  case top, bottom, left, right
}

extension Rect {
  /// This rectangle with `horizontal` columns taken from either side and `vertical` rows from top and bottom.
  package func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    inset(top: vertical, bottom: vertical, left: horizontal, right: horizontal)
  }

  /// This rectangle with so many rows or columns taken from each side; nothing remains when more is taken than is there.
  package func inset(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0) -> Rect {
    Rect(
      x: min(x + left, maxX), y: min(y + top, maxY), width: width - left - right, height: height - top - bottom)
  }

  /// Cuts `amount` rows or columns off one side; the piece is never larger than the rectangle.
  package func split(_ edge: Edge, _ amount: Int) -> (piece: Rect, rest: Rect) {
    let extent = edge == .top || edge == .bottom ? height : width
    let cut = min(max(0, amount), extent)
    switch edge {
    case .top:
      return (Rect(x: x, y: y, width: width, height: cut), inset(top: cut))
    case .bottom:
      return (Rect(x: x, y: maxY - cut, width: width, height: cut), inset(bottom: cut))
    case .left:
      return (Rect(x: x, y: y, width: cut, height: height), inset(left: cut))
    case .right:
      return (Rect(x: maxX - cut, y: y, width: cut, height: height), inset(right: cut))
    }
  }

  /// Cuts `amount` rows or columns off one side of this rectangle and returns the piece.
  package mutating func removing(_ edge: Edge, _ amount: Int) -> Rect {
    let (piece, rest) = split(edge, amount)
    self = rest
    return piece
  }

  /// The one-row rectangle `index` rows below the top; empty when the rectangle has no such row.
  package func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: maxY, width: width, height: 0) }
    return Rect(x: x, y: y + index, width: width, height: 1)
  }

  /// A rectangle of the given size, or less where there is no room, in the middle of this one.
  package func centered(_ wanted: Size) -> Rect {
    let w = min(wanted.width, width)
    let h = min(wanted.height, height)
    return Rect(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
  }

  /// Shares the width out among columns of fixed or flexible width, left to right, with `gap` cells between them.
  ///
  /// Flexible columns share what the fixed ones leave, the earlier ones getting the odd cell.
  package func columns(_ widths: [Extent], gap: Int = 0) -> [Rect] {
    var left = x
    return Extent.distribute(widths, over: width - gap * max(0, widths.count - 1)).map { w in
      defer { left += w + gap }
      return Rect(x: left, y: y, width: w, height: height).intersection(self)
    }
  }
}

/// A wish for width or height: so many cells, or a weight in the sharing of what is left.
package enum Extent: Hashable, Sendable {
  case fixed(Int)
  case flexible(weight: Int)

  /// Shares `total` cells out among the wishes, first the fixed ones in order, then the flexible ones by weight.
  package static func distribute(_ wishes: [Extent], over total: Int) -> [Int] {
    var left = max(0, total)
    var shares = wishes.map { wish -> Int in
      guard case .fixed(let cells) = wish else { return 0 }
      let granted = min(max(0, cells), left)
      left -= granted
      return granted
    }
    var weightLeft = wishes.reduce(0) { $0 + $1.weight }
    for (index, wish) in wishes.enumerated() where wish.weight > 0 {
      let granted = (left * wish.weight + weightLeft - 1) / weightLeft
      shares[index] = granted
      left -= granted
      weightLeft -= wish.weight
    }
    return shares
  }

  private var weight: Int {
    guard case .flexible(let weight) = self else { return 0 }
    return max(0, weight)
  }
}
