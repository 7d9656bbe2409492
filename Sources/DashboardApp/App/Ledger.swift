import Domain

/// What the dashboard has read of the store, and what it knows of changes to it.
package struct Ledger: Sendable {
  /// The state read last; nil until the first load has come.
  package internal(set) var index: RegistryIndex? {
    didSet {
      load += 1
      duties = DutyMemo()
      pictures = PictureMemos()
    }
  }
  /// Counts the states that were read, to tell what was computed of an earlier one.
  package private(set) var load = 0
  /// Why accounts may not do things in the state that was read.
  private(set) var duties = DutyMemo()
  /// Parts of pictures of the state that was read.
  private(set) var pictures = PictureMemos()
  /// Newest entry the index holds.
  package internal(set) var through = SequenceNumber.none
  /// SHA-256 of that entry's line, in hexadecimal.
  package internal(set) var head = ""
  /// When that entry was recorded.
  package internal(set) var recorded: Moment?
  var told = StoreCondition(isSample: false)
  /// Why the last load brought nothing; nil after one that did.
  package internal(set) var failure: LoadFailure?
  /// When the load under way was asked for; nil without one.
  package internal(set) var loadingSince: Moment?
  /// What the store was busy with last, while something of it is awaited.
  var busy: StoreActivity?
  /// Whether the store changed while a load was under way.
  var isOutrun = false
  /// Records that others changed since this person last looked at them, each with the newest change.
  package internal(set) var changed: [RecordKey: ForeignChange] = [:]
  /// Assignments that became late while this person worked here and that they have not looked at.
  package internal(set) var newlyLate: Set<RecordNumber<Assignment>> = []
  /// When each account wrote its last entry, among the newest ones; nil until asked for.
  package internal(set) var activity: [String: Moment]?
  /// The units that were late in several quarters running, in the state that they were asked for last.
  package internal(set) var streaks: LateStreaks?
  /// The load for which they were asked for.
  var streaksLoad: Int?
  /// What the overview tells, and of which state.
  package internal(set) var overview: LoadedOverview?
  /// The state of which it is being computed.
  var awaitedOverview: OverviewRequest.Basis?
  /// The incidents that the rules propose, and of which state.
  package internal(set) var suggestions: LoadedSuggestions?
  /// The state of which they are being looked for.
  var awaitedSuggestions: SuggestionRequest.Basis?
  /// Histories asked for, by record.
  var histories: [RecordKey: History] = [:] {
    didSet { historyChanges += 1 }
  }
  /// Counts the changes of `histories`, to tell what was drawn of earlier ones.
  private(set) var historyChanges = 0

  package init() {}

  /// What stands against writing: as the store told, and what was found unreadable since.
  package var condition: StoreCondition { told.noting(index?.fault) }

  /// Why nothing can be written: the reason of `condition`.
  var obstacle: StoreError? { told.readOnly ?? index?.fault }

  /// Forgets what was drawn, so that the next picture is made anew.
  mutating func forgetPictures() { pictures = PictureMemos() }

  /// The history of a record as far as it has come.
  package func history(of key: RecordKey) -> History? { histories[key] }

  package func isChanged(_ key: RecordKey) -> Bool { changed[key] != nil }

  /// Takes a record off the list of changed ones, since the person has looked at it.
  package mutating func markSeen(_ key: RecordKey) {
    changed[key] = nil
    if key.kind == .assignment, let id = RecordNumber<Assignment>(rawValue: key.id) { newlyLate.remove(id) }
  }
}

/// A change that someone else made.
package struct ForeignChange: Hashable, Sendable {
  package let actor: ActorStamp
  package let moment: Moment
  package let sequence: SequenceNumber
  package let action: String
  /// Wire keys of the fields it touched.
  package let fields: [String]
}

/// The history of one record: asked for, come, or failed.
package enum History: Sendable {
  case loading
  /// Entries, oldest first.
  case entries([Entry])
  case failed(StoreError)

  /// The entries that came; none before.
  package var entries: [Entry] {
    if case .entries(let entries) = self { entries } else { [] }
  }
}

/// Why a load brought nothing.
package enum LoadFailure: Error, Hashable, Sendable {
  case store(StoreError)
  /// The calendar lacks a year that the figures of the reporting day need.
  case calendar(CalendarGap)
}
