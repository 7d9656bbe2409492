import Domain
import TerminalUI
import VietnameseText

/// All that is known of one assignment, as lines: what others just changed, facts, time limits, progress, incidents,
/// history.
struct AssignmentDetail {
  let assignment: Assignment
  let index: RegistryIndex
  let app: AppState
  /// What someone else changed since the person last looked; stands on top.
  let change: ForeignChange?
  let width: Int

  /// - Parameter change: what to show on top; nil takes what the ledger knows of.
  init(_ assignment: Assignment, _ index: RegistryIndex, _ app: AppState, change: ForeignChange? = nil, width: Int) {
    self.assignment = assignment
    self.index = index
    self.app = app
    self.change = change ?? app.ledger.changed[assignment.key]
    self.width = width
  }

  var lines: [Line] {
    var top = FactSheet(width: width, labelWidth: 15)
    top.line(DisplayText(assignment.title), .heading)
    addStanding(to: &top)
    var terms = FactSheet(width: width, labelWidth: 15)
    addTerms(to: &terms)
    let parts = [changeLines, top.lines, dutyLines, terms.lines, incidentLines, noteLines, historyLines]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [Line()]))
  }

  func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.language == .vietnamese ? vietnamese : english
  }

  private var history: HistoryLines { HistoryLines(of: assignment.key, app, width: width) }

  /// What others just changed.
  private var changeLines: [Line] { ChangeLines(change, of: assignment.key, app, width: width)?.lines ?? [] }

  /// "Quá hạn 12 ngày (8 ngày làm việc)".
  private func addStanding(to sheet: inout FactSheet) {
    let summary = AssignmentSummary(assignment)
    let standing = summary.standing(on: index.reporting)
    var text = StatusWords.text(of: summary, on: index.reporting, app.language)
    if standing.daysLate > 0, let working = index.workingDaysLate(summary) {
      text += say(" (\(working) ngày làm việc)", working == 1 ? " (1 working day)" : " (\(working) working days)")
    }
    sheet.line(text, StatusWords.style(of: standing, app.settings.rulebook.thresholds))
    if standing.isExcused {
      sheet.line(say("có lý do khách quan được công nhận", "with an accepted objective cause"))
    }
    if standing.assignmentClass == .suspended, standing.daysLate > 0 {
      let days = StatusWords.days(standing.daysLate, app.language)
      sheet.line(say("đã quá hạn \(days) trước khi tạm dừng", "\(days) late before it was suspended"))
    }
    if let reported = summary.resultDay, standing.assignmentClass == .openOverdue {
      sheet.line(
        say("đã báo cáo ngày \(reported.dayMonthYear), chờ xác nhận", "reported on \(reported.dayMonthYear), awaiting"))
    }
  }

  private var dutyLines: [Line] {
    var sheet = FactSheet(width: width, labelWidth: 15)
    sheet.fact(say("Chủ trì", "Lead unit"), unitName)
    let head = index.head(of: assignment.unit, on: index.reporting.day, app.language)
    sheet.fact(say("Đứng đầu nay", "Head now"), head)
    if let due = assignment.due, due < index.reporting.day {
      // Whoever is head now need not be the one who let the day pass.
      let then = index.head(of: assignment.unit, on: due, app.language)
      if then != head { sheet.fact(say("Khi đến hạn", "When due"), then) }
    }
    addCooperation(to: &sheet)
    sheet.fact(say("Phụ trách", "Responsible"), index.personName(assignment.responsiblePerson))
    sheet.fact(say("Theo dõi", "Follower"), account(assignment.follower?.rawValue))
    if assignment.workKind != .duty { sheet.fact(say("Loại", "Kind"), assignment.workKind.label[app.language]) }
    let issued = DayWords.full(assignment.issued)
    let source = DisplayText(assignment.source)
    sheet.fact(say("Văn bản giao", "Source"), source.isEmpty ? issued : source + say(", ngày \(issued)", ", \(issued)"))
    sheet.fact(say("Cùng văn bản", "Same document"), assignment.sharedWith.map { DisplayText($0.rawValue) } ?? "")
    return sheet.lines
  }

  private var unitName: DisplayText {
    assignment.unit == nil ? say("(chưa ghi)", "(not entered)") : DisplayText(index.name(of: assignment.unit))
  }

  /// "ttv01 (Thanh tra viên 1)"; the account alone where there is little room.
  func account(_ account: String?) -> DisplayText {
    guard let account, !account.isEmpty else { return "" }
    guard width >= 60 else { return DisplayText(account) }
    let user = Code<User>(rawValue: account).flatMap { index.registry.users[$0] }
    guard let name = user?.displayName, !name.isEmpty else { return DisplayText(account) }
    return "\(account) (\(name))"
  }

  private var incidentLines: [Line] {
    guard let numbers = index.incidentsByAssignment[assignment.id], !numbers.isEmpty else { return [] }
    var sheet = FactSheet(width: width, labelWidth: 15)
    sheet.heading(say("VỤ VIỆC", "INCIDENTS"))
    for number in numbers {
      guard let incident = try? index.registry.incident(number) else { continue }
      sheet.line("! \(number.rawValue)  \(incident.state.label[app.language])", .incident)
      sheet.line(LawWords.violation(incident.violation, app.settings.rulebook.catalogue), indent: 2)
    }
    return sheet.lines
  }

  private var noteLines: [Line] {
    guard !assignment.notes.isEmpty else { return [] }
    var sheet = FactSheet(width: width, labelWidth: 15)
    sheet.heading(say("TIẾN ĐỘ", "PROGRESS"))
    for note in assignment.notes.reversed() {
      sheet.line("\(DayWords.short(note.on, on: app.today)) \(note.account): \(note.text)")
    }
    return sheet.lines
  }

  private var historyLines: [Line] {
    [Line(say("LỊCH SỬ", "HISTORY"), .heading)] + history.lines(app.ledger.history(of: assignment.key))
  }
}
