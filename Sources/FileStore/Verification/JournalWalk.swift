import Domain

/// One reading of the whole journal, with a look at each checkpoint where the reading passes it.
struct JournalWalk {
  private let folder: StoreFolder
  private let format: StoreFormat
  private let checkpoints: CheckpointFolder
  /// A head that was kept elsewhere, which the journal must have passed.
  private let anchor: Anchor?
  /// Sequences of checkpoints that the reading has not passed yet, ascending.
  private var ahead: [Int]
  private var state = StoreState()
  /// What was found so far.
  private(set) var result = Verification()
  /// Checkpoints that are not as they were written, with the file that shows it.
  private(set) var badCheckpoints: [(Int, String)] = []

  /// Before the first entry.
  init(folder: StoreFolder, format: StoreFormat, checkpoints sequences: [Int], anchor: Anchor?) {
    self.anchor = anchor
    self.folder = folder
    self.format = format
    checkpoints = CheckpointFolder(files: folder.files, root: folder.root, store: format.store)
    ahead = sequences.sorted()
  }

  /// Reads up to the end that was known when nobody was writing.
  mutating func run(through end: StoreState, _ progress: (Int, Int) -> Void) throws(StoreError) {
    let segments = try folder.segments()
    let sizes = try segments.map { segment throws(StoreError) in try size(of: segment) }
    result.bytes = sizes.reduce(0, +)
    // The reading rests where a segment ends, to tell how far it is, and where a checkpoint or the anchor stands.
    let anchored = anchor.map { [$0.sequence] } ?? []
    let rests = Set(segments.dropFirst().map { $0.first - 1 } + ahead + anchored + [Int.max]).sorted()
    for rest in rests where state.fault == nil {
      try readOn(to: rest)
      if rest == anchor?.sequence { compareAnchor() }
      let isRead = zip(segments, sizes).prefix { $0.0 < state.place.segment }
      progress(isRead.reduce(state.place.offset) { $0 + $1.1 }, result.bytes)
      guard state.head.sequence == rest, ahead.first == rest else { continue }
      try look(at: rest)
      ahead.removeFirst()
    }
    finish(end, segments)
    // Where the journal itself is short, checkpoints that know more are evidence and stay where they are.
    if result.findings.isEmpty { for sequence in ahead { note(sequence, Layout.Checkpoint.manifest) } }
  }

  private mutating func compareAnchor() {
    guard let anchor else { return }
    let isOurs = anchor.store == format.store && anchor.epoch <= format.epoch
    if isOurs, state.head == ChainHead(sequence: anchor.sequence, hash: anchor.hash) {
      result.isAnchored = true
    } else {
      result.findings.append(.notAnchored(SequenceNumber(anchor.sequence), isOurs: isOurs))
    }
  }

  private mutating func readOn(to limit: Int) throws(StoreError) {
    state.lastTaken = limit
    guard case .read = try state.follow(folder, format) else {
      throw .inputOutput(operation: "read", file: Layout.journal, errno: 11)
    }
    result.entries = state.head.sequence
    result.head = state.head.hash.hex
  }

  private mutating func finish(_ end: StoreState, _ segments: [SegmentName]) {
    result.segments = segments.count { $0 <= state.place.segment }
    if let fault = state.fault {
      result.findings.insert(.damage(fault.damage(in: state)), at: 0)
    } else if state.head.sequence < end.head.sequence || end.fault != nil {
      let fault = end.fault ?? .unreadable(file: Layout.journal, reason: "sổ ngắn hơn lúc bắt đầu đọc")
      result.findings.insert(.damage(fault.damage(in: state)), at: 0)
    } else if end.tailCount > 0, state.tailCount > 0 {
      result.findings.append(
        .tornTail(
          file: "\(Layout.journal)/\(state.place.segment.fileName)", byte: state.place.offset, count: state.tailCount))
    }
  }

  /// Compares a checkpoint with the state that was computed up to it.
  private mutating func look(at sequence: Int) throws(StoreError) {
    guard let manifest = checkpoints.manifest(of: sequence), manifest.head == state.head,
      manifest.place == state.place
    else { return note(sequence, Layout.Checkpoint.manifest) }
    if let file = checkpoints.firstChangedFile(of: manifest) { return note(sequence, file) }
    let expected = try CheckpointWriter(
      files: DiscardingFileSystem(), folder: Descriptor(0), store: format.store
    ).write(state, requests: [])
    for name in Self.compared
    where expected.files[name] != manifest.files[name] {
      return noteFalse(sequence, name)
    }
    let isTrue =
      expected.counters == manifest.counters && expected.counts == manifest.counts
      && expected.recorded == manifest.recorded && expected.tables == manifest.tables
    guard isTrue else { return noteFalse(sequence, Layout.Checkpoint.manifest) }
    guard checkpoints.requests(of: manifest).map(state.requests.explains) ?? false else {
      return noteFalse(sequence, Layout.Checkpoint.requests)
    }
    result.checkpoints += 1
  }

  /// The files that equal states make equal.
  private static let compared = [
    Layout.Checkpoint.open, Layout.Checkpoint.openIndex, Layout.Checkpoint.closed, Layout.Checkpoint.index,
  ]

  private mutating func note(_ sequence: Int, _ file: String) {
    badCheckpoints.append((sequence, file))
    result.findings.append(.badCheckpoint(SequenceNumber(sequence), file: file))
  }

  private mutating func noteFalse(_ sequence: Int, _ file: String) {
    result.findings.append(.falseCheckpoint(SequenceNumber(sequence), file: file))
  }

  private func size(of segment: SegmentName) throws(StoreError) -> Int {
    try StoreError.files(segment.fileName) { () throws(FileFailure) in
      try folder.files.status(of: segment.fileName, in: folder.journal)?.size ?? 0
    }
  }
}

extension StoreError {
  /// The place of a fault of the journal.
  fileprivate func damage(in state: StoreState) -> Damage {
    if case .damaged(let damage) = self { return damage }
    let reason: String
    switch self {
    case .newerFormat(let needed, _): reason = "dòng của định dạng \(needed)"
    case .unreadable(_, let text): reason = text
    default: reason = "không đọc được"
    }
    return Damage(
      file: "\(Layout.journal)/\(state.place.segment.fileName)", byte: state.place.offset,
      sequence: SequenceNumber(state.head.sequence + 1), reason: reason)
  }
}
