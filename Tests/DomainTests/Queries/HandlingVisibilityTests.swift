import Testing

@testable import Domain

/// What names a person, or what a name may stand in, never reaches those who may not see it.
@Suite struct HandlingVisibilityTests {
  /// An incident in which every text says the same word.
  private func incident() throws -> Incident {
    var stage = try HandlingStage(.appealed)
    stage.day = stage.day.advanced(by: 1)
    var incident = try stage.incident
    incident.complexity = "BÍ MẬT"
    incident.reason = "BÍ MẬT"
    var transfer = CaseTransfer()
    (transfer.authority, transfer.document, transfer.account) = ("BÍ MẬT", "BÍ MẬT", "BÍ MẬT")
    incident.transfers = [transfer]
    incident.parties = incident.parties.map(Self.spoken)
    return incident
  }

  private static func spoken(_ old: ResponsibleParty) -> ResponsibleParty {
    var party = old
    (party.cause, party.matter, party.share) = ("BÍ MẬT", "BÍ MẬT", "BÍ MẬT")
    (party.aggravating, party.mitigating) = (["BÍ MẬT"], ["BÍ MẬT"])
    (party.instrumentReason, party.instrument) = ("BÍ MẬT", "BÍ MẬT")
    party.request?.account = "BÍ MẬT"
    party.explanation?.text = "BÍ MẬT"
    party.explanation?.document = "BÍ MẬT"
    party.review?.chair = "BÍ MẬT"
    party.review?.minutes = "BÍ MẬT"
    party.review?.text = "BÍ MẬT"
    party.council?.members = ["BÍ MẬT"]
    party.council?.text = "BÍ MẬT"
    party.decision?.signer = "BÍ MẬT"
    party.decision?.text = "BÍ MẬT"
    party.decision?.disproportion = "BÍ MẬT"
    party.formerDecisions = party.decision.map { [$0] } ?? []
    party.appeals[0].document = "BÍ MẬT"
    var rest = Postponement()
    (rest.ground, rest.document, rest.from) = ("BÍ MẬT", "BÍ MẬT", day("2026-11-01"))
    rest.to = day("2026-11-02")
    party.postponements = [rest]
    var effect = EvaluationEffect()
    (effect.reason, effect.account) = ("BÍ MẬT", "BÍ MẬT")
    party.effects = [effect]
    party.unknownFields = [FieldMember("later", .text("BÍ MẬT"))]
    return party
  }

  @Test func nothingWithANameIsLeft() throws {
    let seen = try #require(Visibility.establishedWithoutNames.visible([try incident()]).first)
    let text = seen.members.map { $0.value.plain }.joined(separator: "\n")
    for word in ["BÍ MẬT", "khien-trach", TestRegistry.newHead.rawValue, "Chủ tịch", "Ông A", "snv01", "ld01"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func theStateStaysTheSame() throws {
    let incident = try incident()
    let seen = try #require(Visibility.establishedWithoutNames.visible([incident]).first)
    for days in [0, 5, 400] {
      let day = HandlingStage.today.advanced(by: days)
      #expect(seen.standing(on: day) == incident.standing(on: day))
    }
    #expect(seen.parties.map(\.number) == [1])
  }

  @Test func theFormIsShownWhereTheUnitIsTheParty() throws {
    var incident = try incident()
    incident.parties[0].kind = .unit
    incident.parties[0].decision?.form = "phe-binh"
    #expect(Visibility.establishedWithoutNames.visible([incident]).first?.parties[0].decision?.form == "phe-binh")
  }
}
