import Domain
import TerminalUI
import VietnameseText

extension IncidentFacts {
  /// Who answers for the incident, with clocks and the steps of each; nothing before it is confirmed.
  func addParties(to sheet: inout FactSheet) {
    guard incident.state.isEstablished, !shownParties.isEmpty else { return }
    sheet.heading(say("BÊN CHỊU TRÁCH NHIỆM", "RESPONSIBLE PARTIES"))
    for interest in showsNames ? index.registry.interests(in: incident) : [] {
      sheet.line(app.text(PartyWords.interest(interest)), .warning)
    }
    for party in shownParties { add(party, to: &sheet) }
    guard showsNames else { return }
    for shortcoming in incident.shortcomings(on: index.reporting.day, under: app.settings.rulebook.discipline) {
      sheet.line(PartyWords(app).suggestion(shortcoming), .warning)
    }
  }

  /// The parties as the viewer may see them; one that nobody entered yet is shown to those alone who see names.
  private var shownParties: [ResponsibleParty] {
    showsNames ? index.registry.parties(of: incident) : incident.parties
  }

  private func add(_ party: ResponsibleParty, to sheet: inout FactSheet) {
    let words = PartyWords(app)
    sheet.line(words.name(of: party), .value)
    let stage = party.stage(on: index.reporting.day)
    sheet.fact(say("Trạng thái", "State"), app.text(stage.label), stage.style == .text ? .value : stage.style)
    if showsNames {
      addFacts(of: party, to: &sheet)
      addLaw(of: party, words, to: &sheet)
    }
    addSteps(of: party, to: &sheet)
  }

  private func addFacts(of party: ResponsibleParty, to sheet: inout FactSheet) {
    sheet.fact(say("Trách nhiệm", "Share"), DisplayText(party.share ?? ""))
    sheet.text(say("Việc", "Matter"), party.matter ?? "")
    if let cause = party.cause, cause != incident.cause { sheet.text(say("Nguyên nhân", "Cause"), cause) }
    let marks = [
      party.isLeadershipFault ? say("lỗi lãnh đạo, quản lý", "fault in leading") : nil,
      party.isRepeat ? say("tái phạm", "repeat") : nil,
    ].compactMap(\.self)
    sheet.fact(say("Tính chất", "Nature"), marks.joined(separator: ", "), .warning)
    sheet.fact(say("Tăng nặng", "Aggravating"), DisplayText(party.aggravating.joined(separator: "; ")))
    sheet.fact(say("Giảm nhẹ", "Mitigating"), DisplayText(party.mitigating.joined(separator: "; ")))
  }

  /// Clocks with the days left, the governing instrument and what is to be expected.
  private func addLaw(of party: ResponsibleParty, _ words: PartyWords, to sheet: inout FactSheet) {
    guard let law = PartyLaw(party, of: incident, on: index.reporting.day, under: app.settings.rulebook) else {
      sheet.fact(say("Nhóm", "Group"), say("chưa rõ nhóm đối tượng", "the group is not entered"), .warning)
      return
    }
    if law.subject != .tapThe {
      for clock in law.clocks.all {
        let style: Style = clock.isAlarm ? .warning : .text
        sheet.line("\(clock.isAlarm ? "! " : "")\(words.clock(clock))", style, indent: 2)
      }
      sheet.line(words.governing(law), .dim, indent: 2)
    }
    if party.decision == nil, let expected = words.expected(law) { sheet.line(expected, .dim, indent: 2) }
  }

  /// Each step with who, when and by which document, as far as the viewer may see it.
  private func addSteps(of party: ResponsibleParty, to sheet: inout FactSheet) {
    for step in PartySteps(party, app, showsNames: showsNames).all {
      sheet.fact(step.label, step.text, step.style)
      for line in step.more { sheet.more(line) }
    }
  }

  /// Who is competent, what was reported, where it went.
  func addHandling(to sheet: inout FactSheet) {
    sheet.fact(say("Thẩm quyền", "Authority"), DisplayText(incident.authority ?? ""))
    if let unit = incident.handlingUnit {
      sheet.fact(say("Đơn vị xử lý", "Handled by"), DisplayText(index.name(of: unit)))
    }
    sheet.fact(say("Đã báo cáo", "Reported to"), DisplayText(incident.reportedTo ?? ""))
    sheet.fact(say("Phức tạp", "Complex"), DisplayText(incident.complexity ?? ""))
    if let end = incident.actEnd { sheet.fact(say("Chấm dứt", "Act ended"), DayWords.full(end)) }
    if incident.isOngoing { sheet.fact(say("Chấm dứt", "Act ended"), say("còn tiếp diễn", "still going on"), .warning) }
    for transfer in incident.transfers {
      let back =
        transfer.returned.map { say(", nhận lại \(DayWords.full($0))", ", back on \(DayWords.full($0))") } ?? ""
      let paper = [transfer.authority, transfer.document].filter { !$0.isEmpty }.joined(separator: ", ")
      sheet.fact(
        say("Chuyển", "Transferred"), "\(app.text(transfer.kind.label)), \(DayWords.full(transfer.on))\(back)",
        .incident)
      if !paper.isEmpty { sheet.more(DisplayText(paper)) }
    }
    if let annulled = incident.annulled { sheet.fact(say("Hủy", "Annulled"), IncidentWords.signature(annulled), .dim) }
  }
}
