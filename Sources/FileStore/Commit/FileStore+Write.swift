import Domain

extension FileStore {
  /// Seals an entry behind the state's head and puts it on the disk, in a new segment where the last is full.
  func write(
    _ draft: EntryDraft, after state: StoreState, limit: Int, reserve: Bool = true
  ) throws(StoreError) -> (draft: EntryDraft, sequence: Int, hash: Digest) {
    var state = state
    if state.place.offset >= options.segmentBytes { state = try rotated(state) }
    var draft = draft
    draft.sequence = state.head.sequence + 1
    draft.clockWentBack = state.recorded.map { draft.moment < $0 } ?? false
    let (line, hash) = draft.sealed(after: state.head.hash)
    guard line.count <= limit else { throw .tooLarge(size: line.count, limit: limit) }
    if reserve { try requireSpace(for: line.count) }
    try latching { () throws(StoreError) in
      try Rotation(folder: folder, format: format, options: options).settle(state)
      try JournalAppender(folder: folder, options: options).append(line, at: state.place)
    }
    return (draft, draft.sequence, hash)
  }

  /// The state after a new segment was begun.
  func rotated(_ state: StoreState) throws(StoreError) -> StoreState {
    try latching { () throws(StoreError) in
      try Rotation(folder: folder, format: format, options: options).run(after: state.head, in: state.place)
    }
    return try refreshed()
  }

  /// Puts every line that was read on the disk, so that what is told of them stays true.
  func settled(_ state: StoreState) throws(StoreError) {
    try latching { () throws(StoreError) in
      try JournalAppender(folder: folder, options: options).settle(state.place)
      try Rotation(folder: folder, format: format, options: options).settle(state)
    }
  }

  /// Runs `body`; where the disk does not confirm, all writing is stopped.
  func latching<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      latch(error)
      throw error
    }
  }

  private func latch(_ error: StoreError) {
    guard case .notConfirmed(let file, let code) = error, !options.omitted.contains(.latch) else { return }
    let cause = FileFailure(.fdatasync, file, code).summary
    stopWriting("đĩa không xác nhận đã ghi (\(cause)); kiểm tra đĩa rồi chạy kycuong verify")
  }

  private func requireSpace(for count: Int) throws(StoreError) {
    if options.omitted.contains(.freeSpace) || options.reservedBytes == 0 { return }
    let free = try StoreError.files { () throws(FileFailure) in try folder.files.freeBytes(at: folder.root) }
    guard free >= options.reservedBytes + count else { throw .diskFull(file: Layout.journal) }
  }
}
