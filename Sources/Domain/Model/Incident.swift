/// A shortcoming or wrongdoing held against the head of a unit under a decision of the province.
package struct Incident: Record, Numbered {
  package static let kind = RecordKind.incident
  package static let numberPrefix = "VV"
  package static let numberDigits = 4

  package let id: RecordNumber<Incident>
  package var version = 0
  package var state = IncidentState.flagged
  package var unit: Code<OrgUnit>?
  /// Who answered for the unit on the day of the act; nil where the post was vacant.
  package var head: Code<Person>?
  package var headship: Code<Headship>?
  /// Why a person other than the head of that day was entered.
  package var headReason: String?
  package var actDate: CalendarDay?
  package var foundDate: CalendarDay?
  /// Key of the decision in the catalogue ("D25", "D30").
  package var decision = ""
  /// Code of the violation category ("V-05").
  package var violation = ""
  /// Version of the catalogue the incident was judged by.
  package var catalogueVersion = ""
  package var severity: Severity?
  package var source = IncidentSource.inspection
  package var evidence: String?
  /// The entry of a register that it was flagged on ("check/KT-2026-0003#2").
  package var basis: String?
  package var assignments: [RecordNumber<Assignment>] = []
  package var summary = ""
  package var flagged: Signature?
  package var findings: [Remark] = []
  package var cause: String?
  /// Why the incident was dismissed or annulled.
  package var reason: String?
  /// Who confirmed or dismissed it.
  package var concluded: Signature?
  /// Those who answer for it; empty until one is entered, which stands for the head on record or else the unit.
  package var parties: [ResponsibleParty] = []
  /// Who is competent to handle it, and by which document it was reported there (DOMAIN §5 row 2).
  package var authority: String?
  /// The unit that handles it, where it is one of the register.
  package var handlingUnit: Code<OrgUnit>?
  package var reportedTo: String?
  /// Why the longer processing limit of complex cases holds; nil where it does not.
  package var complexity: String?
  /// The day on which an act that lasted ended, or that it still goes on; neither for an act of one day.
  package var actEnd: CalendarDay?
  package var isOngoing = false
  package var transfers: [CaseTransfer] = []
  package var annulled: Signature?
  package var unknownFields: [FieldMember] = []

  package init(id: RecordNumber<Incident>) {
    self.id = id
  }

  package static let table = FieldTable<Incident>([
    Field("state", Phrase("Trạng thái", "State"), .choice, \.state),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit),
    Field("head", Phrase("Người đứng đầu", "Head"), .reference(.person), \.head),
    Field("headship", Phrase("Nhiệm kỳ", "Headship"), .reference(.headship), \.headship),
    Field("headReason", Phrase("Lý do đổi người", "Reason for another head"), .text, \.headReason),
    Field("actDate", Phrase("Ngày xảy ra", "Day of the act"), .day, \.actDate),
    Field("foundDate", Phrase("Ngày phát hiện", "Day found"), .day, \.foundDate),
    Field("decision", Phrase("Quyết định", "Decision"), .text, \.decision),
    Field("violation", Phrase("Loại vi phạm", "Violation"), .text, \.violation),
    Field("catalogue", Phrase("Phiên bản danh mục", "Catalogue version"), .text, \.catalogueVersion),
    Field("severity", Phrase("Mức độ", "Severity"), .choice, \.severity),
    Field("source", Phrase("Nguồn phát hiện", "Source"), .choice, \.source),
    Field("evidence", Phrase("Chứng cứ", "Evidence"), .longText, \.evidence),
    Field("basis", Phrase("Căn cứ phát hiện", "Basis"), .text, \.basis),
    Field("assignments", Phrase("Nhiệm vụ liên quan", "Assignments"), .list, \.assignments),
    Field("summary", Phrase("Nội dung", "Summary"), .longText, \.summary),
    Field("flagged", Phrase("Ghi nhận", "Flagged"), .text, \.flagged),
    Field("findings", Phrase("Kết quả xác minh", "Findings"), .list, \.findings, appendOnly: true),
    Field("cause", Phrase("Nguyên nhân", "Cause"), .longText, \.cause),
    Field("reason", Phrase("Lý do", "Reason"), .longText, \.reason),
    Field("concluded", Phrase("Kết luận", "Concluded"), .text, \.concluded),
    Field("parties", Phrase("Bên chịu trách nhiệm", "Responsible parties"), .list, \.parties),
    Field("authority", Phrase("Cơ quan có thẩm quyền", "Competent authority"), .text, \.authority),
    Field("handlingUnit", Phrase("Đơn vị xử lý", "Handling unit"), .reference(.unit), \.handlingUnit),
    Field("reportedTo", Phrase("Đã báo cáo", "Reported to"), .text, \.reportedTo),
    Field("complexity", Phrase("Vụ việc phức tạp", "Complex case"), .longText, \.complexity),
    Field("actEnd", Phrase("Ngày chấm dứt hành vi", "End of the act"), .day, \.actEnd),
    Field("ongoing", Phrase("Hành vi còn tiếp diễn", "Act still going on"), .boolean, \.isOngoing),
    Field("transfers", Phrase("Chuyển cơ quan khác", "Transfers"), .list, \.transfers),
    Field("annulled", Phrase("Hủy", "Annulled"), .text, \.annulled),
  ])
}

/// How serious a violation is; which values exist depends on the day (DOMAIN §7).
package enum Severity: String, FieldEnumeration, Labelled {
  case lessSerious = "less-serious"
  case serious
  case verySerious = "very-serious"
  case especiallySerious = "especially-serious"

  package var label: Phrase {
    switch self {
    case .lessSerious: Phrase("Ít nghiêm trọng", "Less serious")
    case .serious: Phrase("Nghiêm trọng", "Serious")
    case .verySerious: Phrase("Rất nghiêm trọng", "Very serious")
    case .especiallySerious: Phrase("Đặc biệt nghiêm trọng", "Especially serious")
    }
  }
}

/// Where an incident came to light.
package enum IncidentSource: String, FieldEnumeration, Labelled {
  case inspection
  case assignment
  case complaint
  case press
  case audit

  package var label: Phrase {
    switch self {
    case .inspection: Phrase("Thanh tra, kiểm tra", "Inspection")
    case .assignment: Phrase("Theo dõi nhiệm vụ", "Assignment")
    case .complaint: Phrase("Khiếu nại, phản ánh", "Complaint")
    case .press: Phrase("Báo chí", "Press")
    case .audit: Phrase("Kiểm toán", "Audit")
    }
  }
}
