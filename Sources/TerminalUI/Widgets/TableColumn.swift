import VietnameseText

/// A column of a table: its title, and how its width follows from the room there is.
package struct TableColumn: Hashable, Sendable {
  package let title: DisplayText
  /// The fewest columns in which it is of use.
  package let minimum: Int
  /// The columns wished for.
  package let ideal: Int
  /// The most columns it takes when there is room left over.
  package let maximum: Int
  package let alignment: Alignment
  /// When it gives way in a narrow table: 1 first, then 2 and so on; 0 never.
  package let givesWay: Int
  /// Whether it goes altogether when even the minimum of all columns is too much.
  package let canGo: Bool

  /// Makes a column; without minimum and maximum it keeps its ideal width.
  package init(
    _ title: DisplayText, minimum: Int? = nil, ideal: Int, maximum: Int? = nil, alignment: Alignment = .leading,
    givesWay: Int = 0, canGo: Bool = false
  ) {
    self.title = title
    self.minimum = min(minimum ?? ideal, ideal)
    self.ideal = ideal
    self.maximum = max(maximum ?? ideal, ideal)
    self.alignment = alignment
    self.givesWay = givesWay
    self.canGo = canGo
  }

  /// The columns between two columns of a table.
  package static let gap = 1

  /// The width of each column when `width` columns are shared out; zero for one that has gone.
  ///
  /// Columns shrink to their minimum in the order of `givesWay`; then those that can go do so, in the same order; when
  /// even that is too much, the last columns are cut. Room left over goes to columns below their maximum, from the first.
  package static func layout(_ columns: [TableColumn], width: Int) -> [Int] {
    var widths = columns.map(\.ideal)
    let order = columns.indices.filter { columns[$0].givesWay > 0 }.sorted {
      (columns[$0].givesWay, $0) < (columns[$1].givesWay, $1)
    }
    for index in order {
      widths[index] -= min(max(0, total(widths) - width), widths[index] - columns[index].minimum)
    }
    for index in order where columns[index].canGo && total(widths) > width { widths[index] = 0 }
    for index in columns.indices {
      widths[index] +=
        widths[index] == 0 ? 0 : min(max(0, width - total(widths)), columns[index].maximum - widths[index])
    }
    for index in columns.indices.reversed() {
      widths[index] -= min(max(0, total(widths) - width), widths[index])
    }
    return widths
  }

  private static func total(_ widths: [Int]) -> Int {
    var total = 0
    for width in widths where width > 0 { total += width + (total > 0 ? gap : 0) }
    return total
  }
}
