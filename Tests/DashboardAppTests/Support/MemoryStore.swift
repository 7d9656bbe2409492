import Domain
import Synchronization

/// A store in memory that decides and folds as the real one does, for tests of the dashboard.
final class MemoryStore: Store {
  struct Content {
    var registry = Registry()
    var entries: [Entry] = []
    var drafts: [String: [Draft]] = [:]
    /// How far accounts had looked.
    var watermarks: [String: Watermark] = [:]
    /// Names of files that are no drafts.
    var unreadableDrafts: [String] = []
    /// Documents that were written, by name.
    var documents: [String: String] = [:]
    /// When set, drafts cannot be kept.
    var draftFailure: DraftError?
    /// When set, commits fail with it.
    var failure: StoreError?
  }

  let content: Mutex<Content>
  private let rulebook: Rulebook
  private let isSample: Bool

  /// - Throws: `ApplyError` where the changes do not fit each other.
  init(filledWith changes: [RecordChange], at moment: Moment, rulebook: Rulebook, isSample: Bool = true) throws {
    var content = Content()
    for change in changes { try content.registry.apply(change) }
    content.entries = [
      Entry(
        sequence: SequenceNumber(1), moment: moment, actor: ActorStamp(account: "qt01", uid: nil, role: .admin),
        request: nil, action: "init", changes: changes, hash: "1")
    ]
    self.content = Mutex(content)
    self.rulebook = rulebook
    self.isSample = isSample
  }

  /// Makes every commit fail from now on; nil lets them through again.
  func fail(with error: StoreError?) {
    content.withLock { $0.failure = error }
  }

  func snapshot() throws(StoreError) -> Snapshot {
    content.withLock { content in
      Snapshot(
        registry: content.registry, through: content.entries.last?.sequence ?? .none,
        head: content.entries.last?.hash ?? "", recorded: content.entries.last?.moment,
        condition: StoreCondition(isSample: isSample))
    }
  }

  func snapshot(asOf point: RecordingPoint) throws(StoreError) -> Snapshot {
    let entries = content.withLock(\.entries)
    let taken = entries.prefix { entry in
      switch point {
      case .sequence(let sequence): entry.sequence <= sequence
      case .moment(let moment): entry.moment <= moment
      }
    }
    guard let last = taken.last else {
      throw .notRecorded(point, first: entries.first?.moment, newest: entries.last?.sequence ?? .none)
    }
    var registry = Registry()
    do throws(ApplyError) {
      for change in taken.flatMap(\.changes) { try registry.apply(change) }
    } catch {
      throw .unreadable(file: "memory", reason: "\(error)")
    }
    return Snapshot(
      registry: registry, through: last.sequence, head: last.hash, recorded: last.moment,
      condition: StoreCondition(isSample: isSample), asOf: point)
  }

  func commit(_ command: Command, by actor: Actor, request: RequestID) throws(StoreError) -> Receipt {
    let result: Result<Receipt, StoreError> = content.withLock { content in
      do throws(StoreError) {
        return .success(try commit(command, actor, request, &content))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func commit(
    _ command: Command, _ actor: Actor, _ request: RequestID, _ content: inout Content
  ) throws(StoreError) -> Receipt {
    if let failure = content.failure { throw failure }
    let decision: Decision
    do throws(RuleViolation) {
      decision = try content.registry.decide(command, by: actor, on: Fixture.day, under: rulebook)
    } catch {
      throw .refused(error)
    }
    var merges: [FieldMerge] = []
    for (key, seen) in command.expectedVersions {
      let history = content.entries.filter { $0.changes.contains { $0.key == key } }
      for change in decision.changes where change.key == key && change.base != seen {
        merges.append(FieldMerge(change, seen: { command.seenVersion(of: $0, in: key) ?? seen }, history: history))
      }
    }
    guard merges.allSatisfy(\.conflicts.isEmpty) else { throw .conflict(merges.flatMap(\.conflicts)) }
    for change in decision.changes {
      do throws(ApplyError) {
        try content.registry.apply(change)
      } catch {
        throw .unreadable(file: "memory", reason: "\(error)")
      }
    }
    let entry = Entry(
      sequence: SequenceNumber(content.entries.count + 1), moment: Fixture.now,
      actor: ActorStamp(account: actor.account, uid: nil, role: decision.role), request: request,
      action: command.action, changes: decision.changes, hash: "\(content.entries.count + 1)")
    content.entries.append(entry)
    return Receipt(
      sequence: entry.sequence, moment: entry.moment, hash: entry.hash, created: decision.created,
      merged: merges.flatMap(\.merged))
  }

  func changes(after sequence: SequenceNumber) throws(StoreError) -> [Entry] {
    content.withLock { $0.entries.filter { $0.sequence > sequence } }
  }

  func history(of key: RecordKey) throws(StoreError) -> [Entry] {
    content.withLock { $0.entries.filter { $0.changes.contains { $0.key == key } } }
  }
}
