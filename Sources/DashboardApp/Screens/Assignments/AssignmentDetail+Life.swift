import Domain
import TerminalUI
import VietnameseText

extension AssignmentDetail {
  /// The times in which a document had stopped the work.
  func addSuspensions(to sheet: inout FactSheet) {
    for suspension in assignment.suspensions {
      let from = DayWords.full(suspension.from)
      var text = say("từ \(from)", "from \(from)") + by(suspension.document) + reason(suspension.reason)
      if let resumed = suspension.resumedOn {
        let day = DayWords.full(resumed)
        text += say("; tiếp tục \(day)", "; goes on \(day)") + by(suspension.resumeDocument ?? "")
      }
      sheet.fact(say("Tạm dừng", "Suspended"), text, suspension.resumedOn == nil ? .warning : .value)
    }
  }

  /// Why it is late, whether the lateness is excused, and the letters that urged the unit.
  func addLateness(to sheet: inout FactSheet) {
    if let cause = assignment.cause {
      sheet.fact(say("Nguyên nhân", "Cause"), "\(cause.text) (\(DayWords.full(cause.on)), \(account(cause.account)))")
    }
    if let excuse = assignment.excuse {
      let day = DayWords.full(excuse.on)
      let text = say(
        "\(excuse.document), \(day), \(excuse.signer) ký: \(excuse.reason)",
        "\(excuse.document), \(day), signed by \(excuse.signer): \(excuse.reason)")
      sheet.fact(say("Khách quan", "Excused"), text)
    }
    for reminder in assignment.reminders.reversed() {
      let day = DayWords.full(reminder.on)
      let text = say(
        "lần \(reminder.nth), \(day), \(reminder.letter?.rawValue ?? "")",
        "no. \(reminder.nth), \(day), \(reminder.letter?.rawValue ?? "")")
      sheet.fact(say("Đôn đốc", "Urged"), text)
    }
  }

  /// The transfers by which the task came to the unit and left it, and how else it ended.
  func addTransfers(to sheet: inout FactSheet) {
    if let before = assignment.transferredFrom {
      sheet.fact(say("Nhận từ", "Taken over"), holder(of: before) + act(assignment.received))
      let days = lateBefore
      if days > 0 {
        let late = StatusWords.days(days, app.language)
        sheet.more(say("\(late) trễ trước đó thuộc đơn vị cũ", "\(late) late before stay with the old unit"))
      }
    }
    if let next = assignment.transferredTo {
      sheet.fact(say("Chuyển thành", "Passed on as"), holder(of: next) + act(assignment.ending))
    } else if assignment.outcome != nil {
      let outcome = assignment.outcome?.label[app.language] ?? ""
      sheet.fact(say("Kết thúc", "Outcome"), outcome + act(assignment.ending), .dim)
    }
  }

  /// Each cooperating unit with the newest word on its part.
  func addCooperation(to sheet: inout FactSheet) {
    let judged = assignment.cooperation
    guard !judged.isEmpty else {
      let names = assignment.cooperatingUnits.map { DisplayText(index.name(of: $0)) }
      sheet.fact(say("Phối hợp", "Cooperating"), names.joined(separator: ", "))
      return
    }
    for (place, unit) in assignment.cooperatingUnits.enumerated() {
      var text = DisplayText(index.name(of: unit))
      var style = Style.value
      if let judgement = judged[unit], let verdict = judgement.verdict {
        text += ": \(verdict.label[app.language])"
        let source = [judgement.document.map { DisplayText($0) }, judgement.on.map { DayWords.full($0) }]
        text += " (\(source.compactMap { $0 }.joined(separator: ", ")))"
        if let remark = judgement.remark { text += " – \(remark)" }
        if verdict != .inTime { style = .warning }
      }
      sheet.fact(place == 0 ? say("Phối hợp", "Cooperating") : "", text, style)
    }
  }

  /// Days late that another unit answers for, up to the transfer.
  private var lateBefore: Int {
    guard let received = assignment.received?.on, let due = assignment.due else { return 0 }
    var whole = AssignmentSummary(assignment)
    whole.receivedOn = nil
    return due < received ? whole.daysLate(through: received.advanced(by: -1)) : 0
  }

  private func holder(of id: RecordNumber<Assignment>) -> DisplayText {
    let other = (try? index.registry.assignment(id)).flatMap { $0 }
    return "\(id.rawValue) (\(DisplayText(index.name(of: other?.unit))))"
  }

  private func act(_ act: FormalAct?) -> DisplayText {
    guard let act else { return "" }
    let day = DayWords.full(act.on)
    return say(", từ \(day)", ", from \(day)") + by(act.document) + reason(act.reason)
  }

  private func by(_ document: String) -> DisplayText {
    document.isEmpty ? "" : say(" theo \(document)", " by \(document)")
  }

  private func reason(_ reason: String) -> DisplayText { reason.isEmpty ? "" : ": \(reason)" }
}
