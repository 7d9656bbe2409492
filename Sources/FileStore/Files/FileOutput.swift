/// A file written from start to end, in large pieces, with its size and hash at the end.
struct FileOutput: ~Copyable {
  /// What was written.
  struct Written: Hashable, Sendable {
    var name: String
    var count: Int
    var hash: Digest
    var sum: Checksum
  }

  private static let pieceBytes = 1 << 18
  private let files: any FileSystem
  private let descriptor: Descriptor
  private let name: String
  private var buffer: [UInt8] = []
  private var digest = RunningDigest()
  private var sum = RunningChecksum()
  /// The bytes taken so far.
  private(set) var count = 0

  /// Makes a new file.
  init(_ name: String, in folder: Descriptor, on files: any FileSystem) throws(FileFailure) {
    self.files = files
    self.name = name
    descriptor = try files.open(name, in: folder, for: .create(mode: Layout.fileMode))
    buffer.reserveCapacity(Self.pieceBytes + 4096)
  }

  deinit {
    files.close(descriptor)
  }

  /// Takes further bytes.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    count += bytes.count
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.pieceBytes { try flush() }
  }

  /// Takes further bytes.
  mutating func write(_ bytes: [UInt8]) throws(FileFailure) {
    count += bytes.count
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.pieceBytes { try flush() }
  }

  /// Puts everything on the disk, never to be written again.
  mutating func finish(mode: UInt32 = Layout.finishedMode) throws(FileFailure) -> Written {
    try flush()
    try files.setMode(descriptor, to: mode)
    try files.synchronise(descriptor)
    return Written(name: name, count: count, hash: digest.value, sum: sum.value)
  }

  private mutating func flush() throws(FileFailure) {
    buffer.withUnsafeBytes { bytes in
      digest.add(bytes)
      sum.add(bytes)
    }
    try files.writeAll(descriptor, buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
