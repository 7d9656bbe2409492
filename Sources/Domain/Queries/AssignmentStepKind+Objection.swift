extension Registry {
  /// Why an account cannot take a step with an assignment now, whatever it would write; nil where it can.
  ///
  /// The command itself is judged with content that breaks no rule, so that a screen says in advance exactly what the
  /// store would say.
  package func objection(
    to kind: AssignmentStepKind, of id: RecordNumber<Assignment>, by actor: Actor, on today: CalendarDay,
    under rulebook: Rulebook
  ) -> RuleViolation? {
    do throws(RuleViolation) {
      let step = probe(kind, of: (try? assignment(id)) ?? Assignment(id: id), on: today)
      _ = try decide(.assignmentStep(id, step), by: actor, on: today, under: rulebook)
      return nil
    } catch {
      return error
    }
  }

  private func probe(_ kind: AssignmentStepKind, of old: Assignment, on today: CalendarDay) -> AssignmentStep {
    switch kind {
    case .extend:
      let to = max(old.due ?? today, today).advanced(by: 1)
      return .extend(to: to, document: "?", granted: today, signer: "?")
    case .suspend: return .suspend(document: "?", on: today, reason: "?")
    case .resume: return .resume(document: "?", on: today)
    case .cancel: return .cancel(document: "?", on: today, reason: "?")
    case .transfer:
      return .transfer(to: anotherUnit(than: old.unit, on: today), document: "?", on: today, reason: "?")
    case .excuse: return .excuse(document: "?", on: today, signer: "?", reason: "?")
    case .cause: return .cause("?")
    case .judge: return .judge(old.cooperatingUnits.first, .inTime, document: "?", on: today, remark: "?")
    }
  }

  private func anotherUnit(than unit: Code<OrgUnit>?, on day: CalendarDay) -> Code<OrgUnit>? {
    units.all.filter { $0.id != unit && $0.exists(on: day) }.map(\.id).min()
  }
}
