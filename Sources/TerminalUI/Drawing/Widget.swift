/// Something that draws itself into part of a frame.
///
/// A widget is a value made for one drawing; what lasts between drawings (cursor, scroll offset, text being typed) is a
/// state value of its own.
package protocol Widget: Sendable {
  /// Draws into `area`, never outside it.
  func draw(in area: Rect, of frame: inout Frame)
}

extension Frame {
  /// Lets a widget draw itself.
  package mutating func draw(_ widget: some Widget, in area: Rect) {
    widget.draw(in: area.intersection(bounds), of: &self)
  }
}
