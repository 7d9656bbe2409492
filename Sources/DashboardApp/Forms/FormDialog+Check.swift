import Domain
import VietnameseText

extension FormDialog {
  /// Judges the form by the rules on the newest state and stands what is wrong beside the fields left so far.
  ///
  /// - Returns: the command, where nothing stands in its way.
  @discardableResult
  mutating func check(_ app: AppState) -> Command? {
    let verdict = verdict(app)
    for place in form.fields.indices {
      let key = form.fields[place].key
      form.fields[place].error = visited.contains(key) ? refusals[key] ?? verdict.errors[key] : refusals[key]
    }
    failure = verdict.failure ?? (wantsToSave ? verdict.overall : nil) ?? storeFailure
    let command = verdict.errors.isEmpty && verdict.failure == nil ? verdict.command : nil
    isReady = command != nil
    return command
  }

  /// What the form gives, and what is wrong with it.
  private func verdict(_ app: AppState) -> FormVerdict {
    var verdict = FormVerdict()
    for field in form.fields where field.isRequired && field.isBlank {
      verdict.errors[field.key] = app.errorText.missing("“\(app.text(field.label))”")
    }
    for field in form.fields where field.isDay && !field.isBlank && DayEntry.day(field.value, app) == nil {
      verdict.errors[field.key] = app.text(FormWords.notADay(field.value))
    }
    verdict.failure = app.writingBar.map { app.text($0) } ?? form.objection(app).map { app.errorText.sentence($0) }
    do throws(FormErrors) {
      let command = onSeenVersion(try form.command(app))
      verdict.command = settlement.applied(to: command)
      if verdict.command == nil { verdict.failure = verdict.failure ?? app.text(FormWords.nothingLeft) }
    } catch {
      verdict.errors.merge(error.byField) { _, new in new }
      verdict.overall = error.overall
    }
    // A day that is none would be judged as one that is missing.
    guard verdict.errors.isEmpty || !form.fields.contains(where: { $0.isDay && verdict.errors[$0.key] != nil }) else {
      return verdict
    }
    if let command = verdict.command, let violation = violation(of: command, app) { note(violation, in: &verdict, app) }
    return verdict
  }

  /// What the store would refuse of a command on the state read last.
  private func violation(of command: Command, _ app: AppState) -> RuleViolation? {
    guard let registry = app.index?.registry else { return nil }
    do throws(RuleViolation) {
      _ = try registry.decide(command, by: app.session.actor, on: app.writingDay, under: app.settings.rulebook)
      return nil
    } catch {
      return error
    }
  }

  private func note(_ violation: RuleViolation, in verdict: inout FormVerdict, _ app: AppState) {
    let sentence = app.errorText.sentence(violation)
    if case .nothingChanged = violation {
      // Nothing is wrong with the form, so only one who wants to save is told.
      (verdict.command, verdict.overall) = (nil, sentence)
      return
    }
    guard let field = violation.field(of: Content.record), let key = form.key(for: field) else {
      verdict.failure = verdict.failure ?? sentence
      return
    }
    verdict.errors[key] = verdict.errors[key] ?? sentence
  }
}

/// What a form gives now, and what is wrong with it.
private struct FormVerdict {
  var command: Command?
  var errors: [FormField.Key: DisplayText] = [:]
  /// What is wrong with the command as a whole.
  var failure: DisplayText?
  /// What is still to be done before there is a command.
  var overall: DisplayText?
}
