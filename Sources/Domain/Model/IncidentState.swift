/// Where an incident stands on its way from a flag to a handled end (DOMAIN §7).
package enum IncidentState: String, FieldEnumeration, Labelled {
  case flagged
  case verifying
  case dismissed
  case confirmed
  case explanationRequested = "explanation-requested"
  case explained
  case noExplanation = "no-explanation"
  case reviewed
  case decided
  case inForce = "in-force"
  case expired
  case postponed
  case transferred
  case appealed
  case annulled

  package var label: Phrase {
    switch self {
    case .flagged: Phrase("Mới ghi nhận", "Flagged")
    case .verifying: Phrase("Đang xác minh", "Verifying")
    case .dismissed: Phrase("Không có vi phạm", "Dismissed")
    case .confirmed: Phrase("Đã xác nhận", "Confirmed")
    case .explanationRequested: Phrase("Yêu cầu giải trình", "Explanation requested")
    case .explained: Phrase("Đã giải trình", "Explained")
    case .noExplanation: Phrase("Không giải trình", "No explanation")
    case .reviewed: Phrase("Đã kiểm điểm", "Reviewed")
    case .decided: Phrase("Đã quyết định", "Decided")
    case .inForce: Phrase("Đang có hiệu lực", "In force")
    case .expired: Phrase("Hết hiệu lực", "Expired")
    case .postponed: Phrase("Tạm hoãn", "Postponed")
    case .transferred: Phrase("Đã chuyển", "Transferred")
    case .appealed: Phrase("Đang khiếu nại", "Appealed")
    case .annulled: Phrase("Đã hủy", "Annulled")
    }
  }
}
