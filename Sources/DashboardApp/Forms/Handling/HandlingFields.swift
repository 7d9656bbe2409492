import Domain
import TerminalUI

/// The fields of each step of handling; a key is that of the field inside the party ("review.chair").
enum HandlingFields {
  static func all(of step: IncidentStep, hasPending: Bool) -> [FormField] {
    switch step {
    case .describe: describe
    case .requestExplanation: request
    case .explain: explain
    case .review: review
    case .council: council
    case .instrument: instrument
    case .decide: decide
    case .postpone: postpone
    case .resume: [day("postponements.to", hint: Phrase("ngày đầu tiên tiếp tục xử lý", "the first day it goes on"))]
    case .transfer: transfer
    case .appeal: hasPending ? outcome : appeal
    case .settle: settle
    case .annul: [annulment]
    case .verify, .confirm, .dismiss, .party: []
    }
  }

  static let party = FormField(
    .party, Phrase("Bên chịu trách nhiệm", "Responsible party"), .choice,
    hint: Phrase("Space mở danh sách", "Space opens the list"), isRequired: true)

  /// Days that are mostly today.
  static let daysOfToday: [FormField.Key] = [
    "request.on", "explanation.on", "review.on", "council.on", "decision.on", "postponements.from",
    "postponements.to", "transfers.on", "appeals.on", "appeals.outcomeOn",
  ]

  /// Choices of which the first is the usual one.
  static let usualChoices: [FormField.Key] = ["explanation.none", "review.attendance", "council.skipGround"]

  private static var describe: [FormField] {
    [
      plain("authority", .line(upTo: 500), hint: Phrase("ai có thẩm quyền xử lý", "who is competent to handle it")),
      plain("handlingUnit", .choice, hint: search),
      plain(
        "reportedTo", .line(upTo: 500),
        hint: Phrase("đã báo cáo cơ quan nào, văn bản nào", "to whom it was reported, by which document")),
      plain(
        "complexity", .paragraph(rows: 2),
        hint: Phrase("chỉ ghi khi cần thời hạn dài của vụ phức tạp", "only where the longer limit is needed")),
      plain("actEnd", .day, hint: Phrase("hành vi kéo dài thì ghi ngày chấm dứt", "for an act that lasted")),
      plain("ongoing", .choice, hint: list),
    ]
  }

  private static var request: [FormField] {
    [
      line("request.document", hint: Phrase("số, ký hiệu văn bản yêu cầu", "number and sign"), isRequired: true),
      day("request.on", isRequired: true),
      day("request.due", hint: Phrase("để trống: theo số ngày chung", "empty: the usual number of days")),
    ]
  }

  private static var explain: [FormField] {
    [
      FormField("explanation.none", Phrase("Trả lời", "Answer"), .choice, hint: list, isRequired: true),
      line("explanation.document", hint: Phrase("số, ký hiệu, người ký", "number, sign, signer")),
      day("explanation.on"),
      part(
        "explanation.text", .paragraph(rows: 5),
        hint: Phrase("ý kiến của bên giải trình, ghi trung thực", "what the party says, faithfully")),
    ]
  }

  private static var review: [FormField] {
    [
      day("review.on", isRequired: true),
      line("review.chair", hint: Phrase("không phải người liên quan", "no person concerned"), isRequired: true),
      line("review.minutes", hint: Phrase("số, ngày biên bản", "number and day"), isRequired: true),
      part("review.attendance", .choice, hint: list, isRequired: true),
      day("review.firstSummons"),
      day(
        "review.secondSummons",
        hint: Phrase("vắng mặt lần thứ hai thì vẫn họp", "after the second one the meeting goes on")),
      part(
        "review.text", .paragraph(rows: 4),
        hint: Phrase("ưu, khuyết điểm; hình thức tự nhận, đề nghị", "faults; the form that was proposed"),
        isRequired: true),
    ]
  }

  private static var council: [FormField] {
    [
      FormField("council.skipGround", Phrase("Hội đồng", "Council"), .choice, hint: list, isRequired: true),
      day("council.on", isRequired: true),
      line(
        "council.document", hint: Phrase("biên bản, báo cáo hoặc văn bản làm căn cứ", "minutes or ground"),
        isRequired: true),
      named("council.members"),
      part("council.form", .choice, hint: Phrase("Del để bỏ trống", "Del clears it")),
      part("council.text", .paragraph(rows: 2)),
    ]
  }

