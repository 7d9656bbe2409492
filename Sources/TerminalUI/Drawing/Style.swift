/// What a piece of text is for; a `Theme` turns the role into colours and attributes.
package enum Style: UInt8, CaseIterable, Sendable {
  /// Running text in the terminal's default colour.
  case text
  /// The name of a screen, or the row of column titles.
  case heading
  /// The name of a fact in a detail pane, before its value.
  case label
  /// A fact; plain, so that it stands out from its dim label.
  case value
  /// The chosen row's marker and identifier where no bar can be drawn.
  case selected
  /// Over time.
  case late
  /// More than thirty days over time.
  case veryLate
  /// To be finished within three days, or today.
  case dueSoon
  /// Done on time; only in totals.
  case good
  /// Suspended, annulled or secondary.
  case dim
  /// The one accent: pane titles and what is active.
  case accent
  /// A message that something failed.
  case error
  /// A message that something needs care.
  case warning
  /// A row that someone else changed.
  case changed
  /// A row that the user marked.
  case marked
  /// A row with an incident.
  case incident
  /// Box lines and rules.
  case border
  /// The tab on screen.
  case tabActive
  /// The other tabs.
  case tabInactive
  /// The key in a hint.
  case hintKey
  /// What the key does.
  case hintLabel
  /// A form field at rest.
  case field
  /// The form field with the cursor.
  case fieldActive
  /// What could stand in an empty field.
  case placeholder
}
