import Domain
import TerminalUI
import VietnameseText

/// One unit's or person's evaluation with everything it rests on.
struct EvaluationDetail {
  private let row: EvaluationRow
  private let app: AppState
  private let width: Int
  private let words: EvaluationWords

  init(_ row: EvaluationRow, _ app: AppState, width: Int) {
    self.row = row
    self.app = app
    self.width = width
    words = EvaluationWords(app.errorText)
  }

  /// Who is graded.
  var name: DisplayText { words.name(of: row.target) }

  /// The proposal with its reasons, for the few rows below a list.
  var brief: [Line] {
    var sheet = FactSheet(width: width)
    sheet.fact(app.text(Phrase("Đề xuất", "Proposed")), proposal, proposalStyle)
    reasons(in: &sheet)
    return sheet.lines
  }

  /// Everything.
  var lines: [Line] {
    var sheet = FactSheet(width: width)
    sheet.line(name, .heading)
    if !row.facts.isUnit { sheet.line(DisplayText(row.unitName.name)) }
    entered(in: &sheet)
    work(in: &sheet)
    sheet.heading(app.text(Phrase("ĐỀ XUẤT", "PROPOSAL")))
    sheet.fact(app.text(Phrase("Mức", "Grade")), proposal, proposalStyle)
    written(in: &sheet)
    reasons(in: &sheet)
    grade(in: &sheet)
    incidents(in: &sheet)
    return sheet.lines
  }

  private var proposal: DisplayText {
    if let grade = row.proposal.grade { return app.text(grade.label) }
    guard let ceiling = row.proposal.ceiling?.label else {
      return app.text(Phrase("chưa có: chưa nhập điểm", "none: no points entered"))
    }
    return app.text(Phrase("không cao hơn “\(ceiling.vietnamese)”", "not above “\(ceiling.english)”"))
  }

  private var proposalStyle: Style { row.proposal.grade == nil ? .warning : .value }

  private func reasons(in sheet: inout FactSheet) {
    for reason in row.proposal.reasons { sheet.line("- \(words.sentence(reason))", .text) }
  }

  private func entered(in sheet: inout FactSheet) {
    sheet.heading(app.text(Phrase("SỐ LIỆU NHẬP", "ENTERED")))
    let none = app.text(Phrase("(chưa nhập)", "(not entered)"))
    let points = EvaluationWords.points(row.facts.points, app.language)
    sheet.fact(app.text(Phrase("Điểm", "Points")), points.isEmpty ? none : points)
    sheet.fact(app.text(Phrase("Mức tự xếp", "Own grade")), row.facts.ownGrade.map { app.text($0.label) } ?? "")
    sheet.fact(app.text(Phrase("Số tháng", "Months")), row.facts.months.map { "\($0)/12" } ?? "")
    sheet.fact(app.text(Phrase("Tham nhũng", "Corruption")), DisplayText(row.facts.corruption ?? ""))
    sheet.fact(
      app.text(Phrase("Năm trước", "Year before")), row.facts.previous.map { app.text($0.label) } ?? "",
      row.isSecondBadYear ? .late : .value)
  }

  private func work(in sheet: inout FactSheet) {
    guard let work = row.facts.work else { return }
    sheet.heading(app.text(Phrase("NHIỆM VỤ TRONG NĂM", "WORK OF THE YEAR")))
    sheet.fact(app.text(Phrase("Đúng hạn", "On time")), EvaluationWords.share(work.onTime, app.language))
    sheet.fact(app.text(Phrase("Hoàn thành", "Done")), EvaluationWords.share(work.done, app.language))
    sheet.fact(
      app.text(Phrase("Quá hạn", "Overdue")), DisplayText(work.counts.overdue),
      work.counts.overdue > 0 ? .late : .value)
    if work.counts.excused > 0 {
      sheet.fact(app.text(Phrase("Lý do khách quan", "Excused")), DisplayText(work.counts.excused))
    }
  }

  /// Who wrote the proposal down, and whether it still is what the rules propose.
  private func written(in sheet: inout FactSheet) {
    guard let proposed = row.record?.proposed else {
      sheet.more(app.text(Phrase("chưa ghi vào sổ", "not written down yet")))
      return
    }
    sheet.more("\(proposed.account), \(DayWords.full(proposed.on))")
    if row.isOutdated {
      let old = row.record?.proposedGrade.map { app.text($0.label) } ?? "–"
      sheet.more(
        app.text(Phrase("khác mức đã ghi: \(old)", "differs from the one written down: \(old)")), .warning)
    }
  }

  private func grade(in sheet: inout FactSheet) {
    sheet.heading(app.text(Phrase("XẾP LOẠI", "GRADE")))
    guard let record = row.record, let grade = record.grade else {
      sheet.line(app.text(Phrase("chưa xếp loại", "not graded yet")), .dim)
      return
    }
    sheet.fact(app.text(Phrase("Mức", "Grade")), app.text(grade.label), grade == .notCompleted ? .late : .value)
    if let set = record.set { sheet.more("\(set.account), \(DayWords.full(set.on))") }
    if let reason = record.gradeReason { sheet.text(app.text(Phrase("Lý do", "Reason")), reason) }
  }

  private func incidents(in sheet: inout FactSheet) {
    guard !row.facts.incidents.isEmpty else { return }
    sheet.heading(app.text(Phrase("VỤ VIỆC", "INCIDENTS")))
    for incident in row.facts.incidents {
      let (state, style) = counting(incident)
      let severity = incident.severity.map { ", \(app.text($0.label))" } ?? ""
      sheet.fact(DisplayText(incident.id.rawValue), "\(state)\(severity)", style)
    }
  }

  private func counting(_ incident: EvaluationIncident) -> (DisplayText, Style) {
    switch incident.counting {
    case .counted: (app.text(Phrase("tính", "counted")), .value)
    case .notCounted: (app.text(Phrase("không tính", "not counted")), .dim)
    case .open: (app.text(Phrase("chưa ghi tính hay không (t mở)", "not settled (t opens)")), .warning)
    case .otherYear(let year): (app.text(Phrase("tính năm \(year)", "counts in \(year)")), .dim)
    case .otherUnit(let unit):
      (
        app.text(
          Phrase("tính cho \(app.errorText.name(of: unit))", "counts for \(app.errorText.name(of: unit))")), .dim
      )
    }
  }
}
