/// What a body puts on its documents: its name, signs, signer's post and recipients (`Config/letterheads.json`).
///
/// Its layout is that of Nghị định 30/2020/NĐ-CP, Phụ lục I; the words are the province's own.
package struct Letterhead: Hashable, Sendable {
  /// "UBND TỈNH ĐẮK NÔNG"; nil where the body has none above it.
  package let parentBody: String?
  /// "VĂN PHÒNG".
  package let issuingBody: String
  /// "Văn phòng Ủy ban nhân dân tỉnh Đắk Nông", as sentences name it.
  package let fullName: String
  /// "Đắk Nông".
  package let place: String
  /// What follows the number of a report: "BC-VPUBND".
  package let reportSign: String
  /// What follows the number of a letter: "VPUBND-TH".
  package let letterSign: String
  /// The signer's post, one line each.
  package let post: [String]
  /// Whom its reports are for.
  package let addressees: [String]
  /// Who gets its reports, in the order of "Nơi nhận".
  package let recipients: [String]
  /// How well the entry is founded.
  package let provenance: Provenance

  package init(
    parentBody: String?, issuingBody: String, fullName: String, place: String, reportSign: String, letterSign: String,
    post: [String], addressees: [String], recipients: [String], provenance: Provenance
  ) {
    self.parentBody = parentBody
    self.issuingBody = issuingBody
    self.fullName = fullName
    self.place = place
    self.reportSign = reportSign
    self.letterSign = letterSign
    self.post = post
    self.addressees = addressees
    self.recipients = recipients
    self.provenance = provenance
  }
}

/// The bodies whose documents the program writes.
package struct Letterheads: Hashable, Sendable {
  /// The Office of the Provincial People's Committee: quarterly report, urging letters.
  package let office: Letterhead
  /// The Department of Home Affairs: register of evaluations.
  package let homeAffairs: Letterhead

  package init(office: Letterhead, homeAffairs: Letterhead) {
    self.office = office
    self.homeAffairs = homeAffairs
  }

  /// What stands where no province has said who it is.
  package static let unnamed = Letterheads(office: .unnamed, homeAffairs: .unnamed)
}

extension Letterhead {
  fileprivate static let unnamed = Letterhead(
    parentBody: nil, issuingBody: "VĂN PHÒNG", fullName: "Văn phòng", place: "…", reportSign: "BC", letterSign: "CV",
    post: ["CHÁNH VĂN PHÒNG"], addressees: [], recipients: [], provenance: Provenance(mark: .proposal))
}
