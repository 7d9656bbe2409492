/// Appends JSON to a buffer of bytes that grows and is used again; commas and indentation come by themselves.
///
/// The calls must make a whole document (a key before each member, an end to each begin): checked in debug builds.
package struct JSONWriter: ~Copyable {
  /// How a document is laid out.
  package enum Style: Sendable {
    /// One line without a space, for stores.
    case compact
    /// Two spaces a level, for people.
    case indented
  }

  private let style: Style
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes written so far.
  package private(set) var count = 0
  private var depth = 0
  // A value stands before, in the same array or object, so the next one begins with a comma.
  private var followsValue = false
  private var followsKey = false

  package init(style: Style = .compact, capacity: Int = 4096) {
    self.style = style
    self.capacity = max(capacity, 64)
    buffer = .allocate(capacity: self.capacity)
  }

  deinit { buffer.deallocate() }

  // MARK: Structure

  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  package mutating func endObject() { end(UInt8(ascii: "}")) }

  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of a member; its value must follow. The name is written as it is, so it must need no escape.
  package mutating func key(_ name: StaticString) {
    beginKey()
    append(UInt8(ascii: "\""))
    append(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes the key of a member; its value must follow.
  package mutating func key(_ name: String) {
    beginKey()
    appendQuoted(name)
    endKey()
  }

  // MARK: Values

  package mutating func null() {
    beginValue()
    append("null")
  }

  package mutating func boolean(_ value: Bool) {
    beginValue()
    append(value ? "true" : "false")
  }

  /// Writes a whole number; one beyond ±(2^53 − 1) could not be read back exactly and belongs in a string.
  package mutating func integer(_ value: Int64) {
    assert(value.magnitude <= JSONElement.integerLimit)
    beginValue()
    appendDecimal(value)
  }

  /// Writes a number from its text, which must be one of JSON.
  package mutating func number(_ text: String) {
    beginValue()
    appendRaw(text)
  }

  package mutating func string(_ text: String) {
    beginValue()
    appendQuoted(text)
  }

  /// Writes a string from its UTF-8 bytes, which must be valid, as those of an element are.
  package mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    beginValue()
    appendQuoted(utf8)
  }

  /// Writes a whole value that is JSON already.
  package mutating func raw(_ json: UnsafeRawBufferPointer) {
    beginValue()
    append(json.assumingMemoryBound(to: UInt8.self))
  }

  // MARK: Documents

  /// Ends a document with a newline; the next one may follow in the same buffer.
  package mutating func newline() {
    assert(depth == 0)
    append(UInt8(ascii: "\n"))
    followsValue = false
  }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() {
    count = 0
    depth = 0
    followsValue = false
    followsKey = false
  }

  /// Lends the bytes written so far.
  package borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: buffer, count: count))
  }

  /// The bytes written so far.
  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: buffer, count: count)) }

  /// What was written so far, as text.
  package var text: String { String(decoding: UnsafeBufferPointer(start: buffer, count: count), as: UTF8.self) }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    beginValue()
    append(bracket)
    depth += 1
    followsValue = false
  }

  private mutating func end(_ bracket: UInt8) {
    assert(depth > 0 && !followsKey)
    depth -= 1
    if followsValue { breakLine() }
    append(bracket)
    followsValue = true
  }

  private mutating func beginKey() {
    assert(depth > 0 && !followsKey)
    separate()
  }

  private mutating func endKey() {
    append(UInt8(ascii: ":"))
    if style == .indented { append(UInt8(ascii: " ")) }
    followsKey = true
  }

  private mutating func beginValue() {
    if followsKey {
      followsKey = false
    } else {
      separate()
    }
    followsValue = true
  }

  private mutating func separate() {
    if followsValue { append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard style == .indented else { return }
    append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { append(UInt8(ascii: " ")) }
  }
}

// MARK: - Bytes

extension JSONWriter {
  mutating func append(_ byte: UInt8) {
    reserve(1)
    buffer[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    (buffer + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func appendRaw(_ text: String) {
    var text = text
    text.withUTF8 { bytes in append(bytes) }
  }

  /// Appends a whole number in decimal digits.
  mutating func appendDecimal(_ value: Int64) {
    reserve(20)
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var length = 1
    var bound: UInt64 = 10
    while length < 19, rest >= bound {
      length += 1
      bound &*= 10
    }
    var place = count + length
    count = place
    repeat {
      place -= 1
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest != 0
  }

  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let replacement = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    replacement.update(from: buffer, count: count)
    buffer.deallocate()
    buffer = replacement
    capacity = larger
  }
}
