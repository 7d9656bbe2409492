import Testing

@testable import Domain

/// Which fields of two people stand beside each other, and which clash.
@Suite struct FieldMergeTests {
  private let key = RecordKey(.assignment, "NV-2026-000001")
  private let moment = Moment(millisecondsSinceEpoch: 0)

  private func stamp(_ account: String) -> ActorStamp { ActorStamp(account: account, uid: nil, role: .office) }

  private func entry(_ version: Int, _ account: String, _ set: [(String, String)], add: [String] = []) -> Entry {
    let change = RecordChange(
      key: key, base: version - 1, set: set.map { FieldMember($0.0, .text($0.1)) },
      add: add.map { FieldMember($0, .list([.text("x")])) })
    return Entry(
      sequence: SequenceNumber(version), moment: moment, actor: stamp(account), request: nil, action: "a",
      changes: [change], hash: "")
  }

  private func merge(
    _ set: [(String, String)], on base: Int, seen: Int, _ entries: [Entry], later: [String: Int] = [:]
  ) -> FieldMerge {
    let mine = RecordChange(key: key, base: base, set: set.map { FieldMember($0.0, .text($0.1)) })
    return FieldMerge(mine, seen: { max(seen, later[$0] ?? 0) }, history: entries)
  }

  private var first: Entry { entry(1, "vp01", [("title", "một"), ("source", "CV 1")]) }

  @Test func differentFieldsStandBesideEachOther() {
    let merge = merge(
      [("title", "hai")], on: 3, seen: 1,
      [first, entry(2, "vp02", [("source", "CV 2")]), entry(3, "vp03", [], add: ["notes"])])
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.merged == [
        MergedField(key: key, field: "source", by: stamp("vp02"), at: moment),
        MergedField(key: key, field: "notes", by: stamp("vp03"), at: moment),
      ])
  }

  @Test func theSameFieldClashesWithAllThreeValues() {
    let merge = merge(
      [("title", "của tôi")], on: 3, seen: 1,
      [first, entry(2, "vp02", [("title", "hai")]), entry(3, "vp03", [("title", "ba")])])
    let conflict = FieldConflict(
      key: key, field: "title", before: .text("một"), theirs: .text("ba"), mine: .text("của tôi"), by: stamp("vp03"),
      at: moment, version: 3)
    #expect(merge.conflicts == [conflict])
    #expect(merge.merged.isEmpty)
  }

  @Test func bothTheSameIsNoClash() {
    #expect(merge([("title", "hai")], on: 2, seen: 1, [first, entry(2, "vp02", [("title", "hai")])]).conflicts.isEmpty)
  }

  @Test func changedAndChangedBackIsNoClash() {
    let merge = merge(
      [("title", "của tôi")], on: 3, seen: 1,
      [first, entry(2, "vp02", [("title", "hai")]), entry(3, "vp02", [("title", "một")])])
    #expect(merge == self.merge([("title", "của tôi")], on: 1, seen: 1, [first]))
  }

  @Test func aFieldSeenLaterClashesOnlyWithWhatCameAfter() {
    let entries = [first, entry(2, "vp02", [("title", "hai")]), entry(3, "vp03", [("source", "CV 3")])]
    #expect(merge([("title", "x")], on: 3, seen: 1, entries, later: ["title": 2]).conflicts.isEmpty)
    let after = entries + [entry(4, "vp02", [("title", "bốn")])]
    let clash = merge([("title", "x")], on: 4, seen: 1, after, later: ["title": 2])
    #expect(clash.conflicts.map(\.theirs) == [.text("bốn")])
    #expect(clash.conflicts.map(\.before) == [.text("hai")])
    #expect(clash.merged.map(\.field) == ["source"])
  }

  @Test func whatCameAfterTheChangeDoesNotCount() {
    let merge = merge(
      [("title", "x")], on: 1, seen: 1, [first, entry(2, "vp01", [("title", "x")]), entry(3, "vp02", [("title", "y")])])
    #expect(merge.conflicts.isEmpty && merge.merged.isEmpty)
  }
}
