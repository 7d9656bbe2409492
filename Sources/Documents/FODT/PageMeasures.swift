import VietnameseText

/// Lengths on paper in tenths of a millimetre, as Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I mục 1 to 5 sets them.
enum PageMeasures {
  /// A4 is 210 × 297 mm.
  static let (shortSide, longSide) = (2100, 2970)
  /// Left 30 to 35 mm, right 15 to 20 mm.
  static let (left, right) = (300, 150)

  /// The room for text on a page that stands or lies.
  static func textWidth(isLandscape: Bool) -> Int {
    (isLandscape ? longSide : shortSide) - left - right
  }

  /// The columns above the text: the issuing body, and the name of the country with the motto.
  static let headColumns = [650, 1000]

  /// "16.5mm".
  static func millimetres(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)mm" }

  /// About how wide a text stands in bold at so many points: capitals take 0.7 of the size, small letters half of it.
  static func width(of text: DisplayText, points: Int) -> Int {
    let thousandths = text.string.reduce(0) { $0 + ($1.isUppercase ? 707 : $1 == " " ? 250 : 495) }
    // A point is 3.528 tenths of a millimetre.
    return thousandths * points * 3528 / 1_000_000
  }

  /// The widths of a table's columns on a page, together as wide as its text.
  static func columnWidths(of table: DocumentTable, isLandscape: Bool) -> [Int] {
    let room = textWidth(isLandscape: isLandscape)
    let whole = table.columns.reduce(0) { $0 + $1.width }
    guard whole > 0 else { return [] }
    var widths = table.columns.map { room * $0.width / whole }
    widths[widths.count - 1] += room - widths.reduce(0, +)
    return widths
  }
}
