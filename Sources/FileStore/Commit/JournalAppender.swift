import CPlatform
import Domain
import Glibc

/// Puts lines at the end of the journal; only used while the lock is held.
struct JournalAppender {
  let folder: StoreFolder
  let options: StoreOptions

  /// One line on the disk, or nothing of it.
  ///
  /// A failed wait for the disk is never repeated: the second one would lie. The line is cut back, and the caller learns
  /// that nothing is sure and stops all writing.
  func append(_ line: [UInt8], at place: JournalPlace) throws(StoreError) {
    let files = folder.files
    let name = place.segment.fileName
    let file = try StoreError.files(name) { () throws(FileFailure) in
      try files.open(name, in: folder.journal, for: .append)
    }
    defer { files.close(file) }
    try requireEnd(of: file, at: place)
    try write(line, to: file, at: place)
    if options.omitted.contains(.synchronise) { return }
    do throws(FileFailure) {
      try files.synchroniseData(file)
    } catch {
      cutBack(file, to: place)
      throw .notConfirmed(file: place.segment.fileName, errno: error.code)
    }
  }

  /// Puts what stands in a segment on the disk, a line included that a killed writer did not wait for.
  ///
  /// A failure is as that of a commit: nothing is sure any more, and the caller stops all writing.
  func settle(_ place: JournalPlace) throws(StoreError) {
    let name = place.segment.fileName
    let file = try StoreError.files(name) { () throws(FileFailure) in
      try folder.files.open(name, in: folder.journal, for: .append)
    }
    defer { folder.files.close(file) }
    do throws(FileFailure) {
      try folder.files.synchroniseData(file)
    } catch {
      throw .notConfirmed(file: name, errno: error.code)
    }
  }

  private func requireEnd(of file: Descriptor, at place: JournalPlace) throws(StoreError) {
    let size = try StoreError.files(place.segment.fileName) { () throws(FileFailure) in
      try folder.files.status(of: file).size
    }
    // Somebody wrote without the lock: better nothing than a line that joins another.
    guard
      size == place.offset || options.omitted.contains(.tailRepair) || options.omitted.contains(.lock)
        || options.omitted.contains(.catchUp)
    else { throw .inputOutput(operation: "append", file: place.segment.fileName, errno: EAGAIN) }
  }

  private func write(_ line: [UInt8], to file: Descriptor, at place: JournalPlace) throws(StoreError) {
    do throws(FileFailure) {
      let written = try line.withBytes { bytes throws(FileFailure) in try folder.files.write(file, bytes) }
      // A disk that takes a part has no room for the rest.
      if written < line.count { throw FileFailure(.write, place.segment.fileName, ENOSPC) }
    } catch {
      cutBack(file, to: place)
      throw StoreError(error, in: place.segment.fileName)
    }
  }

  /// Takes back a line that is not whole. Where even that fails, the next writer finds a torn tail and repairs it.
  @discardableResult
  private func cutBack(_ file: Descriptor, to place: JournalPlace) -> Bool {
    if options.omitted.contains(.cutBack) { return false }
    do throws(FileFailure) {
      try folder.files.truncate(file, to: place.offset)
      return true
    } catch {
      return false
    }
  }
}

/// The account of the machine under which the process runs.
package enum Account {
  /// Its name, or its number where it has none.
  package static var current: String {
    var name = [CChar](repeating: 0, count: 256)
    let length = kc_account_name(kc_user(), &name, name.count)
    guard length > 0 else { return String(kc_user()) }
    return String(decoding: name.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
