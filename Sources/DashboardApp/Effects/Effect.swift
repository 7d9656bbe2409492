import Domain

/// Work outside the dashboard's state.
package enum Effect: Sendable {
  /// Read the state of the store; answered by `loaded`.
  case load(LoadRequest)
  /// Write a command; answered by `committed` when it is on the disk or refused.
  case commit(Command, Actor, RequestID)
  /// Read the history of a record; answered by `history`.
  case history(RecordKey)
  /// Find the units that were late in several quarters running; answered by `streaks`.
  case streaks(RegistryIndex, QuarterRule)
  /// Read when each account wrote its last entry; answered by `activity`.
  case activity
  /// Read a file of rows and judge them; answered by `importRead`.
  case readImport(ImportWish)
  /// Read the drafts of an account; answered by `drafts`.
  case loadDrafts(of: String)
  /// Keep a draft of an account and take away the one it replaces; answered by `draftDone`.
  case keepDraft(Draft, of: String, replacing: DraftID?)
  /// Take a draft of an account away; answered by `draftDone`.
  case removeDraft(DraftID, of: String)
  /// Read how far an account had looked before; answered by `watermark`.
  case loadWatermark(of: String)
  /// Keep how far an account has looked; answered by `watermarkKept`.
  case keepWatermark(Watermark, of: String)
  /// Compute what the overview tells; answered by `overview`.
  case overview(OverviewRequest)
  /// Look for the incidents that the rules propose; answered by `suggestions`.
  case suggestions(SuggestionRequest)
  /// Write the report of a quarter as a file; answered by `exported`.
  case export(QuarterExport)
  /// Come back with `timer` after so many milliseconds.
  case schedule(AppTimer, milliseconds: Int)
  /// Draw every cell again.
  case repaint
  case quit
}

/// What to read, and for whom.
package struct LoadRequest: Hashable, Sendable {
  package let actor: Actor
  /// The day of the figures; nil takes that on which the state was recorded.
  package let day: CalendarDay?
  /// The newest entry known, so that later ones are listed; nil on the first load.
  package let known: SequenceNumber?
  /// The point of recording to read; nil reads the newest state.
  package var asOf: RecordingPoint?
}

/// What a load brought.
package struct LoadedLedger: Sendable {
  package let index: RegistryIndex
  package let through: SequenceNumber
  /// SHA-256 of the newest entry's line, in hexadecimal.
  package let head: String
  package let recorded: Moment?
  package let condition: StoreCondition
  /// Entries after the one known when the load was asked for.
  package let news: [Entry]
}
