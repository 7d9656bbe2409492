import Testing

@testable import Domain

@Suite struct FieldTableTests {
  @Test func noKeyStandsTwice() {
    expectDistinct(OrgUnit.table)
    expectDistinct(Person.table)
    expectDistinct(Headship.table)
    expectDistinct(Assignment.table)
    expectDistinct(Incident.table)
    expectDistinct(User.table)
    expectDistinct(LawVersion.table)
    expectDistinct(Dissemination.table)
    expectDistinct(Check.table)
    expectDistinct(WorkingRules.table)
    expectDistinct(WorkPlanItem.table)
    expectDistinct(StaffMeasure.table)
    expectDistinct(AdviceFault.table)
    expectDistinct(PersonalDuty.table)
  }

  private func expectDistinct<Owner>(_ table: FieldTable<Owner>) {
    let keys = table.fields.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(table.fields.allSatisfy { !$0.label.vietnamese.isEmpty && !$0.label.english.isEmpty })
  }

  @Test func appendOnlyFieldsAreLists() {
    #expect(Assignment.table.fields.filter(\.isAppendOnly).allSatisfy { $0.kind == .list })
    #expect(Incident.table.fields.filter(\.isAppendOnly).allSatisfy { $0.kind == .list })
  }

  @Test func emptyFieldsAreNotWritten() {
    let empty = OrgUnit(id: TestRegistry.homeAffairs)
    #expect(empty.members.map(\.key) == ["kind", "level"])
  }

  @Test func fieldsInAnyOrderAreRead() throws {
    let members: [FieldMember] = [
      FieldMember("disabled", .boolean(true)), FieldMember("roles", .list([.text("admin")])),
      FieldMember("displayName", .text("Quản trị")),
    ]
    var user = User(id: TestRegistry.code("a", User.self))
    try user.apply(RecordChange(key: user.key, base: 0, set: members))
    #expect(user.roles == [.admin])
    #expect(user.isDisabled)
    #expect(user.displayName == "Quản trị")
  }

  @Test func nullEmptiesAFieldOfAnyKind() throws {
    var user = TestRegistry.accounts[0]
    user.isDisabled = true
    let members = ["roles", "disabled", "unit"].map { FieldMember($0, .null) }
    try user.apply(RecordChange(key: user.key, base: 1, set: members))
    #expect(user.roles.isEmpty)
    #expect(!user.isDisabled)
  }

  @Test(arguments: ["through:2026-11-30", "before:2026-12-01", "days:10", "working-days:5"])
  func dueRulesRoundTrip(text: String) throws {
    #expect(try DueRule(fieldValue: .text(text)).fieldValue == .text(text))
  }

  @Test(arguments: ["through:30/11/2026", "days:0", "days:-1", "soon", "working-days:", "days:99999"])
  func otherDueRulesAreRefused(text: String) {
    #expect(throws: FieldError.self) { try DueRule(fieldValue: .text(text)) }
  }
}
