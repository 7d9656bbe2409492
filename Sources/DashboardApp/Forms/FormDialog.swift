import Domain
import TerminalUI
import VietnameseText

/// A form over the screen: moves between fields, keeps what was typed until the store has it, and says what was wrong.
package struct FormDialog<Content: Form>: Dialog {
  package internal(set) var form: Content
  /// The field with the cursor.
  package internal(set) var active: FormField.Key?
  /// The request that the store has not answered; the form waits open, with its text.
  package internal(set) var request: RequestID?
  /// What failed and belongs to no field.
  package internal(set) var failure: DisplayText?
  /// Whether something was typed or chosen here.
  package internal(set) var isTouched = false
  /// Rows scrolled away at the top.
  var offset = 0

  package init(_ form: Content) {
    self.form = form
    active = form.fields.first { !$0.isFact }?.key
  }

  package func awaits(_ request: RequestID) -> Bool { self.request == request }

  package mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome {
    guard request == self.request else { return .stays }
    switch result {
    case .success(let receipt):
      guard let target = form.destination(receipt) else { return .closes }
      return .closesDoing(app.go(to: target.screen, at: target.focus))
    case .failure(let error):
      self.request = nil
      show(error, app)
      return .stays
    }
  }

  /// Stands a refusal beside the field it speaks of, anything else at the foot.
  private mutating func show(_ error: StoreError, _ app: AppState) {
    let sentence = app.errorText.sentence(error)
    guard case .refused(let violation) = error, let field = violation.field, let key = form.key(for: field),
      form[key] != nil
    else {
      failure = sentence
      return
    }
    form[key]?.error = sentence
    active = key
  }

  /// Sends the command, or shows what is missing.
  mutating func save(_ app: inout AppState) -> DialogOutcome {
    guard request == nil else { return .stays }
    failure = nil
    for place in form.fields.indices { form.fields[place].error = nil }
    let command: Command
    do throws(FormErrors) {
      command = try form.command(app)
    } catch {
      for place in form.fields.indices { form.fields[place].error = error.byField[form.fields[place].key] }
      active = form.fields.first { $0.error != nil }?.key ?? active
      return .stays
    }
    guard let submission = app.submit(command) else { return .stays }
    request = submission.request
    return .staysDoing([submission.effect, .schedule(.patience, milliseconds: 300)])
  }

  /// Leaves the form: at once when nothing was typed, after a question when something was.
  mutating func leave(_ app: AppState) -> DialogOutcome {
    guard request == nil else { return .stays }
    guard isTouched else { return .closes }
    return .opens(
      QuestionDialog(
        Phrase("Bỏ những gì đã nhập?", "Discard what was typed?"),
        lines: [app.text(Phrase("Biểu mẫu này chưa được lưu.", "This form has not been saved."))],
        answers: [
          .init([.escape, .enter, .character("t")], Phrase("tiếp tục sửa", "go on editing"), .nothing),
          .init([.character("b"), .delete], Phrase("bỏ", "discard"), .discardBelow),
        ]))
  }
}
