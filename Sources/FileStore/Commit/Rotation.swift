import Domain

/// Starts a new segment; only used while the lock is held.
///
/// Whoever rotates may end at any step. So a segment that holds nothing but its header is not taken for settled: before
/// the first entry goes in, `settle` puts its name on the disk and closes the one before, whoever began it.
struct Rotation {
  let folder: StoreFolder
  let format: StoreFormat
  let options: StoreOptions

  /// Makes the segment that follows the head, with its header as the next entry.
  ///
  /// The one before is put on the disk first: a killed writer may have left a whole line there that nobody waited for.
  func run(after head: ChainHead, in place: JournalPlace) throws(StoreError) {
    try JournalAppender(folder: folder, options: options).settle(place)
    let segment = SegmentName(first: head.sequence + 1)
    let line = header(of: segment, previous: place.segment).sealed(after: head.hash).bytes
    let files = folder.files
    let beside = ".\(segment.fileName).new"
    try StoreError.files(segment.fileName) { () throws(FileFailure) in
      // Left by a process that ended half-way.
      if try files.status(of: beside, in: folder.journal) != nil { try files.remove(beside, in: folder.journal) }
      do throws(FileFailure) {
        try files.writeNew(beside, in: folder.journal, mode: Layout.fileMode, line)
        try files.renameToNew(beside, in: folder.journal, to: segment.fileName, in: folder.journal)
      } catch {
        sweep(beside)
        throw error
      }
    }
  }

  /// Puts the name of a segment that holds only its header on the disk, and closes the one before.
  ///
  /// Without the name on the disk, a power cut would take the segment away and with it every entry written there.
  func settle(_ state: StoreState) throws(StoreError) {
    guard state.head.sequence == state.place.segment.first else { return }
    do throws(FileFailure) {
      try folder.files.synchronise(folder.journal)
    } catch {
      throw .notConfirmed(file: Layout.journal, errno: error.code)
    }
    guard let previous = try folder.segments().last(where: { $0 < state.place.segment }) else { return }
    try StoreError.files(previous.fileName) { () throws(FileFailure) in
      try folder.files.withOpen(previous.fileName, in: folder.journal, for: .read) { closed throws(FileFailure) in
        try folder.files.setMode(closed, to: Layout.finishedMode)
      }
    }
  }

  /// Writes the bytes of the newest segment into a new file and puts that in its place.
  func renew(_ place: JournalPlace) throws(StoreError) {
    let name = place.segment.fileName
    let beside = ".\(name).new"
    let files = folder.files
    do throws(FileFailure) {
      if try files.status(of: beside, in: folder.journal) != nil { try files.remove(beside, in: folder.journal) }
      try files.withOpen(name, in: folder.journal, for: .read) { old throws(FileFailure) in
        var output = try FileOutput(beside, in: folder.journal, on: files)
        try files.forEachPiece(of: old, from: 0) { piece throws(FileFailure) in try output.write(piece) }
        _ = try output.finish(mode: Layout.fileMode)
      }
      try files.rename(beside, in: folder.journal, to: name, in: folder.journal)
      try files.synchronise(folder.journal)
    } catch {
      sweep(beside)
      throw StoreError(error, in: name)
    }
  }

  /// Takes away what a failed attempt left; where that fails too, the next one does it.
  private func sweep(_ beside: String) {
    do throws(FileFailure) { try folder.files.remove(beside, in: folder.journal) } catch { return }
  }

  /// The first entry of a segment.
  func header(of segment: SegmentName, previous: SegmentName?) -> EntryDraft {
    EntryDraft(
      sequence: segment.first, moment: options.now(),
      actor: ActorStamp(account: Account.current, uid: nil, role: .system), action: "segment", changes: [],
      note: .segment(SegmentHeader(store: format.store, epoch: format.epoch, previous: previous)))
  }
}
