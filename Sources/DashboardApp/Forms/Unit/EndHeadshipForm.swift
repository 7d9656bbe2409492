import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let to: FormField.Key = "to"
}

/// Ends the headship of whoever heads a unit today, and states that the post is vacant from then on.
package struct EndHeadshipForm: Form {
  package static let record = RecordKind.headship

  package var fields: [FormField]
  private let headship: Headship

  package init(_ headship: Headship, _ app: AppState) {
    self.headship = headship
    fields = [
      FormField(
        .to, Phrase("Thôi từ ngày", "Ends on"), .day(TextFieldState(maximumLength: 10)),
        hint: Phrase("ngày đầu không còn giữ chức; từ đó ghi khuyết", "the first day out of office; vacant from then"),
        isRequired: true)
    ]
    self[.to]?.setText(app.writingDay.dayMonthYear)
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Thôi giữ chức", "End a headship")) }

  package func preface(_ app: AppState) -> [Line] {
    let name = headship.person.flatMap { id in app.index.map { HeadWords.name(of: id, $0.registry) } } ?? ""
    return [
      Line(DisplayText(app.index?.name(of: headship.unit) ?? ""), .heading),
      Line("\(name), \(HeadWords.post(of: headship, app.language))", .value),
    ]
  }

  package mutating func revise(_ app: AppState) {
    for place in fields.indices { fields[place].remarks = fields[place].resolved(app) }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    try AssignmentFields.checkDays(of: self, app)
    guard let day = DayEntry.day(text(.to), app) else { throw FormErrors() }
    return .endHeadship(headship.id, on: day, leavingVacancy: true, base: headship.version)
  }
}
