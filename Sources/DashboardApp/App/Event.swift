import Domain
import TerminalUI

/// Something that happened and that the dashboard has to take note of.
package enum Event: Sendable {
  /// The dashboard begins.
  case start
  /// What one read of the terminal gave.
  case input([Input])
  /// The clock shows another minute.
  case minute
  /// A timer that was set has run out.
  case timer(AppTimer)
  /// The line to the terminal began to back up, or takes everything at once again.
  case link(isSlow: Bool)
  /// The store is busy with something that takes long.
  case storeBusy(StoreActivity)
  /// The store says that something came.
  case storeChanged
  case loaded(LoadRequest, Result<LoadedLedger, LoadFailure>)
  case committed(RequestID, Result<Receipt, StoreError>)
  case history(RecordKey, Result<[Entry], StoreError>)
  /// The units that were late in several quarters running.
  case streaks(LateStreaks?)
  /// When each account wrote its last entry.
  case activity(Result<[String: Moment], StoreError>)
  /// A file of rows was read, or could not be.
  case importRead(ImportWish, Result<ImportReading, ImportFileFault>)
  /// The drafts of an account.
  case drafts(of: String, Result<DraftShelf, DraftError>)
  /// How far an account had looked before this sitting.
  case watermark(of: String, Watermark?)
  /// A watermark is on the disk, or could not be kept.
  case watermarkKept
  /// What the overview tells.
  case overview(OverviewRequest.Basis, Overview)
  /// The incidents that the rules propose.
  case suggestions(LoadedSuggestions)
  /// A draft was kept or taken away, or could not be.
  case draftDone(DraftID, DraftError?)
  /// A document was written as a file, at this path, or was not.
  case exported(Result<String, ExportFailure>)
}

/// What can be waited for; setting a timer again starts it anew.
package enum AppTimer: Hashable, Sendable {
  /// Keys have paused, so the detail may follow the cursor.
  case detail
  /// A wait has grown long enough to be told of.
  case patience
  /// What was typed since the last draft should be kept.
  case draft
}
