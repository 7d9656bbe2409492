import Testing

@testable import Domain

@Suite struct UnitCommandTests {
  private func draft(_ change: (inout UnitDraft) -> Void = { _ in }) -> UnitDraft {
    var draft = UnitDraft()
    draft.name = "Sở Dân tộc và Tôn giáo"
    draft.short = "Sở DT&TG"
    draft.kind = .department
    draft.foundedOn = day("2025-03-01")
    change(&draft)
    return draft
  }

  @Test func theCodeIsTheSlugOfTheNameAndThenHasTheYear() throws {
    var registry = TestRegistry.make()
    try TestRegistry.perform(.addUnit(draft()), by: "admin01", in: &registry)
    let unit = try #require(registry.units[TestRegistry.code("so-dan-toc-va-ton-giao", OrgUnit.self)])
    #expect(unit.names.map(\.short) == ["Sở DT&TG"])
    let again = try TestRegistry.decide(.addUnit(draft()), by: "admin01", in: registry)
    #expect(again.created.map(\.id) == ["so-dan-toc-va-ton-giao-2026"])
  }

  @Test(arguments: [
    ("Sở Nội vụ", "so-noi-vu"), ("Xã Đắk R’Măng", "xa-dak-rmang"), ("  A  &  B ", "a-b"), ("\u{1B}[2J", "2j"),
  ])
  func slugs(name: String, slug: String) {
    #expect(Slug.make(name) == slug)
  }

  @Test func aNewNameBeginsWhereTheOldOneEnds() throws {
    var registry = TestRegistry.make()
    let name = UnitName("Sở Nội vụ và Lao động", short: "Sở NV&LĐ", from: day("2026-12-01"))
    try TestRegistry.perform(
      .renameUnit(TestRegistry.homeAffairs, to: name, legalBasis: "QĐ 1", base: 1), by: "admin01", in: &registry)
    let unit = try #require(registry.units[TestRegistry.homeAffairs])
    #expect(unit.name(on: day("2026-11-30")).name == "Sở Nội vụ")
    #expect(unit.name(on: day("2026-12-01")).name == "Sở Nội vụ và Lao động")
    #expect(unit.legalBasis == "QĐ 1")
    #expect(throws: RuleViolation.self) {
      try TestRegistry.decide(
        .renameUnit(
          TestRegistry.homeAffairs, to: UnitName("X", short: "X", from: day("2026-12-01")), legalBasis: "", base: 2),
        by: "admin01", in: registry)
    }
  }

  @Test func refusals() {
    let registry = TestRegistry.make()
    let move = { (parent: String) -> Command in
      .edit(RecordEdit(RecordKey(.unit, "so-noi-vu"), base: 1, set: [FieldMember("parent", .text(parent))]))
    }
    let cases: [(Command, RuleViolation)] = [
      (.addUnit(draft { $0.name = " " }), .missing(RecordField(.unit, "names"))),
      (.addUnit(draft { $0.id = TestRegistry.homeAffairs }), .duplicate(RecordField(.unit, "id"), "so-noi-vu")),
      (.addUnit(draft { $0.parent = TestRegistry.code("la", OrgUnit.self) }), .unknownUnit("la")),
      (
        .renameUnit(TestRegistry.homeAffairs, to: UnitName("X", short: "X"), legalBasis: "", base: 1),
        .missing(RecordField(.unit, "names.from"))
      ),
      (
        .renameUnit(TestRegistry.code("la", OrgUnit.self), to: UnitName("X", short: "X"), legalBasis: "", base: 1),
        .unknownUnit("la")
      ),
      (move("so-noi-vu"), .ringOfParents(TestRegistry.homeAffairs)),
      (move("la"), .unknownUnit("la")),
    ]
    for (command, expected) in cases {
      #expect(throws: expected) { try TestRegistry.decide(command, by: "admin01", in: registry) }
    }
  }

  @Test func aLongerRingIsFoundToo() throws {
    var registry = TestRegistry.make()
    let set = { (unit: String, parent: String) -> Command in
      .edit(RecordEdit(RecordKey(.unit, unit), base: 1, set: [FieldMember("parent", .text(parent))]))
    }
    try TestRegistry.perform(set("ubnd-huyen-cu-jut", "so-noi-vu"), by: "admin01", in: &registry)
    #expect(throws: RuleViolation.ringOfParents(TestRegistry.homeAffairs)) {
      try TestRegistry.decide(set("so-noi-vu", "ubnd-huyen-cu-jut"), by: "admin01", in: registry)
    }
  }
}
