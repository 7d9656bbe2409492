import Domain
import TerminalUI
import VietnameseText

/// Enters what a document gives to one or several lead units, with a due day, the wording of one, or none.
package struct AddAssignmentForm: Form {
  package static let record = RecordKind.assignment

  package var fields: [FormField]

  package init(unit: Code<OrgUnit>?, _ app: AppState) {
    fields = [
      AssignmentFields.title,
      AssignmentFields.field(.unit, .choices(ChooserState(), []), hint: AssignmentFields.several, isRequired: true),
      AssignmentFields.coop, AssignmentFields.source, AssignmentFields.issued,
      AssignmentFields.field(
        .originalDue, .day(TextFieldState(maximumLength: 10)), hint: DayEntry.hint, column: .second),
      AssignmentFields.field(
        .dueText, .line(TextFieldState(maximumLength: 200)),
        hint: Phrase("như: trong 10 ngày làm việc; trước ngày 30/11/2026", "such as: trong 10 ngày làm việc"),
        column: .second),
      AssignmentFields.kind, AssignmentFields.person, AssignmentFields.follower,
    ]
    if let option = unit.flatMap({ FlagForm.option(ofUnit: $0, on: nil, app) }) { self[.unit]?.toggle(option) }
    self[.kind]?.choose(AssignmentFields.option(of: .duty, app))
    self[.issued]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Giao nhiệm vụ", "Enter an assignment")) }

  package var caution: Phrase? { FormWords.noStateSecrets }

  package var columnTitles: (Phrase, Phrase)? {
    (Phrase("VIỆC GIAO", "THE TASK"), Phrase("THỜI HẠN, NGƯỜI", "DUE DAY AND PEOPLE"))
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    AssignmentFields.options(of: key, matching: query, app)
  }

  package mutating func revise(_ app: AppState) {
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
    let due = computedDue(app)
    self[.dueText]?.remarks = due
    let count = self[.unit]?.options.count ?? 0
    self[.unit]?.remarks =
      count > 1 ? [.info(app.text(Phrase("mỗi đơn vị một nhiệm vụ: \(count)", "one for each unit: \(count)")))] : []
  }

  /// The day that the wording gives, as the store will compute it.
  private func computedDue(_ app: AppState) -> [FormRemark] {
    guard let rule = DueWording.rule(in: text(.dueText)), let issued = DayEntry.day(text(.issued), app) else {
      return []
    }
    do throws(CalendarGap) {
      let day = try DueWording.day(
        of: rule, issued: issued, calendar: app.settings.rulebook.calendar, thresholds: app.settings.rulebook.thresholds
      )
      let words = DueWords.text(of: rule, app.language)
      return [.info(app.text(Phrase("hạn \(DayWords.full(day)) (\(words))", "due \(DayWords.full(day)) (\(words))")))]
    } catch {
      return [.warning(app.errorText.sentence(.calendarGap(year: error.year)))]
    }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    var draft = AssignmentDraft()
    draft.title = text(.title)
    draft.units = units(.unit)
    draft.cooperatingUnits = units(.coop)
    draft.workKind = WorkKind(rawValue: text(.kind)) ?? .duty
    draft.source = text(.source)
    draft.issued = DayEntry.day(text(.issued), app)
    draft.due = try due(app)
    draft.person = Code(rawValue: text(.person))
    draft.follower = Code(rawValue: text(.follower))
    return .addAssignment(draft)
  }

  private func due(_ app: AppState) throws(FormErrors) -> DueWish {
    let hasWording = !(self[.dueText]?.isBlank ?? true)
    guard let day = DayEntry.day(text(.originalDue), app) else {
      return hasWording ? .wording(text(.dueText)) : .none
    }
    guard !hasWording else {
      throw FormErrors([
        .dueText: app.text(
          Phrase(
            "Nhập ngày hoặc thời hạn bằng chữ, không nhập cả hai.", "Give the day or the wording, not both."))
      ])
    }
    return .day(day)
  }

  private func units(_ key: FormField.Key) -> [Code<OrgUnit>] {
    self[key]?.options.compactMap { Code(rawValue: $0.id) } ?? []
  }
}