  private static var instrument: [FormField] {
    [
      part("parties.instrument", .choice, hint: list, isRequired: true),
      part("parties.instrumentReason", .paragraph(rows: 3), isRequired: true),
    ]
  }

  private static var decide: [FormField] {
    [
      line("decision.document", hint: Phrase("số, ký hiệu quyết định", "number and sign"), isRequired: true),
      day("decision.on", isRequired: true),
      line("decision.signer", hint: Phrase("họ tên, chức vụ", "name and post"), isRequired: true),
      part("decision.form", .choice, hint: list, isRequired: true),
      day("decision.effectFrom", hint: Phrase("để trống: ngày quyết định", "empty: the day of the decision")),
      part("decision.text", .paragraph(rows: 3)),
    ]
  }

  static var disproportion: FormField {
    part(
      "decision.disproportion", .paragraph(rows: 3),
      hint: Phrase("người giám sát sẽ thấy vụ việc này", "the supervisor will see this incident"), isRequired: true)
  }

  private static var postpone: [FormField] {
    [
      part("postponements.ground", .choice, hint: list, isRequired: true),
      line("postponements.document", isRequired: true),
      day("postponements.from", isRequired: true),
      day("postponements.to", hint: Phrase("để trống khi chưa biết", "empty while not known")),
    ]
  }

  private static var transfer: [FormField] {
    [
      part("transfers.kind", .choice, hint: list, isRequired: true),
      line("transfers.authority", isRequired: true),
      line("transfers.document", isRequired: true),
      day("transfers.on", isRequired: true),
    ]
  }

  private static var appeal: [FormField] {
    [line("appeals.document", isRequired: true), day("appeals.on", isRequired: true)]
  }

  private static var outcome: [FormField] {
    [
      part("appeals.outcome", .choice, hint: list, isRequired: true),
      line("appeals.outcomeDocument", isRequired: true),
      day("appeals.outcomeOn", isRequired: true),
    ]
  }

  private static var settle: [FormField] {
    [
      part("effects.year", .line(upTo: 4), isRequired: true),
      part("effects.counted", .choice, hint: list, isRequired: true),
      part("effects.reason", .paragraph(rows: 3), isRequired: true),
    ]
  }

  private static var annulment: FormField {
    plain(
      "reason", .paragraph(rows: 4), hint: Phrase("vì sao hủy; lịch sử vẫn giữ", "why; the history stays"),
      isRequired: true)
  }
}

extension HandlingFields {
  private static let list = Phrase("Space mở danh sách", "Space opens the list")
  private static let search = Phrase("gõ để tìm; Space mở danh sách", "type to search; Space opens the list")

  /// A field of the incident itself.
  private static func plain(
    _ key: FormField.Key, _ content: FormField.Content, hint: Phrase? = nil, isRequired: Bool = false
  ) -> FormField {
    Incident.formField(key, content, hint: hint, isRequired: isRequired)
  }

  /// A field inside a party, under the label that its table gives it.
  static func part(
    _ key: FormField.Key, _ content: FormField.Content, hint: Phrase? = nil, isRequired: Bool = false,
    column: FormField.Column = .first
  ) -> FormField {
    let label = HandlingLabels.label(of: key.name) ?? Phrase("\(key.name)", "\(key.name)")
    return FormField(key, label, content, hint: hint, isRequired: isRequired, column: column)
  }

  static func line(_ key: FormField.Key, hint: Phrase? = nil, isRequired: Bool = false) -> FormField {
    part(key, .line(upTo: TextLimit.line), hint: hint, isRequired: isRequired)
  }

  private static func day(_ key: FormField.Key, hint: Phrase? = nil, isRequired: Bool = false) -> FormField {
    part(key, .day, hint: hint ?? DayEntry.hint, isRequired: isRequired)
  }

  /// Several texts with semicolons between them.
  static func named(_ key: FormField.Key) -> FormField {
    var field = part(
      key, .line(upTo: TextLimit.line * 4),
      hint: Phrase("cách nhau bằng dấu chấm phẩy", "semicolons between them"))
    field.isList = true
    return field
  }
}
