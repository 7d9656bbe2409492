/// As what a party answers for an incident (DOMAIN §7: the head and the unit, deputies and staff each for their share).
package enum PartyKind: String, FieldEnumeration, Labelled {
  case unit
  case head
  case deputy
  case staff

  package var label: Phrase {
    switch self {
    case .unit: Phrase("Tập thể đơn vị", "The unit")
    case .head: Phrase("Người đứng đầu", "Head")
    case .deputy: Phrase("Cấp phó", "Deputy")
    case .staff: Phrase("Công chức, viên chức", "Member of staff")
    }
  }
}

extension DisciplineSubject: FieldEnumeration, Labelled {
  package var label: Phrase {
    switch self {
    case .canBo: Phrase("Cán bộ", "Cadre")
    case .congChucLanhDao: Phrase("Công chức lãnh đạo, quản lý", "Civil servant with a leading post")
    case .congChuc: Phrase("Công chức", "Civil servant")
    case .vienChucQuanLy: Phrase("Viên chức quản lý", "Public employee with a managing post")
    case .vienChuc: Phrase("Viên chức", "Public employee")
    case .quanLyDNNN: Phrase("Người quản lý DNNN", "State enterprise manager")
    case .tapThe: Phrase("Tập thể", "Unit as a whole")
    }
  }
}
