import Testing

@testable import Domain

/// Several commands of one kind as one decision.
@Suite struct CommandGroupTests {
  private let registry: Registry = {
    var registry = TestRegistry.make()
    for number in 1...3 { registry.assignments.insert(TestRegistry.assignment(number)) }
    return registry
  }()

  private func id(_ number: Int) -> RecordNumber<Assignment> { RecordNumber(year: 2026, number: number) }

  private func notes(_ numbers: Int...) throws -> Command {
    .together(try #require(CommandGroup(numbers.map { .noteAssignment(id($0), text: "Đã nhắc") })))
  }

  @Test func allAreWrittenUnderOneActionAndRole() throws {
    let command = try notes(1, 2, 3)
    let decision = try TestRegistry.decide(command, by: "vp01", in: registry)
    #expect(command.action == "assignment.note")
    #expect(decision.role == .office)
    let changed = decision.changes.filter { $0.key.kind == .assignment }.map(\.key.id)
    #expect(changed == [id(1), id(2), id(3)].map(\.rawValue))
  }

  @Test func oneRefusedRefusesAll() throws {
    #expect(throws: RuleViolation.self) { try TestRegistry.decide(notes(1, 9), by: "vp01", in: registry) }
  }

  @Test func aRecordComesOnce() throws {
    let twice = RuleViolation.duplicate(RecordField(.assignment, "id"), id(1).rawValue)
    #expect(throws: twice) { try TestRegistry.decide(notes(1, 1), by: "vp01", in: registry) }
  }

  @Test func commandsOfDifferentKindsAreNoGroup() throws {
    #expect(CommandGroup([]) == nil)
    #expect(CommandGroup([.noteAssignment(id(1), text: "a"), .acceptAssignment(id(2))]) == nil)
    #expect(CommandGroup([try notes(1), try notes(2)]) == nil)
  }

  /// Each edit is compared with the version that the person saw of its record.
  @Test func versionsOfAllPartsAreExpected() throws {
    let edits = (1...2).map { number in
      Command.edit(
        RecordEdit(
          RecordKey(.assignment, id(number).rawValue), base: number,
          set: [FieldMember("follower", .text("vp01"))]))
    }
    let group = Command.together(try #require(CommandGroup(edits)))
    #expect(
      group.expectedVersions == [
        RecordKey(.assignment, id(1).rawValue): 1, RecordKey(.assignment, id(2).rawValue): 2,
      ])
  }
}
