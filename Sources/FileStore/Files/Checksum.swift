import CCrypto

/// A sum of 64 bits by which bytes that were changed by accident are told, many times faster than by a `Digest`.
package struct Checksum: Hashable, Sendable {
  private let value: UInt64

  fileprivate init(value: UInt64) {
    self.value = value
  }

  /// The sum of bytes.
  package init(of bytes: UnsafeRawBufferPointer) {
    var sum = RunningChecksum()
    sum.add(bytes)
    self = sum.value
  }

  /// Reads hexadecimal digits; nil for anything else.
  init?(hex: String) {
    guard let value = UInt64(hex, radix: 16) else { return nil }
    self.value = value
  }

  /// The hexadecimal digits.
  var hex: String { String(value, radix: 16) }
}

/// A sum of bytes that come in pieces.
package struct RunningChecksum {
  private var sum = kc_checksum()

  /// Nothing summed yet.
  package init() {
    kc_checksum_start(&sum)
  }

  /// Takes further bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    kc_checksum_add(&sum, bytes.baseAddress, bytes.count)
  }

  /// The sum of all bytes so far; more may follow.
  package var value: Checksum {
    var copy = sum
    return Checksum(value: kc_checksum_value(&copy))
  }
}
