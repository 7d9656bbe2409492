import Domain
import TerminalUI
import VietnameseText

extension FormDialog {
  /// Opens the choice between what the person typed and what others wrote meanwhile.
  mutating func meet(_ conflicts: [FieldConflict], _ app: AppState) -> DialogOutcome {
    self.conflicts = conflicts
    revise(app)
    check(app)
    guard let command = sent?.command else { return .stays }
    return .opens(ConflictDialog(conflicts, of: command))
  }

  package mutating func settle(
    _ settlement: Settlement, editing field: String?, _ app: inout AppState
  ) -> DialogOutcome {
    guard let sent else { return .stays }
    self.settlement = settlement
    if let field {
      active = key(of: field) ?? active
      revise(app)
      check(app)
      return .stays
    }
    guard let command = settlement.applied(to: sent.command) else {
      app.messages.post(.news, app.text(FormWords.nothingLeft))
      return .closesDoing(app.removeDraft(draft.id))
    }
    return send(command, &app)
  }

  /// Lets the form compute what it says of its fields, and adds what others wrote in them.
  mutating func revise(_ app: AppState) {
    form.revise(app)
    for conflict in conflicts {
      guard let key = key(of: conflict.field), let remarks = form[key]?.remarks else { continue }
      let note = FormRemark.warning(note(of: conflict, app))
      if !remarks.contains(note) { form[key]?.remarks.append(note) }
    }
  }

  private func note(of conflict: FieldConflict, _ app: AppState) -> DisplayText {
    let text = FieldWords(app).text(conflict.theirs, of: conflict.field, in: conflict.key.kind)
    let author = app.errorText.author(of: conflict)
    return app.text(Phrase("\(author) đã đổi thành “\(text)”", "\(author) set “\(text)”"))
  }

  private func key(of field: String) -> FormField.Key? {
    form.key(for: RecordField(Content.record, field))
  }
}
