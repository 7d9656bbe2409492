import VietnameseText

/// How far something has come: a bar, then the share in percent.
package struct ProgressBar: Widget {
  package let done: Int
  package let total: Int

  /// Makes a progress bar for `done` of `total`.
  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  package func draw(in area: Rect, of frame: inout Frame) {
    let (percent, bar) = area.row(0).split(.right, 5)
    frame.fill(bar, with: frame.glyphs.track, style: .dim)
    frame.draw(Bar(value: done, maximum: total), in: bar)
    let share = total > 0 ? min(100, max(0, done) * 100 / total) : 100
    frame.write("\(share)%", in: percent, style: .value, alignment: .trailing)
  }
}
