import Domain
import FileStore
import StoreTestSupport

/// What someone who owns the files could write in them.
enum Forgery {
  /// Changes one text in a checkpoint and makes its hashes fit again, so that it opens and tells something untrue.
  static func tellOtherwise(
    in stored: TestStore, checkpoint sequence: Int, file: String = "open.jsonl", _ old: String = "aaaa",
    _ new: String = "bbbb"
  ) throws {
    let digits = String(sequence)
    let folder = "checkpoint/" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    let bytes = try stored.bytes(of: file, in: folder)
    let changed = bytes.replacing(Array(old.utf8), with: Array(new.utf8), maxReplacements: 1)
    guard changed != bytes, changed.count == bytes.count else { throw Missing(text: old, in: file) }
    if file == "manifest.json" {
      try stored.overwrite(file, in: folder, with: sealed(changed))
      return
    }
    try stored.overwrite(file, in: folder, with: changed)
    let manifest = try stored.bytes(of: "manifest.json", in: folder)
    let fitting = manifest.replacing(Digest(of: bytes).hexBytes, with: Digest(of: changed).hexBytes)
    try stored.overwrite("manifest.json", in: folder, with: sealed(fitting))
  }

  /// A text to change does not stand where the test thinks.
  struct Missing: Error {
    let text: String
    let file: String

    init(text: String, in file: String) {
      self.text = text
      self.file = file
    }
  }

  /// The manifest with the hash of its own bytes made right.
  private static func sealed(_ manifest: [UInt8]) -> [UInt8] {
    let told = Array(manifest.dropLast(73))
    return told + Array(",\"h\":\"".utf8) + Digest(of: told).hexBytes + Array("\"}\n".utf8)
  }
}

/// The segments of a journal as lines that can be changed, moved and chained anew.
struct ForgedJournal {
  /// The lines without their hashes, by segment.
  var segments: [[Line]]

  /// What a line tells, and the hashes that stand behind it.
  struct Line {
    var told: String
    var previous: Digest
    var hash: Digest

    init?(_ text: Substring) {
      guard text.utf8.count > 143, let previous = Digest(hex: String(text.dropLast(73).suffix(64))),
        let hash = Digest(hex: String(text.dropLast(2).suffix(64)))
      else { return nil }
      told = String(text.dropLast(143))
      self.previous = previous
      self.hash = hash
    }

    /// The bytes with the hashes as they are.
    var bytes: [UInt8] {
      Array("\(told),\"p\":\"\(previous.hex)\",\"h\":\"\(hash.hex)\"}\n".utf8)
    }
  }

  /// Reads all segments of a store.
  init(_ stored: TestStore) throws {
    segments = try stored.names(in: "journal").map { name in
      String(decoding: try stored.bytes(of: name, in: "journal"), as: UTF8.self).split(separator: "\n").compactMap {
        Line($0)
      }
    }
  }

  /// Changes a text in one line.
  mutating func replace(_ old: String, with new: String, segment: Int, line: Int) {
    let told = segments[segment][line].told
    segments[segment][line].told = told.replacing(old, with: new)
    precondition(segments[segment][line].told != told, "“\(old)” stands in \(told)")
  }

  /// Numbers all lines and computes all hashes anew, as whoever owns the files can.
  mutating func rechain() {
    var sequence = 0
    var previous = Digest.zero
    for segment in segments.indices {
      for line in segments[segment].indices {
        sequence += 1
        var told = segments[segment][line].told
        if let start = told.range(of: "\"q\":"), let end = told[start.upperBound...].firstIndex(of: ",") {
          told.replaceSubrange(start.upperBound..<end, with: String(sequence))
        }
        let (bytes, hash) = JournalLine.seal(Array(told.utf8), after: previous)
        segments[segment][line] = Line(Substring(String(decoding: bytes.dropLast(), as: UTF8.self))) ?? segments[0][0]
        previous = hash
      }
    }
  }

  /// Puts the segments in place of those of a store, each named by its first line.
  func write(to stored: TestStore) throws {
    let folder = try stored.files.openFolder(at: stored.path + "/journal")
    for name in try stored.names(in: "journal") { try stored.files.remove(name, in: folder) }
    for segment in segments {
      guard let first = segment.first, let start = first.told.range(of: "\"q\":") else { continue }
      let digits = first.told[start.upperBound...].prefix { $0.isNumber }
      let name = String(repeating: "0", count: 16 - digits.utf8.count) + digits + ".jsonl"
      try stored.overwrite(name, in: "journal", with: segment.flatMap(\.bytes))
    }
  }
}

extension String {
  /// The first place of a text.
  fileprivate func range(of text: String) -> Range<Index>? {
    firstRange(of: text)
  }
}
