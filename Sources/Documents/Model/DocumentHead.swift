import Domain
import VietnameseText

/// What stands above the text of a document: who issues it, under which number, where and when, and what it is.
package struct DocumentHead: Hashable, Sendable {
  /// How a document names itself.
  package enum Title: Hashable, Sendable {
    /// A document of a named kind: "BÁO CÁO", with its subject below.
    case named(DisplayText, subject: DisplayText)
    /// A letter (công văn), which has no name; its subject stands below the number: "V/v đôn đốc …".
    case letter(regarding: DisplayText)
  }

  /// "UBND TỈNH ĐẮK NÔNG"; nil where the issuing body has none above it.
  package var parentBody: DisplayText?
  /// "VĂN PHÒNG".
  package var issuingBody: DisplayText
  package var number: DocumentNumber
  /// "Đắk Nông".
  package var place: DisplayText
  /// Nil leaves blanks for the day and month, to be filled in when the document is signed.
  package var day: CalendarDay?
  package var title: Title
  /// Whom the document is for ("Kính gửi"); may be empty.
  package var addressees: [DisplayText]

  package init(
    parentBody: DisplayText?, issuingBody: DisplayText, number: DocumentNumber, place: DisplayText, day: CalendarDay?,
    title: Title, addressees: [DisplayText] = []
  ) {
    self.parentBody = parentBody
    self.issuingBody = issuingBody
    self.number = number
    self.place = place
    self.day = day
    self.title = title
    self.addressees = addressees
  }

  /// The name of the country above every administrative document.
  package static let country = Phrase("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
  /// The national motto.
  package static let motto = Phrase("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
}

/// Number and sign of a document: "05/BC-VPUBND" (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II mục 3).
package struct DocumentNumber: Hashable, Sendable {
  /// "05/BC-VPUBND".
  package let text: DisplayText

  /// The number of a sign ("BC-VPUBND", "VPUBND-TH"): below ten it gets a nought; without one there is room for it.
  package init(_ number: Int?, _ sign: DisplayText) {
    guard let number else {
      text = "\(DocumentNumber.blank)/\(sign)"
      return
    }
    text = number < 10 ? "0\(number)/\(sign)" : "\(number)/\(sign)"
  }

  /// A number as somebody wrote it whole.
  package init(written text: DisplayText) {
    self.text = text
  }

  /// Room to write a number in by hand; no-break spaces, which no reader of markup takes away.
  static let blank = DisplayText(String(repeating: "\u{A0}", count: 6))
}

extension DocumentHead {
  /// "Số: 05/BC-VPUBND".
  func numberLine(_ language: Language) -> DisplayText {
    Phrase("Số: \(number.text)", "No. \(number.text)")[language]
  }

  /// "Đắk Nông, ngày 05 tháng 01 năm 2021": days below ten and the months one and two get a nought.
  func placeLine(_ language: Language) -> DisplayText {
    guard let day else {
      let blank = DocumentNumber.blank
      return Phrase("\(place), ngày\(blank)tháng\(blank)năm\(blank)", "\(place),\(blank)\(blank)")[language]
    }
    let (year, month, date) = day.parts
    let days = date < 10 ? "0\(date)" : "\(date)"
    let months = month < 3 ? "0\(month)" : "\(month)"
    return Phrase("\(place), ngày \(days) tháng \(months) năm \(year)", "\(place), \(day.dayMonthYear)")[language]
  }

  /// Two addressees or more, each with the dash and the sign that ends it.
  var listedAddressees: [DisplayText] {
    addressees.enumerated().map { place, name in "- \(name)\(place == addressees.count - 1 ? "." : ";")" }
  }
}
