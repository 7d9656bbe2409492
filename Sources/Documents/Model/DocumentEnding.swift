import VietnameseText

/// Who signs: the authority, the post and, where it is known, the name without titles (Nghị định 30/2020/NĐ-CP).
package struct DocumentSignature: Hashable, Sendable {
  /// One line each: "CHÁNH VĂN PHÒNG", or "KT. CHÁNH VĂN PHÒNG" and "PHÓ CHÁNH VĂN PHÒNG".
  package var post: [DisplayText]
  /// Nil leaves room for a name.
  package var name: DisplayText?

  package init(post: [DisplayText], name: DisplayText? = nil) {
    self.post = post
    self.name = name
  }
}

/// What is joined to a document, with pages numbered apart.
package struct DocumentAppendix: Hashable, Sendable {
  /// In capitals: "SỐ LIỆU NHIỆM VỤ THEO ĐƠN VỊ".
  package var title: DisplayText
  /// "(Kèm theo Báo cáo số 05/BC-VPUBND ngày 05/01/2021 của Văn phòng UBND tỉnh Đắk Nông)".
  package var reference: DisplayText
  package var body: [DocumentBlock]
  package var isLandscape: Bool

  package init(_ title: DisplayText, reference: DisplayText, body: [DocumentBlock], isLandscape: Bool = false) {
    self.title = title
    self.reference = reference
    self.body = body
    self.isLandscape = isLandscape
  }
}

extension OfficialDocument {
  /// "Phụ lục II": Roman numbers where there are two appendices or more, none where there is one.
  func appendixName(_ place: Int) -> DisplayText {
    let name: DisplayText = language == .vietnamese ? "Phụ lục" : "Annex"
    return appendices.count > 1 ? "\(name) \(RomanNumber.text(place + 1))" : name
  }

  /// The list of recipients, each with its dash and the sign that ends it.
  var listedRecipients: [DisplayText] {
    recipients.enumerated().map { place, name in "- \(name)\(place == recipients.count - 1 ? "." : ";")" }
  }
}

/// Roman numbers, as appendices and parts of documents are counted.
package enum RomanNumber {
  private static let signs: [(value: Int, text: String)] = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// 4 is "IV"; empty for numbers below one.
  package static func text(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for sign in signs {
      while rest >= sign.value {
        text += sign.text
        rest -= sign.value
      }
    }
    return text
  }
}
