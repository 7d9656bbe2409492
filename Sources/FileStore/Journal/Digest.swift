import CCrypto

/// A SHA-256 value.
package struct Digest: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The value before the first entry of a journal: all zero.
  package static let zero = Digest(words: (0, 0, 0, 0))

  /// The digest of bytes.
  package init(of bytes: UnsafeRawBufferPointer) {
    self.init { kc_sha256_of(bytes.baseAddress, bytes.count, $0) }
  }

  /// The digest of the bytes of an array.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// Reads 64 hexadecimal digits in lower case; nil for anything else.
  package init?(hex: UnsafeRawBufferPointer) {
    guard hex.count == Digest.hexCount else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in hex.enumerated() {
      guard let digit = Self.value(of: byte) else { return nil }
      words[index / 16] = words[index / 16] << 4 | UInt64(digit)
    }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  /// Reads 64 hexadecimal digits in lower case; nil for anything else.
  package init?(hex: String) {
    var copy = hex
    guard let found = copy.withUTF8({ Digest(hex: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = found
  }

  fileprivate init(filledBy fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(KC_SHA256_BYTES)) { buffer, count in
      if let start = buffer.baseAddress { fill(start) }
      count = Int(KC_SHA256_BYTES)
    }
    let word = { (index: Int) in bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(words: (word(0), word(1), word(2), word(3)))
  }

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The length of the hexadecimal form.
  package static let hexCount = 64

  /// The 64 hexadecimal digits as bytes.
  package var hexBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Digest.hexCount)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 0xF
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return bytes
  }

  /// The 64 hexadecimal digits.
  package var hex: String {
    String(decoding: hexBytes, as: UTF8.self)
  }

  /// The first sixteen bytes as two numbers, for a table ordered by digest.
  package var prefix: (UInt64, UInt64) {
    (words.0, words.1)
  }

  package static func == (left: Digest, right: Digest) -> Bool {
    left.words == right.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}

/// A SHA-256 of bytes that come in pieces.
package struct RunningDigest {
  private var hash = kc_sha256()

  /// Nothing hashed yet.
  package init() {
    kc_sha256_start(&hash)
  }

  /// Takes further bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    kc_sha256_add(&hash, bytes.baseAddress, bytes.count)
  }

  /// The digest of all bytes so far; more may follow.
  package var value: Digest {
    var copy = hash
    return Digest { kc_sha256_finish(&copy, $0) }
  }
}
