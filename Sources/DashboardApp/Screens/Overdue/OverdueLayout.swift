import TerminalUI

/// Where the parts of the panel lie: all at once when wide, else the list or what stands beside it.
struct OverdueLayout {
  /// The list and its detail; the list is empty while a narrow screen shows the other parts.
  let panes: ListPanes
  let list: Rect
  /// Units with their bars, a rule on top; empty where there is no room.
  let units: Rect
  /// Age buckets, a rule on top.
  let buckets: Rect
  /// What falls due soon, a rule on top.
  let dueSoon: Rect

  var listRows: Int { max(1, list.height - 2) }
  var unitRows: Int { max(1, units.height - 1) }
  var dueSoonRows: Int { max(1, dueSoon.height - 1) }

  /// Rows of the age buckets with their rule.
  private static let bucketRows = 7

  init(_ body: Rect, _ shape: ChromeLayout.Shape, pane: OverdueScreen.Pane, isFolded: Bool) {
    if shape.isWide {
      self.init(wide: ListPanes(body, shape, isFolded: isFolded, hasThird: true))
    } else if pane == .list {
      let panes = ListPanes(body, shape, isFolded: isFolded)
      self.init(panes, list: panes.list)
    } else if shape == .column {
      let none = Rect.zero
      self.init(
        ListPanes(body, shape), list: none, units: pane == .units ? body : none,
        dueSoon: pane == .dueSoon ? body : none)
    } else {
      self.init(narrow: body, shape)
    }
  }

  /// The list above units with buckets beside them, and what falls due soon at the foot.
  private init(wide panes: ListPanes) {
    let whole = panes.list
    let lower = whole.height < 16 ? 0 : whole.height / 2
    let (below, list) = whole.split(.bottom, lower)
    let unitRows = min(below.height, max(Self.bucketRows, below.height * 3 / 5))
    let (upper, dueSoon) = below.split(.top, unitRows)
    let (buckets, units) = upper.split(.right, upper.width * 2 / 5)
    self.init(panes, list: list, units: units, buckets: buckets, dueSoon: dueSoon)
  }

  /// Units over the width, below them buckets and what falls due soon side by side.
  private init(narrow body: Rect, _ shape: ChromeLayout.Shape) {
    let (below, units) = body.split(.bottom, body.height < 12 ? 0 : max(Self.bucketRows, body.height / 2))
    let (buckets, dueSoon) = below.split(.left, 28)
    self.init(
      ListPanes(body, shape, isFolded: true), list: .zero, units: units, buckets: buckets, dueSoon: dueSoon)
  }

  private init(
    _ panes: ListPanes, list: Rect, units: Rect = .zero, buckets: Rect = .zero, dueSoon: Rect = .zero
  ) {
    self.panes = panes
    self.list = list
    self.units = units
    self.buckets = buckets
    self.dueSoon = dueSoon
  }
}
