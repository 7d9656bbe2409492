import VietnameseText

/// What a filter box or a command-line filter asks for: all conditions must hold.
///
/// The language: words without need of tone marks or as initials (`cu jut`, `snv`), `qh>7` days late, `han<3` days left,
/// `@account` who follows or wrote, `!vv` has an incident, and `field:value` by the names that files use (`state:reported`).
package struct Filter: Hashable, Sendable {
  package var words = SearchQuery("")
  package var conditions: [FilterCondition] = []

  package init() {}

  package var isEmpty: Bool { words.isEmpty && conditions.isEmpty }
}

/// One condition of a filter beside its words.
package enum FilterCondition: Hashable, Sendable {
  case daysLate(Comparison, Int)
  case daysLeft(Comparison, Int)
  case account(String)
  case hasIncident
  /// Wire key of a field or of a computed value, and the value it must have or hold.
  case field(String, String)

  /// How two numbers must compare.
  package enum Comparison: String, CaseIterable, Sendable {
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case more = ">"
    case equal = "="

    package func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .atMost: left <= right
      case .atLeast: left >= right
      case .less: left < right
      case .more: left > right
      case .equal: left == right
      }
    }
  }
}
