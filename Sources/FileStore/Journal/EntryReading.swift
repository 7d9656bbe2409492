import Domain
import JSON

/// Why a line of the chain tells nothing that this program understands.
enum EntryFault: Error {
  case json(JSONError)
  /// A key names no kind of record that is known.
  case unknownRecord(String)
  /// A value is outside what the format allows, under this key.
  case value(String)

  /// The reason as part of a sentence.
  var reason: String {
    switch self {
    case .json(let error): error.sentence
    case .unknownRecord(let key): "loại hồ sơ không biết: \(key)"
    case .value(let key): "giá trị không hợp lệ ở \(key)"
    }
  }
}

/// Reads entries out of lines whose frame and hash were checked before.
struct EntryReader {
  private let parser = JSONParser(duplicateKeys: .refused)

  /// The entry of a line without its newline.
  func entry(_ bytes: UnsafeRawBufferPointer, _ line: JournalLine) throws(EntryFault) -> Entry {
    try parser.withDocument(bytes, failure: EntryFault.json) { root throws(EntryFault) in
      try Self.entry(root, line)
    }
  }

  /// The header that the first line of a segment holds; nil in any other line.
  func segmentHeader(_ bytes: UnsafeRawBufferPointer) throws(EntryFault) -> SegmentHeader? {
    try parser.withDocument(bytes, failure: EntryFault.json) { root throws(EntryFault) in
      try EntryFault.reading { () throws(JSONError) in
        guard let header = try root.optionalMember("seg") else { return nil }
        return try SegmentHeader(header)
      }
    }
  }

  /// One operation of a line, cut out of it.
  func change(_ bytes: UnsafeRawBufferPointer) throws(EntryFault) -> RecordChange {
    try parser.withDocument(bytes, failure: EntryFault.json) { root throws(EntryFault) in try RecordChange(root) }
  }

  /// One operation of a line, cut out of it; nil where its record is of a kind that is not known.
  func knownChange(_ bytes: UnsafeRawBufferPointer) throws(EntryFault) -> RecordChange? {
    try parser.withDocument(bytes, failure: EntryFault.json) { root throws(EntryFault) in
      try RecordChange(known: root)
    }
  }

  private static func entry(_ root: JSONElement, _ line: JournalLine) throws(EntryFault) -> Entry {
    var changes: [RecordChange] = []
    let operations = try EntryFault.reading { () throws(JSONError) in try root.member("ops").items }
    for operation in operations {
      if let change = try RecordChange(known: operation) { changes.append(change) }
    }
    return Entry(
      sequence: SequenceNumber(line.sequence), moment: try moment(root), actor: try actor(root),
      request: try request(root),
      action: try EntryFault.reading { () throws(JSONError) in try root.member("act").string },
      changes: changes, hash: line.hash.hex)
  }

  private static func moment(_ root: JSONElement) throws(EntryFault) -> Moment {
    let text = try EntryFault.reading { () throws(JSONError) in try root.member("t").string }
    guard let moment = Moment(iso: text) else { throw .value("t") }
    return moment
  }

  private static func actor(_ root: JSONElement) throws(EntryFault) -> ActorStamp {
    let (account, uid, role) = try EntryFault.reading { () throws(JSONError) in
      let actor = try root.member("a")
      return (try actor.member("n").string, try actor.optionalMember("uid")?.integer, try actor.member("role").string)
    }
    guard let role = Role(rawValue: role) else { throw .value("a.role") }
    return ActorStamp(account: account, uid: uid.map(Int.init), role: role)
  }

  private static func request(_ root: JSONElement) throws(EntryFault) -> RequestID? {
    guard let text = try EntryFault.reading({ () throws(JSONError) in try root.optionalMember("rid")?.string }) else {
      return nil
    }
    guard let request = RequestID(text) else { throw .value("rid") }
    return request
  }
}

extension EntryFault {
  /// Runs a reading whose errors are of the document.
  static func reading<Result>(_ body: () throws(JSONError) -> Result) throws(EntryFault) -> Result {
    do throws(JSONError) {
      return try body()
    } catch {
      throw .json(error)
    }
  }
}

extension RecordChange {
  /// Reads one operation of an entry; nil where its record is of a kind that only a newer program knows.
  ///
  /// Such a record stays in the journal as it stands; a program that adds a kind also raises `minWriter` where older
  /// ones must not go on writing, and the version of checkpoints, so that none is believed that lacks it.
  init?(known operation: JSONElement) throws(EntryFault) {
    let text = try EntryFault.reading { () throws(JSONError) in try operation.member("k").string }
    if RecordKey(text) == nil, RecordKey.isForeign(text) { return nil }
    try self.init(operation)
  }

  /// Reads one operation of an entry.
  init(_ operation: JSONElement) throws(EntryFault) {
    let (text, base, version, set, add) = try EntryFault.reading { () throws(JSONError) in
      (
        try operation.member("k").string, try operation.member("base").integer,
        try operation.member("ver").integer, try operation.optionalMember("set").map(FieldMember.all) ?? [],
        try operation.optionalMember("add").map(FieldMember.all) ?? []
      )
    }
    guard let key = RecordKey(text) else { throw .unknownRecord(text) }
    self.init(key: key, base: Int(base), version: Int(version), set: set, add: add)
  }
}

extension RecordKey {
  /// Whether a text has the form of a key, though of a kind that is not known.
  fileprivate static func isForeign(_ text: String) -> Bool {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let kind = text.utf8[..<slash]
    let isWord = kind.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
    return isWord && !kind.isEmpty && text.utf8.index(after: slash) < text.utf8.endIndex
      && RecordKind(rawValue: String(text[..<slash])) == nil
  }
}
