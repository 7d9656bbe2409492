import CPlatform
import Domain
import JSON

/// The file `format.json`: what a program must know before it touches anything else.
package struct StoreFormat: Hashable, Sendable {
  /// The format that this program reads and writes.
  package static let current = 1

  /// The format of the newest segment.
  package var format: Int
  /// The oldest program that reads the store aright, by the format it knows.
  package var minReader: Int
  /// The oldest program that may write it.
  package var minWriter: Int
  /// Identifier of the store: a random UUID.
  package var store: String
  /// Raised by each restore.
  package var epoch: Int
  /// Whether all records are made up.
  package var isSample: Bool

  /// The format of a new store.
  package init(sample: Bool) {
    format = Self.current
    minReader = Self.current
    minWriter = Self.current
    store = Self.newIdentifier()
    epoch = 1
    isSample = sample
  }

  /// Reads the content of the file.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    self = try JSONParser(lengthLimit: Self.sizeLimit).withDocument(bytes) { root throws(JSONError) in
      try StoreFormat(root)
    }
  }

  private init(_ root: JSONElement) throws(JSONError) {
    format = Int(try root.member("format").integer)
    minReader = Int(try root.member("minReader").integer)
    minWriter = Int(try root.member("minWriter").integer)
    store = try root.member("store").string
    epoch = Int(try root.member("epoch").integer)
    isSample = try root.member("sample").boolean
  }

  /// The content of the file.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, number) in [("format", format), ("minReader", minReader), ("minWriter", minWriter)] {
      writer.key(name)
      writer.integer(Int64(number))
    }
    writer.key("store")
    writer.string(store)
    writer.key("epoch")
    writer.integer(Int64(epoch))
    writer.key("sample")
    writer.boolean(isSample)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// The largest content that is read, in bytes.
  package static let sizeLimit = 64 * 1024

  private static func newIdentifier() -> String {
    // RFC 9562 §5.4: a random UUID has 4 in its thirteenth digit and 8 to b in its seventeenth.
    var random: (UInt64, UInt64) = (0, 0)
    let filled = withUnsafeMutableBytes(of: &random) { kc_random($0.baseAddress, $0.count) }
    if filled < 0 { random = (UInt64(bitPattern: kc_now_microseconds()), UInt64(kc_process())) }
    let high = random.0 & ~0xF000 | 0x4000
    let low = random.1 & ~(0b11 << 62) | (0b10 << 62)
    let digits = [high, low].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }.joined()
    let ends = [0, 8, 12, 16, 20, 32]
    let parts = zip(ends, ends.dropFirst()).map { start, end in
      digits.utf8.dropFirst(start).prefix(end - start)
    }
    return parts.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
  }
}
