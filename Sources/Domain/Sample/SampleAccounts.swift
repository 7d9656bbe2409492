/// The accounts of a sample: one of each role, and two inspectors and two supervisors, so that one person can play the
/// whole way of an incident without anybody judging their own step.
struct SampleAccounts {
  static let administrator = "qt01"
  static let office = "vp01"
  static let unit = "dv01"
  static let inspectors = ["ttv01", "ttv02"]
  static let supervisors = ["gs01", "gs02"]

  let users: [User]
  /// The unit that the account of role `unit` reports for.
  let reportingUnit: Int?

  init(units: SampleUnits, on day: CalendarDay) {
    let reporting = units.districts.first ?? units.all.indices.first
    reportingUnit = reporting
    let unitName = reporting.map { units.all[$0].record.name(on: day).short } ?? ""
    let rows: [(account: String, name: String, role: Role)] = [
      (SampleAccounts.administrator, "Quản trị hệ thống", .admin),
      (SampleAccounts.office, "Chuyên viên Văn phòng UBND tỉnh", .office),
      ("snv01", "Chuyên viên Sở Nội vụ", .homeAffairs),
      (SampleAccounts.inspectors[0], "Thanh tra viên 1", .inspector),
      (SampleAccounts.inspectors[1], "Thanh tra viên 2", .inspector),
      (SampleAccounts.supervisors[0], "Giám sát viên 1", .supervisor),
      (SampleAccounts.supervisors[1], "Giám sát viên 2", .supervisor),
      ("ld01", "Lãnh đạo UBND tỉnh", .leader),
      ("pc01", "Cán bộ pháp chế", .legal),
      (SampleAccounts.unit, "Đầu mối \(unitName)", .unit),
      ("xem01", "Người xem", .viewer),
    ]
    users = rows.compactMap { row in
      guard let id = Code<User>(rawValue: row.account) else { return nil }
      var user = User(id: id)
      user.displayName = "\(row.name) \(SamplePeople.mark)"
      user.roles = [row.role]
      if row.role == .unit { user.unit = reporting.map { units.all[$0].record.id } }
      return user
    }
  }
}
