import CPlatform

/// Bytes of a finished file, readable for as long as the region lives.
///
/// Unchecked: the bytes are never written after the region is made (the file is read-only and its name is never
/// reused), so any number of threads may read them; the pointer itself is a constant.
package final class MappedRegion: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over memory that `release` gives back.
  package init(_ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
    self.bytes = bytes
    self.release = release
  }

  /// A copy of bytes, for file systems that have no mapping.
  package convenience init(copying content: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 16)
    memory.copyBytes(from: content)
    self.init(UnsafeRawBufferPointer(memory)) { $0.deallocate() }
  }

  deinit {
    release(bytes)
  }

  /// Gives the content to `body`; the pointer is not valid after it.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(bytes)
  }

  /// The size in bytes.
  package var count: Int { bytes.count }
}
