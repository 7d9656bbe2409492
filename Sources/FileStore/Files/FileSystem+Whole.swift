import Glibc

/// Whole files, made of the single calls.
extension FileSystem {
  /// Runs `body` with a file or folder open, and closes it whatever happens.
  package func withOpen<Result>(
    _ name: String, in folder: Descriptor, for access: FileAccess,
    _ body: (Descriptor) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    let descriptor = try open(name, in: folder, for: access)
    defer { close(descriptor) }
    return try body(descriptor)
  }

  /// Reads from an offset to the end of the file, or as many bytes as asked for, with `room` zeros after them.
  package func readBytes(
    _ descriptor: Descriptor, from offset: Int = 0, atMost limit: Int? = nil, room: Int = 0
  ) throws(FileFailure) -> [UInt8] {
    let size = try status(of: descriptor).size
    let wanted = max(0, min(size - offset, limit ?? Int.max))
    var failure: FileFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted + room) { buffer, count in
      count = 0
      let memory = UnsafeMutableRawBufferPointer(buffer)
      do throws(FileFailure) {
        while count < wanted {
          let read = try self.read(
            descriptor, at: offset + count, into: UnsafeMutableRawBufferPointer(rebasing: memory[count..<wanted]))
          if read == 0 { break }  // Cut by a writer since its size was asked for.
          count += read
        }
      } catch {
        failure = error
      }
      for index in count..<count + room { memory[index] = 0 }
      count += room
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads from an offset to the end of the file in pieces; gives the number of bytes read.
  @discardableResult
  package func forEachPiece(
    of descriptor: Descriptor, from offset: Int, _ body: (UnsafeRawBufferPointer) throws(FileFailure) -> Void
  ) throws(FileFailure) -> Int {
    var count = 0
    while true {
      let piece = try readBytes(descriptor, from: offset + count, atMost: 1 << 18)
      if piece.isEmpty { return count }
      try piece.withBytes(body)
      count += piece.count
    }
  }

  /// The content of a small file; nil where there is none; EFBIG beyond the limit.
  package func contents(of name: String, in folder: Descriptor, atMost limit: Int) throws(FileFailure) -> [UInt8]? {
    let descriptor: Descriptor
    do {
      descriptor = try open(name, in: folder, for: .read)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    defer { close(descriptor) }
    guard try status(of: descriptor).size <= limit else { throw FileFailure(.read, name, EFBIG) }
    return try readBytes(descriptor, atMost: limit)
  }

  /// Writes all bytes, in as many calls as it takes.
  package func writeAll(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let written = try write(descriptor, rest)
      // A write that takes nothing and names no reason would never end.
      guard written > 0 else { throw FileFailure(.write, "", EIO) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Writes all bytes of an array.
  package func writeAll(_ descriptor: Descriptor, _ bytes: [UInt8]) throws(FileFailure) {
    try bytes.withBytes { bytes throws(FileFailure) in try writeAll(descriptor, bytes) }
  }

  /// Makes a new file with this content and puts it on the disk; the folder must still be synchronised.
  package func writeNew(_ name: String, in folder: Descriptor, mode: UInt32, _ bytes: [UInt8]) throws(FileFailure) {
    try withOpen(name, in: folder, for: .create(mode: mode)) { file throws(FileFailure) in
      try writeAll(file, bytes)
      try synchronise(file)
    }
  }

  /// Puts a file in the place of another at once: written beside it, put on the disk, renamed, folder put on the disk.
  package func replace(_ name: String, in folder: Descriptor, mode: UInt32, with bytes: [UInt8]) throws(FileFailure) {
    let beside = ".\(name).new"
    if try status(of: beside, in: folder) != nil { try remove(beside, in: folder) }
    try writeNew(beside, in: folder, mode: mode, bytes)
    try rename(beside, in: folder, to: name, in: folder)
    try synchronise(folder)
  }

  /// Removes a folder and all that is in it, at most `depth` folders deep.
  package func removeTree(_ name: String, in folder: Descriptor, depth: Int = 4) throws(FileFailure) {
    guard let found = try status(of: name, in: folder) else { return }
    guard found.kind == .folder, depth > 0 else { return try remove(name, in: folder) }
    try withOpen(name, in: folder, for: .folder) { opened throws(FileFailure) in
      for child in try names(in: opened) { try removeTree(child, in: opened, depth: depth - 1) }
    }
    try removeFolder(name, in: folder)
  }
}
