import Domain

/// Fills the journal of a store that nobody knows yet, so that nothing is locked and the disk is waited for at the end.
struct StoreBuilder {
  let folder: StoreFolder
  let format: StoreFormat
  let options: StoreOptions
  private var state = StoreState()
  private var output: SegmentOutput?
  private var recordCount = 0

  /// A store without entries.
  init(folder: StoreFolder, format: StoreFormat, options: StoreOptions) {
    self.folder = folder
    self.format = format
    self.options = options
  }

  /// Adds an entry, in as many lines as its changes need.
  mutating func add(_ entry: DraftEntry, _ progress: (CreationProgress) -> Void) throws(StoreError) {
    var rest = entry.changes[...]
    repeat {
      try makeRoom(at: entry.moment, entry.actor)
      let part = rest.prefix(Self.changesInOneLine)
      rest = rest.dropFirst(part.count)
      try write(
        EntryDraft(
          sequence: 0, moment: entry.moment, actor: entry.actor, request: nil, action: entry.action,
          changes: Array(part)))
      recordCount += part.count
      progress(.records(recordCount))
    } while !rest.isEmpty
  }

  /// Puts the journal on the disk and a checkpoint behind it.
  mutating func finish() throws(StoreError) {
    let system = ActorStamp(account: Account.current, uid: nil, role: .system)
    if output == nil { try makeRoom(at: options.now(), system) }
    try close()
    let checkpoints = CheckpointFolder(files: folder.files, root: folder.root, store: format.store)
    try checkpoints.write(state, at: options.now())
    try StoreError.files { () throws(FileFailure) in try folder.files.synchronise(folder.root) }
  }

  /// So many records of two thousand bytes stay well under the size of a bulk entry.
  private static let changesInOneLine = 20_000

  /// Starts a segment where there is none, or the last one is full.
  private mutating func makeRoom(at moment: Moment, _ actor: ActorStamp) throws(StoreError) {
    if output != nil, state.place.offset < options.segmentBytes { return }
    let previous = output == nil ? nil : state.place.segment
    try close(finished: true)
    let segment = SegmentName(first: state.head.sequence + 1)
    output = try SegmentOutput(segment, in: folder)
    state.place = JournalPlace(segment: segment, offset: 0)
    let rotation = Rotation(folder: folder, format: format, options: options)
    var header = rotation.header(of: segment, previous: previous)
    header.moment = moment
    try write(header)
  }

  private mutating func write(_ draft: EntryDraft) throws(StoreError) {
    var draft = draft
    draft.sequence = state.head.sequence + 1
    draft.clockWentBack = state.recorded.map { draft.moment < $0 } ?? false
    let (line, hash) = draft.sealed(after: state.head.hash)
    guard line.count <= options.bulkBytes else { throw .tooLarge(size: line.count, limit: options.bulkBytes) }
    for change in draft.changes {
      do throws(ApplyError) {
        try state.registry.apply(change)
      } catch {
        throw .unreadable(file: draft.action, reason: error.reason)
      }
    }
    try output?.write(line)
    state.head = ChainHead(sequence: draft.sequence, hash: hash)
    state.recorded = draft.moment
    state.place.offset += line.count
  }

  private mutating func close(finished: Bool = false) throws(StoreError) {
    try output?.close(mode: finished ? Layout.finishedMode : Layout.fileMode)
    output = nil
    try StoreError.files(Layout.journal) { () throws(FileFailure) in
      try folder.files.synchronise(folder.journal)
    }
  }
}

/// The segment that is being filled.
private final class SegmentOutput {
  private let folder: StoreFolder
  private let name: String
  private let file: Descriptor

  init(_ segment: SegmentName, in folder: StoreFolder) throws(StoreError) {
    self.folder = folder
    name = segment.fileName
    do throws(FileFailure) {
      file = try folder.files.open(
        segment.fileName, in: folder.journal, for: .create(mode: Layout.fileMode))
    } catch {
      throw StoreError(error, in: segment.fileName)
    }
  }

  deinit {
    folder.files.close(file)
  }

  func write(_ line: [UInt8]) throws(StoreError) {
    try StoreError.files(name) { () throws(FileFailure) in try folder.files.writeAll(file, line) }
  }

  func close(mode: UInt32) throws(StoreError) {
    try StoreError.files(name) { () throws(FileFailure) in
      try folder.files.setMode(file, to: mode)
      try folder.files.synchronise(file)
    }
  }
}
