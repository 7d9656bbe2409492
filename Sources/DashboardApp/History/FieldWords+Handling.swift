import Domain
import VietnameseText

extension FieldWords {
  /// A value inside a party of an incident, or one of its transfers; nil for any other field.
  func handlingText(_ value: FieldValue, of field: String) -> DisplayText? {
    if field == "transfers" { return parts(of: value, in: field) }
    guard field.hasPrefix("parties.") else { return nil }
    let inner = String(field.dropFirst("parties.".count))
    if HandlingLabels.parts[inner] != nil { return parts(of: value, in: inner) }
    return word(value, inner)
  }

  /// The parts of an object or of several, each with its name.
  private func parts(of value: FieldValue, in field: String) -> DisplayText {
    switch value {
    case .list(let values): return values.map { parts(of: $0, in: field) }.joined(separator: "; ")
    case .object(let members):
      return members.filter { $0.key != "by" && $0.value != .text("") }.map { member in
        let label = HandlingLabels.parts[field]?[member.key].map { errorText.say($0) } ?? DisplayText(member.key)
        return "\(label): \(word(member.value, member.key))"
      }.joined(separator: ", ")
    default: return word(value, field)
    }
  }

  /// A single value by the key of its field.
  private func word(_ value: FieldValue, _ key: String) -> DisplayText {
    switch value {
    case .null: return errorText.say("(trống)", "(empty)")
    case .boolean(let flag): return flag ? errorText.say("có", "yes") : errorText.say("không", "no")
    case .integer(let number): return DisplayText(number)
    case .list(let values):
      let words = values.map { word($0, key) }
      return words.isEmpty ? errorText.say("(trống)", "(empty)") : words.joined(separator: "; ")
    case .object: return DisplayText(value.plain)
    case .text(let text): return term(text, key)
    }
  }

  private func term(_ text: String, _ key: String) -> DisplayText {
    let words = HandlingWords(errorText.rulebook)
    switch key {
    case "form", "expectedLeast", "expectedMost": return words.form(text)
    case "ground", "skipGround": return words.ground(text)
    case "instrument": return words.instrument(text)
    case "unit", "handlingUnit": return errorText.name(of: RecordKey(.unit, text))
    case "person": return errorText.name(of: RecordKey(.person, text))
    default: break
    }
    if let day = CalendarDay(iso: text) { return DayWords.full(day) }
    return FieldWords.label(of: text, key).map { errorText.say($0) } ?? DisplayText(text)
  }

  private static func label(of text: String, _ key: String) -> Phrase? {
    switch key {
    case "kind": PartyKind(rawValue: text)?.label ?? TransferKind(rawValue: text)?.label
    case "subject": DisciplineSubject(rawValue: text)?.label
    case "attendance": ReviewAttendance(rawValue: text)?.label
    case "outcome": AppealOutcome(rawValue: text)?.label
    default: nil
    }
  }
}
