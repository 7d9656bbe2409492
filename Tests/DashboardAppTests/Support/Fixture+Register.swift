import Domain

extension Fixture {
  private static func unit(
    _ id: String, _ kind: UnitKind, _ name: String, _ short: String, level: UnitLevel = .province,
    parent: String? = nil, code: String? = nil, unverified: Bool = false
  ) -> OrgUnit {
    var unit = OrgUnit(id: Fixture.code(id))
    unit.unitKind = kind
    unit.level = level
    unit.parent = parent.map { Fixture.code($0) }
    unit.names = [UnitName(name, short: short)]
    unit.statisticsCodes = code.map { [DatedCode($0)] } ?? []
    unit.isUnverified = unverified
    return unit
  }

  static var units: [OrgUnit] {
    var giaNghia = unit(
      "ubnd-tp-gia-nghia", .districtCommittee, "UBND thành phố Gia Nghĩa", "UBND TP Gia Nghĩa", level: .district,
      code: "660")
    giaNghia.names = [
      UnitName("UBND thị xã Gia Nghĩa", short: "UBND TX Gia Nghĩa", to: day(1, 1)),
      UnitName("UBND thành phố Gia Nghĩa", short: "UBND TP Gia Nghĩa", from: day(1, 1)),
    ]
    giaNghia.legalBasis = "Nghị quyết 835/NQ-UBTVQH14"
    return [
      unit("van-phong-ubnd-tinh", .committeeOffice, "Văn phòng UBND tỉnh", "VP UBND tỉnh"),
      unit("so-noi-vu", .department, "Sở Nội vụ", "Sở Nội vụ"),
      unit("so-tai-chinh", .department, "Sở Tài chính", "Sở Tài chính"),
      unit("so-xay-dung", .department, "Sở Xây dựng", "Sở Xây dựng"),
      unit("so-y-te", .department, "Sở Y tế", "Sở Y tế"),
      unit("thanh-tra-tinh", .inspectorate, "Thanh tra tỉnh", "Thanh tra tỉnh"),
      unit(
        "ubnd-huyen-cu-jut", .districtCommittee, "UBND huyện Cư Jút", "UBND huyện Cư Jút", level: .district, code: "662"
      ),
      giaNghia,
      unit(
        "ubnd-xa-tam-thang", .communeCommittee, "UBND xã Tâm Thắng", "UBND xã Tâm Thắng", level: .commune,
        parent: "ubnd-huyen-cu-jut", code: "24649"),
      unit(
        "ubnd-xa-dak-wil", .communeCommittee, "UBND xã Đắk Wil", "UBND xã Đắk Wil", level: .commune,
        parent: "ubnd-huyen-cu-jut", code: "24646", unverified: true),
    ]
  }

  static var people: [Person] {
    let names = [
      "Trần Văn Mẫu Một", "Nguyễn Thị Mẫu Hai", "Lê Đức Mẫu Ba", "Phạm Thị Mẫu Bốn", "Y Mẫu Niê Năm", "H'Mẫu Êban Sáu",
      "Đỗ Quang Mẫu Bảy", "Vũ Thị Mẫu Tám",
    ]
    return names.enumerated().map { place, name in
      var person = Person(id: code("mau-\(place + 1)"))
      person.name = name
      person.isSample = true
      return person
    }
  }

  private static func headship(
    _ id: String, _ unit: String, _ person: String?, _ title: String, _ mode: HeadshipMode, from: CalendarDay,
    to: CalendarDay? = nil, document: String? = nil
  ) -> Headship {
    var headship = Headship(id: code(id))
    headship.unit = code(unit)
    headship.person = person.map { code($0) }
    headship.title = title
    headship.mode = mode
    headship.from = from
    headship.to = to
    headship.document = document
    return headship
  }

  static var headships: [Headship] {
    [
      headship(
        "nk-1", "ubnd-huyen-cu-jut", "mau-1", "Chủ tịch", .official, from: day(1, 7, 2016), to: day(1, 7, 2019),
        document: "QĐ 912/QĐ-UBND"),
      headship(
        "nk-2", "ubnd-huyen-cu-jut", "mau-2", "Phó Chủ tịch", .inCharge, from: day(1, 7, 2019), to: day(1, 10, 2019)),
      headship(
        "nk-3", "ubnd-huyen-cu-jut", "mau-3", "Chủ tịch", .official, from: day(1, 10, 2019), document: "QĐ 1540/QĐ-UBND"
      ),
      headship("nk-4", "so-noi-vu", "mau-4", "Giám đốc", .official, from: day(15, 3, 2018)),
      headship("nk-5", "so-xay-dung", "mau-5", "Giám đốc", .official, from: day(1, 1, 2015), to: day(1, 9)),
      headship("nk-6", "so-xay-dung", nil, "Giám đốc", .vacant, from: day(1, 9)),
      headship("nk-7", "ubnd-tp-gia-nghia", "mau-6", "Chủ tịch", .acting, from: day(1, 6)),
      headship("nk-8", "so-tai-chinh", "mau-7", "Giám đốc", .official, from: day(1, 1, 2017)),
      headship("nk-9", "so-y-te", "mau-8", "Giám đốc", .official, from: day(1, 5, 2019)),
    ]
  }

  static var users: [User] {
    let rows: [(String, String, Role)] = [
      ("gs01", "Giám sát viên 1 (mẫu)", .supervisor), ("gs02", "Giám sát viên 2 (mẫu)", .supervisor),
      ("ld01", "Lãnh đạo UBND tỉnh (mẫu)", .leader), ("qt01", "Quản trị (mẫu)", .admin),
      ("ttv01", "Thanh tra viên 1 (mẫu)", .inspector), ("ttv02", "Thanh tra viên 2 (mẫu)", .inspector),
      ("vp01", "Chuyên viên Văn phòng (mẫu)", .office), ("xem01", "Người xem (mẫu)", .viewer),
    ]
    return rows.map { account, name, role in
      var user = User(id: code(account))
      user.displayName = name
      user.roles = [role]
      return user
    }
  }
}
