import DashboardApp
import Documents
import Domain
import JSON
import VietnameseText

/// One value of a list, with the type that decides how each format writes it.
enum ListValue {
  case none
  case text(String)
  case integer(Int)
  /// Tenths of a percent: 857 is 85.7, for people "85,7%".
  case share(Int)
  /// Tenths of a percentage point by which something rose or, negative, fell: "+3,2".
  case change(Int)
  case flag(Bool)
  case day(CalendarDay)
  case moment(Moment)
  /// A value of a closed list: data formats write the first, people read the second.
  case choice(String, Phrase)
  /// Several values of a closed list.
  case choices([(value: String, label: Phrase)])
  case texts([String])
  /// A field of a record as the journal holds it.
  case field(FieldValue)
  /// The same with the words that people read in its place.
  case told(FieldValue, DisplayText)

  /// A text, or nothing.
  static func text(_ value: String?) -> ListValue { value.map { .text($0) } ?? .none }
  /// A day, or nothing.
  static func day(_ value: CalendarDay?) -> ListValue { value.map { .day($0) } ?? .none }
  /// A whole number, or nothing.
  static func integer(_ value: Int?) -> ListValue { value.map { .integer($0) } ?? .none }

  /// An identifier, or nothing.
  static func code(_ value: (some RecordIdentifier)?) -> ListValue { value.map { .text($0.rawValue) } ?? .none }

  /// A value of a closed list, or nothing.
  static func choice<Value: Labelled & RawRepresentable<String>>(_ value: Value?) -> ListValue {
    value.map { .choice($0.rawValue, $0.label) } ?? .none
  }
}

extension ListValue {
  /// The value as people read it.
  func shown(_ language: Language) -> DisplayText {
    switch self {
    case .none: ""
    case .text(let text): DisplayText(text)
    case .integer(let number): DisplayText(number)
    case .share(let tenths): ReportWords.percent(tenths, language)
    case .change(let tenths): ReportWords.signed(tenths, language)
    case .flag(let flag): flag ? "x" : ""
    case .day(let day): DisplayText(day.dayMonthYear)
    case .moment(let moment): "\(moment.day.dayMonthYear) \(moment.clock)"
    case .choice(_, let label): label[language]
    case .choices(let choices): choices.map { $0.label[language] }.joined(separator: ", ")
    case .texts(let texts): texts.map { DisplayText($0) }.joined(separator: ", ")
    case .field(let value): value.shown(language)
    case .told(_, let words): words
    }
  }

  /// The value as a cell of CSV.
  var csv: CSVCell {
    switch self {
    case .none: .empty
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .share(let tenths), .change(let tenths): .tenths(tenths)
    case .flag(let flag): .boolean(flag)
    case .day(let day): .day(day)
    case .moment(let moment): .text(moment.iso)
    case .choice(let value, _): .text(value)
    case .choices(let choices): .text(choices.map(\.value).joined(separator: "; "))
    case .texts(let texts): .text(texts.joined(separator: "; "))
    case .field(let value), .told(let value, _): value.isNull ? .empty : .text(value.plain)
    }
  }

  /// The value as JSON.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .none: writer.null()
    case .text(let text): writer.string(text)
    case .integer(let number): writer.integer(Int64(number))
    case .share(let tenths), .change(let tenths): writer.number(CSVCell.decimal(tenths))
    case .flag(let flag): writer.boolean(flag)
    case .day(let day): writer.string(day.iso)
    case .moment(let moment): writer.string(moment.iso)
    case .choice(let value, _): writer.string(value)
    case .choices(let choices): ListValue.write(choices.map(\.value), to: &writer)
    case .texts(let texts): ListValue.write(texts, to: &writer)
    case .field(let value), .told(let value, _): value.write(to: &writer)
    }
  }

  private static func write(_ texts: [String], to writer: inout JSONWriter) {
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
  }
}
