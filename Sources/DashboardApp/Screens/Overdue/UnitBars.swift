import Domain
import TerminalUI
import VietnameseText

/// Units with their late assignments: a bar each, its number, and the longest delay in words.
struct UnitBars: Widget {
  private let units: [UnitLateness]
  private let index: RegistryIndex
  private let language: Language
  private let streaks: LateStreaks?
  private let state: ListState
  private let isActive: Bool
  /// Days after which a delay is shown as very late.
  private let veryLateAfter: Int

  init(
    _ units: [UnitLateness], _ index: RegistryIndex, _ language: Language, streaks: LateStreaks?, state: ListState,
    isActive: Bool, veryLateAfter: Int
  ) {
    self.units = units
    self.index = index
    self.language = language
    self.streaks = streaks
    self.state = state
    self.isActive = isActive
    self.veryLateAfter = veryLateAfter
  }

  func draw(in area: Rect, of frame: inout Frame) {
    guard !units.isEmpty else {
      let none = Phrase("Không đơn vị nào có việc quá hạn.", "No unit has overdue tasks.")
      frame.write(none[language], in: area.inset(left: 2), style: .dim)
      return
    }
    let visible = state.visibleRows(count: units.count, height: area.height)
    let inner = area.inset(left: 2, right: 1)
    // Where there is room the delay is said in full; else the number of days alone.
    let isFull = inner.width >= 56
    let digits = String(visible.map { units[$0].longestDaysLate }.max() ?? 0).count
    let rows = visible.map { row(units[$0], isFull: isFull, digits: digits) }
    let remark = rows.map(\.remark.width).max() ?? 0
    let number = VietnameseNumber.grouped(units.map(\.count).max() ?? 0).count
    let label = min(isFull ? 34 : 20, inner.width / 2)
    let bar = min(24, max(1, inner.width - label - number - remark - 3))
    let maximum = units.map(\.count).max() ?? 0
    frame.draw(BarChart(rows: rows, labelWidth: label, barWidth: bar, maximum: maximum), in: inner)
    drawCursor(visible, in: area, of: &frame)
  }

  /// - Parameter digits: what the number of days is aligned to.
  private func row(_ unit: UnitLateness, isFull: Bool, digits: Int) -> BarChart.Row {
    let style: Style = unit.longestDaysLate > veryLateAfter ? .veryLate : .late
    let days = StatusWords.days(unit.longestDaysLate, language)
    var remark = Line()
    if isFull { remark.append(Phrase("lâu nhất ", "longest ")[language], .label) }
    let blanks = String(repeating: " ", count: digits - String(unit.longestDaysLate).count)
    remark.append("\(blanks)\(days)", style)
    if streaks?.units.contains(unit.unit) ?? false { remark.append(persistence(isFull: isFull), .warning) }
    let label = TableCell(DisplayText(index.name(of: unit.unit)), short: DisplayText(index.shortName(of: unit.unit)))
    return BarChart.Row(label, value: unit.count, style: .dim, numberStyle: .value, remark: remark)
  }

  /// That the unit was late in several quarters running.
  private func persistence(isFull: Bool) -> DisplayText {
    let count = LateStreaks.length
    return isFull
      ? Phrase(" \(count) quý liền", " \(count) quarters")[language] : Phrase(" \(count)q", " \(count)q")[language]
  }

  private func drawCursor(_ visible: Range<Int>, in area: Rect, of frame: inout Frame) {
    guard isActive, let cursor = state.cursor, visible.contains(cursor) else { return }
    let row = area.row(cursor - visible.lowerBound)
    frame.put(Cell(">", style: .selected), at: row.origin, clippedTo: row)
    if !frame.environment.isSlowLink { frame.select(row) }
    frame.cursor = row.origin
  }
}
