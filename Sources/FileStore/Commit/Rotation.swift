import Domain

/// Starts a new segment; only used while the lock is held.
struct Rotation {
  let folder: StoreFolder
  let format: StoreFormat
  let options: StoreOptions

  /// Makes the segment that follows the head, with its header as the next entry, and closes the one before.
  func run(after head: ChainHead, in place: JournalPlace) throws(StoreError) {
    let segment = SegmentName(first: head.sequence + 1)
    let line = header(of: segment, previous: place.segment).sealed(after: head.hash).bytes
    try StoreError.files(segment.fileName) { () throws(FileFailure) in
      let files = folder.files
      let beside = ".\(segment.fileName).new"
      // Left by a process that ended half-way.
      if try files.status(of: beside, in: folder.journal) != nil { try files.remove(beside, in: folder.journal) }
      try files.writeNew(beside, in: folder.journal, mode: Layout.fileMode, line)
      try files.renameToNew(beside, in: folder.journal, to: segment.fileName, in: folder.journal)
      try files.synchronise(folder.journal)
      try files.withOpen(place.segment.fileName, in: folder.journal, for: .read) { closed throws(FileFailure) in
        try files.setMode(closed, to: Layout.finishedMode)
      }
    }
  }

  /// The first entry of a segment.
  func header(of segment: SegmentName, previous: SegmentName?) -> EntryDraft {
    EntryDraft(
      sequence: segment.first, moment: options.now(),
      actor: ActorStamp(account: Account.current, uid: nil, role: .system), action: "segment", changes: [],
      note: .segment(SegmentHeader(store: format.store, epoch: format.epoch, previous: previous)))
  }
}
