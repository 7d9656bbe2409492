import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let mode: FormField.Key = "mode"
  static let from: FormField.Key = "from"
  static let to: FormField.Key = "to"
  static let document: FormField.Key = "document"
}

/// The fields that the forms of headships share, and what can be chosen in them.
enum HeadshipFields {
  static var mode: FormField { Headship.formField(.mode, .choice, hint: AssignmentFields.search, isRequired: true) }
  static var post: FormField { Headship.formField(.title, .line(upTo: 200), isRequired: true) }

  static var document: FormField {
    Headship.formField(
      .document, .line(upTo: 500), hint: Phrase("số, ký hiệu, ngày quyết định", "number, sign and day"))
  }

  static func option(of mode: HeadshipMode, _ app: AppState) -> FormOption {
    let remark =
      switch mode {
      case .official: Phrase("có quyết định bổ nhiệm", "appointed by a decision")
      case .acting: Phrase("giữ quyền đến khi có bổ nhiệm", "until someone is appointed")
      case .inCharge: Phrase("cấp phó được giao phụ trách", "a deputy put in charge")
      case .vacant: Phrase("chưa có ai", "nobody holds the post")
      }
    return mode.option(app, remark: remark)
  }

  static func modes(matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    HeadshipMode.allCases.map { option(of: $0, app) }.filter { query.matches($0) }
  }

  /// The lines above the fields: the unit, and who heads it now.
  static func preface(of unit: Code<OrgUnit>?, _ app: AppState) -> [Line] {
    guard let unit, let registry = app.index?.registry else { return [] }
    let words: DisplayText =
      switch registry.head(of: unit, on: app.writingDay) {
      case .person(let term), .vacant(let term):
        "\(HeadWords.text(of: term, registry, app.language)), \(DayWords.period(term.period, app.language))"
      case .unknown: app.text(Phrase("chưa ghi ai", "nobody entered"))
      }
    return UnitFields.preface(of: unit, app)
      + [Line([Span("\(app.text(Phrase("Đang đứng đầu", "Head now"))): ", .label), Span(words)])]
  }
}
