import Domain
import TerminalUI
import VietnameseText

/// One unit's quarter beside the report: each figure with that of the quarter before, and what is late the longest.
struct ReportDetail {
  private let row: QuarterRow
  private let report: QuarterReport
  private let worst: [QuarterItem]
  private let index: RegistryIndex
  private let app: AppState
  private let width: Int

  init(
    _ row: QuarterRow, _ report: QuarterReport, _ worst: [QuarterItem], _ index: RegistryIndex, _ app: AppState,
    width: Int
  ) {
    self.row = row
    self.report = report
    self.worst = worst
    self.index = index
    self.app = app
    self.width = width
  }

  /// Columns of this quarter's numbers, of those before, and of changes.
  private static let numberWidths = [6, 8, 8]

  /// The detail in at most so many lines.
  func lines(height: Int) -> [Line] {
    let name = row.unit == nil ? ReportsScreen.noUnit[app.language] : DisplayText(row.name.name)
    var lines = Line.wrapped(name, to: width, style: .heading)
    if let head { lines += Line.wrapped(head, to: width, style: .text) }
    lines += [Line(), quarters, figure(Phrase("Tổng số", "Total"), row.figures.total, row.before.total)]
    lines.append(
      figure(Phrase("  chuyển sang", "  carried over"), row.figures.carriedOver, row.before.carriedOver))
    lines.append(figure(Phrase("  giao mới", "  new"), row.figures.new, row.before.new))
    lines += ReportClass.allCases.filter { $0 != .suspended || row.figures.counts.suspended > 0 }.map { column in
      figure(
        ReportWords.fact(column), row.figures.counts[column], row.before.counts[column],
        column == .overdue ? .late : .value)
    }
    if row.figures.counts.excused + row.before.counts.excused > 0 {
      let label = Phrase("  trễ, khách quan", "  late, excused")
      lines.append(figure(label, row.figures.counts.excused, row.before.counts.excused))
    }
    lines += [share, Line(), balance]
    return lines + worstLines(height - lines.count)
  }

  /// Who headed the unit on the day the figures are judged on.
  private var head: DisplayText? {
    guard let unit = row.unit else { return nil }
    let head = index.head(of: unit, on: report.figures.asAt, app.language)
    return Phrase("Đứng đầu: \(head)", "Head: \(head)")[app.language]
  }

  private var quarters: Line {
    let before = report.before.map { ReportWords.shortName(of: $0.quarter, app.language) } ?? ""
    let now = ReportWords.shortName(of: report.figures.quarter, app.language)
    let change = Phrase("so sánh", "change")[app.language]
    return Line([Span(fill("", labelWidth))] + numbers([(now, .label), (before, .label), (change, .label)]))
  }

  private func figure(_ label: Phrase, _ now: Int, _ before: Int, _ style: Style = .value) -> Line {
    Line(
      [
        Span(fill(label[app.language], labelWidth), .label)
      ]
        + numbers([
          (DisplayText(VietnameseNumber.grouped(now)), now > 0 ? style : .dim),
          (DisplayText(VietnameseNumber.grouped(before)), .dim),
          (ReportWords.change(count: now - before, app.settings.drawing.glyphs), .value),
        ]))
  }

  private var share: Line {
    let none: DisplayText = "–"
    let now = row.figures.counts.onTimeShare.tenths.map { ReportWords.percent($0, app.language) }
    let before = row.before.counts.onTimeShare.tenths.map { ReportWords.percent($0, app.language) }
    return Line(
      [
        Span(fill(Phrase("Tỷ lệ đúng hạn", "Share on time")[app.language], labelWidth), .label)
      ]
        + numbers([
          (now ?? none, .heading), (before ?? none, .dim),
          (ReportWords.change(row.changeOfShare, app.settings.drawing.glyphs, app.language), .value),
        ]))
  }

  /// "3 chuyển + 2 mới - 1 xong = 4 mở".
  private var balance: Line {
    let figures = row.figures
    let minus: DisplayText = app.settings.drawing.glyphs == .unicode ? "−" : "-"
    let text = Phrase(
      "\(figures.carriedOver) chuyển + \(figures.new) mới \(minus) \(figures.closed) xong = \(figures.open) mở",
      "\(figures.carriedOver) carried + \(figures.new) new \(minus) \(figures.closed) closed = \(figures.open) open")
    return Line(text[app.language], .dim)
  }

  private func worstLines(_ room: Int) -> [Line] {
    guard !worst.isEmpty, room > 2 else { return [] }
    let title = Phrase("QUÁ HẠN LÂU NHẤT", "LATE THE LONGEST")[app.language]
    let shown = worst.prefix(room - 2)
    return [Line(), Line([Span(title, .accent), Span(" \(shown.count) / \(worst.count)", .dim)])] + shown.map(late)
  }

  private func late(_ item: QuarterItem) -> Line {
    let title = (try? index.registry.assignment(item.summary.id))?.title ?? ""
    let days = StatusWords.days(item.standing.daysLate, app.language)
    let style = StatusWords.style(of: item.standing, app.settings.rulebook.thresholds)
    let number = RecordWords.number(item.summary.id, on: app.today)
    return Line([Span("\(number) ", .dim), Span(DisplayText(title))]).filled(to: width, with: Span(days, style))
  }

  private var labelWidth: Int { min(26, max(8, width - ReportDetail.numberWidths.reduce(0, +))) }

  /// Three numbers, each at the right of its columns.
  private func numbers(_ texts: [(DisplayText, Style)]) -> [Span] {
    zip(texts, ReportDetail.numberWidths).map { text, width in
      let blanks = String(repeating: " ", count: max(0, width - TextWidth.of(text.0)))
      return Span(DisplayText(blanks) + text.0, text.1)
    }
  }

  private func fill(_ text: DisplayText, _ width: Int) -> DisplayText {
    guard TextWidth.of(text) <= width else { return "\(TextWidth.prefix(of: text.string, fitting: width - 1))…" }
    return text + DisplayText(String(repeating: " ", count: width - TextWidth.of(text)))
  }
}
