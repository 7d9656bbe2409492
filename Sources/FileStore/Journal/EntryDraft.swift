import Domain
import JSON

/// An entry on its way into the journal: all but its hashes.
struct EntryDraft {
  /// What an entry tells beside its changes.
  enum Note {
    /// The first line of a segment.
    case segment(SegmentHeader)
    /// A torn tail was put aside.
    case repair(RepairNote)
    /// Writing goes on that had been stopped for this reason.
    case clear(reason: String)
  }

  var sequence: Int
  var moment: Moment
  var actor: ActorStamp
  var request: RequestID?
  var action: String
  var changes: [RecordChange]
  var note: Note?
  /// Whether the clock stood behind the entry before.
  var clockWentBack = false

  /// The whole line, newline included, and its hash.
  func sealed(after previous: Digest) -> (bytes: [UInt8], hash: Digest) {
    JournalLine.seal(openObject, after: previous)
  }

  /// The entry as an object that stays open for the two hashes.
  private var openObject: [UInt8] {
    var writer = JSONWriter(capacity: 1024)
    write(to: &writer)
    var bytes = writer.bytes
    bytes.removeLast()
    return bytes
  }

  private func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeHead(to: &writer)
    if let note { write(note, to: &writer) }
    writer.key("ops")
    writer.beginArray()
    for change in changes { writer.operation(change) }
    writer.endArray()
    writer.endObject()
  }

  private func writeHead(to writer: inout JSONWriter) {
    writer.key("v")
    writer.integer(Int64(JournalLine.version))
    writer.key("q")
    writer.integer(Int64(sequence))
    writer.key("t")
    writer.string(moment.iso)
    writer.key("a")
    writer.actor(actor)
    if let request {
      writer.key("rid")
      writer.string(request.text)
    }
    writer.key("act")
    writer.string(action)
    if clockWentBack {
      writer.key("clk")
      writer.boolean(true)
    }
  }

  private func write(_ note: Note, to writer: inout JSONWriter) {
    switch note {
    case .segment(let header):
      writer.key("seg")
      header.write(to: &writer)
    case .repair(let repair):
      writer.key("repair")
      repair.write(to: &writer)
    case .clear(let reason):
      writer.key("clear")
      writer.beginObject()
      writer.key("reason")
      writer.string(reason)
      writer.endObject()
    }
  }
}

/// What the first line of a segment tells.
package struct SegmentHeader: Hashable, Sendable {
  /// Identifier of the store.
  package var store: String
  /// Raised by each restore.
  package var epoch: Int
  /// The segment before; nil in the first.
  package var previous: SegmentName?

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("store")
    writer.string(store)
    writer.key("epoch")
    writer.integer(Int64(epoch))
    if let previous {
      writer.key("previous")
      writer.string(previous.stem)
    }
    writer.endObject()
  }

  init(store: String, epoch: Int, previous: SegmentName?) {
    self.store = store
    self.epoch = epoch
    self.previous = previous
  }

  init(_ element: JSONElement) throws(JSONError) {
    store = try element.member("store").string
    epoch = Int(try element.member("epoch").integer)
    previous = try element.optionalMember("previous")?.string.segment
  }
}

/// What is kept of a torn tail.
package struct RepairNote: Hashable, Sendable {
  /// The segment that it stood in.
  package var segment: SegmentName
  /// The place of its first byte.
  package var offset: Int
  /// How many bytes were put aside.
  package var count: Int
  /// Their SHA-256.
  package var hash: Digest
  /// The file in `quarantine` that holds them.
  package var file: String

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("segment")
    writer.string(segment.stem)
    writer.key("offset")
    writer.integer(Int64(offset))
    writer.key("bytes")
    writer.integer(Int64(count))
    writer.key("sha256")
    writer.string(hash.hex)
    writer.key("file")
    writer.string(file)
    writer.endObject()
  }
}

extension String {
  /// The segment of this stem.
  var segment: SegmentName? { SegmentName(fileName: self + ".jsonl") }
}

extension JSONWriter {
  /// Writes who acted.
  mutating func actor(_ actor: ActorStamp) {
    beginObject()
    if let uid = actor.uid {
      key("uid")
      integer(Int64(uid))
    }
    key("n")
    string(actor.account)
    key("role")
    string(actor.role.rawValue)
    endObject()
  }

  /// Writes what happens to one record.
  mutating func operation(_ change: RecordChange) {
    beginObject()
    key("k")
    string(change.key.text)
    key("base")
    integer(Int64(change.base))
    key("ver")
    integer(Int64(change.version))
    if !change.set.isEmpty {
      key("set")
      fields(change.set)
    }
    if !change.add.isEmpty {
      key("add")
      fields(change.add)
    }
    endObject()
  }
}
