import Testing

@testable import Domain

@Suite struct RecordHistoryTests {
  private let key = RecordKey(.incident, "VV-2026-0012")

  private func entry(_ sequence: Int, _ action: String, _ changes: [RecordChange]) -> Entry {
    Entry(
      sequence: SequenceNumber(sequence), moment: Moment(millisecondsSinceEpoch: Int64(sequence) * 1000),
      actor: ActorStamp(account: "ttv01", uid: 7, role: .inspector), request: nil, action: action, changes: changes,
      hash: "")
  }

  @Test func tellsEachFieldThatChangedWithOldAndNew() throws {
    let flag = RecordChange(
      key: key, base: 0, set: [FieldMember("state", .text("flagged")), FieldMember("summary", .text("Chậm"))])
    let verify = RecordChange(
      key: key, base: 1, set: [FieldMember("state", .text("verifying")), FieldMember("summary", .text("Chậm"))])
    let lines = try key.history(in: [entry(4, "incident.flag", [flag]), entry(9, "incident.verify", [verify])])
    #expect(lines.map(\.sequence.value) == [4, 4, 9])
    #expect(lines.map(\.field) == ["state", "summary", "state"])
    #expect(lines.map(\.old) == [.null, .null, .text("flagged")])
    #expect(lines.map(\.new) == [.text("flagged"), .text("Chậm"), .text("verifying")])
    #expect(lines.map(\.action) == ["incident.flag", "incident.flag", "incident.verify"])
    #expect(lines.last?.label == Incident.table["state"]?.label)
  }

  @Test func tellsOnlyWhatWasAddedToAGrowingList() throws {
    let first = FieldValue.list([Remark(on: TestRegistry.today, account: "gs01", text: "Một").fieldValue])
    let second = FieldValue.list([Remark(on: TestRegistry.today, account: "gs01", text: "Hai").fieldValue])
    let entries = [
      entry(1, "incident.flag", [RecordChange(key: key, base: 0, set: [])]),
      entry(2, "incident.verify", [RecordChange(key: key, base: 1, set: [], add: [FieldMember("findings", first)])]),
      entry(3, "incident.verify", [RecordChange(key: key, base: 2, set: [], add: [FieldMember("findings", second)])]),
    ]
    let lines = try key.history(in: entries)
    #expect(lines.map(\.new) == [first, second])
    #expect(lines.allSatisfy { $0.old == .null })
  }

  @Test func leavesOtherRecordsOfTheEntryOut() throws {
    let other = RecordChange(key: RecordKey(.unit, "so-noi-vu"), base: 0, set: [FieldMember("kind", .text("so"))])
    #expect(try key.history(in: [entry(1, "init", [other])]).isEmpty)
  }

  @Test func tellsFieldsOfANewerProgramByTheirKey() throws {
    let change = RecordChange(key: key, base: 0, set: [FieldMember("colour", .text("đỏ"))])
    let lines = try key.history(in: [entry(1, "incident.flag", [change])])
    #expect(lines.map(\.field) == ["colour"])
    #expect(lines.first?.label == nil)
  }

  @Test func refusesWhatDoesNotFitTheField() {
    let change = RecordChange(key: key, base: 0, set: [FieldMember("state", .integer(3))])
    #expect(throws: ApplyError.self) { try key.history(in: [entry(1, "incident.flag", [change])]) }
  }
}
