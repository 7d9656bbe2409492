import Domain
import JSON

/// Why a line of a checkpoint is no record.
enum RecordFault: Error {
  case json(JSONError)
  case apply(ApplyError)
  case unknownRecord(String)

  /// The reason as part of a sentence.
  var reason: String {
    switch self {
    case .json(let error): error.sentence
    case .apply(let error): error.reason
    case .unknownRecord(let key): "loại hồ sơ không biết: \(key)"
    }
  }
}

/// One record as a line of a checkpoint: `{"k":"unit/so-noi-vu","ver":3,"rec":{…}}`.
enum RecordLine {
  /// Writes a record and the newline after it.
  static func write(_ record: some Record, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("k")
    writer.string(record.key.text)
    writer.key("ver")
    writer.integer(Int64(record.version))
    writer.key("rec")
    writer.fields(record.members)
    writer.endObject()
    writer.newline()
  }

  /// The assignment of a line.
  static func assignment(
    _ line: UnsafeRawBufferPointer, readableAfter: Int, _ parser: JSONParser
  ) throws(RecordFault) -> Assignment {
    try parser.withDocument(line, readableAfter: readableAfter, failure: RecordFault.json) {
      root throws(RecordFault) in
      let (key, version, object) = try parts(root)
      return try applying { () throws(ApplyError) in
        try Registry.readAssignment(key, version: version, from: object)
      }
    }
  }

  /// The incident of a line.
  static func incident(
    _ line: UnsafeRawBufferPointer, readableAfter: Int, _ parser: JSONParser
  ) throws(RecordFault) -> Incident {
    try parser.withDocument(line, readableAfter: readableAfter, failure: RecordFault.json) {
      root throws(RecordFault) in
      let (key, version, object) = try parts(root)
      return try applying { () throws(ApplyError) in
        try Registry.readIncident(key, version: version, from: object)
      }
    }
  }

  /// Puts the records of whole lines in a registry that is being loaded; false where a line is none.
  static func load(_ region: MappedRegion, _ range: Range<Int>, into registry: inout Registry) -> Bool {
    region.withBytes { bytes in
      let parser = JSONParser(duplicateKeys: .unchecked)
      var start = range.lowerBound
      while start < range.upperBound {
        guard let end = ByteSearch.first(0x0A, in: bytes, from: start), end < range.upperBound else { return false }
        do throws(RecordFault) {
          try load(bytes, start..<end, parser, into: &registry)
        } catch {
          return false
        }
        start = end + 1
      }
      return true
    }
  }

  private static func load(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ parser: JSONParser, into registry: inout Registry
  ) throws(RecordFault) {
    let line = UnsafeRawBufferPointer(rebasing: bytes[range])
    try parser.withDocument(line, readableAfter: bytes.count - range.upperBound, failure: RecordFault.json) {
      root throws(RecordFault) in
      let (key, version, object) = try parts(root)
      try applying { () throws(ApplyError) in try registry.load(key, version: version, from: object) }
    }
  }

  private static func parts(_ root: JSONElement) throws(RecordFault) -> (RecordKey, Int, JSONElement) {
    let text: UnsafeBufferPointer<UInt8>
    let version: Int
    let object: JSONElement
    do throws(JSONError) {
      text = try root.member("k").utf8
      version = Int(try root.member("ver").integer)
      object = try root.member("rec")
      _ = try object.members
    } catch {
      throw .json(error)
    }
    guard let key = RecordKey(utf8: text) else { throw .unknownRecord(String(decoding: text, as: UTF8.self)) }
    return (key, version, object)
  }

  private static func applying<Result>(_ body: () throws(ApplyError) -> Result) throws(RecordFault) -> Result {
    do throws(ApplyError) {
      return try body()
    } catch {
      throw .apply(error)
    }
  }
}

extension RecordKey {
  /// Reads a key from bytes, many thousands of times while a store opens.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash + 1 < bytes.count,
      let kind = RecordKind(rawValue: String(decoding: bytes[..<slash], as: UTF8.self))
    else { return nil }
    self.init(kind, String(decoding: bytes[(slash + 1)...], as: UTF8.self))
  }
}
