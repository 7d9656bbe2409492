import Domain
import TerminalUI
import VietnameseText

/// A form over the screen: moves between fields, keeps what was typed until the store has it, and says what was wrong.
///
/// The rules that the store will apply are applied to the newest state after each change, so that most errors stand
/// beside their field before anything is sent.
package struct FormDialog<Content: Form>: Dialog {
  package internal(set) var form: Content
  /// The field with the cursor.
  package internal(set) var active: FormField.Key?
  /// The request that the store has not answered; the form waits open, with its text.
  package internal(set) var request: RequestID?
  /// What stands in the way and belongs to no field.
  package internal(set) var failure: DisplayText?
  /// Whether nothing stands in the way of saving what is filled in.
  package internal(set) var isReady = false
  /// Whether a person typed or chose something here.
  package internal(set) var isTouched = false
  /// Whether the help of the active field is shown.
  var showsHelp = false
  /// Whether saving was asked for since the last change.
  var wantsToSave = false
  /// Fields that the cursor has left once, so that their errors may be shown.
  var visited: Set<FormField.Key> = []
  /// What the store refused; stands until something is changed or sent again.
  var refusals: [FormField.Key: DisplayText] = [:]
  /// Why the store did not take the command sent last; stands as long.
  var storeFailure: DisplayText?
  /// The command sent last, so that sending it again is the same request and can never be written twice.
  var sent: (command: Command, request: RequestID)?
  /// Fields that others changed since the form was opened and that clashed when it was sent.
  var conflicts: [FieldConflict] = []
  /// What the person decided about them.
  var settlement = Settlement()
  /// What is kept of the text while it is not saved.
  var draft = DraftState()

  package init(_ form: Content, _ app: AppState) {
    self.form = form
    self.form.revise(app)
    active = self.form.fields.first { $0.isRequired && $0.isBlank }?.key ?? self.form.fields.first?.key
    check(app)
  }

  package func awaits(_ request: RequestID) -> Bool { sent?.request == request }

  package mutating func refresh(_ app: AppState) {
    revise(app)
    check(app)
  }

  package mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome {
    guard request == self.request else {
      if case .success(let receipt) = result { form.take(created: receipt.created, app) }
      return .stays
    }
    self.request = nil
    switch result {
    case .success(let receipt):
      let removal = app.removeDraft(draft.id)
      guard let target = form.destination(receipt) else { return .closesDoing(removal) }
      return .closesDoing(removal + app.go(to: target.screen, at: target.focus))
    case .failure(.conflict(let conflicts)) where !conflicts.isEmpty: return meet(conflicts, app)
    case .failure(let error):
      show(error, app)
      return .stays
    }
  }

  /// Stands a refusal beside the field it speaks of, anything else at the foot.
  private mutating func show(_ error: StoreError, _ app: AppState) {
    let sentence = app.errorText.sentence(error)
    if case .refused(let violation) = error,
      let key = violation.field(of: Content.record).flatMap({ form.key(for: $0) })
    {
      refusals[key] = sentence
      form[key]?.error = sentence
      active = key
    } else {
      storeFailure = sentence
      failure = sentence
    }
  }

  /// Sends the command, or shows what stands in its way.
  mutating func save(_ app: inout AppState) -> DialogOutcome {
    guard request == nil else { return .stays }
    for place in form.fields.indices {
      form.fields[place].closeList()
      form.fields[place].tidy(app)
    }
    forgetRefusals()
    wantsToSave = true
    visited = Set(form.fields.map(\.key))
    guard let command = check(app) else {
      active = form.fields.first { $0.error != nil }?.key ?? active
      return .stays
    }
    return send(command, &app)
  }

  /// Hands the command to the store and waits for the answer.
  mutating func send(_ command: Command, _ app: inout AppState) -> DialogOutcome {
    guard let submission = submit(command, &app) else { return .stays }
    request = submission.request
    sent = (command, submission.request)
    return .staysDoing([submission.effect, .schedule(.patience, milliseconds: 300)])
  }

  /// Takes away what the store said of an earlier attempt.
  mutating func forgetRefusals() {
    refusals = [:]
    storeFailure = nil
    wantsToSave = false
  }

  /// Hands the command over, under the request of before where it is the same command.
  private func submit(_ command: Command, _ app: inout AppState) -> (request: RequestID, effect: Effect)? {
    guard let sent, sent.command == command else { return app.submit(command) }
    app.session.pending[sent.request] = command
    return (sent.request, .commit(command, app.session.actor, sent.request))
  }

  /// Leaves the form: at once when nothing was typed, after a question when something was.
  mutating func leave(_ app: AppState) -> DialogOutcome {
    guard request == nil else { return .stays }
    guard isTouched else { return .closes }
    return .opens(unsavedQuestion(app))
  }

  private func unsavedQuestion(_ app: AppState) -> QuestionDialog {
    var answers: [QuestionDialog.Answer] = [
      .init([.function(2), .control("s")], Phrase("lưu", "save"), .passesBelow(.key(.function(2))))
    ]
    if draft.request != nil {
      answers.append(.init([.character("g")], Phrase("giữ nháp", "keep as draft"), .keepsDraftBelow))
    }
    answers.append(.init([.character("b"), .delete], Phrase("bỏ", "discard"), .discardBelow))
    answers.append(.init([.escape, .enter, .control("c")], Phrase("viết tiếp", "go on"), .nothing))
    return QuestionDialog(
      Phrase("Chưa lưu", "Not saved"),
      lines: [app.text(Phrase("Làm gì với những gì đã nhập?", "What is to become of what was typed?"))],
      answers: answers)
  }
}
