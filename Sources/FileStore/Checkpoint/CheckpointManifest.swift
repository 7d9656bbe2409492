import Domain
import JSON

/// The file `manifest.json` of a checkpoint: what it holds and where in the journal it stands.
struct CheckpointManifest: Hashable, Sendable {
  /// A file of the checkpoint.
  struct File: Hashable, Sendable {
    var count: Int
    var hash: Digest
    /// What opening compares, since the hash takes ten times as long.
    var sum: Checksum
  }

  /// The format of checkpoints; another one is passed over, as a checkpoint can always be made again.
  static let version = 3

  var store: String
  /// The last entry that is folded in.
  var head: ChainHead
  /// When that entry was recorded.
  var recorded: Moment?
  /// The place in the journal after it.
  var place: JournalPlace
  /// Last number given in each year, by "NV-2026".
  var counters: [String: Int]
  /// Numbers of records, for people.
  var counts: [String: Int]
  /// The files by name.
  var files: [String: File]
  /// The first part of each index, which opening checks, and its hash.
  var tables: [String: File]

  /// The content of the file: an object whose last member is the SHA-256 of all bytes before it.
  var bytes: [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    writer.beginObject()
    writer.member("checkpoint", Self.version)
    writer.member("store", store)
    writer.member("through", head.sequence)
    writer.member("head", head.hash.hex)
    if let recorded { writer.member("recorded", recorded.iso) }
    writer.member("segment", place.segment.stem)
    writer.member("offset", place.offset)
    writer.members("counters", counters)
    writer.members("counts", counts)
    writer.key("files")
    writer.beginObject()
    for (name, file) in files.sorted(by: { $0.key < $1.key }) { writer.file(name, file) }
    writer.endObject()
    writer.key("tables")
    writer.beginObject()
    for (name, file) in tables.sorted(by: { $0.key < $1.key }) { writer.file(name, file) }
    writer.endObject()
    writer.endObject()
    return SealedObject.seal(writer.bytes)
  }

  /// Reads the content of the file and checks its own hash; nil where it is not whole or of another version.
  init?(_ bytes: [UInt8]) {
    guard let told = SealedObject.open(bytes) else { return nil }
    do throws(JSONError) {
      guard let found = try JSONParser().withDocument(told, CheckpointManifest.read) else { return nil }
      self = found
    } catch {
      return nil
    }
  }

  init(
    store: String, head: ChainHead, recorded: Moment?, place: JournalPlace, counters: [String: Int],
    counts: [String: Int], files: [String: File], tables: [String: File]
  ) {
    self.store = store
    self.head = head
    self.recorded = recorded
    self.place = place
    self.counters = counters
    self.counts = counts
    self.files = files
    self.tables = tables
  }

  private static func read(_ root: JSONElement) throws(JSONError) -> CheckpointManifest? {
    guard try root.member("checkpoint").integer == version,
      let hash = Digest(hex: try root.member("head").string), let segment = try root.member("segment").string.segment,
      let files = try Self.files(try root.member("files")),
      let tables = try Self.files(try root.member("tables"))
    else { return nil }
    return CheckpointManifest(
      store: try root.member("store").string,
      head: ChainHead(sequence: Int(try root.member("through").integer), hash: hash),
      recorded: try root.optionalMember("recorded")?.string.moment,
      place: JournalPlace(segment: segment, offset: Int(try root.member("offset").integer)),
      counters: try numbers(try root.member("counters")), counts: try numbers(try root.member("counts")),
      files: files, tables: tables)
  }

  private static func files(_ element: JSONElement) throws(JSONError) -> [String: File]? {
    var files: [String: File] = [:]
    for member in try element.members {
      guard let found = try file(member.value) else { return nil }
      files[member.name] = found
    }
    return files
  }

  private static func file(_ element: JSONElement) throws(JSONError) -> File? {
    guard let hash = Digest(hex: try element.member("sha256").string),
      let sum = Checksum(hex: try element.member("sum").string)
    else { return nil }
    return File(count: Int(try element.member("bytes").integer), hash: hash, sum: sum)
  }

  private static func numbers(_ element: JSONElement) throws(JSONError) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for member in try element.members { numbers[member.name] = Int(try member.value.integer) }
    return numbers
  }
}

/// An object that carries the hash of its own bytes as its last member.
enum SealedObject {
  private static let closing = 6 + Digest.hexCount + 3

  /// Adds `,"h":"…"` to a whole object, and a newline.
  static func seal(_ object: [UInt8]) -> [UInt8] {
    let told = Array(object.dropLast())
    return told + Array(",\"h\":\"".utf8) + Digest(of: told).hexBytes + Array("\"}\n".utf8)
  }

  /// The object without its hash, where that is right.
  static func open(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > closing else { return nil }
    let told = Array(bytes.dropLast(closing))
    return seal(told + [0x7D]) == bytes ? told + [0x7D] : nil
  }
}

extension String {
  /// The moment that the text is of.
  fileprivate var moment: Moment? { Moment(iso: self) }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  fileprivate mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    integer(Int64(number))
  }

  fileprivate mutating func members(_ name: StaticString, _ numbers: [String: Int]) {
    key(name)
    beginObject()
    for (name, number) in numbers.sorted(by: { $0.key < $1.key }) {
      key(name)
      integer(Int64(number))
    }
    endObject()
  }

  fileprivate mutating func file(_ name: String, _ file: CheckpointManifest.File) {
    key(name)
    beginObject()
    member("bytes", file.count)
    member("sha256", file.hash.hex)
    member("sum", file.sum.hex)
    endObject()
  }
}
