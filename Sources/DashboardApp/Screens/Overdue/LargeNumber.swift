import TerminalUI

/// A number in large digits, magnified a whole number of times.
struct LargeNumber: Widget {
  private let digits: BigDigits
  private let scale: Int

  init(_ number: Int, scale: Int, style: Style) {
    digits = BigDigits(number, style: style)
    self.scale = max(1, scale)
  }

  /// Columns taken.
  var width: Int { digits.width * scale }

  /// Rows taken at a scale.
  static func height(scale: Int) -> Int { BigDigits.height * max(1, scale) }

  /// The largest of three scales at which a number fits.
  static func scale(of number: Int, fitting width: Int, rows: Int) -> Int {
    [3, 2].first { LargeNumber(number, scale: $0, style: .text).width <= width && height(scale: $0) <= rows } ?? 1
  }

  func draw(in area: Rect, of frame: inout Frame) {
    var small = Frame(size: Size(width: digits.width, height: BigDigits.height), environment: frame.environment)
    small.draw(digits, in: small.bounds)
    for y in 0..<small.size.height * scale {
      for x in 0..<small.size.width * scale {
        let cell = small[Point(x: x / scale, y: y / scale)]
        frame.put(cell, at: area.origin.offset(x: x, y: y), clippedTo: area)
      }
    }
  }
}
