import Domain
import TerminalUI
import VietnameseText

/// Corrects what is entered of a headship.
package struct EditHeadshipForm: Form {
  package static let record = RecordKind.headship

  package var fields: [FormField]
  private let headship: Headship
  private let edits: FieldEdits

  package init(_ headship: Headship, _ app: AppState) {
    self.headship = headship
    var mode = HeadshipFields.mode
    mode.choose(HeadshipFields.option(of: headship.mode, app))
    var post = HeadshipFields.post
    post.setText(headship.title)
    post.isRequired = headship.mode != .vacant
    var from = Headship.formField(.from, .day, hint: DayEntry.hint, isRequired: true)
    from.setText(headship.from?.dayMonthYear ?? "")
    var to = Headship.formField(
      .to, .day,
      hint: Phrase(
        "ngày đầu không còn giữ chức; để trống là đang giữ", "the first day out of office; empty while in office"))
    to.setText(headship.to?.dayMonthYear ?? "")
    var document = HeadshipFields.document
    document.setText(headship.document ?? "")
    fields = [mode, post, from, to, document]
    edits = FieldEdits(of: headship, filling: fields)
  }

  package func title(_ app: AppState) -> DisplayText {
    app.text(Phrase("Sửa nhiệm kỳ", "Correct a headship"))
  }

  package var caution: Phrase? {
    Phrase(
      "Chỉ đính chính điều ghi sai; người mới nhận chức thì dùng F6.",
      "Only correct what was entered wrongly; a new head is appointed with F6.")
  }

  package func preface(_ app: AppState) -> [Line] {
    guard let registry = app.index?.registry else { return [] }
    return UnitFields.preface(of: headship.unit, app)
      + [Line(HeadWords.text(of: headship, registry, app.language), .value)]
  }

  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] {
    // Whether someone holds the post is not corrected here: a headship keeps its person, a vacancy stays one.
    HeadshipFields.modes(matching: query, app).filter { option in
      (option.id == HeadshipMode.vacant.rawValue) == (headship.mode == .vacant)
    }
  }

  package func command(_ app: AppState) throws(FormErrors) -> Command { try edits.command(of: fields, app) }
}
