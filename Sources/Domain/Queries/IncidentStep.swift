/// What can be done with an incident that has been flagged.
package enum IncidentStep: String, CaseIterable, Sendable, Labelled {
  case verify
  case confirm
  case dismiss

  package var label: Phrase {
    switch self {
    case .verify: Phrase("Xác minh", "Verify")
    case .confirm: Phrase("Xác nhận vi phạm", "Confirm")
    case .dismiss: Phrase("Kết luận không vi phạm", "Dismiss")
    }
  }
}

extension Registry {
  /// Why an account cannot take a step with an incident now, whatever it would write; nil where it can.
  ///
  /// The command itself is judged with content that breaks no rule, so that a screen says in advance exactly what the
  /// store would say.
  package func objection(
    to step: IncidentStep, of id: RecordNumber<Incident>, by actor: Actor, on today: CalendarDay,
    under rulebook: Rulebook
  ) -> RuleViolation? {
    do throws(RuleViolation) {
      _ = try decide(probe(step, id, on: today, under: rulebook), by: actor, on: today, under: rulebook)
      return nil
    } catch {
      return error
    }
  }

  private func probe(
    _ step: IncidentStep, _ id: RecordNumber<Incident>, on today: CalendarDay, under rulebook: Rulebook
  ) -> Command {
    switch step {
    case .verify: return .verifyIncident(id, finding: "?")
    case .dismiss: return .dismissIncident(id, reason: "?")
    case .confirm:
      let actDate = (try? incident(id))?.actDate ?? today
      let severity = rulebook.severities(on: actDate).first ?? .lessSerious
      return .confirmIncident(id, severity: severity, cause: "?")
    }
  }
}
