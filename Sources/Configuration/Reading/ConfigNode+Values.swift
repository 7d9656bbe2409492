import Domain
import JSON

extension ConfigNode {
  /// The value as text that is not empty.
  var text: String? {
    guard let text = attempt({ () throws(JSONError) in try element.string }) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report(.emptyText)
      return nil
    }
    return text
  }

  /// The value as a day.
  var day: CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      report(.notADay(text))
      return nil
    }
    return day
  }

  /// The value as true or false.
  var flag: Bool? {
    attempt { () throws(JSONError) in try element.boolean }
  }

  /// The value as a whole number of a range.
  func integer(in range: ClosedRange<Int>) -> Int? {
    guard let number = attempt({ () throws(JSONError) in try element.integer }) else { return nil }
    guard let value = Int(exactly: number), range.contains(value) else {
      report(.notWithin(range))
      return nil
    }
    return value
  }

  /// The value as one of a closed list.
  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> Value? where Value.RawValue == String {
    guard let text else { return nil }
    guard let value = Value(rawValue: text) else {
      report(.unknownValue(text, allowed: Value.allCases.map(\.rawValue)))
      return nil
    }
    return value
  }

  /// The value as a key of the configuration: 1 to 60 ASCII letters, digits, hyphens, full stops and underlines.
  var key: String? {
    guard let text else { return nil }
    let isKey = text.utf8.count <= 60 && text.utf8.allSatisfy { $0.isKeyByte }
    if !isKey { report(.notACode(text)) }
    return isKey ? text : nil
  }

  /// The items of a member as keys, each once; none where the member is absent.
  func keys(_ name: StaticString) -> [String] {
    uniqueItems(name) { $0.key }
  }

  /// The items of a member that may be absent, read one by one; an item that stands twice is reported.
  func uniqueItems<Value: Hashable>(_ name: StaticString, _ read: (ConfigNode) -> Value?) -> [Value] {
    var seen: Set<Value> = []
    var values: [Value] = []
    for item in optional(name)?.items ?? [] {
      guard let value = read(item) else { continue }
      if seen.insert(value).inserted { values.append(value) } else { item.report(.duplicate("\(value)")) }
    }
    return values
  }

  /// The half-open period of two members that may be absent.
  func period(_ from: StaticString, _ to: StaticString) -> Period {
    let period = Period(from: optional(from)?.day, to: optional(to)?.day)
    if period.isEmpty { report(.emptyPeriod) }
    return period
  }

  /// How well the entry is founded; `mark` and `source` beside its other members.
  var provenance: Provenance? {
    guard let mark = member("mark")?.choice(SourceMark.self) else { return nil }
    return Provenance(mark: mark, source: optional("source")?.text)
  }
}

extension UInt8 {
  fileprivate var isKeyByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
