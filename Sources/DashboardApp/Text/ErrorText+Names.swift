import Domain
import VietnameseText

extension ErrorText {
  /// A unit by its name on the day, else by its code.
  package func name(of unit: Code<OrgUnit>?) -> DisplayText {
    guard let unit else { return say("(không có đơn vị)", "(no unit)") }
    guard let record = registry?.units[unit] else { return DisplayText(unit.rawValue) }
    return DisplayText(day.map { record.name(on: $0).name } ?? record.names.last?.name ?? unit.rawValue)
  }

  package func name(of person: Code<Person>?) -> DisplayText {
    guard let person else { return say("(không có ai)", "(nobody)") }
    return DisplayText(registry?.people[person]?.name ?? person.rawValue)
  }

  /// A record as a sentence names it: the name of a unit or person, the identifier of anything else.
  package func name(of key: RecordKey) -> DisplayText {
    switch key.kind {
    case .unit: name(of: Code<OrgUnit>(rawValue: key.id))
    case .person: name(of: Code<Person>(rawValue: key.id))
    case .headship:
      if let headship = Code<Headship>(rawValue: key.id).flatMap({ registry?.headships[$0] }) {
        say("người đứng đầu \(name(of: headship.unit))", "the head of \(name(of: headship.unit))")
      } else {
        DisplayText(key.id)
      }
    case .evaluation: evaluationName(key.id)
    case .assignment, .incident, .user, .suggestion, .law, .fileImport, .urging,
      .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      DisplayText(key.id)
    case .quarterlyReport: Quarter(key.id).map { ReportWords.name(of: $0, language) } ?? DisplayText(key.id)
    }
  }

  /// The name of a field in quotation marks, as its form shows it.
  func label(of field: RecordField) -> DisplayText {
    let outer = String(field.key.prefix { $0 != "." && $0 != "[" })
    let part = String(field.key.dropFirst(outer.count + 1))
    let inner = FieldWords.partLabels[outer]?[part] ?? HandlingLabels.parts[outer]?[part]
    let known =
      field.kind.facts(of: field.key)?.label ?? ErrorText.partLabels[field] ?? inner
      ?? field.kind.facts(of: outer)?.label
    return "“\(say(known ?? ErrorText.unnamedField))”"
  }

  /// What a field is called that no label names; its key is for programs.
  private static let unnamedField = Phrase("Dữ liệu", "Data")

  /// Identifiers, fields inside other fields and what goes with a command, as refusals name them.
  private static let partLabels: [RecordField: Phrase] = [
    RecordField(.assignment, "result.on"): Phrase("Ngày văn bản báo cáo", "Day of the result document"),
    RecordField(.assignment, "result.document"): Phrase("Văn bản báo cáo", "Result document"),
    RecordField(.assignment, "reason"): Phrase("Lý do đính chính hạn gốc", "Reason for correcting the due day"),
    RecordField(.assignment, "extensions.to"): Phrase("Gia hạn đến ngày", "Extended to"),
    RecordField(.assignment, "excuse.document"): Phrase("Văn bản công nhận", "Accepting document"),
    RecordField(.assignment, "id"): Phrase("Số nhiệm vụ", "Assignment"),
    RecordField(.check, "due"): Phrase("Hạn khắc phục", "Remedy due"),
    RecordField(.check, "followed"): Phrase("Ngày khắc phục", "Remedied on"),
    RecordField(.check, "followDocument"): Phrase("Văn bản khắc phục", "Remedy document"),
    RecordField(.unit, "id"): Phrase("Mã đơn vị", "Unit code"),
    RecordField(.unit, "names.from"): Phrase("Tên dùng từ ngày", "Name borne from"),
    RecordField(.unit, "names.to"): Phrase("Tên cũ dùng đến trước ngày", "Former name until before"),
    RecordField(.user, "id"): Phrase("Tài khoản", "Account"),
  ]

  /// A decision as documents cite it, else its key.
  func citation(_ id: String) -> DisplayText {
    DisplayText(rulebook?.catalogue.document(id)?.shortCitation ?? id)
  }

  /// A violation category with its title, else its key.
  func violation(_ id: String) -> DisplayText {
    rulebook?.catalogue.violation(id).map { "\(id) (\($0.title))" } ?? DisplayText(id)
  }

  /// Labels with commas between them.
  package func list(_ labels: some Sequence<Phrase>) -> DisplayText {
    labels.map { say($0) }.joined(separator: ", ")
  }
}
