import DashboardApp
import Documents
import Domain
import VietnameseText

extension QuarterSheet {
  /// Table I as data.
  static var columns: [Column<Line>] {
    [
      Column("unit", Phrase("Mã đơn vị", "Unit")) { .code($0.row.unit) },
      Column("unitName", Phrase("Đơn vị", "Unit")) { line in
        if line.isTotal { return .choice("total", Phrase("Tổng cộng", "Total")) }
        return line.row.unit == nil
          ? .choice("", Phrase("(chưa ghi đơn vị)", "(no unit)")) : .text(line.row.name.name)
      },
      Column("headName", Phrase("Người đứng đầu", "Head")) { .text($0.row.head) },
      Column("total", Phrase("Tổng", "Total")) { .integer($0.row.figures.total) },
      Column("carriedOver", Phrase("Chuyển sang", "Carried")) { .integer($0.row.figures.carriedOver) },
      Column("new", Phrase("Mới", "New")) { .integer($0.row.figures.new) },
    ] + ReportClass.allCases.map(count) + [
      Column("closed", Phrase("Đã xong", "Closed")) { .integer($0.row.figures.closed) },
      Column("open", Phrase("Còn mở", "Open")) { .integer($0.row.figures.open) },
      Column("onTimePercent", Phrase("Tỷ lệ", "Share")) { line in
        line.row.figures.counts.onTimeShare.tenths.map { .share($0) } ?? .none
      },
      Column("onTimeOf", Phrase("Trên", "Of")) { .integer($0.row.figures.counts.onTimeShare.whole) },
      Column("change", Phrase("So quý trước", "Change")) { line in line.row.changeOfShare.map { .change($0) } ?? .none
      },
    ]
  }

  private static func count(_ column: ReportClass) -> Column<Line> {
    Column(column.key, ReportWords.column(column)) { .integer($0.row.figures.counts[column]) }
  }

  /// Table II as data.
  var lateTable: Listing<QuarterItem> {
    let composed = composed
    let records = composed.assignments
    let registry = place.registry
    let day = report.figures.asAt
    let columns: [Column<QuarterItem>] = [
      Column("id", Phrase("Mã số", "Number")) { .code($0.summary.id) },
      Column("title", Phrase("Nhiệm vụ", "Task")) { .text(records[$0.summary.id]?.title) },
      Column("source", Phrase("Văn bản giao", "Source")) { .text(records[$0.summary.id]?.source) },
      Column("issued", Phrase("Ngày giao", "Issued")) { .day($0.summary.issued) },
      Column("unit", Phrase("Mã đơn vị", "Unit")) { .code($0.unit) },
      Column("unitName", Phrase("Chủ trì", "Lead")) { item in
        .text(item.unit.flatMap { registry.units[$0]?.name(on: day).name })
      },
      Column("coop", Phrase("Phối hợp", "With")) { item in
        let units = records[item.summary.id]?.cooperatingUnits ?? []
        return .texts(units.map { $0.rawValue })
      },
      Column("originalDue", Phrase("Hạn gốc", "Original due")) { .day($0.summary.originalDue) },
      Column("due", Phrase("Hạn", "Due")) { .day($0.due) },
      Column("result", Phrase("Ngày hoàn thành", "Done on")) { .day($0.resultDay) },
      Column("daysLate", Phrase("Số ngày quá hạn", "Days late")) { .integer($0.standing.daysLate) },
      Column("class", Phrase("Tình trạng", "Class")) { .choice($0.standing.assignmentClass) },
      Column("excused", Phrase("Lý do khách quan", "Excused")) { .flag($0.standing.isExcused) },
      Column("cause", Phrase("Nguyên nhân", "Cause")) { .text(composed.cause(of: $0)?.string) },
      Column("reminders", Phrase("Đôn đốc", "Reminders")) { .integer(composed.reminders(of: $0)) },
    ]
    return Listing(
      columns: columns, rows: composed.late,
      emptyNote: Phrase("Không có nhiệm vụ nào không hoàn thành đúng hạn.", "Nothing was late."))
  }

  /// What earlier quarters had otherwise, as data.
  static var correctionColumns: [Column<QuarterCorrection>] {
    [
      Column("quarter", Phrase("Quý", "Quarter")) { .text($0.quarter.code) },
      Column("id", Phrase("Nhiệm vụ", "Assignment")) { .code($0.assignment) },
      Column("wasUnit", Phrase("Đơn vị đã báo cáo", "Reported unit")) { .code($0.was?.unit) },
      Column("was", Phrase("Đã báo cáo", "Reported")) { .choice($0.was?.assignmentClass) },
      Column("wasNew", Phrase("Giao mới, đã báo cáo", "Reported as new")) { .flag($0.was?.isNew ?? false) },
      Column("nowUnit", Phrase("Đơn vị nay là", "Unit now")) { .code($0.now?.unit) },
      Column("now", Phrase("Nay là", "Now")) { .choice($0.now?.assignmentClass) },
      Column("nowNew", Phrase("Giao mới, nay là", "New now")) { .flag($0.now?.isNew ?? false) },
    ]
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
