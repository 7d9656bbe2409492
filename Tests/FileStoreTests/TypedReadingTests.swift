import Domain
import JSON
import StoreTestSupport
import Testing

@testable import FileStore

/// Reading a record straight out of a document gives what reading it by way of a tree of values gives.
@Suite struct TypedReadingTests {
  @Test("Records of any content", arguments: 0..<40)
  func anyContent(seed: UInt64) throws {
    var maker = RandomMembers(seed: seed)
    for _ in 0..<50 {
      try compare(maker.members(for: Assignment.table), Assignment.self, id: "NV-2026-000123")
      try compare(maker.members(for: Incident.table), Incident.self, id: "VV-2026-0012")
      try compare(maker.members(for: OrgUnit.table), OrgUnit.self, id: "so-noi-vu")
      try compare(maker.members(for: Headship.table), Headship.self, id: "hs-1")
      try compare(maker.members(for: User.table), User.self, id: "gs01")
    }
  }

  /// Documents that no writer of ours makes.
  @Test(arguments: [
    #"{"title":"a","title":"b"}"#, #"{"new":{"a":[1,2,{"b":null}]},"new":null}"#, #"{"title":null}"#,
    #"{"notes":[{"on":"2026-01-01","by":"a","text":"x","more":true}]}"#, #"{"notes":[null]}"#, #"{"notes":[[]]}"#,
    #"{"notes":null,"unit":"So Noi Vu"}"#, #"{"issued":"2026-02-30"}"#, #"{"issued":20260101}"#, #"{"extra":1.5}"#,
    #"{"extra":9007199254740993}"#, #"{"version":-1,"":"empty"}"#, #"{"title":"\u0000\u202e"}"#, #"{}"#,
    #"{"result":{"document":"d","on":"2026-01-01","entered":null,"by":"vp01"},"kind":"reform"}"#, #"{"kind":"none"}"#,
    #"{"sharedWith":"NV-2026-1"}"#, #"{"sharedWith":"NV-0026-000001"}"#, #"{"coop":["a","b",""]}"#, #"{"outcome":""}"#,
  ])
  func hostileDocuments(text: String) throws {
    let parser = JSONParser(duplicateKeys: .unchecked)
    try parser.withDocument(text) { root throws(JSONError) in
      #expect(outcome(typed: root, Assignment.self, id: "NV-2026-000123") == outcome(tree: root, id: "NV-2026-000123"))
    }
  }

  private func compare<R: Record>(_ members: [FieldMember], _ type: R.Type, id: String) throws {
    var writer = JSONWriter(capacity: 1024)
    writer.fields(members)
    let parser = JSONParser(duplicateKeys: .unchecked)
    try parser.withDocument(writer.bytes) { root throws(JSONError) in
      let typed = outcome(typed: root, R.self, id: id)
      #expect(typed == outcome(tree: root, id: id), "\(members)")
    }
  }

  /// The record, or nil where it is refused.
  private func outcome<R: Record>(typed root: JSONElement, _ type: R.Type, id: String) -> R? {
    guard let id = R.ID(rawValue: id) else { return nil }
    return try? R(id: id, version: 3, from: root)
  }

  private func outcome<R: Record>(tree root: JSONElement, id: String) -> R? {
    guard let id = R.ID(rawValue: id), let members = try? FieldMember.all(of: root) else { return nil }
    var record = R(id: id)
    let change = RecordChange(key: record.key, base: 2, version: 3, set: members)
    return (try? record.apply(change)).map { record }
  }
}

/// Members with keys of a table and others, and values that mostly do not fit.
private struct RandomMembers {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func members<Owner>(for table: FieldTable<Owner>) -> [FieldMember] {
    table.fields.shuffled(using: &generator).prefix(Int.random(in: 0...6, using: &generator)).map { field in
      let isKnown = Int.random(in: 0..<10, using: &generator) > 0
      return FieldMember(isKnown ? field.key : "x" + field.key, value(fitting: field.kind, depth: 0))
    }
  }

  private mutating func value(fitting kind: FieldKind, depth: Int) -> FieldValue {
    guard Int.random(in: 0..<8, using: &generator) > 0 else { return any(depth) }
    switch kind {
    case .text, .longText, .account, .choice, .reference: return .text(text())
    case .integer: return .integer(Int64.random(in: -5...5, using: &generator))
    case .boolean: return .boolean(Bool.random(using: &generator))
    case .day:
      return .text("2026-0\(Int.random(in: 1...9, using: &generator))-1\(Int.random(in: 0...9, using: &generator))")
    case .moment: return .text("2026-11-23T15:40:12.345Z")
    case .list: return .list((0..<Int.random(in: 0...3, using: &generator)).map { _ in any(depth + 1) })
    }
  }

  private mutating func any(_ depth: Int) -> FieldValue {
    switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &generator) {
    case 0: return .null
    case 1: return .text(text())
    case 2: return .integer(Int64.random(in: -(1 << 50)...(1 << 50), using: &generator))
    case 3: return .boolean(Bool.random(using: &generator))
    case 4: return .list((0..<Int.random(in: 0...3, using: &generator)).map { _ in any(depth + 1) })
    default:
      let keys = ["on", "by", "text", "name", "from", "to", "document", "granted", "signer", "reason", "other"]
      return .object(
        keys.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator)).map { key in
          FieldMember(key, key.count < 5 && key != "text" ? .text("2026-01-0\(key.count)") : any(depth + 1))
        })
    }
  }

  private mutating func text() -> String {
    let texts = [
      "", "Rà soát thủ tục", "so-noi-vu", "gs01", "duty", "reform", "NV-2026-000007", "official", "flagged",
      "department",
      "\u{1B}[2J", "\u{202E}đảo", "e\u{301}", String(repeating: "dài ", count: 40), "days:10", "D25", "admin",
      "serious",
    ]
    return texts.randomElement(using: &generator) ?? ""
  }
}
