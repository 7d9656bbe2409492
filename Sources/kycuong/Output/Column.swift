import Domain

/// One column of a list.
struct Column<Row> {
  /// Where a column appears.
  enum Place {
    case everywhere
    /// In JSON and CSV only: what people read stands in another column.
    case data
    /// In tables only.
    case table
  }

  /// Its name in JSON and CSV.
  let key: String
  /// Its heading for people.
  let title: Phrase
  let place: Place
  /// Whether it holds numbers, which stand right.
  let isNumeric: Bool
  /// Whether it may be cut where the terminal is narrow; identifiers, days and numbers never are.
  let isFlexible: Bool
  let value: (Row) -> ListValue

  init(
    _ key: String, _ title: Phrase, in place: Place = .everywhere, numeric: Bool = false,
    flexible: Bool = false, value: @escaping (Row) -> ListValue
  ) {
    self.key = key
    self.title = title
    self.place = place
    isNumeric = numeric
    isFlexible = flexible
    self.value = value
  }
}

/// How urgent a row is; colour only repeats what a column says in words.
enum Urgency {
  case none
  case dueSoon
  case late
  case veryLate
}
