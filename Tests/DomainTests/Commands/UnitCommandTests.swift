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

  private func edit(_ unit: Code<OrgUnit>, _ key: String, _ value: FieldValue) -> Command {
    .edit(RecordEdit(RecordKey(.unit, unit.rawValue), base: 1, set: [FieldMember(key, value)]))
  }

  @Test func aUnitEndsAfterItsAssignmentsWentElsewhere() throws {
    var registry = TestRegistry.make()
    registry.assignments.insert(TestRegistry.assignment(1))
    let today = FieldValue.text(TestRegistry.today.iso)
    #expect(throws: RuleViolation.openAssignments(unit: TestRegistry.homeAffairs, count: 1)) {
      try TestRegistry.decide(edit(TestRegistry.homeAffairs, "dissolvedOn", today), by: "admin01", in: registry)
    }
    // An end to come is known before the work goes elsewhere.
    try TestRegistry.perform(
      edit(TestRegistry.homeAffairs, "dissolvedOn", .text("2027-01-01")), by: "admin01", in: &registry)
    try TestRegistry.perform(edit(TestRegistry.cuJut, "dissolvedOn", today), by: "admin01", in: &registry)
    #expect(registry.units[TestRegistry.cuJut]?.exists(on: TestRegistry.today) == false)
  }

  @Test func namesAreCorrectedInOrder() throws {
    func names(_ second: CalendarDay) -> FieldValue {
      [
        UnitName("Sở Nội Vụ cũ", short: "SNV", to: day("2025-03-01")),
        UnitName("Sở Nội vụ", short: "SNV", from: second),
      ].fieldValue
    }
    var registry = TestRegistry.make()
    try TestRegistry.perform(
      edit(TestRegistry.homeAffairs, "names", names(day("2025-03-01"))), by: "admin01", in: &registry)
    #expect(registry.units[TestRegistry.homeAffairs]?.name(on: day("2025-02-28")).name == "Sở Nội Vụ cũ")
    let refused: [(FieldValue, RuleViolation)] = [
      (
        names(day("2025-02-01")),
        .outOfOrder(
          earlier: RecordField(.unit, "names.to"), day("2025-03-01"), later: RecordField(.unit, "names.from"),
          day("2025-02-01"))
      ),
      (.list([]), .missing(RecordField(.unit, "names"))),
      ([UnitName(" ", short: "")].fieldValue, .missing(RecordField(.unit, "names"))),
    ]
    for (value, expected) in refused {
      #expect(throws: expected) {
        try TestRegistry.decide(edit(TestRegistry.homeAffairs, "names", value), by: "admin01", in: registry)
      }
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
      (
        edit(TestRegistry.homeAffairs, "kind", .text("phong")),
        .unfitValue(
          RecordField(.unit, "kind"), FieldError(.unknownValue("phong"), at: "kind"))
      ),
      (edit(TestRegistry.dissolved, "foundedOn", .text("2020-01-01")), .emptyPeriod(RecordKey(.unit, "so-cu"))),
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
