import Domain
import TerminalUI
import VietnameseText

extension TermForm {
  /// What follows from a day typed, told before anything is written.
  func remark(on key: FormField.Key, _ app: AppState) -> FormRemark? {
    guard let day = day(key, app) else { return nil }
    return switch key {
    case .extendedTo: dayOff(day, app)
    case .granted: lateGrant(day, app)
    case .resumedOn: movedDue(day, app)
    case .receivedOn: daysLeftBehind(day, app)
    default: nil
    }
  }

  /// A due day that nobody works on, or whose year has no calendar.
  private func dayOff(_ day: CalendarDay, _ app: AppState) -> FormRemark? {
    do throws(CalendarGap) {
      guard try !app.settings.rulebook.calendar.isWorkingDay(day) else { return nil }
      return .info(app.text(Phrase("là ngày nghỉ", "is a day off")))
    } catch {
      return .warning(app.errorText.sentence(error))
    }
  }

  /// A grant after the due day is recorded and erases no lateness (DOMAIN §6 rule 3).
  private func lateGrant(_ day: CalendarDay, _ app: AppState) -> FormRemark? {
    let late = taken.filter { assignment in assignment.due.map { day > $0 } ?? false }
    guard let first = late.first, let due = first.due else { return nil }
    guard taken.count > 1 else {
      return .warning(
        app.text(
          Phrase(
            "cho phép sau hạn \(DayWords.full(due)): vẫn ghi, nhưng nhiệm vụ vẫn tính là trễ",
            "granted after the due day \(DayWords.full(due)): recorded, and the task stays late")))
    }
    return .warning(
      app.text(
        Phrase(
          "\(late.count) nhiệm vụ đã quá hạn khi cho phép: vẫn ghi, nhưng vẫn tính là trễ",
          "\(late.count) were late when it was granted: recorded, and they stay late")))
  }

  /// How far the rest moves the due day, where it began by it.
  private func movedDue(_ day: CalendarDay, _ app: AppState) -> FormRemark? {
    guard var assignment = taken.first, var last = assignment.suspensions.popLast(), let before = assignment.due else {
      return nil
    }
    last.resumedOn = day
    assignment.suspensions.append(last)
    guard let after = assignment.due, after > before else {
      return .info(
        app.text(
          Phrase("hạn giữ nguyên; ngày đã dừng không tính là ngày trễ", "due as before; days of rest are not late")))
    }
    let days = StatusWords.days(before.days(until: after), app.language)
    return .info(
      app.text(Phrase("hạn lùi \(days), đến \(DayWords.full(after))", "due \(days) later, on \(DayWords.full(after))")))
  }

  /// Days late that stay with the unit that has the task.
  private func daysLeftBehind(_ day: CalendarDay, _ app: AppState) -> FormRemark? {
    guard let assignment = taken.first else { return nil }
    let days = AssignmentSummary(assignment).daysLate(through: day.advanced(by: -1))
    guard days > 0 else { return nil }
    let (late, unit) = (
      StatusWords.days(days, app.language), DisplayText(app.index?.shortName(of: assignment.unit) ?? "")
    )
    return .info(
      app.text(Phrase("\(late) trễ trước ngày này thuộc \(unit)", "\(late) late before this day stay with \(unit)")))
  }
}

extension AppState {
  /// What the store would refuse of a step with an assignment now, whatever would be written.
  func objection(to kind: AssignmentStepKind, of id: RecordNumber<Assignment>) -> RuleViolation? {
    index?.registry.objection(to: kind, of: id, by: session.actor, on: writingDay, under: settings.rulebook)
  }
}
