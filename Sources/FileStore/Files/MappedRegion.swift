import CPlatform

/// Bytes of a finished file, readable for as long as the region lives.
///
/// Unchecked: the bytes are never written after the region is made (the file is read-only and its name is never
/// reused), so any number of threads may read them; the pointer itself is a constant.
package final class MappedRegion: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void
  private let leave: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over memory that `release` gives back.
  ///
  /// - Parameter leave: lets the process have none of the pages until it reads them again, where that is possible.
  package init(
    _ bytes: UnsafeRawBufferPointer, leave: @escaping @Sendable (UnsafeRawBufferPointer) -> Void = { _ in },
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.leave = leave
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

  /// Lets go of pages that were read once; whoever reads them again gets them from the file.
  func letGo() {
    leave(bytes)
  }

  /// The size in bytes.
  package var count: Int { bytes.count }
}
