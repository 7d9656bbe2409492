import ArgumentParser
import Domain
import VietnameseText

/// The options that say what stands in the fields of a register's entry: `add` and `edit` take the same ones.
protocol EntryOptions: ParsableArguments {
  associatedtype Entry: RegisterRecord

  /// What was typed for each field, by its wire key; nil where the option was not given.
  var typed: [(key: String, text: String?)] { get }
}

extension EntryOptions {
  /// The fields given, as an entry keeps them; an empty text empties its field.
  func members(in place: Workplace) throws(Failure) -> [FieldMember] {
    var members: [FieldMember] = []
    for (key, text) in typed {
      guard let text, let field = Entry.table[key] else { continue }
      members.append(FieldMember(key, text.isEmpty ? .null : try place.value(text, of: field, in: Entry.register)))
    }
    return members
  }
}

extension Workplace {
  /// What a text means in a field of a register.
  fileprivate func value<Entry>(
    _ text: String, of field: Field<Entry>, in register: RegisterDescription
  ) throws(Failure) -> FieldValue {
    let option = DisplayText("--\(OptionName.option(of: field.key))")
    switch field.kind {
    case .day: return try day(text, for: option).fieldValue
    case .reference(.unit): return try unit(text).fieldValue
    case .reference(.person): return try person(text).fieldValue
    case .integer:
      if let number = Int(text) { return number.fieldValue }
      throw .badInput(Phrase("\(option): “\(text)” không phải số.", "\(option): “\(text)” is no number."))
    case .choice: return try choice(text, option, register.choices[field.key] ?? [])
    default: return .text(text)
    }
  }

  private func choice(
    _ text: String, _ option: DisplayText, _ choices: [RegisterDescription.Choice]
  ) throws(Failure) -> FieldValue {
    if choices.contains(where: { $0.value == text }) { return .text(text) }
    let known = choices.map { DisplayText($0.value) }.joined(separator: ", ")
    throw .badInput(
      Phrase("\(option): không có giá trị “\(text)”.", "\(option): there is no value “\(text)”."),
      next: Phrase("Chọn: \(known).", "Choose: \(known)."))
  }
}

/// How an option is called on the command line.
enum OptionName {
  /// "next-review" for "nextReview".
  static func option(of key: String) -> String {
    key.reduce(into: "") { name, letter in name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter) }
  }
}

/// What help says of an option of an entry, with the values that it takes: the label of its field.
func entryHint<Entry: RegisterRecord>(_ type: Entry.Type, _ key: String, value: String = "text") -> ArgumentHelp {
  let label = Entry.table[key]?.label ?? Phrase("\(key)", "\(key)")
  let choices = Entry.register.choices[key]?.map(\.value).joined(separator: ", ")
  let values = choices.map { ": \($0)" } ?? ""
  return hint("\(label.vietnamese.string)\(values).", "\(label.english.string)\(values).", value: value)
}
