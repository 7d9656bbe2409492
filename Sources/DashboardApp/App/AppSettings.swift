import Domain
import TerminalUI

/// What is settled before the dashboard starts and stays so.
package struct AppSettings: Sendable {
  package var language: Language
  package var drawing: DrawingEnvironment
  /// Whether nothing may be written from here (`--read-only`).
  package var isReadOnly: Bool
  /// Whether the person may go on as another account of the store: in personal and sample stores.
  package var canSwitchAccount: Bool
  /// Whether files that the person names can be read: everywhere but on a shared server.
  package var readsFiles: Bool
  /// Whether documents may be written as files: not on a shared server.
  package var canExport: Bool
  package let rulebook: Rulebook
  /// The reporting day, where it is not today.
  package var reportingDay: CalendarDay?
  /// The point of recording that is shown at first; nil shows the newest state.
  package var asOf: RecordingPoint?
  /// Begins every request identifier of this session, so that two sessions never share one.
  package let requestPrefix: String

  package init(
    language: Language = .vietnamese, drawing: DrawingEnvironment = .standard, isReadOnly: Bool = false,
    canSwitchAccount: Bool = false, readsFiles: Bool = true, canExport: Bool = true, rulebook: Rulebook,
    reportingDay: CalendarDay? = nil,
    asOf: RecordingPoint? = nil,
    requestPrefix: String
  ) {
    self.language = language
    self.drawing = drawing
    self.isReadOnly = isReadOnly
    self.canSwitchAccount = canSwitchAccount
    self.readsFiles = readsFiles
    self.canExport = canExport
    self.rulebook = rulebook
    self.reportingDay = reportingDay
    self.asOf = asOf
    self.requestPrefix = requestPrefix
  }
}
