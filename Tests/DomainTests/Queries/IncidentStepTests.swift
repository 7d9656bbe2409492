import Testing

@testable import Domain

@Suite struct IncidentStepTests {
  private let id = RecordNumber<Incident>(year: 2026, number: 1)

  private func registry(_ state: IncidentState, flaggedBy flagger: String, foundBy finder: String? = nil) -> Registry {
    var registry = TestRegistry.make()
    var incident = Incident(id: id)
    incident.version = 1
    incident.state = state
    incident.unit = TestRegistry.homeAffairs
    incident.actDate = day("2026-11-01")
    incident.flagged = Signature(flagger, on: day("2026-11-20"))
    if let finder { incident.findings = [Remark(on: day("2026-11-21"), account: finder, text: "Đúng")] }
    registry.incidents.insert(incident)
    return registry
  }

  private func objection(_ step: IncidentStep, by account: String, in registry: Registry) -> RuleViolation? {
    registry.objection(
      to: step, of: id, by: Actor(account: account), on: TestRegistry.today, under: TestRulebook.rulebook)
  }

  @Test func whatIsAllowedMeetsNoObjection() {
    #expect(objection(.verify, by: "ttv02", in: registry(.flagged, flaggedBy: "ttv01")) == nil)
    let verified = registry(.verifying, flaggedBy: "ttv01", foundBy: "ttv02")
    #expect(objection(.confirm, by: "gs01", in: verified) == nil)
    #expect(objection(.dismiss, by: "gs01", in: verified) == nil)
  }

  @Test func theObjectionIsThatOfTheCommand() {
    let flagged = registry(.flagged, flaggedBy: "ttv01")
    #expect(
      objection(.verify, by: "ttv01", in: flagged)
        == .separationOfDuties(account: "ttv01", earlier: .flag, now: .verify))
    #expect(
      objection(.confirm, by: "gs01", in: flagged) == .wrongIncidentState(id, is: .flagged, wanted: .confirmed))
    #expect(
      objection(.verify, by: "vp01", in: flagged)
        == .notPermitted(account: "vp01", permission: .verifyIncident, allowedTo: [.inspector]))
    let own = registry(.verifying, flaggedBy: "ttv01", foundBy: "both01")
    #expect(
      objection(.confirm, by: "both01", in: own)
        == .separationOfDuties(account: "both01", earlier: .verify, now: .conclude))
  }

  @Test func withoutAScaleNothingCanBeConfirmed() {
    var registry = registry(.verifying, flaggedBy: "ttv01", foundBy: "ttv02")
    var incident = Incident(id: id)
    incident.version = 1
    incident.state = .verifying
    incident.actDate = day("2019-01-01")
    registry.incidents.insert(incident)
    #expect(objection(.confirm, by: "gs01", in: registry) == .severityNotOnScale(.lessSerious, allowed: []))
  }
}
