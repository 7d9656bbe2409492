import Testing

@testable import Domain

@Suite struct SampleIncidentTests {
  @Test(arguments: [50, 1000], [1, 2, 3] as [UInt64])
  func everyStateOccursUnderBothDecisions(size: Int, seed: UInt64) throws {
    let incidents = try SampleRun(size: size, seed: seed).incidents
    for decision in ["D25", "D30"] {
      let states = Set(incidents.filter { $0.decision == decision }.map(\.state))
      #expect(states == [.flagged, .verifying, .confirmed, .dismissed], "\(decision)")
    }
  }

  @Test func nobodyJudgesTheirOwnStep() throws {
    for incident in try SampleRun.large.get().incidents {
      let flagger = try #require(incident.flagged?.account)
      #expect(incident.findings.allSatisfy { $0.account != flagger })
      guard let concluded = incident.concluded?.account else { continue }
      #expect(concluded != flagger)
      #expect(incident.findings.allSatisfy { $0.account != concluded })
    }
  }

  @Test func theHeadOfTheDayAnswers() throws {
    let run = try SampleRun.large.get()
    for incident in run.incidents {
      let unit = try #require(incident.unit)
      let actDate = try #require(incident.actDate)
      let headship = run.registry.head(of: unit, on: actDate).headship
      #expect(incident.headship == headship?.id)
      #expect(incident.head == headship?.person)
      let found = try #require(incident.foundDate)
      let flagged = try #require(incident.flagged?.on)
      #expect(actDate <= found && found <= flagged)
    }
  }

  @Test func theLawAllowsEachFlag() throws {
    let catalogue = TestRulebook.catalogue
    for incident in try SampleRun.large.get().incidents {
      let actDate = try #require(incident.actDate)
      let allowed = catalogue.violations(under: incident.decision, on: actDate)
      #expect(allowed.contains { $0.id == incident.violation })
      #expect(incident.catalogueVersion == catalogue.version)
      if let severity = incident.severity { #expect(TestRulebook.rulebook.severities(on: actDate).contains(severity)) }
    }
  }

  @Test func eachStateHasWhatItNeeds() throws {
    for incident in try SampleRun.large.get().incidents {
      #expect(!incident.summary.isEmpty)
      switch incident.state {
      case .flagged: #expect(incident.findings.isEmpty)
      case .verifying: #expect(!incident.findings.isEmpty && incident.concluded == nil)
      case .confirmed: #expect(incident.severity != nil && incident.cause != nil && incident.concluded != nil)
      default: #expect(incident.reason != nil && incident.concluded != nil)
      }
    }
  }

  @Test func linkedAssignmentsWereLateOnTheDayOfTheAct() throws {
    let run = try SampleRun.large.get()
    let linked = run.incidents.filter { !$0.assignments.isEmpty }
    #expect(linked.count > run.incidents.count / 4)
    for incident in linked {
      let id = try #require(incident.assignments.first)
      let assignment = try #require(run.registry.assignments[id])
      let actDate = try #require(incident.actDate)
      #expect(assignment.unit == incident.unit)
      #expect(try #require(assignment.due) < actDate)
      #expect(assignment.result?.on.map { $0 >= actDate } ?? true)
      if incident.decision == "D30" { #expect(assignment.workKind == .reform) }
    }
  }

  @Test func stepsComeInOrderWithARoleThatMayTakeThem() throws {
    let run = try SampleRun(size: 600)
    let permissions: [String: Permission] = [
      "incident.flag": .flagIncident, "incident.verify": .verifyIncident, "incident.confirm": .confirmIncident,
      "incident.dismiss": .dismissIncident, "assignment.add": .addAssignment, "assignment.note": .noteAssignment,
      "assignment.accept": .acceptAssignment, "user.add": .manageUsers,
    ]
    for entry in run.entries {
      guard let permission = permissions[entry.action] else { continue }
      #expect(TestRulebook.permissions.allows(permission, roles: [entry.actor.role]) != nil, "\(entry.action)")
    }
  }
}
