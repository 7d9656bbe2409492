/// Groups of persons under the law of discipline; the words stay Vietnamese since each is a term of law.
package enum PersonGroup: String, FieldEnumeration, Labelled {
  case cadre = "can-bo"
  case civilServant = "cong-chuc"
  case publicEmployee = "vien-chuc"
  case contractWorker = "nguoi-lao-dong"
  case enterpriseManager = "quan-ly-dnnn"

  package var label: Phrase {
    switch self {
    case .cadre: Phrase("Cán bộ", "Cadre (elected)")
    case .civilServant: Phrase("Công chức", "Civil servant")
    case .publicEmployee: Phrase("Viên chức", "Public employee")
    case .contractWorker: Phrase("Người lao động", "Contract worker")
    case .enterpriseManager: Phrase("Người quản lý DNNN", "State enterprise manager")
    }
  }
}

/// A person who heads a unit or is named responsible for an assignment.
package struct Person: Record {
  package static let kind = RecordKind.person

  package let id: Code<Person>
  package var version = 0
  /// Full name in the usual order: family name, middle names, given name.
  package var name = ""
  package var group = PersonGroup.civilServant
  package var unit: Code<OrgUnit>?
  /// Whether the person is made up for a sample store.
  package var isSample = false
  package var note: String?
  package var unknownFields: [FieldMember] = []

  package init(id: Code<Person>) {
    self.id = id
  }

  package static let table = FieldTable<Person>([
    Field("name", Phrase("Họ và tên", "Name"), .text, \.name, changedBy: .manageHeadships),
    Field("group", Phrase("Nhóm", "Group"), .choice, \.group, changedBy: .manageHeadships),
    Field("unit", Phrase("Đơn vị", "Unit"), .reference(.unit), \.unit, changedBy: .manageHeadships),
    Field("sample", Phrase("Dữ liệu mẫu", "Sample"), .boolean, \.isSample),
    Field("note", Phrase("Ghi chú", "Note"), .longText, \.note, changedBy: .manageHeadships),
  ])
}
