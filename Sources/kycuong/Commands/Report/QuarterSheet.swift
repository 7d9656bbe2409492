import DashboardApp
import Documents
import Domain
import JSON
import VietnameseText

/// The report of a quarter on its way out: the same figures in each format, the row of all units last.
struct QuarterSheet {
  let report: QuarterReport
  /// The report as it is composed for print, with the late assignments it lists.
  let composed: QuarterDocument
  let place: Workplace

  /// Reads what the report needs; refuses figures that do not add up, and says where.
  init(_ report: QuarterReport, _ place: Workplace, in language: Language) throws(Failure) {
    self.report = report
    self.place = place
    do throws(StoreError) {
      composed = try QuarterDocument(report, place.snapshot, place.rulebook, in: language)
    } catch {
      throw .store(error, at: place)
    }
    guard let fault = composed.fault else { return }
    func sentence(_ language: Language) -> DisplayText {
      ErrorText(language: language, on: .commandLine, registry: place.registry, rulebook: nil, day: place.day)
        .sentence(fault)
    }
    throw .told(.refused, Phrase(sentence(.vietnamese), sentence(.english)), next: nil)
  }

  private var units: [QuarterRow] { composed.rows }

  /// The rows of all units, and the total where there is any.
  var table: Listing<Line> {
    let rows = units.map { Line(row: $0, isTotal: false) }
    let total = rows.isEmpty ? [] : [Line(row: report.totalRow, isTotal: true)]
    return Listing(
      columns: QuarterSheet.columns, rows: rows + total,
      emptyNote: Phrase("Quý này chưa có nhiệm vụ nào.", "This quarter has no assignments."))
  }

  /// One row of the table.
  struct Line {
    let row: QuarterRow
    let isTotal: Bool
  }

  /// One object: what the figures are of, the units, the total, the late assignments and the corrections.
  func writeJSON(to sink: inout Sink) throws(Failure) {
    var writer = JSONWriter(style: .indented)
    writer.beginObject()
    for (key, value) in facts {
      writer.key(key)
      value.write(to: &writer)
    }
    writer.key("units")
    QuarterSheet.write(units.map { Line(row: $0, isTotal: false) }, QuarterSheet.columns, to: &writer)
    writer.key("total")
    QuarterSheet.write(Line(row: report.totalRow, isTotal: true), QuarterSheet.columns, to: &writer)
    writer.key("late")
    QuarterSheet.write(composed.late, lateTable.columns, to: &writer)
    writer.key("corrections")
    QuarterSheet.write(composed.corrections, QuarterSheet.correctionColumns, to: &writer)
    writer.endObject()
    writer.newline()
    try sink.write(writer.bytes)
  }

  private var facts: [(String, ListValue)] {
    let figures = report.figures
    let frozen = report.frozen
    return [
      ("quarter", .text(figures.quarter.code)), ("from", .day(figures.days.lowerBound)),
      ("through", .day(figures.days.upperBound)), ("asAt", .day(figures.asAt)), ("running", .flag(figures.isRunning)),
      ("before", .text(report.before?.quarter.code)), ("sample", .flag(place.snapshot.condition.isSample)),
      ("state", .text(frozen == nil ? "draft" : "frozen")), ("frozenBy", .text(frozen?.frozen?.account)),
      ("frozenOn", .day(frozen?.frozen?.on)), ("number", .text(frozen?.number)),
      ("entry", .integer(frozen?.entry ?? place.snapshot.through.value)),
      ("chainHead", .text(frozen?.chainHead ?? place.snapshot.head)),
    ]
  }

  private static func write<Row>(_ rows: [Row], _ columns: [Column<Row>], to writer: inout JSONWriter) {
    writer.beginArray()
    for row in rows { write(row, columns, to: &writer) }
    writer.endArray()
  }

  private static func write<Row>(_ row: Row, _ columns: [Column<Row>], to writer: inout JSONWriter) {
    writer.beginObject()
    for column in columns {
      writer.key(column.key)
      column.value(row).write(to: &writer)
    }
    writer.endObject()
  }
}
