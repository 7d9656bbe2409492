import Domain
import TerminalUI
import VietnameseText

/// The counts that a supervisor reads from two metres away: how many are late, the longest delay, what falls due soon.
struct LargeCounts {
  private let app: AppState
  private let index: RegistryIndex
  /// Units with late assignments, longest delay first.
  private let units: [UnitLateness]

  init?(_ app: AppState, units: [UnitLateness]) {
    guard let index = app.index else { return nil }
    self.app = app
    self.index = index
    self.units = units
  }

  /// Columns kept for the figures at the right: three digits and what is between.
  private static let room = 24

  /// Rows from one figure at the right to the next.
  private static func step(_ scale: Int) -> Int { LargeNumber.height(scale: scale) + 2 }

  /// How large the figures at the right are: where all three fit at twice the size, that.
  private static func scale(in area: Rect) -> Int { area.height >= 3 * step(2) - 1 && area.width >= 2 * room ? 2 : 1 }

  private struct Figure {
    let title: DisplayText
    let number: Int
    let style: Style
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let inner = area.inset(top: area.height > 14 ? 1 : 0, left: 2, right: 2)
    let late = Figure(
      title: app.text(Phrase("QUÁ HẠN", "OVERDUE")), number: index.counts.overdue,
      style: index.counts.overdue > 0 ? .late : .good)
    let scale = LargeNumber.scale(of: late.number, fitting: inner.width - LargeCounts.room, rows: inner.height - 1)
    let width = LargeNumber(late.number, scale: scale, style: late.style).width
    let (left, right) = inner.split(.left, max(width, inner.width / 2))
    draw(late, scale: scale, in: left, of: &frame)
    drawOthers(in: right.inset(left: 2), of: &frame)
    let below = inner.inset(top: LargeNumber.height(scale: scale) + 2)
    // Where only one figure stands at the right, nothing of it reaches below the large number.
    let isFree = inner.height < 2 * LargeCounts.step(1) - 1
    drawWorst(in: below, width: isFree ? min(48, inner.width) : left.width, of: &frame)
  }

  /// The longest delay and what falls due soon, below each other as far as there is room.
  private func drawOthers(in area: Rect, of frame: inout Frame) {
    let longest = index.overdue.first?.daysLate ?? 0
    let isVeryLate = longest > app.settings.rulebook.thresholds.veryLateAfterDays
    let figures = [
      Figure(
        title: app.text(Phrase("LÂU NHẤT, NGÀY", "LONGEST, DAYS")), number: longest,
        style: longest == 0 ? .text : isVeryLate ? .veryLate : .late),
      Figure(
        title: app.text(Phrase("SẮP ĐẾN HẠN", "DUE SOON")), number: index.counts.dueSoon,
        style: index.counts.dueSoon > 0 ? .dueSoon : .text),
      Figure(title: app.text(Phrase("CHỜ XÁC NHẬN", "AWAITING")), number: index.counts.awaiting, style: .text),
    ]
    let scale = Self.scale(in: area)
    let step = Self.step(scale)
    for (place, figure) in figures.enumerated() where (place + 1) * step - 1 <= area.height {
      draw(figure, scale: scale, in: area.inset(top: place * step), of: &frame)
    }
  }

  private func draw(_ figure: Figure, scale: Int, in area: Rect, of frame: inout Frame) {
    let number = LargeNumber(figure.number, scale: scale, style: figure.style)
    frame.write(figure.title, in: area, style: .heading)
    // Part of a number would be another number.
    guard number.width <= area.width else {
      frame.write(DisplayText(VietnameseNumber.grouped(figure.number)), in: area.row(1), style: figure.style)
      return
    }
    frame.draw(number, in: area.inset(top: 1))
  }

  /// The units with the longest delays, in what is left below the large number.
  private func drawWorst(in area: Rect, width: Int, of frame: inout Frame) {
    let rows = area.split(.left, width).piece
    for (place, unit) in units.prefix(rows.height).enumerated() {
      let days = StatusWords.days(unit.longestDaysLate, app.language)
      var row = rows.row(place).inset(right: 2)
      let right = row.removing(.right, 12)
      frame.write("\(index.shortName(of: unit.unit))", in: row)
      frame.write(days, in: right, style: .late, alignment: .trailing)
    }
  }
}
