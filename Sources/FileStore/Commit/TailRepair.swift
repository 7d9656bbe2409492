import Domain
import JSON

/// Puts the bytes of a write that never became whole aside; only used while the lock is held.
struct TailRepair {
  let folder: StoreFolder
  let options: StoreOptions

  /// Copies the tail to `quarantine`, cuts it off and puts the journal on the disk.
  ///
  /// - Returns: what the entry `repair` tells of it.
  func run(at place: JournalPlace) throws(StoreError) -> RepairNote {
    let name = place.segment.fileName
    let tail = try StoreError.files(name) { () throws(FileFailure) in
      try folder.files.withOpen(name, in: folder.journal, for: .read) { file throws(FileFailure) in
        try folder.files.readBytes(file, from: place.offset)
      }
    }
    let hash = Digest(of: tail)
    let kept = "\(place.segment.stem)-\(place.offset)-\(hash.hex.prefix(16)).tail"
    let note = RepairNote(segment: place.segment, offset: place.offset, count: tail.count, hash: hash, file: kept)
    try StoreError.files(Layout.quarantine) { () throws(FileFailure) in try keep(tail, note) }
    try StoreError.files(name) { () throws(FileFailure) in
      try folder.files.withOpen(name, in: folder.journal, for: .append) { file throws(FileFailure) in
        try folder.files.truncate(file, to: place.offset)
        try folder.files.synchroniseData(file)
      }
    }
    return note
  }

  private func keep(_ tail: [UInt8], _ note: RepairNote) throws(FileFailure) {
    let files = folder.files
    if try files.status(of: Layout.quarantine, in: folder.root) == nil {
      try files.makeFolder(Layout.quarantine, in: folder.root, mode: Layout.folderMode)
      try files.synchronise(folder.root)
    }
    var writer = JSONWriter(capacity: 512)
    note.write(to: &writer)
    writer.newline()
    let description = writer.bytes
    try files.withOpen(Layout.quarantine, in: folder.root, for: .folder) { quarantine throws(FileFailure) in
      try files.replace(note.file, in: quarantine, mode: Layout.finishedMode, with: tail)
      try files.replace(note.file + ".json", in: quarantine, mode: Layout.finishedMode, with: description)
    }
  }
}
