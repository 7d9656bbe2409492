import Domain
import TerminalUI
import VietnameseText

/// All that the dashboard knows: one value, changed only by `update`, shown by `render`.
package struct AppState: Sendable {
  package internal(set) var size: Size
  package let settings: AppSettings
  package internal(set) var session: Session
  package var ledger = Ledger()
  /// The point of recording that is looked at; nil at the newest state.
  package internal(set) var asOf: RecordingPoint?
  /// What was known of the newest state when an earlier one was turned to.
  var present: Ledger?
  /// The moment of the newest event.
  package internal(set) var now: Moment
  /// The moment of the newest key.
  package internal(set) var lastInput: Moment
  /// The screen that is shown.
  package internal(set) var current: ScreenID
  package var screens = ScreenStates()
  /// What is open over the screen, the topmost last.
  package internal(set) var dialogs: [any Dialog] = []
  package var messages = MessageBoard()
  /// How far the detail beside the list is scrolled.
  package internal(set) var detailScroll = DetailScroll()
  /// Whether the line to the terminal backs up, so that only what was asked for is drawn.
  package internal(set) var isLinkSlow = false
  /// The moment that the clock shows; it stands still while the line backs up.
  package internal(set) var clock: Moment
  /// Whether the detail waits for the line.
  var isDetailDue = false

  package init(size: Size, settings: AppSettings, actor: Actor, now: Moment) {
    self.size = size
    self.settings = settings
    asOf = settings.asOf
    session = Session(actor: actor)
    self.now = now
    clock = now
    lastInput = now
    current = ScreenCatalog.first
  }

  package var language: Language { settings.language }

  /// How to draw now: on a line that backs up as on one that is known to be slow.
  package var drawing: DrawingEnvironment {
    DrawingEnvironment(glyphs: settings.drawing.glyphs, isSlowLink: settings.drawing.isSlowLink || isLinkSlow)
  }

  /// The day on which figures are judged.
  package var today: CalendarDay { settings.reportingDay ?? dayOfView ?? now.day }

  /// What the screens read; nil until the store has answered for the first time.
  package var index: RegistryIndex? { ledger.index }

  /// A text in the language of this session.
  package func text(_ phrase: Phrase) -> DisplayText { phrase[language] }

  /// Opens a dialog over everything.
  package mutating func open(_ dialog: any Dialog) { dialogs.append(dialog) }

  /// What makes sentences of errors, with the names that the records give.
  package var errorText: ErrorText {
    ErrorText(language: language, registry: index?.registry, rulebook: settings.rulebook, day: today)
  }
}
