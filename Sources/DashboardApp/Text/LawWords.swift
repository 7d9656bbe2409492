import Domain
import VietnameseText

/// Decisions and kinds of violation as screens name them, with what is not established of them.
package enum LawWords {
  /// What must be minded of a document cited for an act; empty where it is in force with its text entered.
  package static func doubts(_ citability: Citability, _ language: Language) -> DisplayText {
    let doubts = citability.doubts
    let named: [(CitationDoubts, Phrase)] = [
      (.textMissing, textMissing),
      (.unknownIssue, Phrase("chưa rõ ngày ban hành", "day of issue unknown")),
      (.unknownStart, Phrase("chưa rõ ngày có hiệu lực", "start of effect unknown")),
      (.unknownEnd, Phrase("chưa rõ ngày hết hiệu lực", "end of effect unknown")),
    ]
    return named.filter { doubts.contains($0.0) }.map { $0.1[language] }.joined(separator: "; ")
  }

  /// Said wherever a document is cited whose text nobody entered.
  package static let textMissing = Phrase("chưa nhập nội dung văn bản", "text not entered")

  /// "Quyết định 25/2013/QĐ-UBND"; the key where the catalogue lacks it.
  package static func decision(_ id: String, _ catalogue: LegalCatalogue) -> DisplayText {
    DisplayText(catalogue.document(id)?.shortCitation ?? id)
  }

  /// "25/2013/QĐ-UBND"; the key where the catalogue lacks it.
  package static func number(_ id: String, _ catalogue: LegalCatalogue) -> DisplayText {
    DisplayText(catalogue.document(id)?.number ?? id)
  }

  /// The name of a kind of violation; its key where the catalogue lacks it.
  package static func violation(_ id: String, _ catalogue: LegalCatalogue) -> DisplayText {
    DisplayText(catalogue.violation(id)?.title ?? id)
  }

  /// "gợi ý: vừa đến nặng (chỉ để tham khảo)".
  static func severityHint(_ hint: ViolationCategory.SeverityHint) -> Phrase {
    let words = self.hint(hint)
    return Phrase("gợi ý: \(words.vietnamese) (chỉ để tham khảo)", "hint: \(words.english) (for orientation only)")
  }

  /// How grave such acts tend to be: never more than a hint.
  package static func hint(_ hint: ViolationCategory.SeverityHint) -> Phrase {
    switch hint {
    case .low: Phrase("thường nhẹ", "mostly slight")
    case .lowToMiddle: Phrase("nhẹ đến vừa", "slight to middling")
    case .middle: Phrase("vừa", "middling")
    case .middleToHigh: Phrase("vừa đến nặng", "middling to grave")
    case .byLateness: Phrase("theo số ngày trễ và số nhiệm vụ trễ", "by the days and the number of late tasks")
    }
  }
}
