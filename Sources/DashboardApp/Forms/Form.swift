import Domain
import TerminalUI
import VietnameseText

/// What a person fills in to give one command; `FormDialog` shows it, moves between its fields and sends the command.
///
/// A field has the wire key of the record's field it fills, so that a refusal finds its way to the field.
package protocol Form: Sendable {
  /// The kind of record that the fields belong to.
  static var record: RecordKind { get }

  func title(_ app: AppState) -> DisplayText

  /// Lines above the fields: what the form is about.
  func preface(_ app: AppState) -> [Line]

  /// What must be minded while typing; stays in view below the fields.
  var caution: Phrase? { get }

  /// The fields shown now, in order; a form adds and removes some as others change.
  var fields: [FormField] { get set }

  /// The titles of the two columns in which a wide terminal shows the fields; nil keeps them in one.
  var columnTitles: (Phrase, Phrase)? { get }

  /// What can be chosen in a chooser field; `query` is what was typed to find it.
  func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption]

  /// A person changed a field: what follows from it is filled in here.
  mutating func valueChanged(of key: FormField.Key, _ app: AppState)

  /// Computes anew what the form itself says: filled-in values, remarks, and which fields there are.
  ///
  /// Called when the form opens, after each change and when new records have come.
  mutating func revise(_ app: AppState)

  /// The command that the fields give, or why a field gives no value.
  ///
  /// What the rules refuse, and required fields without a value, the dialog finds itself.
  func command(_ app: AppState) throws(FormErrors) -> Command

  /// Why nobody could save the form now, whatever stands in its fields: who asks, or what has become of the record.
  func objection(_ app: AppState) -> RuleViolation?

  /// The field that a refusal speaks of; nil where the form has none.
  func key(for field: RecordField) -> FormField.Key?

  /// What opens over the form when an option is chosen that stands for no value, such as entering a new person.
  func dialog(for option: FormOption, of key: FormField.Key, _ app: AppState) -> (any Dialog)?

  /// A form that was opened over this one has made records.
  mutating func take(created keys: [RecordKey], _ app: AppState)

  /// Where to go when the command is on the disk; nil stays on the screen below.
  func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)?
}

extension Form {
  package func preface(_ app: AppState) -> [Line] { [] }
  package var caution: Phrase? { nil }
  package var columnTitles: (Phrase, Phrase)? { nil }
  package func options(of key: FormField.Key, matching query: SearchQuery, _ app: AppState) -> [FormOption] { [] }
  package mutating func valueChanged(of key: FormField.Key, _ app: AppState) {}
  package mutating func revise(_ app: AppState) {}
  package func objection(_ app: AppState) -> RuleViolation? { nil }
  package func destination(_ receipt: Receipt) -> (screen: ScreenID, focus: Focus)? { nil }
  package func dialog(for option: FormOption, of key: FormField.Key, _ app: AppState) -> (any Dialog)? { nil }
  package mutating func take(created keys: [RecordKey], _ app: AppState) {}

  /// A field by its key.
  package subscript(key: FormField.Key) -> FormField? {
    get { fields.first { $0.key == key } }
    set {
      guard let newValue, let place = fields.firstIndex(where: { $0.key == key }) else { return }
      fields[place] = newValue
    }
  }

  /// The text typed into a field.
  package func text(_ key: FormField.Key) -> String { self[key]?.value ?? "" }

  /// Puts a text into a field, where the form has it.
  mutating func put(_ text: String, into key: FormField.Key) { self[key]?.setText(text) }

  /// Chooses an option in a field, where the form has it.
  mutating func put(_ option: FormOption?, into key: FormField.Key) { self[key]?.choose(option) }

  package func key(for field: RecordField) -> FormField.Key? { sameNamed(field) }

  /// The field with the name that a refusal gives.
  func sameNamed(_ field: RecordField) -> FormField.Key? {
    guard field.kind == Self.record else { return nil }
    return fields.first { $0.key.name == field.key }?.key
  }
}

/// Why a form gives no command yet: a sentence for each field, or one for all of them.
package struct FormErrors: Error, Sendable {
  package var byField: [FormField.Key: DisplayText] = [:]
  /// Told only to one who wants to save.
  package var overall: DisplayText?

  package init(_ byField: [FormField.Key: DisplayText] = [:], overall: DisplayText? = nil) {
    self.byField = byField
    self.overall = overall
  }
}

/// One line of a chooser.
package struct FormOption: Hashable, Sendable {
  /// What the form knows the option by.
  package let id: String
  package let label: DisplayText
  /// Stands after the label in a quieter style.
  package let remark: DisplayText

  /// Whether it names no value but offers something else to do, and so comes last where anything is named like the text
  /// typed.
  package let isOffer: Bool
  /// Whether it stands for a person, for whom nobody else may be taken by a slip.
  package let isPerson: Bool
  /// Whether it is a person named otherwise than what was typed, and so never chosen beforehand.
  package fileprivate(set) var isFaint = false

  package init(
    _ id: String, _ label: DisplayText, remark: DisplayText = "", isOffer: Bool = false, isPerson: Bool = false
  ) {
    self.isPerson = isPerson
    self.id = id
    self.label = label
    self.remark = remark
    self.isOffer = isOffer
  }
}

extension [FormOption] {
  /// What a search found, the options named most like what was typed first, else in the order they have.
  func nearestFirst(to typed: String) -> [FormOption] {
    let folded = Folding.fold(typed)
    guard !folded.isEmpty else { return self }
    let ranks = map { NameRank(of: folded, code: $0.id, names: [$0.label.string, $0.remark.string]) }
    // Where only scattered words were found, what is offered instead is the likelier wish.
    let isNear = zip(self, ranks).contains { !$0.isOffer && $1 < .anywhere }
    let ranked = enumerated().map { place, option in
      var option = option
      option.isFaint = option.isPerson && ranks[place] == .anywhere
      return (key: (option.isOffer == isNear ? 1 : 0, ranks[place].rawValue, place), option: option)
    }
    return ranked.sorted { $0.key < $1.key }.map(\.option)
  }
}
