import Domain

/// Carries out the effects that need the store. May block, so it never runs on the main thread.
package struct EffectRunner: Sendable {
  package let store: any Store
  package let drafts: any DraftStore & WatermarkStore
  package let rulebook: Rulebook
  /// Where files for imports come from; nil on a shared server, which opens none.
  package let files: (any ImportFiles)?

  /// Where documents go; nil where files may not be written.
  package let outlet: (any DocumentOutlet)?

  package init(
    store: any Store, drafts: any DraftStore & WatermarkStore, rulebook: Rulebook, files: (any ImportFiles)? = nil,
    outlet: (any DocumentOutlet)? = nil
  ) {
    self.outlet = outlet
    self.store = store
    self.drafts = drafts
    self.rulebook = rulebook
    self.files = files
  }

  /// Does the work and gives the event that answers it; nil for effects that are not the store's.
  package func run(_ effect: Effect) -> Event? {
    switch effect {
    case .load(let request): .loaded(request, load(request))
    case .commit(let command, let actor, let request): .committed(request, commit(command, actor, request))
    case .history(let key): .history(key, history(of: key))
    case .activity: .activity(activity())
    case .streaks(let index, let rule):
      .streaks(LateStreaks(through: index.reporting.day, index.registry, rule))
    case .readImport(let wish): .importRead(wish, read(wish))
    case .loadDrafts(let account): .drafts(of: account, loadDrafts(of: account))
    case .keepDraft(let draft, let account, let old): .draftDone(draft.id, keep(draft, account, replacing: old))
    case .removeDraft(let id, let account): .draftDone(id, remove(id, account))
    case .loadWatermark(let account): .watermark(of: account, drafts.watermark(of: account))
    case .keepWatermark(let mark, let account): keep(mark, account)
    case .overview(let request): .overview(request.basis, overview(request))
    case .suggestions(let request): .suggestions(request.answer(under: rulebook))
    case .export(let export): .exported(carryOut(export))
    case .schedule, .repaint, .quit: nil
    }
  }

  private func carryOut(_ export: QuarterExport) -> Result<String, ExportFailure> {
    guard let outlet else {
      return .failure(.file(Phrase("Ở đây không ghi được tệp.", "No files can be written here.")))
    }
    do throws(ExportFailure) {
      return .success(try export.carryOut(from: store, rulebook, to: outlet))
    } catch {
      return .failure(error)
    }
  }

  private func loadDrafts(of account: String) -> Result<DraftShelf, DraftError> {
    do throws(DraftError) {
      return .success(try drafts.drafts(of: account))
    } catch {
      return .failure(error)
    }
  }

  private func keep(_ draft: Draft, _ account: String, replacing old: DraftID?) -> DraftError? {
    do throws(DraftError) {
      try drafts.keep(draft, of: account)
      if let old { try drafts.remove(old, of: account) }
      return nil
    } catch {
      return error
    }
  }

  private func remove(_ id: DraftID, _ account: String) -> DraftError? {
    do throws(DraftError) {
      try drafts.remove(id, of: account)
      return nil
    } catch {
      return error
    }
  }

  private func load(_ request: LoadRequest) -> Result<LoadedLedger, LoadFailure> {
    do throws(LoadFailure) {
      return .success(try read(request))
    } catch {
      return .failure(error)
    }
  }

  private func read(_ request: LoadRequest) throws(LoadFailure) -> LoadedLedger {
    let snapshot: Snapshot
    // Whoever looks back sees what they may see today.
    let newest: Snapshot
    let news: [Entry]
    do throws(StoreError) {
      newest = try store.snapshot()
      snapshot = if let point = request.asOf { try store.snapshot(asOf: point) } else { newest }
      if let known = request.known, known < snapshot.through {
        news = try store.changes(after: known)
      } else {
        news = []
      }
    } catch {
      throw .store(error)
    }
    let user = Code<User>(rawValue: request.actor.account).flatMap { newest.registry.users[$0] }
    let visibility = Visibility(of: user, under: rulebook.permissions)
    let reporting: ReportingDay
    do throws(CalendarGap) {
      let day = request.day ?? request.asOf?.day(recorded: snapshot.recorded) ?? CalendarDay(daysSinceEpoch: 0)
      reporting = try rulebook.reportingDay(day)
    } catch {
      throw .calendar(error)
    }
    let index = RegistryIndex(snapshot.registry, on: reporting, calendar: rulebook.calendar, for: visibility)
    return LoadedLedger(
      index: index, through: snapshot.through, head: snapshot.head, recorded: snapshot.recorded,
      condition: snapshot.condition.noting(index.fault),
      news: news)
  }

  private func commit(_ command: Command, _ actor: Actor, _ request: RequestID) -> Result<Receipt, StoreError> {
    do throws(StoreError) {
      return .success(try store.commit(command, by: actor, request: request))
    } catch {
      return .failure(error)
    }
  }

  /// How many entries are looked through for the last one of each account.
  private static let activityDepth = 5000

  /// The moment of the last entry of each account that wrote one of the newest entries.
  private func activity() -> Result<[String: Moment], StoreError> {
    do throws(StoreError) {
      let newest = try store.snapshot().through
      let first = SequenceNumber(max(0, newest.value - EffectRunner.activityDepth))
      let entries = try store.changes(after: first)
      return .success(
        Dictionary(entries.map { ($0.actor.account, $0.moment) }, uniquingKeysWith: { _, later in later }))
    } catch {
      return .failure(error)
    }
  }

  private func history(of key: RecordKey) -> Result<[Entry], StoreError> {
    do throws(StoreError) {
      return .success(try store.history(of: key))
    } catch {
      return .failure(error)
    }
  }
}
