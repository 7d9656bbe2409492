/// What the terminal can show and how fast, known before anything is drawn.
package struct DrawingEnvironment: Hashable, Sendable {
  /// The characters for lines, bars and marks.
  package var glyphs: Glyphs
  /// Whether each byte counts: the selection is then a marker and a bold identifier instead of a bar.
  package var isSlowLink: Bool

  /// Makes an environment.
  package init(glyphs: Glyphs = .unicode, isSlowLink: Bool = false) {
    self.glyphs = glyphs
    self.isSlowLink = isSlowLink
  }

  /// Unicode glyphs on a fast link.
  package static let standard = DrawingEnvironment()
}
