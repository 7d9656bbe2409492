import CPlatform
import Domain

extension FileStore {
  /// Decides, writes and syncs a command, in the order that Docs/StoreFormat.md gives ("Commit").
  ///
  /// Between the lock and its end nothing touches a terminal, starts a program, resolves a name or waits for anything
  /// but the disk.
  @discardableResult
  package func commit(_ command: Command, by actor: Actor, request: RequestID) throws(StoreError) -> Receipt {
    let rulebook = rulebook
    let wish = CommitWish(
      action: command.action, command: command, limit: command.isBulk ? options.bulkBytes : options.commandBytes
    ) { registry, today throws(RuleViolation) in
      try registry.decide(command, by: actor, on: today, under: rulebook)
    }
    return try commit(wish, by: actor, request)
  }

  /// Writes many records in one entry, of at most 64 MiB; for what fills a store from elsewhere, never for a form.
  ///
  /// - Parameter deciding: judges, on the newest state and the day of writing, whether the account may do this, and
  ///   gives the changes; may be called more than once.
  /// - Throws: `tooLarge` for an entry that would be longer, with nothing written.
  @discardableResult
  package func commitBulk(
    _ action: String, by actor: Actor, request: RequestID,
    deciding: @escaping (Registry, CalendarDay) throws(RuleViolation) -> Decision
  ) throws(StoreError) -> Receipt {
    let wish = CommitWish(action: action, command: nil, limit: options.bulkBytes, decide: deciding)
    return try commit(wish, by: actor, request)
  }

  private func commit(_ wish: CommitWish, by actor: Actor, _ request: RequestID) throws(StoreError) -> Receipt {
    let known = try refreshed()
    var early: EarlyDecision?
    if known.requests.sequence(of: request) == nil {
      try refuseForgotten(request)
      // Refused early where it can be, so that a hopeless command takes no lock.
      let decision = try decide(wish, on: known.registry)
      // What takes long to judge is not judged again under the lock where nothing came meanwhile.
      if wish.command?.isLongJudged == true { early = EarlyDecision(decision, on: writingDay, after: known.head) }
    }
    let holder = LockHolder(
      process: Int(kc_process()), account: actor.account, since: options.now(), action: wish.action)
    return try locked(as: holder) { () throws(StoreError) in
      try commitLocked(wish, by: actor, request, early)
    }
  }

  /// A decision made before the lock was taken, and what it was made on.
  private struct EarlyDecision {
    let decision: Decision
    let day: CalendarDay
    let head: ChainHead

    init(_ decision: Decision, on day: CalendarDay, after head: ChainHead) {
      self.decision = decision
      self.day = day
      self.head = head
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
    _ wish: CommitWish, by actor: Actor, _ request: RequestID, _ early: EarlyDecision?
  ) throws(StoreError) -> Receipt {
    var state = try writable()
    if !options.omitted.contains(.requests), let earlier = state.requests.sequence(of: request) {
      // Its writer may have been killed before the disk confirmed.
      try settled(state)
      return try receipt(of: earlier, for: wish, through: state.head)
    }
    state = try repaired(state)
    let stands = early.map { $0.head == state.head && $0.day == writingDay } ?? false
    let decision = if stands, let early { early.decision } else { try decide(wish, on: state.registry) }
    let merged = try wish.command.map { command throws(StoreError) in
      options.omitted.contains(.versions) ? [] : try merge(decision.changes, of: command, through: state.head)
    }
    let stamp = ActorStamp(account: actor.account, uid: actor.uid, role: decision.role)
    let draft = EntryDraft(
      sequence: 0, moment: options.now(), actor: stamp, request: request, action: wish.action,
      changes: decision.changes)
    let (line, sequence, hash) = try write(draft, after: state, limit: wish.limit)
    return Receipt(
      sequence: SequenceNumber(sequence), moment: line.moment, hash: hash.hex, created: decision.created,
      merged: merged ?? [])
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
    let note = try latching { () throws(StoreError) in
      try TailRepair(folder: folder, options: options).run(at: state.place)
    }
    let draft = EntryDraft(
      sequence: 0, moment: options.now(), actor: ActorStamp(account: Account.current, uid: nil, role: .system),
      action: "repair", changes: [], note: .repair(note))
    _ = try write(draft, after: try refreshed(), limit: options.commandBytes, reserve: false)
    return try refreshed()
  }

  /// The day on which something is written now.
  private var writingDay: CalendarDay { (format.isSample ? options.today : nil) ?? options.now().day }

  private func decide(_ wish: CommitWish, on registry: Registry) throws(StoreError) -> Decision {
    do throws(RuleViolation) {
      return try wish.decide(registry, writingDay)
    } catch {
      throw .refused(error)
    }
  }

  /// The receipt that was given for an earlier entry.
  private func receipt(
    of sequence: Int, for wish: CommitWish, through head: ChainHead
  ) throws(StoreError) -> Receipt {
    guard let entry = try JournalArchive(folder, through: head).entry(at: sequence) else {
      throw .unreadable(file: Layout.journal, reason: "không tìm thấy dòng số \(sequence)")
    }
    let created = entry.changes.filter { $0.isCreation && $0.key.kind != .law }.map(\.key)
    let merged = try wish.command.map { command throws(StoreError) in
      try merges(entry.changes, of: command, through: head).flatMap(\.merged)
    }
    return Receipt(
      sequence: entry.sequence, moment: entry.moment, hash: entry.hash, created: created, merged: merged ?? [])
  }

  private func refuseForgotten(_ request: RequestID) throws(StoreError) {
    guard let made = request.moment else { return }
    let age = options.now().millisecondsSinceEpoch - made.millisecondsSinceEpoch
    if age > RequestLog.memory { throw .forgottenRequest(request) }
  }
}
