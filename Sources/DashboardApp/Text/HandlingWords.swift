import Domain
import VietnameseText

/// Keys of forms, instruments and grounds of handling in words.
package struct HandlingWords {
  private let rulebook: Rulebook?

  package init(_ rulebook: Rulebook?) {
    self.rulebook = rulebook
  }

  /// A form of handling by its name; the conclusion that there was no violation where none was decided.
  package func form(_ id: String?) -> DisplayText {
    guard let id else { return "—" }
    return DisplayText(rulebook?.discipline.forms.first { $0.id == id }?.title ?? id)
  }

  /// An instrument as documents cite it.
  package func instrument(_ id: String?) -> DisplayText {
    guard let id else { return "—" }
    return DisplayText(rulebook?.catalogue.document(id)?.shortCitation ?? id)
  }

  /// A ground to put handling off, or to go without a council.
  package func ground(_ id: String) -> DisplayText {
    let title =
      rulebook?.discipline.postponementGrounds.first { $0.id == id }?.title ?? rulebook?.councils.skipGround(id)?.title
    return DisplayText(title ?? id)
  }
}
