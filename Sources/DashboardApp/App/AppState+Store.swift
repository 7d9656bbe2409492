import Domain
import VietnameseText

extension AppState {
  mutating func loaded(_ request: LoadRequest, _ result: Result<LoadedLedger, LoadFailure>) -> [Effect] {
    guard request.asOf == asOf else { return [] }
    ledger.loadingSince = nil
    ledger.busy = nil
    guard request.actor == session.actor else { return load() }
    switch result {
    case .failure(let failure) where asOf != nil && ledger.index == nil: return leaveUnreadableView(failure)
    case .failure(let failure):
      ledger.failure = failure
      messages.post(.error, errorText.sentence(failure))
    case .success(let loaded):
      let isFirst = ledger.index == nil
      let obstacle = ledger.condition.readOnly
      let news = ledger.take(loaded, own: session.ownRequests)
      if let news { announce(news) }
      if let reason = ledger.condition.readOnly, reason != obstacle {
        messages.post(.error, errorText.sentence(reason))
      }
      let isOwn = news == nil && !loaded.news.isEmpty
      refreshScreen(order: isFirst || isOwn || isIdle ? .renewed : .kept)
      for place in dialogs.indices { dialogs[place].refresh(self) }
    }
    let outrun = ledger.isOutrun
    ledger.isOutrun = false
    return settleScreen() + renewOpenHistories() + (outrun ? load() : [])
  }

  /// Says what others changed.
  private mutating func announce(_ news: [RecordKey: ForeignChange]) {
    guard let (key, change) = news.max(by: { $0.value.sequence < $1.value.sequence }) else { return }
    let name = RecordWords.name(of: key, in: self)
    guard news.count > 1 else {
      messages.post(.news, Messages.changedByOther(name, by: change.actor.account, language))
      return
    }
    messages.post(.news, Messages.changedByOthers(news.count, newest: name, by: change.actor.account, language))
  }

  mutating func committed(_ request: RequestID, _ result: Result<Receipt, StoreError>) -> [Effect] {
    let command = session.pending.removeValue(forKey: request)
    ledger.busy = nil
    var effects = load()
    if case .success(let receipt) = result {
      session.lastReceipt = receipt
      messages.post(.done, Messages.saved(receipt, command, in: self))
    }
    var isTaken = false
    for place in dialogs.indices.reversed() where place < dialogs.count {
      var dialog = dialogs[place]
      isTaken = isTaken || dialog.awaits(request)
      let outcome = dialog.receive(request, result, &self)
      dialogs[place] = dialog
      effects += finish(outcome, at: place)
    }
    if case .failure(let error) = result {
      if !isTaken { messages.post(.error, errorText.sentence(error)) }
      // What was refused must not be lost, whatever happens to the session.
      effects += keepDrafts()
    }
    return effects
  }

  /// Asks for the history of a record unless it is known or on its way.
  package mutating func requestHistory(of key: RecordKey) -> [Effect] {
    switch ledger.histories[key] {
    case .entries, .loading: return []
    case .failed, nil: break
    }
    ledger.histories[key] = .loading
    return [.history(key)]
  }
}

extension AppState {
  /// Asks for the units that were late in several quarters running, once for each state that was read.
  mutating func requestStreaks() -> [Effect] {
    guard let index, ledger.streaksLoad != ledger.load else { return [] }
    ledger.streaksLoad = ledger.load
    return [.streaks(index, settings.rulebook.thresholds.quarterRule)]
  }
}

extension Ledger {
  /// Takes what a load brought; gives what others changed, nil where they changed nothing.
  mutating func take(_ loaded: LoadedLedger, own: Set<RequestID>) -> [RecordKey: ForeignChange]? {
    noteNewlyLate(in: loaded.index)
    index = loaded.index
    through = loaded.through
    head = loaded.head
    recorded = loaded.recorded
    told = loaded.condition
    failure = nil
    var news: [RecordKey: ForeignChange] = [:]
    for entry in loaded.news {
      for change in entry.changes {
        histories[change.key] = nil
        guard entry.request.map({ !own.contains($0) }) ?? true, isShown(change.key) else { continue }
        news[change.key] = ForeignChange(
          actor: entry.actor, moment: entry.moment, sequence: entry.sequence, action: entry.action,
          fields: (change.set + change.add).map(\.key))
      }
    }
    changed.merge(news) { _, new in new }
    return news.isEmpty ? nil : news
  }

  /// Whether the person may know that such a record changed.
  private func isShown(_ key: RecordKey) -> Bool {
    switch key.kind {
    case .assignment, .unit, .headship, .quarterlyReport: true
    case .incident: index?.incidentSummaries.contains { $0.id.rawValue == key.id } ?? false
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      key.kind != .check && key.kind != .advice || index?.visibility == .everything
    case .person, .user, .suggestion, .law, .fileImport, .urging: false
    case .evaluation: index?.visibility == .everything
    }
  }

  /// Takes a history that came.
  ///
  /// - Parameter last: the newest entry that is shown; nil shows all.
  mutating func take(
    history result: Result<[Entry], StoreError>, of key: RecordKey, through last: SequenceNumber? = nil
  ) {
    // Only the last few are worth keeping: they are read again in a moment.
    if histories.count > 64 { histories = [:] }
    switch result {
    case .success(let entries):
      histories[key] = .entries(last.map { last in entries.filter { $0.sequence <= last } } ?? entries)
    case .failure(let error): histories[key] = .failed(error)
    }
  }
}
