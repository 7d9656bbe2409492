import TerminalUI

/// How the body is shared between a list and the detail of the chosen row: below it at 80 columns, beside it when wide.
package struct ListPanes: Hashable, Sendable {
  package let list: Rect
  /// The detail without the line before it; nil where there is no room or it is folded.
  package let detail: Rect?
  /// The rule above the detail (narrow), where its title stands, or the line left of it (wide).
  package let divider: Rect?
  /// Whether the detail stands beside the list.
  package let isBeside: Bool

  /// - Parameters:
  ///   - detailRows: rows of the detail below a list, without its rule.
  ///   - leastListRows: rows that the list keeps before the detail below it goes.
  ///   - detailPercent: the part of the width that a detail beside the list takes.
  package init(
    _ body: Rect, _ shape: ChromeLayout.Shape, detailRows: Int = 3, leastListRows: Int = 6, detailPercent: Int = 36,
    isFolded: Bool = false
  ) {
    guard !isFolded, shape >= .narrow else {
      self.init(list: body)
      return
    }
    if shape.isWide {
      let (beside, left) = body.split(.right, body.width * detailPercent / 100 + 1)
      let (line, detail) = beside.split(.left, 1)
      self.init(list: left.inset(right: 1), detail: detail.inset(left: 1), divider: line, isBeside: true)
    } else if body.height >= leastListRows + detailRows + 1 {
      let (below, above) = body.split(.bottom, detailRows + 1)
      let (line, detail) = below.split(.top, 1)
      self.init(list: above, detail: detail.inset(left: 1), divider: line)
    } else {
      self.init(list: body)
    }
  }

  private init(list: Rect, detail: Rect? = nil, divider: Rect? = nil, isBeside: Bool = false) {
    self.list = list
    self.detail = detail
    self.divider = divider
    self.isBeside = isBeside
  }

  /// Draws the line between the two: with titles when it is a rule, joined to the rules around the body when it stands.
  package func drawDivider(of frame: inout Frame, titles: [Line], trailing: Line? = nil) {
    guard let divider else { return }
    if isBeside {
      let joined = Rect(x: divider.x, y: divider.y - 1, width: 1, height: divider.height + 2)
      frame.drawVerticalLine(in: joined)
    } else {
      frame.draw(Rule(titles, trailing: trailing), in: divider)
    }
  }
}
