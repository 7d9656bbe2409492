import Domain
import TerminalUI
import VietnameseText

extension FormField.Key {
  static let extendedTo: FormField.Key = "extensions.to"
  static let extensionDocument: FormField.Key = "extensions.document"
  static let granted: FormField.Key = "extensions.granted"
  static let extensionSigner: FormField.Key = "extensions.signer"
  static let suspensionDocument: FormField.Key = "suspensions.document"
  static let suspendedFrom: FormField.Key = "suspensions.from"
  static let suspensionReason: FormField.Key = "suspensions.reason"
  static let resumeDocument: FormField.Key = "suspensions.resumeDocument"
  static let resumedOn: FormField.Key = "suspensions.resumedOn"
  static let endingDocument: FormField.Key = "ending.document"
  static let endedOn: FormField.Key = "ending.on"
  static let endingReason: FormField.Key = "ending.reason"
  static let transferDocument: FormField.Key = "received.document"
  static let receivedOn: FormField.Key = "received.on"
  static let transferReason: FormField.Key = "received.reason"
  static let excuseDocument: FormField.Key = "excuse.document"
  static let excusedOn: FormField.Key = "excuse.on"
  static let excuseSigner: FormField.Key = "excuse.signer"
  static let excuseReason: FormField.Key = "excuse.reason"
  static let lateCause: FormField.Key = "cause"
  static let judgedUnit: FormField.Key = "judgements.unit"
  static let verdict: FormField.Key = "judgements.verdict"
  static let judgedDocument: FormField.Key = "judgements.document"
  static let judgedOn: FormField.Key = "judgements.on"
  static let judgedRemark: FormField.Key = "judgements.remark"
}

/// The fields of the forms that change the life of assignments.
enum TermFields {
  static func fields(of kind: AssignmentStepKind) -> [FormField] {
    switch kind {
    case .extend:
      [
        day(.extendedTo, Phrase("Gia hạn đến ngày", "Extended to")),
        document(.extensionDocument, Phrase("Văn bản cho gia hạn", "Granting document")),
        day(.granted, Phrase("Ngày văn bản", "Day of the document")), signer(.extensionSigner),
      ]
    case .suspend:
      [
        document(.suspensionDocument, Phrase("Văn bản tạm dừng", "Suspending document")),
        day(.suspendedFrom, Phrase("Tạm dừng từ ngày", "Rests from")), reason(.suspensionReason),
      ]
    case .resume:
      [
        document(.resumeDocument, Phrase("Văn bản cho tiếp tục", "Resuming document")),
        day(.resumedOn, Phrase("Tiếp tục từ ngày", "Goes on from")),
      ]
    case .cancel:
      [
        document(.endingDocument, Phrase("Văn bản hủy", "Withdrawing document")),
        day(.endedOn, Phrase("Hủy từ ngày", "Withdrawn from")), reason(.endingReason),
      ]
    case .transfer: transfer
    case .excuse:
      [
        document(.excuseDocument, Phrase("Văn bản công nhận", "Accepting document")),
        day(.excusedOn, Phrase("Ngày văn bản", "Day of the document")), signer(.excuseSigner), reason(.excuseReason),
      ]
    case .cause:
      [
        FormField(
          .lateCause, Phrase("Nguyên nhân trễ", "Cause of lateness"), .line(upTo: TextLimit.line),
          hint: Phrase("một dòng, in trong báo cáo quý", "one line, printed in the quarterly report"), isRequired: true)
      ]
    case .judge: judgement
    }
  }

  private static var transfer: [FormField] {
    [
      FormField(
        .unit, Phrase("Đơn vị nhận", "Receiving unit"), .choice, hint: AssignmentFields.search, isRequired: true),
      document(.transferDocument, Phrase("Văn bản chuyển", "Transferring document")),
      day(.receivedOn, Phrase("Đơn vị nhận từ ngày", "Taken over on")), reason(.transferReason),
    ]
  }

  private static var judgement: [FormField] {
    [
      FormField(
        .judgedUnit, Phrase("Đơn vị phối hợp", "Cooperating unit"), .choice, hint: AssignmentFields.search,
        isRequired: true),
      FormField(
        .verdict, Phrase("Kết quả phối hợp", "Cooperation"), .choice,
        hint: Phrase("Space mở danh sách", "Space opens the list"), isRequired: true),
      FormField(
        .judgedDocument, Phrase("Văn bản phối hợp", "Document"), .line(upTo: TextLimit.line),
        hint: Phrase(
          "văn bản của đơn vị, hoặc văn bản đánh giá; bỏ trống nếu không phối hợp",
          "the unit's document, or the judging one; empty where it did nothing")),
      day(.judgedOn, Phrase("Ngày", "Day")),
      FormField(
        .judgedRemark, Phrase("Nhận xét", "Remark"), .paragraph(rows: 3),
        hint: Phrase("phải có khi chất lượng kém", "needed where it was poor")),
    ]
  }

  private static func day(_ key: FormField.Key, _ label: Phrase) -> FormField {
    FormField(key, label, .day, hint: DayEntry.hint, isRequired: true)
  }

  private static func document(_ key: FormField.Key, _ label: Phrase) -> FormField {
    FormField(
      key, label, .line(upTo: TextLimit.line),
      hint: Phrase("loại, số, ký hiệu văn bản", "kind, number and sign of the document"), isRequired: true)
  }

  private static func signer(_ key: FormField.Key) -> FormField {
    FormField(
      key, Phrase("Người ký", "Signer"), .line(upTo: TextLimit.line),
      hint: Phrase("chức vụ, họ tên", "post and name"), isRequired: true)
  }

  private static func reason(_ key: FormField.Key) -> FormField {
    FormField(key, Phrase("Lý do", "Reason"), .paragraph(rows: 3), isRequired: true)
  }
}
