import Domain
import TerminalUI
import VietnameseText

/// One screen of the dashboard. The value is the screen's whole state; everything it needs lies in its own folder.
package protocol Screen: Sendable {
  static var id: ScreenID { get }
  static var title: Phrase { get }
  /// The digit that opens it.
  static var key: Character { get }
  /// Whether it has a tab at the top.
  static var isTab: Bool { get }
  /// Why the account cannot open it; nil where it can.
  static func bar(_ app: AppState) -> Phrase?
  /// The count that its tab shows; nil shows none.
  static func badge(_ app: AppState) -> TabBadge?

  /// One line that tells a newcomer what to do here; shown while no message stands in its place.
  static var advice: Phrase? { get }

  /// The advice for what the screen shows now; that of the screen unless it says otherwise.
  var adviceNow: Phrase? { get }

  /// The screen before any data have come.
  init()

  /// The keys of this screen; those that hold everywhere are added to them.
  func bindings(_ app: AppState) -> [ActionBinding]

  /// The box in which a filter is typed, on a screen that has one: while it is open, keys go there.
  var filterBox: FilterBox { get set }

  /// What may be typed there, for those who have not tried.
  static var filterExample: Phrase { get }

  /// Does what a key of this screen asks for.
  mutating func handle(_ action: Action, _ app: inout AppState) -> [Effect]

  /// Recomputes what the screen derives from the index.
  ///
  /// Called when a load has come and when the filter text has changed; `order` says whether rows may move.
  mutating func refresh(_ app: AppState, order: RowOrder)

  /// Opens what another screen, the palette or a saved form points at; nil when only the screen was chosen.
  mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect]

  /// The record that keys are about: that under the cursor or on the page; nil where none is.
  func chosenRecord(_ app: AppState) -> RecordKey?

  /// The detail beside the list; nil where there is none that could be scrolled.
  func detailExtent(_ app: AppState) -> DetailExtent?

  /// Keys have paused: the detail follows the cursor, and histories it needs are asked for.
  mutating func settle(_ app: inout AppState) -> [Effect]

  /// How many rows are marked.
  var markCount: Int { get }

  /// Takes marks off rows that are no longer listed; gives how many.
  mutating func dropLostMarks() -> Int

  /// Takes the marks off records, by their identifiers.
  mutating func unmark(_ ids: Set<String>)

  /// Draws into the body of the layout, never outside.
  func draw(in area: Rect, of frame: inout Frame, _ app: AppState)
}

extension Screen {
  package static var isTab: Bool { true }
  package static func bar(_ app: AppState) -> Phrase? { nil }
  package static func badge(_ app: AppState) -> TabBadge? { nil }
  package static var advice: Phrase? { nil }
  package static var filterExample: Phrase { Phrase("cu jut, snv, qh>7", "cu jut, snv, qh>7") }
  package var adviceNow: Phrase? { Self.advice }
  package mutating func arrive(at focus: Focus?, _ app: inout AppState) -> [Effect] { [] }
  package func chosenRecord(_ app: AppState) -> RecordKey? { nil }
  package func detailExtent(_ app: AppState) -> DetailExtent? { nil }
  package mutating func settle(_ app: inout AppState) -> [Effect] { [] }
  package var markCount: Int { 0 }
  package mutating func dropLostMarks() -> Int { 0 }
  package mutating func unmark(_ ids: Set<String>) {}
}

/// The count in a tab.
package struct TabBadge: Hashable, Sendable {
  package let count: Int
  package let style: Style

  package init(_ count: Int, _ style: Style = .tabInactive) {
    self.count = count
    self.style = style
  }
}

/// What a screen is asked to show when it is opened from elsewhere.
package enum Focus: Hashable, Sendable {
  case unit(Code<OrgUnit>)
  /// The screen's list, narrowed to what belongs to a unit.
  case records(of: Code<OrgUnit>)
  case assignment(RecordNumber<Assignment>)
  case incident(RecordNumber<Incident>)
  /// An entry of a register.
  case entry(RecordKey)
  /// How a unit carries out the seven instructions, on its page.
  case compliance(of: Code<OrgUnit>)
  /// A register under this filter.
  case register(Register, filter: String)
  /// The screen's list under this filter.
  case filter(String)
}

/// Whether a refresh may move rows.
package enum RowOrder: Hashable, Sendable {
  /// Rows stay where they are, new ones come at the end: someone is working with the list.
  case kept
  /// Rows are put in order anew.
  case renewed
}
