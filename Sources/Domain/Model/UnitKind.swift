/// Kinds of unit that answer to the Provincial People's Committee; values as files and the command line write them.
package enum UnitKind: String, FieldEnumeration, Labelled {
  case department = "so"
  case board = "ban"
  case sectorAgency = "nganh"
  case committeeOffice = "van-phong"
  case inspectorate = "thanh-tra"
  case districtCommittee = "ubnd-huyen"
  case communeCommittee = "ubnd-xa"
  case publicServiceUnit = "dvsn"
  case stateEnterprise = "dnnn"
  case other = "khac"

  package var label: Phrase {
    switch self {
    case .department: Phrase("Sở", "Department")
    case .board: Phrase("Ban", "Board")
    case .sectorAgency: Phrase("Ngành", "Sector agency")
    case .committeeOffice: Phrase("Văn phòng", "Office")
    case .inspectorate: Phrase("Thanh tra", "Inspectorate")
    case .districtCommittee: Phrase("UBND cấp huyện", "District-level committee")
    case .communeCommittee: Phrase("UBND cấp xã", "Commune-level committee")
    case .publicServiceUnit: Phrase("Đơn vị sự nghiệp công lập", "Public service unit")
    case .stateEnterprise: Phrase("Doanh nghiệp nhà nước", "State-owned enterprise")
    case .other: Phrase("Khác", "Other")
    }
  }

  /// The level of government that units of the kind stand on, unless an entry says otherwise.
  package var usualLevel: UnitLevel {
    switch self {
    case .districtCommittee: .district
    case .communeCommittee: .commune
    default: .province
    }
  }
}

/// Level of government a unit stands on.
package enum UnitLevel: String, FieldEnumeration, Labelled {
  case province
  case district
  case commune

  package var label: Phrase {
    switch self {
    case .province: Phrase("Cấp tỉnh", "Province")
    case .district: Phrase("Cấp huyện", "District")
    case .commune: Phrase("Cấp xã", "Commune")
    }
  }
}
