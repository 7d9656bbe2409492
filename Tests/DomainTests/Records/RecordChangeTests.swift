import Testing

@testable import Domain

@Suite struct RecordChangeTests {
  private let old = TestRegistry.assignment(1)

  @Test func holdsOnlyTheFieldsThatDiffer() {
    var new = old
    new.title = "Khác"
    new.originalDue = nil
    let change = RecordChange(from: old, to: new)
    #expect(change.base == 1)
    #expect(change.version == 2)
    #expect(change.set == [FieldMember("title", .text("Khác")), FieldMember("originalDue", .null)])
    #expect(change.add.isEmpty)
  }

  @Test func growthOfAnAppendOnlyListIsAnAddition() {
    var first = old
    first.notes = [Remark(on: day("2026-11-01"), account: "vp01", text: "một")]
    var second = first
    second.notes.append(Remark(on: day("2026-11-02"), account: "vp01", text: "hai"))
    let change = RecordChange(from: first, to: second)
    #expect(change.set.isEmpty)
    #expect(change.add.map(\.key) == ["notes"])
    #expect(change.add.first?.value == [Remark(on: day("2026-11-02"), account: "vp01", text: "hai")].fieldValue)
  }

  @Test func applyingADifferenceGivesTheNewRecord() throws {
    var new = old
    new.title = "Khác"
    new.cooperatingUnits = [TestRegistry.cuJut]
    new.dueRule = .withinWorkingDays(10)
    new.result = ResultReport(document: "BC 1", on: day("2026-11-05"), entered: day("2026-11-06"), account: "vp01")
    new.extensions.append(
      DueExtension(to: day("2026-12-01"), document: "CV 2", granted: day("2026-11-01"), signer: "CVP"))
    var folded = old
    try folded.apply(RecordChange(from: old, to: new))
    new.version = 2
    #expect(folded == new)
  }

  @Test func creationCarriesTheWholeRecord() throws {
    var folded = Assignment(id: old.id)
    try folded.apply(RecordChange(creating: old))
    #expect(folded == old)
  }

  @Test func additionsByTwoPeopleBothStay() throws {
    var mine = old
    mine.notes.append(Remark(on: day("2026-11-02"), account: "a", text: "của tôi"))
    var theirs = old
    theirs.notes.append(Remark(on: day("2026-11-02"), account: "b", text: "của họ"))
    var folded = old
    try folded.apply(RecordChange(from: old, to: mine))
    try folded.apply(RecordChange(key: old.key, base: 2, set: [], add: RecordChange(from: old, to: theirs).add))
    #expect(folded.notes.map(\.text) == ["của tôi", "của họ"])
    #expect(folded.version == 3)
  }

  @Test func unknownFieldsAreKeptAndWrittenBack() throws {
    var record = old
    try record.apply(RecordChange(key: old.key, base: 1, set: [FieldMember("colour", .text("đỏ"))]))
    #expect(record.members.contains(FieldMember("colour", .text("đỏ"))))
    try record.apply(RecordChange(key: old.key, base: 2, set: [FieldMember("colour", .null)]))
    #expect(record.unknownFields.isEmpty)
  }

  @Test func aValueOfAnotherKindNamesItsPlace() {
    var record = old
    #expect(throws: FieldError(.notADay("hôm qua"), at: "originalDue")) {
      try record.apply(RecordChange(key: old.key, base: 1, set: [FieldMember("originalDue", .text("hôm qua"))]))
    }
    let badNote = FieldValue.list([.object([FieldMember("on", .integer(3))])])
    #expect(throws: FieldError(.expected("day"), at: "notes[0].on")) {
      try record.apply(RecordChange(key: old.key, base: 1, set: [FieldMember("notes", badNote)]))
    }
    #expect(throws: FieldError(.notAppendable, at: "title")) {
      try record.apply(
        RecordChange(key: old.key, base: 1, set: [], add: [FieldMember("title", .list([.text("x")]))]))
    }
  }
}
