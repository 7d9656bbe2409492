import Domain
import JSON

/// Puts the bytes of a write that never became whole aside; only used while the lock is held.
struct TailRepair {
  let folder: StoreFolder
  let options: StoreOptions

  /// Copies the tail to `quarantine`, cuts it off and puts the journal on the disk.
  ///
  /// The tail may be a bulk entry that never became whole: it is copied in pieces.
  ///
  /// - Returns: what the entry `repair` tells of it.
  func run(at place: JournalPlace) throws(StoreError) -> RepairNote {
    let name = place.segment.fileName
    let files = folder.files
    let note = try StoreError.files(name) { () throws(FileFailure) in
      try files.withOpen(name, in: folder.journal, for: .read) { file throws(FileFailure) in
        let note = try describe(file, at: place)
        try keep(file, note)
        return note
      }
    }
    try StoreError.files(name) { () throws(FileFailure) in
      try files.withOpen(name, in: folder.journal, for: .append) { file throws(FileFailure) in
        try files.truncate(file, to: place.offset)
      }
    }
    // As after a commit: what the disk did not confirm is not sure, and the caller stops all writing.
    try JournalAppender(folder: folder, options: options).settle(place)
    return note
  }

  private func describe(_ file: Descriptor, at place: JournalPlace) throws(FileFailure) -> RepairNote {
    var digest = RunningDigest()
    let count = try folder.files.forEachPiece(of: file, from: place.offset) { piece in digest.add(piece) }
    let hash = digest.value
    let kept = "\(place.segment.stem)-\(place.offset)-\(hash.hex.prefix(16)).tail"
    return RepairNote(segment: place.segment, offset: place.offset, count: count, hash: hash, file: kept)
  }

  private func keep(_ file: Descriptor, _ note: RepairNote) throws(FileFailure) {
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
      try copy(file, from: note.offset, to: note.file, in: quarantine)
      try files.replace(note.file + ".json", in: quarantine, mode: Layout.finishedMode, with: description)
    }
  }

  private func copy(
    _ file: Descriptor, from offset: Int, to name: String, in quarantine: Descriptor
  ) throws(FileFailure) {
    let files = folder.files
    let beside = ".\(name).new"
    if try files.status(of: beside, in: quarantine) != nil { try files.remove(beside, in: quarantine) }
    var output = try FileOutput(beside, in: quarantine, on: files)
    try files.forEachPiece(of: file, from: offset) { piece throws(FileFailure) in try output.write(piece) }
    _ = try output.finish()
    try files.rename(beside, in: quarantine, to: name, in: quarantine)
    try files.synchronise(quarantine)
  }
}
