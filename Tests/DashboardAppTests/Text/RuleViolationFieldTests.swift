import Domain
import Testing

@testable import DashboardApp

/// Each refusal finds the field that it speaks of, by the record that a form is about.
@Suite struct RuleViolationFieldTests {
  private static let unit: Code<OrgUnit> = Fixture.code("so-y-te")
  private static let term: Code<Headship> = Fixture.code("nk-9")

  @Test(arguments: [
    (RuleViolation.unknownUnit("x"), RecordKind.incident, "unit"),
    (.unknownUnit("x"), .assignment, "unit"),
    (.unknownUnit("x"), .unit, "parent"),
    (.unknownUnit("x"), .person, "unit"),
    (.unknownUnit("x"), .headship, "unit"),
    (.unknownUnit("x"), .user, "unit"),
    (.unknownPerson("x"), .incident, "head"),
    (.unknownPerson("x"), .assignment, "person"),
    (.unknownPerson("x"), .headship, "person"),
    (.unknownPerson("x"), .user, "person"),
    (.unknownUser("x"), .assignment, "follower"),
    (.ringOfParents(unit), .unit, "parent"),
    (.openAssignments(unit: unit, count: 1), .unit, "dissolvedOn"),
    (.unitNotInExistence(unit: unit, on: Fixture.day), .headship, "from"),
    (.emptyPeriod(RecordKey(.headship, "nk-9")), .headship, "to"),
    (.twoOfficialHeads(unit: unit, first: term, second: term), .headship, "from"),
    (.vacancyWithPerson(RecordKey(.headship, "nk-9")), .headship, "person"),
    (.lastAdmin(account: "qt01"), .user, "roles"),
    (.roleNotForAccounts(.system), .user, "roles"),
    (.dueWordingNotUnderstood("x"), .assignment, "dueText"),
    (.calendarGap(year: 2031), .assignment, "dueText"),
    (.missing(RecordField(.unit, "names")), .unit, "names"),
  ])
  func refusalsFindTheirField(violation: RuleViolation, kind: RecordKind, field: String) {
    #expect(violation.field(of: kind) == RecordField(kind, field))
  }

  @Test(arguments: RecordKind.allCases)
  func whatIsAboutTheWholeCommandHasNoField(kind: RecordKind) {
    #expect(RuleViolation.unknownAccount("x").field(of: kind) == nil)
    #expect(RuleViolation.damagedRecord(RecordKey(.unit, "x")).field(of: kind) == nil)
  }
}
