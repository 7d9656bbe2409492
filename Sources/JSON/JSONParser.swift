import CJSON

/// Parses one document at a time into buffers that it keeps; for one thread.
package final class JSONParser {
  /// Levels of arrays and objects in each other that are accepted: far above any record, and safe to recurse into.
  package static let depthLimit = 128

  /// What happens to an object in which a key stands twice.
  package enum DuplicateKeys: Sendable {
    case refused
    /// For documents that were checked before, such as our own checkpoints; `member(_:)` then finds the first.
    case unchecked
  }

  /// The longest document that is parsed, in bytes.
  package let lengthLimit: Int
  private let duplicateKeys: DuplicateKeys
  // nil when there was no memory for it: told on the first parse, so that making a parser cannot fail.
  private let handle: OpaquePointer?
  private let document: UnsafeMutablePointer<kc_json_document>
  // Buffers larger than this are given back before the next document.
  private static let keptLength = 4 << 20
  private var lastLength = 0

  /// Makes a parser; the limit is that of the longest journal line unless another is given.
  package init(lengthLimit: Int = 64 << 20, duplicateKeys: DuplicateKeys = .refused) {
    self.lengthLimit = lengthLimit
    self.duplicateKeys = duplicateKeys
    handle = kc_json_parser_create(Self.depthLimit)
    document = .allocate(capacity: 1)
    document.initialize(to: kc_json_document())
  }

  deinit {
    kc_json_parser_destroy(handle)
    document.deallocate()
  }

  /// Bytes that must be readable after a document for it to be parsed without copying it first.
  package static let padding = Int(kc_json_padding())

  /// Parses one document and lends its top element, which lives as long as `body` runs.
  ///
  /// - Parameter readableAfter: how many bytes may be read after `bytes`. From `padding` on the document is parsed in
  ///   place, else a copy is.
  package func withDocument<Result>(
    _ bytes: UnsafeRawBufferPointer, readableAfter: Int = 0, _ body: (JSONElement) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    try withDocument(bytes, readableAfter: readableAfter, failure: { $0 }, body)
  }

  /// Parses one document and lends its top element to a body with errors of its own, into which `failure` turns those of
  /// parsing.
  package func withDocument<Result, Failure: Error>(
    _ bytes: UnsafeRawBufferPointer, readableAfter: Int = 0, failure: (JSONError) -> Failure,
    _ body: (JSONElement) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Elements hold no reference, so the parser must be held here until the last of them is gone.
    defer { withExtendedLifetime(self) {} }
    let root: JSONElement
    do throws(JSONError) {
      root = try parse(bytes, readableAfter: readableAfter)
    } catch {
      throw failure(error)
    }
    return try body(root)
  }

  /// Parses one document of bytes and lends its top element, which lives as long as `body` runs.
  package func withDocument<Result>(
    _ bytes: [UInt8], _ body: (JSONElement) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in
      try withDocument(UnsafeRawBufferPointer(bytes), body)
    }
  }

  /// Parses one document of text and lends its top element, which lives as long as `body` runs.
  package func withDocument<Result>(
    _ text: String, _ body: (JSONElement) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    try withDocument(Array(text.utf8), body)
  }

  private func parse(_ bytes: UnsafeRawBufferPointer, readableAfter: Int) throws(JSONError) -> JSONElement {
    let source = bytes.assumingMemoryBound(to: UInt8.self)
    guard source.count <= lengthLimit else { throw .tooLong(length: source.count, limit: lengthLimit) }
    giveBackLargeBuffers()
    guard let handle else { throw .outOfMemory }
    lastLength = source.count
    // An empty buffer has no address; any other stands in, as none of its bytes is read.
    let start = source.baseAddress ?? UnsafePointer(UnsafeRawPointer(document).assumingMemoryBound(to: UInt8.self))
    let status = kc_json_parse(handle, start, source.count, source.count + max(readableAfter, 0), document)
    guard status == KC_JSON_OK else { throw error(for: status, in: source) }
    let root = JSONElement(document: UnsafePointer(document), cell: document.pointee.tape + 1)
    if duplicateKeys == .refused { try root.refuseDuplicateKeys() }
    return root
  }

  private func giveBackLargeBuffers() {
    guard lastLength > Self.keptLength, let handle else { return }
    kc_json_trim(handle, Self.keptLength)
    lastLength = 0
  }

  private func error(for status: kc_json_status, in source: UnsafeBufferPointer<UInt8>) -> JSONError {
    switch status {
    case KC_JSON_NO_MEMORY:
      return .outOfMemory
    case KC_JSON_TOO_LONG:
      return .tooLong(length: source.count, limit: lengthLimit)
    default:
      // simdjson does not say where; our own scanner reads the same grammar and stops at the first fault.
      var scanner = JSONSyntaxScanner(source, depthLimit: Self.depthLimit)
      let (fault, offset) = scanner.firstFault() ?? (Self.generalFault(status), 0)
      return .syntax(fault, at: JSONPosition(offset: offset, in: source))
    }
  }

  private static func generalFault(_ status: kc_json_status) -> JSONSyntaxFault {
    switch status {
    case KC_JSON_TOO_DEEP: .tooDeep(limit: depthLimit)
    case KC_JSON_NUMBER_RANGE: .numberOutOfRange
    default: .trailingContent
    }
  }
}
