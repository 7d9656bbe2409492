import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let afterwards: FormField.Key = "afterwards"
}

/// Ends a headship, and says whether the post stands vacant from then on.
package struct EndHeadshipForm: Form {
  package static let record = RecordKind.headship

  package var fields: [FormField]
  private let headship: Headship

  private static let vacancy = "vacancy"
  private static let nothing = "nothing"

  package init(_ headship: Headship, _ app: AppState) {
    self.headship = headship
    fields = [
      FormField(
        .to, Phrase("Thôi từ ngày", "Ends on"), .day,
        hint: Phrase("ngày đầu không còn giữ chức", "the first day out of office"), isRequired: true),
      FormField(
        .afterwards, Phrase("Sau đó", "Afterwards"), .choice,
        hint: Phrase("Space mở danh sách", "Space opens the list"),
        help: Phrase(
          "Ghi khuyết thì vụ việc từ ngày đó ghi với đơn vị, không có tên người, cho đến khi có người mới.",
          "While vacant, incidents name the unit and nobody, until someone is appointed."),
        isRequired: true),
    ]
    // A headship that has not begun cannot end today.
    if headship.from.map({ $0 < app.writingDay }) ?? true { self[.to]?.setText(app.writingDay.dayMonthYear) }
    self[.afterwards]?.choose(EndHeadshipForm.choices(app).first)
  }

  private static func choices(_ app: AppState) -> [FormOption] {
    [
      FormOption(vacancy, app.text(Phrase("ghi chức vụ khuyết", "record a vacancy"))),
      FormOption(
        nothing, app.text(Phrase("không ghi khuyết", "record no vacancy")),
        remark: app.text(Phrase("sẽ nhập người thay ngay", "a successor is entered next"))),
    ]
  }

  package func title(_ app: AppState) -> DisplayText { app.text(Phrase("Kết thúc nhiệm kỳ", "End a headship")) }

  package func preface(_ app: AppState) -> [Line] {
    guard let registry = app.index?.registry else { return [] }
    let term = "\(HeadWords.text(of: headship, registry, app.language)), " as DisplayText
    return UnitFields.preface(of: headship.unit, app)
      + [Line("\(term)\(DayWords.period(headship.period, app.language))", .value)]
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    EndHeadshipForm.choices(app).filter { query.matches($0) }
  }

  package mutating func revise(_ app: AppState) {
    let last = day(.to, app).map { DayWords.full($0.advanced(by: -1)) }
    self[.to]?.remarks =
      last.map { [.info(app.text(Phrase("ngày cuối giữ chức: \($0)", "last day in office: \($0)")))] } ?? []
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command {
    guard let day = day(.to, app) else { throw FormErrors() }
    return .endHeadship(
      headship.id, on: day, leavingVacancy: text(.afterwards) == EndHeadshipForm.vacancy, base: headship.version)
  }
}
