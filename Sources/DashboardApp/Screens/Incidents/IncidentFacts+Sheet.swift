import Domain
import TerminalUI
import VietnameseText

extension IncidentFacts {
  /// The facts, without the history: who and what first, then the law; a narrow pane has room for a line of its title.
  func sheet(width: Int) -> [Line] {
    let isPane = (IncidentFacts.paneWidth..<60).contains(width)
    let labelWidth = width < IncidentFacts.paneWidth ? 0 : isPane ? 12 : 16
    var sheet = FactSheet(width: width, labelWidth: labelWidth)
    let labels = isPane ? IncidentFacts.shortLabels : [:]
    addUnit(to: &sheet, labels)
    addAct(to: &sheet, labels, isPane: isPane)
    addTexts(to: &sheet, labels)
    addAssignments(to: &sheet, labels)
    addLaw(to: &sheet, labels, titleWidth: isPane ? width - labelWidth : nil)
    addOrigin(to: &sheet, labels)
    addConclusion(to: &sheet, labels)
    addHandling(to: &sheet)
    addParties(to: &sheet)
    return sheet.lines
  }

  /// The fewest columns in which names of facts stand beside them.
  private static let paneWidth = 36

  /// Names of facts for a narrow pane, by the keys of their fields.
  private static let shortLabels: [String: Phrase] = [
    "head": Phrase("Đứng đầu", "Head"), "headReason": Phrase("Lý do đổi", "Reason"),
    "actDate": Phrase("Xảy ra", "Act"), "foundDate": Phrase("Phát hiện", "Found"),
    "violation": Phrase("Vi phạm", "Violation"), "source": Phrase("Nguồn", "Source"),
    "assignments": Phrase("Nhiệm vụ", "Assignments"), "findings": Phrase("Xác minh", "Findings"),
    "catalogue": Phrase("Danh mục", "Catalogue"),
  ]

  private func label(_ key: String, _ labels: [String: Phrase]) -> DisplayText {
    (labels[key] ?? Incident.table[key]?.label).map { app.text($0) } ?? DisplayText(key)
  }

  private func addUnit(to sheet: inout FactSheet, _ labels: [String: Phrase]) {
    sheet.fact(label("unit", labels), DisplayText(index.name(of: incident.unit)))
    sheet.fact(label("head", labels), headText)
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
      sheet.fact(label("headReason", labels), DisplayText(reason))
    }
  }

  /// The kind of violation, its days and its degree.
  private func addAct(to sheet: inout FactSheet, _ labels: [String: Phrase], isPane: Bool) {
    addViolation(to: &sheet, labels, isPane: isPane)
    sheet.fact(label("actDate", labels), DayWords.full(incident.actDate))
    sheet.fact(label("foundDate", labels), DayWords.full(incident.foundDate))
    guard let severity = incident.severity else {
      sheet.fact(label("severity", labels), say("chưa xác định", "not settled"), .dim)
      return
    }
    let proposed = incident.state.isEstablished ? "" : say(" (đề xuất khi ghi nhận)", " (proposed when flagged)")
    sheet.fact(label("severity", labels), app.text(severity.label) + proposed)
  }

  private func addViolation(to sheet: inout FactSheet, _ labels: [String: Phrase], isPane: Bool) {
    guard let category = catalogue.violation(incident.violation) else {
      sheet.fact(label("violation", labels), DisplayText(incident.violation))
      return
    }
    sheet.fact(label("violation", labels), "\(category.title) (\(category.id))")
    // Most categories bear the direction's own words for a name; in a pane they need not stand twice.
    if let wording = category.seedWording, !isPane || Folding.fold(wording) != Folding.fold(category.title) {
      sheet.more(say("văn bản chỉ đạo: “\(wording)”", "in the direction: “\(wording)”"))
    }
    if category.isProposal {
      sheet.more(
        say("! loại do phần mềm đề xuất, chưa đối chiếu với văn bản", "! proposed by the program, not checked"),
        .warning)
    }
  }

  /// - Parameter titleWidth: columns of the one line that the decision's title gets; nil shows it whole.
  private func addLaw(to sheet: inout FactSheet, _ labels: [String: Phrase], titleWidth: Int?) {
    guard let document = catalogue.document(incident.decision) else {
      sheet.fact(label("decision", labels), DisplayText(incident.decision))
      return
    }
    let issued = document.issued.map { say(" ngày \($0.dayMonthYear)", " of \($0.dayMonthYear)") } ?? ""
    let number = titleWidth == nil ? DisplayText(document.shortCitation) : DisplayText(document.number)
    sheet.fact(label("decision", labels), "\(number)\(issued)")
    let title = DisplayText(document.title)
    if let titleWidth, TextWidth.of(title) > titleWidth {
      sheet.more("\(TextWidth.prefix(of: title.string, fitting: titleWidth - 1))…")
    } else {
      sheet.more(title)
    }
    if !doubts.isEmpty { sheet.more("! \(doubts)", .warning) }
  }

  /// Where the incident was found, and who flagged it.
  private func addOrigin(to sheet: inout FactSheet, _ labels: [String: Phrase]) {
    sheet.fact(label("source", labels), app.text(incident.source.label))
    sheet.fact(label("flagged", labels), IncidentWords.signature(incident.flagged))
  }

  private func addTexts(to sheet: inout FactSheet, _ labels: [String: Phrase]) {
    guard showsNames else { return }
    sheet.text(label("summary", labels), incident.summary)
    if let evidence = incident.evidence { sheet.text(label("evidence", labels), evidence) }
  }

  private func addAssignments(to sheet: inout FactSheet, _ labels: [String: Phrase]) {
    for (place, id) in incident.assignments.enumerated() {
      let name = place == 0 ? label("assignments", labels) : ""
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

  private func addConclusion(to sheet: inout FactSheet, _ labels: [String: Phrase]) {
    for (place, finding) in incident.findings.enumerated() {
      let who = "\(finding.account), \(DayWords.full(finding.on))" as DisplayText
      sheet.fact(place == 0 ? label("findings", labels) : "", who, .dim)
      sheet.text("", finding.text)
    }
    if showsNames, incident.findings.isEmpty {
      sheet.fact(label("findings", labels), say("chưa xác minh", "none yet"), .dim)
    }
    if let cause = incident.cause { sheet.text(label("cause", labels), cause) }
    if let concluded = incident.concluded { sheet.fact(label("concluded", labels), IncidentWords.signature(concluded)) }
    if let reason = incident.reason { sheet.text(label("reason", labels), reason) }
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
