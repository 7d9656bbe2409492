import Domain
import TerminalUI
import VietnameseText

extension IncidentFacts {
  /// The facts, without the history.
  func sheet(width: Int) -> [Line] {
    var sheet = FactSheet(width: width)
    addUnit(to: &sheet)
    addLaw(to: &sheet)
    addCircumstances(to: &sheet)
    addAssignments(to: &sheet)
    addConclusion(to: &sheet)
    return sheet.lines
  }

  private func label(_ key: String) -> DisplayText {
    Incident.table[key].map { app.text($0.label) } ?? DisplayText(key)
  }

  private func addUnit(to sheet: inout FactSheet) {
    sheet.fact(label("unit"), DisplayText(index.name(of: incident.unit)))
    sheet.fact(label("head"), headText)
    guard showsNames else { return }
    if let term = incident.headship.flatMap({ index.registry.headships[$0] }) {
      sheet.more("\(app.text(term.mode.label)), \(DayWords.period(term.period, app.language))")
    }
    if let reason = incident.headReason {
      if let unit = incident.unit, let day = incident.actDate,
        let expected = index.registry.head(of: unit, on: day).headship
      {
        let name = HeadWords.text(of: expected, index.registry, app.language)
        sheet.more(
          say("ghi thay người đứng đầu ngày đó: \(name)", "instead of the head on that day: \(name)"), .warning)
      }
      sheet.fact(label("headReason"), DisplayText(reason))
    }
  }

  private func addLaw(to sheet: inout FactSheet) {
    if let document = catalogue.document(incident.decision) {
      let issued = document.issued.map { say(" ngày \($0.dayMonthYear)", " of \($0.dayMonthYear)") } ?? ""
      sheet.fact(label("decision"), "\(document.shortCitation)\(issued)")
      sheet.more(DisplayText(document.title))
      if !doubts.isEmpty { sheet.more("! \(doubts)", .warning) }
    } else {
      sheet.fact(label("decision"), DisplayText(incident.decision))
    }
    guard let category = catalogue.violation(incident.violation) else {
      sheet.fact(label("violation"), DisplayText(incident.violation))
      return
    }
    sheet.fact(label("violation"), "\(category.title) (\(category.id))")
    if let wording = category.seedWording {
      sheet.more(say("văn bản chỉ đạo: “\(wording)”", "in the direction: “\(wording)”"))
    }
    if category.isProposal {
      sheet.more(
        say("! loại do phần mềm đề xuất, chưa đối chiếu với văn bản", "! proposed by the program, not checked"),
        .warning)
    }
  }

  private func addCircumstances(to sheet: inout FactSheet) {
    sheet.fact(label("actDate"), DayWords.full(incident.actDate))
    sheet.fact(label("foundDate"), DayWords.full(incident.foundDate))
    if let severity = incident.severity {
      sheet.fact(label("severity"), app.text(severity.label))
      if !incident.state.isEstablished { sheet.more(say("người ghi nhận đề xuất", "proposed when flagged")) }
    } else {
      sheet.fact(label("severity"), say("chưa xác định", "not settled"), .dim)
    }
    sheet.fact(label("source"), app.text(incident.source.label))
    sheet.fact(label("flagged"), IncidentWords.signature(incident.flagged))
    guard showsNames else { return }
    sheet.text(label("summary"), incident.summary)
    if let evidence = incident.evidence { sheet.text(label("evidence"), evidence) }
  }

  private func addAssignments(to sheet: inout FactSheet) {
    for (place, id) in incident.assignments.enumerated() {
      let name = place == 0 ? say("Nhiệm vụ", "Assignments") : ""
      guard let assignment = (try? index.registry.assignment(id)).flatMap({ $0 }) else {
        sheet.fact(name, "\(id.rawValue) \(say("(không đọc được)", "(cannot be read)"))", .warning)
        continue
      }
      let summary = AssignmentSummary(assignment)
      sheet.fact(name, "\(id.rawValue) \(assignment.title)")
      sheet.more(
        StatusWords.text(of: summary, on: index.reporting, app.language),
        StatusWords.style(of: summary.standing(on: index.reporting), app.settings.rulebook.thresholds))
    }
  }

  private func addConclusion(to sheet: inout FactSheet) {
    for (place, finding) in incident.findings.enumerated() {
      let who = "\(finding.account), \(DayWords.full(finding.on))" as DisplayText
      sheet.fact(place == 0 ? say("Xác minh", "Findings") : "", who, .dim)
      sheet.text("", finding.text)
    }
    if showsNames, incident.findings.isEmpty {
      sheet.fact(say("Xác minh", "Findings"), say("chưa xác minh", "none yet"), .dim)
    }
    if let cause = incident.cause { sheet.text(label("cause"), cause) }
    if let concluded = incident.concluded { sheet.fact(label("concluded"), IncidentWords.signature(concluded)) }
    if let reason = incident.reason { sheet.text(label("reason"), reason) }
    if !showsNames {
      sheet.more(
        say(
          "Nội dung, chứng cứ, kết quả xác minh và tên người không hiển thị với vai trò của bạn.",
          "Facts, evidence, findings and names are not shown to your role."))
    }
    sheet.fact(
      say("Danh mục", "Catalogue"),
      say("phiên bản \(incident.catalogueVersion)", "version \(incident.catalogueVersion)"), .dim)
  }
}
