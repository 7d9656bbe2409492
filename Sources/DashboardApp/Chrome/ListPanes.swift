import TerminalUI

/// How the body is shared between a list, the detail of the chosen row and what belongs to the same unit: the detail below
/// the list at 80 columns, beside it from 110, and a third pane from 160.
package struct ListPanes: Hashable, Sendable {
  package let list: Rect
  /// The detail without the line before it; nil where there is no room or it is folded.
  package let detail: Rect?
  /// The rule above the detail (narrow), where its title stands, or the line left of it (wide).
  package let divider: Rect?
  /// Whether the detail stands beside the list.
  package let isBeside: Bool
  /// The third pane without the line before it; nil where there is none.
  package let third: Rect?

  /// The columns of a third pane with the line before it; the detail beside it has as many as on 120 columns.
  private static let thirdWidth = 39
  private static let middleWidth = 44

  /// - Parameters:
  ///   - detailRows: rows of the detail below a list, without its rule.
  ///   - leastListRows: rows that the list keeps before the detail below it goes.
  ///   - detailPercent: the part of the width that a detail beside the list takes.
  ///   - hasThird: whether the widest screens show a third pane.
  package init(
    _ body: Rect, _ shape: ChromeLayout.Shape, detailRows: Int = 3, leastListRows: Int = 6, detailPercent: Int = 36,
    isFolded: Bool = false, hasThird: Bool = false
  ) {
    guard !isFolded, shape >= .narrow else {
      self.init(list: shape >= .narrow ? body.inset(right: 1) : body)
      return
    }
    if hasThird, shape == .threePanes {
      let (third, rest) = body.split(.right, Self.thirdWidth)
      self.init(beside: rest, detailWidth: Self.middleWidth, third: third.inset(left: 2, right: 1))
    } else if shape.isWide {
      self.init(beside: body, detailWidth: body.width * detailPercent / 100 + 1)
    } else if body.height >= leastListRows + detailRows + 1 {
      let (below, above) = body.split(.bottom, detailRows + 1)
      let (line, detail) = below.split(.top, 1)
      self.init(list: above.inset(right: 1), detail: detail.inset(left: 1, right: 1), divider: line)
    } else {
      self.init(list: body.inset(right: 1))
    }
  }

  /// The detail beside the list.
  private init(beside body: Rect, detailWidth: Int, third: Rect? = nil) {
    let (beside, left) = body.split(.right, detailWidth)
    let (line, detail) = beside.split(.left, 1)
    self.init(
      list: left.inset(right: 1), detail: detail.inset(left: 1, right: 1), divider: line, isBeside: true, third: third)
  }

  private init(
    list: Rect, detail: Rect? = nil, divider: Rect? = nil, isBeside: Bool = false, third: Rect? = nil
  ) {
    self.list = list
    self.detail = detail
    self.divider = divider
    self.isBeside = isBeside
    self.third = third
  }

  /// Draws the line between the two: with titles when it is a rule, joined to the rules around the body when it stands.
  package func drawDivider(of frame: inout Frame, titles: [Line], trailing: Line? = nil) {
    guard let divider else { return }
    guard isBeside else {
      frame.draw(Rule(titles, trailing: trailing), in: divider)
      return
    }
    drawStanding(divider, of: &frame)
    if let third { drawStanding(Rect(x: third.x - 2, y: third.y, width: 1, height: third.height), of: &frame) }
  }

  private func drawStanding(_ line: Rect, of frame: inout Frame) {
    frame.drawVerticalLine(in: Rect(x: line.x, y: line.y - 1, width: 1, height: line.height + 2))
  }
}
