/// What an account may do; one account can hold several roles.
package enum Role: String, FieldEnumeration, Labelled {
  case admin
  case office
  case homeAffairs = "home-affairs"
  case inspector
  case supervisor
  case leader
  case legal
  case unit
  case viewer
  /// The actor of timers and of the program itself; no account holds it.
  case system

  package var label: Phrase {
    switch self {
    case .admin: Phrase("Quản trị", "Administrator")
    case .office: Phrase("Văn phòng UBND tỉnh", "PPC Office")
    case .homeAffairs: Phrase("Sở Nội vụ", "Home Affairs")
    case .inspector: Phrase("Thanh tra viên", "Inspector")
    case .supervisor: Phrase("Giám sát", "Supervisor")
    case .leader: Phrase("Lãnh đạo", "Leader")
    case .legal: Phrase("Pháp chế", "Legal officer")
    case .unit: Phrase("Đầu mối đơn vị", "Unit focal point")
    case .viewer: Phrase("Người xem", "Viewer")
    case .system: Phrase("Hệ thống", "System")
    }
  }
}
