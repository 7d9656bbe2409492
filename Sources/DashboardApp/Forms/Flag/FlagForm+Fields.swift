import Domain
import TerminalUI

extension FormField.Key {
  static let unit: FormField.Key = "unit"
  static let actDate: FormField.Key = "actDate"
  static let foundDate: FormField.Key = "foundDate"
  static let head: FormField.Key = "head"
  static let headReason: FormField.Key = "headReason"
  static let source: FormField.Key = "source"
  static let assignments: FormField.Key = "assignments"
  static let decision: FormField.Key = "decision"
  static let violation: FormField.Key = "violation"
  static let severity: FormField.Key = "severity"
  static let summary: FormField.Key = "summary"
  static let evidence: FormField.Key = "evidence"
}

extension FlagForm {
  /// The fields before anything is put in; labels are those of the record's fields.
  static var emptyFields: [FormField] {
    unitAndDays + [headField] + evidenceFields + lawAndFacts
  }

  static var headReasonField: FormField {
    Incident.formField(
      .headReason, .line(upTo: 500),
      hint: Phrase("vì sao ghi người khác người đứng đầu ngày đó", "why someone else than the head of that day"),
      help: Phrase(
        "Ghi căn cứ: văn bản giao việc, phân công, ủy quyền. Lý do được lưu vào lịch sử vụ việc.",
        "Give the grounds: the document that assigned or delegated the matter. The reason stays in the history."),
      isRequired: true)
  }

  private static var unitAndDays: [FormField] {
    [
      Incident.formField(
        .unit, .choice, hint: searchHint,
        help: Phrase(
          "Cơ quan, đơn vị, địa phương để xảy ra vụ việc. Tìm theo tên, tên cũ, chữ cái đầu hoặc mã.",
          "The agency, unit or locality where it happened. Found by name, former name, initials or code."),
        isRequired: true),
      Incident.formField(
        .actDate, .day,
        hint: Phrase("quyết định ai là người đứng đầu chịu trách nhiệm", "decides which head answers for it"),
        help: Phrase(
          "Ngày hành vi xảy ra; việc kéo dài thì ghi ngày bắt đầu và nói rõ ở Nội dung. Với nhiệm vụ quá hạn là ngày đầu quá hạn.",
          "The day of the act; for one that lasted, its first day. For a late assignment the first day late."),
        isRequired: true),
      Incident.formField(
        .foundDate, .day,
        help: Phrase(
          "Ngày phát hiện; thời hạn xử lý tính từ ngày này.", "The day found; time limits run from it."),
        isRequired: true),
    ]
  }

  private static var headField: FormField {
    Incident.formField(
      .head, .choice,
      hint: Phrase(
        "tự điền theo ngày xảy ra; gõ để chọn người khác, Del để về như cũ",
        "follows the day of the act; type to name someone else, Del to go back"),
      help: Phrase(
        "Người đứng đầu đơn vị trong ngày xảy ra, kể cả quyền và phụ trách. Ghi người khác phải nêu lý do.",
        "Who headed the unit on that day, also acting or in charge. Naming someone else needs a reason."))
  }

  private static var evidenceFields: [FormField] {
    [
      Incident.formField(.source, .choice, hint: listHint, isRequired: true),
      Incident.formField(
        .assignments, .choices,
        hint: Phrase(
          "gõ số hoặc tên nhiệm vụ, Enter để thêm hoặc bớt, Del bỏ cái cuối",
          "type a number or title, Enter adds or takes out, Del drops the last"),
        help: Phrase(
          "Nhiệm vụ mà đơn vị chủ trì hoặc phối hợp và vụ việc này liên quan.",
          "Assignments that the unit leads or takes part in and that the incident is about.")),
      Incident.formField(
        .evidence, .paragraph(rows: 2),
        hint: Phrase("số, ngày văn bản, biên bản; nơi lưu", "numbers and days of documents; where they are kept")),
    ]
  }

  private static var lawAndFacts: [FormField] {
    var fields = [
      Incident.formField(
        .decision, .choice, hint: listHint,
        help: Phrase(
          "Quyết định của UBND tỉnh về trách nhiệm người đứng đầu mà vụ việc thuộc phạm vi.",
          "The decision on the responsibility of heads that the incident falls under."), isRequired: true),
      Incident.formField(
        .violation, .choice, hint: searchHint,
        help: Phrase(
          "Chỉ hiện các loại thuộc quyết định đã chọn và dùng được vào ngày xảy ra.",
          "Only kinds under the chosen decision and in use on the day of the act are offered."), isRequired: true),
      Incident.formField(
        .severity, .choice,
        hint: Phrase("không bắt buộc khi ghi nhận; Del để bỏ trống", "may stay empty for now; Del clears it"),
        help: Phrase(
          "Thang mức độ theo ngày xảy ra. Mức độ do người xác nhận quyết định sau khi xác minh.",
          "The scale of the day of the act. Whoever confirms the incident settles it after verification.")),
      Incident.formField(
        .summary, .paragraph(rows: 3),
        hint: Phrase(
          "việc gì, ở đâu, hậu quả", "what, where, effect"),
        help: Phrase(
          "Nêu sự việc, không nhận xét con người.", "State facts, do not judge persons."), isRequired: true),
    ]
    for place in fields.indices { fields[place].column = .second }
    return fields
  }

  private static let searchHint = Phrase(
    "gõ vài chữ, không dấu cũng được; Space mở danh sách", "type a few letters, without marks too; Space opens the list"
  )

  private static let listHint = Phrase("Space mở danh sách, gõ để tìm", "Space opens the list, type to search")
}
