import Domain
import VietnameseText

/// What a form changed of a record that exists: only the fields that differ from the record are sent.
struct FieldEdits: Sendable {
  private let key: RecordKey
  private let base: Int
  /// The fields as the record filled them.
  private let before: [FormField]

  /// - Parameter fields: the fields as the record fills them.
  init<R: Record>(of record: R, filling fields: [FormField]) {
    key = record.key
    base = record.version
    before = fields
  }

  /// The edit of the fields that differ, and of what the form itself adds.
  ///
  /// - Throws: that nothing was changed.
  func command(
    of fields: [FormField], adding more: [FieldMember] = [], reason: String = "", _ app: AppState
  ) throws(FormErrors) -> Command {
    let set = members(of: fields, app) + more
    guard !set.isEmpty else {
      throw FormErrors(overall: app.text(FormWords.unchanged))
    }
    return .edit(RecordEdit(key, base: base, set: set, reason: reason))
  }

  private func members(of fields: [FormField], _ app: AppState) -> [FieldMember] {
    fields.compactMap { field in
      guard let old = before.first(where: { $0.key == field.key }) else { return nil }
      let value = field.fieldValue(app)
      return value == old.fieldValue(app) ? nil : FieldMember(field.key.name, value)
    }
  }
}

extension FormField {
  /// What a record holds of the field.
  fileprivate func fieldValue(_ app: AppState) -> FieldValue {
    switch content {
    case .choices(_, let options): .list(options.map { .text($0.id) })
    case .day: DayEntry.day(value, app).map { $0.fieldValue } ?? .null
    case .line where isList: .list(listed.map { .text($0) })
    case .line, .area, .choice: isBlank ? .null : .text(value)
    }
  }

  /// The texts of a line that holds several, with semicolons between them.
  package var listed: [String] {
    value.split(separator: ";").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}
