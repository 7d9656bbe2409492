/// Spellings that name the same thing, for duplicate checks; nothing here rewrites a name.
package enum Spelling {
  /// A key that is equal for texts that differ only in case, spaces, apostrophes, look-alikes of `đ`, composition and
  /// where the tone of `oa`, `oe`, `uy` stands: "Hòa" and "HOÀ", "R'Lấp" and "R’lấp".
  ///
  /// Marks count: "Đắk" and "Đăk" differ. `quý` and `già` have one spelling, for `qu` and `gi` are initials.
  /// The key is for comparison and is not to be shown.
  ///
  /// - Parameter mergingIAndY: Whether a final `y` after a consonant counts as `i`, as in "kỷ" and "kỉ".
  package static func duplicateKey(_ text: some StringProtocol, mergingIAndY: Bool = false) -> String {
    var marked = MarkedText(String(text))
    if mergingIAndY { marked.mergeIAndY() }
    return marked.spelled
  }
}
