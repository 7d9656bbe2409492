import Domain
import TerminalUI
import VietnameseText

/// What a person fills in to give one command; `FormDialog` shows it, moves between its fields and sends the command.
package protocol Form: Sendable {
  func title(_ app: AppState) -> DisplayText

  /// Lines above the fields: what the form is about, and what must not be typed here.
  func preface(_ app: AppState) -> [Line]

  /// The fields shown now, in order; a form adds and removes some as others change.
  var fields: [FormField] { get set }

  /// What can be chosen in a chooser field; `query` is what was typed to find it.
  func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption]

  /// A field has another value: what follows from it is filled in here.
  mutating func valueChanged(of key: FormField.Key, _ app: AppState)

  /// The command that the fields give, or what stands in its way beside each field.
  func command(_ app: AppState) throws(FormErrors) -> Command

  /// The field that a refusal speaks of; nil shows the refusal at the foot of the form.
  func key(for field: RecordField) -> FormField.Key?

  /// Where to go when the command is on the disk; nil stays on the screen below.
  func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)?
}

extension Form {
  package func preface(_ app: AppState) -> [Line] { [] }
  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] { [] }
  package mutating func valueChanged(of key: FormField.Key, _ app: AppState) {}
  package func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)? { nil }

  /// A field by its key.
  package subscript(key: FormField.Key) -> FormField? {
    get { fields.first { $0.key == key } }
    set {
      guard let newValue, let place = fields.firstIndex(where: { $0.key == key }) else { return }
      fields[place] = newValue
    }
  }
}

/// Why a form gives no command yet: a sentence for each field.
package struct FormErrors: Error, Sendable {
  package var byField: [FormField.Key: DisplayText] = [:]

  package init(_ byField: [FormField.Key: DisplayText] = [:]) {
    self.byField = byField
  }
}

/// One line of a chooser.
package struct FormOption: Hashable, Sendable {
  /// What the form knows the option by.
  package let id: String
  package let label: DisplayText
  /// Stands after the label in a quieter style.
  package let remark: DisplayText

  package init(_ id: String, _ label: DisplayText, remark: DisplayText = "") {
    self.id = id
    self.label = label
    self.remark = remark
  }
}
