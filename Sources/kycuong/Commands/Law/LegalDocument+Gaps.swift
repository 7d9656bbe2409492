import Domain
import VietnameseText

extension LegalDocument {
  /// What nobody has entered of the instrument, by its name in data formats and for people.
  var gaps: [(value: String, label: Phrase)] {
    var gaps: [(value: String, label: Phrase)] = []
    if issued == nil { gaps.append(("issued", Phrase("ngày ban hành", "day of issue"))) }
    if effectiveFrom == nil { gaps.append(("effectiveFrom", Phrase("ngày có hiệu lực", "first day in force"))) }
    if effectiveTo == .unknown { gaps.append(("effectiveTo", Phrase("ngày hết hiệu lực", "end of effect"))) }
    if textStatus == .missing { gaps.append(("text", Phrase("nội dung văn bản", "wording"))) }
    return gaps
  }
}

extension TextStatus {
  /// How people read it.
  var label: Phrase {
    switch self {
    case .missing: Phrase("chưa nhập", "missing")
    case .summary: Phrase("tóm tắt", "summary")
    case .verified: Phrase("đã đối chiếu", "verified")
    }
  }
}
