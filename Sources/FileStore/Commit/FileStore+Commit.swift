import CPlatform
import Domain

extension FileStore {
  /// Decides, writes and syncs a command, in the order that Docs/StoreFormat.md gives ("Commit").
  ///
  /// Between the lock and its end nothing touches a terminal, starts a program, resolves a name or waits for anything
  /// but the disk.
  @discardableResult
  package func commit(_ command: Command, by actor: Actor, request: RequestID) throws(StoreError) -> Receipt {
    let known = try refreshed()
    if known.requests.sequence(of: request) == nil {
      try refuseForgotten(request)
      // Refused early where it can be, so that a hopeless command takes no lock.
      _ = try decide(command, by: actor, on: known.registry)
    }
    let holder = LockHolder(
      process: Int(kc_process()), account: actor.account, since: options.now(), action: command.action)
    return try locked(as: holder) { () throws(StoreError) in
      try commitLocked(command, by: actor, request)
    }
  }

  /// Runs `body` while no other process writes.
  func locked<Result>(as holder: LockHolder, _ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    let lock = try WriterLock(of: folder, options)
    Holder.note(holder, in: folder)
    let result: Swift.Result<Result, StoreError>
    do throws(StoreError) {
      result = .success(try body())
    } catch {
      result = .failure(error)
    }
    _ = consume lock
    return try result.get()
  }

  private func commitLocked(
    _ command: Command, by actor: Actor, _ request: RequestID
  ) throws(StoreError) -> Receipt {
    var state = try writable()
    if !options.omitted.contains(.requests), let earlier = state.requests.sequence(of: request) {
      return try receipt(of: earlier, for: command, through: state.head)
    }
    state = try repaired(state)
    let decision = try decide(command, by: actor, on: state.registry)
    let merged =
      options.omitted.contains(.versions) ? [] : try merge(decision.changes, of: command, through: state.head)
    let stamp = ActorStamp(account: actor.account, uid: actor.uid, role: decision.role)
    let draft = EntryDraft(
      sequence: 0, moment: options.now(), actor: stamp, request: request, action: command.action,
      changes: decision.changes)
    let (line, sequence, hash) = try write(draft, after: state, limit: options.commandBytes)
    return Receipt(
      sequence: SequenceNumber(sequence), moment: line.moment, hash: hash.hex, created: decision.created,
      merged: merged)
  }

  /// The state that a writer builds on: nothing stands against writing, and all that others wrote is read.
  func writable() throws(StoreError) -> StoreState {
    if !options.omitted.contains(.readOnlyMark), let reason = try reasonOfStop() {
      throw .readOnly(reason: reason)
    }
    try requireFormat()
    let state = options.omitted.contains(.catchUp) ? asRead() : try refreshed()
    if let fault = state.fault ?? state.parking?.fault { throw fault }
    let newest = try folder.segments().last
    guard state.place.segment == newest || options.omitted.contains(.catchUp) else {
      throw .unreadable(file: Layout.journal, reason: "tệp sổ mới nhất không nối tiếp tệp đã đọc")
    }
    return state
  }

  private func requireFormat() throws(StoreError) {
    let now = try folder.format()
    guard now.minWriter <= StoreFormat.current else {
      throw .newerFormat(needed: now.minWriter, known: StoreFormat.current)
    }
    guard now.store == format.store, now.epoch == format.epoch else {
      throw .unreadable(file: Layout.format, reason: "kho đã được thay; hãy mở lại chương trình")
    }
  }

  /// The state after a torn tail was put aside and noted.
  func repaired(_ state: StoreState) throws(StoreError) -> StoreState {
    guard state.tailCount > 0, !options.omitted.contains(.tailRepair) else { return state }
    let note = try TailRepair(folder: folder, options: options).run(at: state.place)
    let draft = EntryDraft(
      sequence: 0, moment: options.now(), actor: ActorStamp(account: Account.current, uid: nil, role: .system),
      action: "repair", changes: [], note: .repair(note))
    _ = try write(draft, after: try refreshed(), limit: options.commandBytes, reserve: false)
    return try refreshed()
  }

  /// Seals an entry behind the state's head and puts it on the disk, in a new segment where the last is full.
  func write(
    _ draft: EntryDraft, after state: StoreState, limit: Int, reserve: Bool = true
  ) throws(StoreError) -> (draft: EntryDraft, sequence: Int, hash: Digest) {
    var state = state
    if state.place.offset >= options.segmentBytes {
      try Rotation(folder: folder, format: format, options: options).run(after: state.head, in: state.place)
      state = try refreshed()
    }
    var draft = draft
    draft.sequence = state.head.sequence + 1
    draft.clockWentBack = state.recorded.map { draft.moment < $0 } ?? false
    let (line, hash) = draft.sealed(after: state.head.hash)
    guard line.count <= limit else { throw .tooLarge(size: line.count, limit: limit) }
    if reserve { try requireSpace(for: line.count) }
    do throws(StoreError) {
      try JournalAppender(folder: folder, options: options).append(line, at: state.place)
    } catch {
      latch(error)
      throw error
    }
    return (draft, draft.sequence, hash)
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

  private func decide(
    _ command: Command, by actor: Actor, on registry: Registry
  ) throws(StoreError) -> Decision {
    do throws(RuleViolation) {
      let today = (format.isSample ? options.today : nil) ?? options.now().day
      return try registry.decide(command, by: actor, on: today, under: rulebook)
    } catch {
      throw .refused(error)
    }
  }

  /// The receipt that was given for an earlier entry.
  private func receipt(
    of sequence: Int, for command: Command, through head: ChainHead
  ) throws(StoreError) -> Receipt {
    guard let entry = try JournalArchive(folder, through: head).entry(at: sequence) else {
      throw .unreadable(file: Layout.journal, reason: "không tìm thấy dòng số \(sequence)")
    }
    let created = entry.changes.filter { $0.isCreation && $0.key.kind != .law }.map(\.key)
    let merged = try merges(entry.changes, of: command, through: head).flatMap(\.merged)
    return Receipt(
      sequence: entry.sequence, moment: entry.moment, hash: entry.hash, created: created, merged: merged)
  }

  private func refuseForgotten(_ request: RequestID) throws(StoreError) {
    guard let made = request.moment else { return }
    let age = options.now().millisecondsSinceEpoch - made.millisecondsSinceEpoch
    if age > RequestLog.memory { throw .forgottenRequest(request) }
  }
}
