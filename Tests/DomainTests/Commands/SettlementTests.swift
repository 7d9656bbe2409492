import Testing

@testable import Domain

/// What becomes of a command when a person has decided about fields that others changed.
@Suite struct SettlementTests {
  private let key = RecordKey(.assignment, "NV-2026-000001")

  private func conflict(_ field: String, mine: String, version: Int = 7) -> FieldConflict {
    FieldConflict(
      key: key, field: field, before: .text("cũ"), theirs: .text("của họ"), mine: .text(mine), by: nil,
      version: version)
  }

  private func edit(_ members: [(String, String)], seen: [String: Int] = [:]) -> Command {
    .edit(RecordEdit(key, base: 3, set: members.map { FieldMember($0.0, .text($0.1)) }, seen: seen))
  }

  @Test func nothingDecidedChangesNothing() {
    #expect(Settlement().applied(to: edit([("title", "a")])) == edit([("title", "a")]))
  }

  @Test func mineIsSentOnTheVersionThatWasSeen() {
    var settlement = Settlement()
    settlement.keepMine(conflict("title", mine: "a"))
    let settled = settlement.applied(to: edit([("title", "a"), ("source", "b")]))
    #expect(settled == edit([("title", "a"), ("source", "b")], seen: ["title": 7]))
    #expect(settled?.seenVersion(of: "title", in: key) == 7)
    #expect(settled?.seenVersion(of: "source", in: key) == 3)
  }

  @Test func theirsIsLeftOut() {
    var settlement = Settlement()
    settlement.takeTheirs(conflict("title", mine: "a"))
    #expect(
      settlement.applied(to: edit([("title", "a"), ("source", "b")])) == edit([("source", "b")], seen: ["title": 7]))
    #expect(settlement.applied(to: edit([("title", "a")])) == nil)
    // Typed anew after that, it is meant again.
    #expect(settlement.applied(to: edit([("title", "khác")])) == edit([("title", "khác")], seen: ["title": 7]))
  }

  @Test func aStepIsWrittenWholeOrNotAtAll() throws {
    let unit = try #require(Code<OrgUnit>(rawValue: "so-noi-vu"))
    let command = Command.renameUnit(unit, to: UnitName("Sở A", short: "Sở A"), legalBasis: "", base: 1)
    var settlement = Settlement()
    settlement.keepMine(conflict("names", mine: "x", version: 4))
    #expect(settlement.applied(to: command) == command.based(on: 4))
    settlement.takeTheirs(conflict("legalBasis", mine: "y"))
    #expect(settlement.applied(to: command) == nil)
  }

  @Test func commandsTakeAnotherBase() throws {
    let user = try #require(Code<User>(rawValue: "vp01"))
    let headship = try #require(Code<Headship>(rawValue: "nk-1"))
    let day = CalendarDay(daysSinceEpoch: 0)
    let commands: [Command] = [
      .setRoles(user, roles: [.office], base: 1), .setDisabled(user, true, base: 1),
      .endHeadship(headship, on: day, leavingVacancy: true, base: 1), edit([("title", "a")]),
    ]
    for command in commands { #expect(command.based(on: 9).expectedVersions.values.map(\.self) == [9]) }
    #expect(Command.acceptAssignment(RecordNumber(year: 2026, number: 1)).expectedVersions.isEmpty)
  }
}
