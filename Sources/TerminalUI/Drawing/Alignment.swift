/// Where text stands in the columns it is given.
package enum Alignment: Sendable {
  case leading, center, trailing

  /// The blank columns before text of `width` in `space` columns; none when it does not fit.
  package func indent(of width: Int, in space: Int) -> Int {
    switch self {
    case .leading: 0
    case .center: max(0, (space - width) / 2)
    case .trailing: max(0, space - width)
    }
  }
}
