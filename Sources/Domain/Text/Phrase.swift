import VietnameseText

/// The language of screens, messages and lists; Vietnamese unless asked otherwise.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}

/// A text of the product in both its languages.
package struct Phrase: Hashable, Sendable {
  package let vietnamese: DisplayText
  package let english: DisplayText

  package init(_ vietnamese: DisplayText, _ english: DisplayText) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package subscript(language: Language) -> DisplayText {
    language == .vietnamese ? vietnamese : english
  }
}

/// A value of a closed list that people see by a name, and files by `rawValue`.
package protocol Labelled {
  var label: Phrase { get }
}
