import Domain
import FileStore
import JSON

/// Journal lines that a test writes by hand.
package enum TestLine {
  /// A line that chains to the last of a journal and tells of these changes.
  package static func entry(_ sequence: Int, after journal: [UInt8], changes: [RecordChange]) -> [UInt8] {
    let hash = Digest(hex: String(decoding: journal.suffix(67).prefix(64), as: UTF8.self)) ?? .zero
    var writer = JSONWriter()
    writer.beginArray()
    for change in changes {
      writer.beginObject()
      writer.key("k")
      writer.string(change.key.text)
      writer.key("base")
      writer.integer(Int64(change.base))
      writer.key("ver")
      writer.integer(Int64(change.version))
      writer.key("set")
      writer.beginObject()
      for member in change.set {
        writer.key(member.key)
        writer.string(member.value.plain)
      }
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    let told =
      "{\"v\":1,\"q\":\(sequence),\"t\":\"2026-03-10T02:30:00.000Z\",\"a\":{\"n\":\"x\",\"role\":\"admin\"},"
      + "\"act\":\"unit.edit\",\"ops\":\(writer.text)"
    return JournalLine.seal(Array(told.utf8), after: hash).bytes
  }
}
