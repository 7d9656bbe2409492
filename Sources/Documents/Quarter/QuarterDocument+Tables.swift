import Domain
import VietnameseText

extension QuarterDocument {
  var shareRule: DisplayText {
    say(
      "Tỷ lệ = đúng hạn / việc có hạn đã xong (đúng hạn + trễ). Tổng = kỳ trước chuyển sang + giao trong kỳ.",
      "Share = on time / finished with a due day (on time + late). Total = carried over + given in the quarter.")
  }

  // MARK: Table I

  /// The classes that have a column: one of suspended assignments only where there are any.
  private var classes: [ReportClass] {
    ReportClass.allCases.filter { $0 != .suspended || report.figures.total.counts.suspended > 0 }
  }

  /// Table I: the figures of each unit, and of all.
  var unitTable: DocumentTable {
    let lines = rows.enumerated().map { place, row in
      DocumentRow(
        [
          DisplayText(place + 1), row.unit == nil ? name(of: nil) : DisplayText(row.name.name),
          row.head.map { DisplayText($0) } ?? "",
        ] + figures(of: row))
    }
    let total =
      rows.isEmpty ? [] : [DocumentRow(["", say("Tổng cộng", "Total"), ""] + figures(of: report.totalRow), .total)]
    return DocumentTable(
      unitColumns, rows: lines + total,
      emptyNote: say("Quý này chưa có nhiệm vụ nào.", "This quarter has no assignments."))
  }

  private var unitColumns: [DocumentColumn] {
    let sum = say("Tổng số", "Total")
    return [
      DocumentColumn(say("STT", "No."), width: 11, .centre), DocumentColumn(say("Đơn vị", "Unit"), width: 46),
      DocumentColumn(say("Người đứng đầu", "Head"), width: 32, mayGo: true),
      DocumentColumn(say("Cộng", "All"), width: 13, .trailing, group: sum),
      DocumentColumn(say("Chuyển sang", "Carried"), width: 17, .trailing, group: sum, mayGo: true),
      DocumentColumn(say("Giao mới", "New"), width: 13, .trailing, group: sum, mayGo: true),
    ] + classes.map { column(of: $0) } + [
      DocumentColumn(say("Tỷ lệ đúng hạn", "On time"), width: 16, .trailing),
      DocumentColumn(say("So với quý trước", "Since before"), width: 16, .trailing),
    ]
  }

  private func column(of reportClass: ReportClass) -> DocumentColumn {
    let (done, open) = (say("Đã xong", "Done"), say("Đang thực hiện", "Open"))
    switch reportClass {
    case .doneOnTime: return DocumentColumn(say("Đúng hạn", "On time"), width: 13, .trailing, group: done)
    case .doneLate: return DocumentColumn(say("Quá hạn", "Late"), width: 13, .trailing, group: done)
    case .inTime: return DocumentColumn(say("Trong hạn", "In time"), width: 13, .trailing, group: open)
    case .overdue: return DocumentColumn(say("Quá hạn", "Late"), width: 13, .trailing, group: open)
    case .awaiting: return DocumentColumn(say("Chờ xác nhận", "Awaiting"), width: 14, .trailing, group: open)
    case .undated: return DocumentColumn(say("Không thời hạn", "Undated"), width: 14, .trailing)
    case .suspended: return DocumentColumn(say("Tạm dừng", "Set aside"), width: 13, .trailing)
    }
  }

  private func figures(of row: QuarterRow) -> [DisplayText] {
    let figures = row.figures
    return [figures.total, figures.carriedOver, figures.new].map(FigureText.count)
      + classes.map { FigureText.count(figures.counts[$0]) }
      + [
        FigureText.percent(figures.counts.onTimeShare.tenths, language),
        FigureText.signed(row.changeOfShare, language),
      ]
  }

  // MARK: Table II

  /// Table II: every assignment that was not finished on time.
  var lateTable: DocumentTable {
    let due = say("Thời hạn", "Due")
    return DocumentTable(
      [
        DocumentColumn(say("STT", "No."), width: 12, .centre), DocumentColumn(say("Nhiệm vụ", "Task"), width: 54),
        DocumentColumn(say("Số, ký hiệu, ngày văn bản giao", "Assigned by"), width: 32),
        DocumentColumn(say("Chủ trì", "Lead"), width: 30), DocumentColumn(say("Phối hợp", "With"), width: 22),
        DocumentColumn(say("Gốc", "Original"), width: 25, .centre, group: due),
        DocumentColumn(say("Gia hạn", "Extended"), width: 25, .centre, group: due),
        DocumentColumn(say("Ngày hoàn thành", "Done on"), width: 25, .centre),
        DocumentColumn(say("Số ngày quá hạn", "Days late"), width: 13, .trailing),
        DocumentColumn(say("Nguyên nhân", "Cause"), width: 24),
        DocumentColumn(say("Đôn đốc", "Urged"), width: 13, .trailing),
        DocumentColumn(say("Ghi chú", "Note"), width: 22),
      ], rows: late.enumerated().map { DocumentRow(lateRow($1, place: $0)) },
      emptyNote: say("Không có nhiệm vụ nào không hoàn thành đúng hạn.", "Nothing was late."))
  }

  private func lateRow(_ item: QuarterItem, place: Int) -> [DisplayText] {
    let summary = item.summary
    let record = assignments[summary.id]
    let issued = summary.issued.map { say(", ngày \($0.dayMonthYear)", ", \($0.dayMonthYear)") } ?? ""
    let extended = item.due == summary.originalDue ? nil : item.due
    let partners = record?.cooperatingUnits.map { name(of: $0) } ?? []
    return [
      DisplayText(place + 1), "\(record?.title ?? "") (\(summary.id.rawValue))", "\(record?.source ?? "")\(issued)",
      name(of: item.unit), partners.joined(separator: "; "), day(summary.originalDue), day(extended),
      day(item.resultDay), FigureText.count(item.standing.daysLate), cause(of: item) ?? say("chưa ghi", "not recorded"),
      FigureText.count(reminders(of: item)), note(on: item),
    ]
  }

  private func day(_ day: CalendarDay?) -> DisplayText { day.map { DisplayText($0.dayMonthYear) } ?? "" }

  /// What the report notes of it: how it stands, and that a cause was accepted as objective.
  private func note(on item: QuarterItem) -> DisplayText {
    let label = item.standing.assignmentClass.label[language]
    return item.standing.isExcused ? label + say("; lý do khách quan", "; excused") : label
  }

  /// The cause of the delay, where somebody had recorded one when the report was drawn or frozen.
  package func cause(of item: QuarterItem) -> DisplayText? {
    guard let cause = assignments[item.summary.id]?.cause else { return nil }
    if let frozen = report.frozen?.frozen?.on, let day = cause.on, day > frozen { return nil }
    return DisplayText(cause.text)
  }

  /// How often the unit was urged in writing by the day the figures are judged on.
  package func reminders(of item: QuarterItem) -> Int {
    assignments[item.summary.id]?.reminders.count { $0.on.map { $0 <= report.figures.asAt } ?? false } ?? 0
  }
}
