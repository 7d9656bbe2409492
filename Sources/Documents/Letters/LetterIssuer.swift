import VietnameseText

/// What the body that writes a letter puts on it: its name, sign, place and signer's post.
package struct LetterIssuer: Hashable, Sendable {
  package var parentBody: DisplayText?
  package var issuingBody: DisplayText
  /// As sentences name it.
  package var fullName: DisplayText
  package var place: DisplayText
  /// What follows the number.
  package var sign: DisplayText
  package var post: [DisplayText]

  /// The Office of the Provincial People's Committee; its sign is a proposal (Nghị định 30/2020/NĐ-CP lets each head set it).
  package static let office = LetterIssuer(
    parentBody: "UBND TỈNH ĐẮK NÔNG", issuingBody: "VĂN PHÒNG",
    fullName: "Văn phòng Ủy ban nhân dân tỉnh Đắk Nông", place: "Đắk Nông", sign: "VPUBND-TH",
    post: ["CHÁNH VĂN PHÒNG"])
}
