import Domain
import TerminalUI
import VietnameseText

/// The last quarters in three rows: their names, the share done on time and what was late at their ends, each with a
/// sparkline and the numbers beside it.
struct OverviewTrend: Widget {
  private let points: [QuarterTrend.Point]
  private let language: Language

  /// Rows that it takes.
  static let rows = 3
  private static let labelWidth = 15
  private static let columnWidth = 7

  init(_ trend: QuarterTrend, _ language: Language) {
    points = trend.points
    self.language = language
  }

  func draw(in area: Rect, of frame: inout Frame) {
    let room = (area.width - Self.labelWidth - 1) / (Self.columnWidth + 1)
    let shown = Array(points.suffix(max(0, min(points.count, room))))
    guard !shown.isEmpty, area.height >= Self.rows else { return }
    let names = shown.map { point -> (DisplayText, Style) in
      let name: DisplayText = "\(VietnameseNumber.romanQuarter(point.quarter.number) ?? "")/\(point.quarter.year % 100)"
      return (point.isRunning ? "\(name)*" : name, .dim)
    }
    let shares = shown.map(\.counts.onTimeShare.tenths)
    let percents = shares.map { ($0.map { ReportWords.percent($0, language) } ?? "–", Style.text) }
    let late = shown.map { (DisplayText(VietnameseNumber.grouped($0.counts.overdue)), Style.text) }
    draw(Phrase("Theo quý", "By quarter"), [], names, in: area.row(0), of: &frame)
    draw(Phrase("Đúng hạn", "On time"), shares.map { $0 ?? 0 }, percents, in: area.row(1), of: &frame)
    draw(Phrase("Cuối quý trễ", "Late at its end"), shown.map(\.counts.overdue), late, in: area.row(2), of: &frame)
  }

  private func draw(
    _ label: Phrase, _ values: [Int], _ texts: [(DisplayText, Style)], in row: Rect, of frame: inout Frame
  ) {
    var rest = row
    frame.write(label[language], in: rest.removing(.left, Self.labelWidth), style: .label)
    let spark = rest.removing(.left, texts.count + 1).inset(right: 1)
    if !values.isEmpty { frame.draw(Sparkline(values), in: spark) }
    for (text, style) in texts {
      frame.write(text, in: rest.removing(.left, Self.columnWidth), style: style, alignment: .trailing)
    }
  }
}
