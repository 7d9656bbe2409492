/// A text prepared once for many searches.
package struct FoldedText: Sendable, Hashable {
  /// The text as it was given.
  package let text: String
  /// What `Folding.fold` makes of it.
  package let folded: String

  /// Folds a text.
  package init(_ text: String) {
    self.text = text
    folded = Folding.fold(text)
  }

  /// Takes a text that was folded before; `folded` must be what `Folding.fold` gives.
  package init(_ text: String, folded: String) {
    self.text = text
    self.folded = folded
  }
}
