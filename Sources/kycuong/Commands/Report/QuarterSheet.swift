import DashboardApp
import Domain
import JSON
import VietnameseText

/// The figures of a quarter on their way out: the same rows in each format, the row of all units last.
struct QuarterSheet {
  let report: QuarterReport
  let place: Workplace

  init(_ report: QuarterReport, _ place: Workplace) {
    self.report = report
    self.place = place
  }

  private var language: Language { place.language }
  private var units: [QuarterRow] { report.rows(place.registry) }

  /// The rows of all units, and the total where there is any.
  var table: Listing<Line> {
    let rows = units.map { Line(row: $0, isTotal: false) }
    let total = rows.isEmpty ? [] : [Line(row: report.totalRow, isTotal: true)]
    return Listing(
      columns: QuarterSheet.columns(place.registry, on: report.figures.asAt, total: report.figures.total),
      rows: rows + total,
      emptyNote: Phrase("Quý này chưa có nhiệm vụ nào.", "This quarter has no assignments."))
  }

  /// One row of the table.
  struct Line {
    let row: QuarterRow
    let isTotal: Bool
  }

  func writeText(to sink: inout Sink, console: Console?) throws(Failure) {
    if place.snapshot.condition.isSample { try sink.writeLine(Messages.sample[language]) }
    let figures = report.figures
    let days = ReportWords.days(figures.days, language)
    try sink.writeLine("\(ReportWords.name(of: figures.quarter, language)) (\(days))")
    try sink.writeLine(ReportWords.asAt(figures, language))
    try sink.writeLine(origin)
    try sink.writeLine("")
    try table.writeTable(to: &sink, in: language, console: console)
    try sink.writeLine("")
    try sink.writeLine(ReportWords.shareRule[language])
  }

  private var origin: DisplayText {
    ReportWords.origin(place.snapshot.through, head: place.snapshot.head, language)
  }

  /// One object: what the figures are of, the units, the total.
  func writeJSON(to sink: inout Sink) throws(Failure) {
    var writer = JSONWriter(style: .indented)
    writer.beginObject()
    for (key, value) in facts {
      writer.key(key)
      value.write(to: &writer)
    }
    let columns = table.columns.filter { $0.place != .table }
    writer.key("units")
    writer.beginArray()
    for row in units { QuarterSheet.write(Line(row: row, isTotal: false), columns, to: &writer) }
    writer.endArray()
    writer.key("total")
    QuarterSheet.write(Line(row: report.totalRow, isTotal: true), columns, to: &writer)
    writer.endObject()
    writer.newline()
    try sink.write(writer.bytes)
  }

  private var facts: [(String, ListValue)] {
    let figures = report.figures
    return [
      ("quarter", .text(figures.quarter.code)), ("from", .day(figures.days.lowerBound)),
      ("through", .day(figures.days.upperBound)), ("asAt", .day(figures.asAt)), ("running", .flag(figures.isRunning)),
      ("before", .text(report.before?.quarter.code)), ("sample", .flag(place.snapshot.condition.isSample)),
      ("entry", .integer(place.snapshot.through.value)), ("chainHead", .text(place.snapshot.head)),
    ]
  }

  private static func write(_ line: Line, _ columns: [Column<Line>], to writer: inout JSONWriter) {
    writer.beginObject()
    for column in columns {
      writer.key(column.key)
      column.value(line).write(to: &writer)
    }
    writer.endObject()
  }
}

extension QuarterSheet {
  private static func columns(_ registry: Registry, on day: CalendarDay, total: PeriodCounts) -> [Column<Line>] {
    [
      Column("unit", Phrase("Mã đơn vị", "Unit"), in: .data) { .code($0.row.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit"), flexible: true) { line in
        if line.isTotal { return .choice("total", Phrase("Tổng cộng", "Total")) }
        return line.row.unit == nil
          ? .choice("", Phrase("(chưa ghi đơn vị)", "(no unit)")) : .text(line.row.name.name)
      },
      Column("headName", Phrase("Người đứng đầu", "Head"), in: .data) { line in
        guard let unit = line.row.unit else { return .none }
        let person = registry.head(of: unit, on: day).headship?.person
        return .text(person.flatMap { registry.people[$0]?.name })
      },
      Column("total", Phrase("Tổng", "Total"), numeric: true) { .integer($0.row.figures.total) },
      Column("carriedOver", Phrase("Chuyển sang", "Carried"), in: .data) { .integer($0.row.figures.carriedOver) },
      Column("new", Phrase("Mới", "New"), in: .data) { .integer($0.row.figures.new) },
    ] + ReportClass.allCases.map { count($0, hasAny: total.counts[$0] > 0) } + [
      Column("closed", Phrase("Đã xong", "Closed"), in: .data) { .integer($0.row.figures.closed) },
      Column("open", Phrase("Còn mở", "Open"), in: .data) { .integer($0.row.figures.open) },
      Column("onTimePercent", Phrase("Tỷ lệ", "Share"), numeric: true) { line in
        line.row.figures.counts.onTimeShare.tenths.map { .share($0) } ?? .none
      },
      Column("onTimeOf", Phrase("Trên", "Of"), in: .data) { .integer($0.row.figures.counts.onTimeShare.whole) },
      Column("change", Phrase("So quý trước", "Change"), numeric: true) { line in
        line.row.changeOfShare.map { .change($0) } ?? .none
      },
    ]
  }

  private static func count(_ column: ReportClass, hasAny: Bool) -> Column<Line> {
    // Nothing can be suspended yet, so that people need not read a column of noughts.
    let place: Column<Line>.Place = column == .suspended && !hasAny ? .data : .everywhere
    return Column(column.key, ReportWords.column(column), in: place, numeric: true) {
      .integer($0.row.figures.counts[column])
    }
  }
}

extension ReportClass {
  /// The name of its column in data.
  fileprivate var key: String {
    switch self {
    case .doneOnTime: "doneOnTime"
    case .doneLate: "doneLate"
    case .inTime: "openInTime"
    case .overdue: "openOverdue"
    case .awaiting: "awaiting"
    case .undated: "undated"
    case .suspended: "suspended"
    }
  }
}
