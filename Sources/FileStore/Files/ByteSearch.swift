import CPlatform
import Glibc

/// Looking for bytes in memory.
enum ByteSearch {
  /// The place of the first such byte from a place on.
  static func first(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from: Int = 0) -> Int? {
    guard from < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + from, CInt(byte), bytes.count - from) else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// The place of the last such byte before a place.
  static func last(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, before end: Int) -> Int? {
    guard end > 0, let base = bytes.baseAddress else { return nil }
    let found = kc_find_last(base, min(end, bytes.count), CInt(byte))
    return found < 0 ? nil : found
  }

  /// The place of the first such run of bytes from a place on.
  static func first(_ run: [UInt8], in bytes: UnsafeRawBufferPointer, from: Int = 0) -> Int? {
    guard from < bytes.count, let base = bytes.baseAddress else { return nil }
    let found = run.withUnsafeBytes { kc_find(base + from, bytes.count - from, $0.baseAddress, $0.count) }
    return found < 0 ? nil : from + found
  }
}
