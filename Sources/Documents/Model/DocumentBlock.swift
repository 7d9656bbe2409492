import VietnameseText

/// One part of a document's text.
package enum DocumentBlock: Hashable, Sendable {
  /// A heading with its number written out: "I. SỐ LIỆU CHUNG", "1. Theo đơn vị", "a) Sở, ban, ngành".
  case heading(DocumentHeading, DisplayText)
  /// A justified paragraph; the last one of a document ends with "./." (Nghị định 30/2020/NĐ-CP).
  case paragraph(DisplayText)
  /// One item of a list, without its dash.
  case item(DisplayText)
  /// A remark below a table or chart, in small italics.
  case note(DisplayText)
  case table(DocumentTable)
  case chart(DocumentChart)
}

/// The level of a heading.
package enum DocumentHeading: Int, Hashable, Sendable {
  /// "I.", in bold.
  case part = 1
  /// "1.", in bold.
  case section
  /// "a)", upright.
  case point
}
