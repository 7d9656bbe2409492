import Domain
import VietnameseText

/// Why a step cannot be taken with an incident, in few words: told before anybody types.
enum StepObjection {
  /// The reason; nil where the step can be taken.
  static func phrase(
    to step: IncidentStep, of id: RecordNumber<Incident>, _ app: AppState
  ) -> Phrase? {
    if let bar = app.writingBar { return bar }
    return app.objection(to: step, of: id).map { short($0, DutyWords.named(app.users(ableTo: step, of: id)), app) }
  }

  /// That the incident is not where a step can be taken.
  static func notDue(_ incident: Incident) -> Phrase {
    if incident.state == .flagged { return Phrase("phải xác minh trước", "to be verified first") }
    let state = incident.state.label
    return Phrase("vụ việc đang ở trạng thái “\(state.vietnamese)”", "the incident is “\(state.english)”")
  }

  /// - Parameter others: accounts that could take the step, in brackets.
  private static func short(_ violation: RuleViolation, _ others: DisplayText, _ app: AppState) -> Phrase {
    switch violation {
    case .separationOfDuties(_, let earlier, let now):
      Phrase(
        "người \(earlier.label.vietnamese) không được \(now.label.vietnamese), cần người khác\(others)",
        "whoever did “\(earlier.label.english)” may not “\(now.label.english)”: someone else must\(others)")
    case .notPermitted(_, let permission, _): DutyWords.holders(of: permission, app)
    case .ownCase:
      Phrase(
        "bạn là người bị nêu trong vụ việc này, cần người khác\(others)",
        "you are the person concerned: someone else must\(others)")
    case .wrongIncidentState(_, let state, let wanted): wrongState(state, wanted)
    default:
      Phrase(sentence(violation, .vietnamese, app), sentence(violation, .english, app))
    }
  }

  private static func wrongState(_ state: IncidentState, _ wanted: IncidentState) -> Phrase {
    if state == .flagged {
      return Phrase("phải xác minh trước", "to be verified first")
    }
    return Phrase(
      "vụ việc đang ở trạng thái “\(state.label.vietnamese)”", "the incident is “\(state.label.english)”")
  }

  private static func sentence(_ violation: RuleViolation, _ language: Language, _ app: AppState) -> DisplayText {
    ErrorText(language: language, registry: app.index?.registry, rulebook: app.settings.rulebook, day: app.today)
      .sentence(violation)
  }
}

extension AppState {
  /// What the store would refuse of a step with an incident now, whatever would be written; by who works here unless
  /// another is named.
  func objection(
    to step: IncidentStep, of id: RecordNumber<Incident>, by actor: Actor? = nil
  ) -> RuleViolation? {
    index?.registry.objection(
      to: step, of: id, by: actor ?? session.actor, on: writingDay, under: settings.rulebook)
  }
}
