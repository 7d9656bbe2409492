import Testing

@testable import Domain

@Suite struct ImportRegisterTests {
  private func take(_ kind: ImportKind, _ rows: [[String]], _ registry: inout Registry, hash: Character = "a") throws {
    let request = try ImportFile.request(kind, rows, hash: String(repeating: hash, count: 64))
    try TestRegistry.perform(.importRecords(request), by: "vp01", in: &registry)
  }

  @Test func aUnitMayStandBelowOneOfALaterLine() throws {
    var registry = TestRegistry.make()
    try take(
      .units,
      [
        ["Tên đơn vị", "Loại", "Trực thuộc", "Tên khác", "Mã thống kê"],
        ["UBND xã Mẫu", "ubnd-xa", "UBND huyện Mẫu", "UBND X. Mẫu; Xã Mẫu", "12345"],
        ["UBND huyện Mẫu", "UBND cấp huyện", "", "", ""],
      ], &registry)
    let commune = try #require(registry.units[TestRegistry.code("ubnd-xa-mau", OrgUnit.self)])
    #expect(commune.parent == TestRegistry.code("ubnd-huyen-mau", OrgUnit.self))
    #expect(commune.level == .commune)
    #expect(commune.aliases == ["UBND X. Mẫu", "Xã Mẫu"])
    #expect(commune.statisticsCodes.map(\.code) == ["12345"])
    #expect(commune.version == 1)
  }

  @Test func aKnownUnitIsChangedOnlyWhereTheFileSaysOtherwise() throws {
    var registry = TestRegistry.make()
    let rows = [["Tên", "Loại", "Tên khác", "Ghi chú"], ["UBND huyện Cư Jút", "ubnd-huyen", "Cư Jut", "ghi chú"]]
    try take(.units, rows, &registry)
    let unit = try #require(registry.units[TestRegistry.cuJut])
    #expect(unit.aliases == ["Cư Jut"])
    #expect(unit.note == "ghi chú")
    #expect(registry.units.count == 3)
    let again = try ImportFile.request(.units, rows, hash: String(repeating: "b", count: 64))
    #expect(try ImportFile.plan(again, in: registry).tally.unchanged == 1)
  }

  @Test func aFileDoesNotRenameAUnit() throws {
    let request = try ImportFile.request(.units, [["Mã", "Tên"], ["so-noi-vu", "Sở Khác"]])
    let plan = try ImportFile.plan(request, in: TestRegistry.make())
    #expect(plan.lines[0].outcome == .refused(ImportRefusal(.otherName("Sở Nội vụ"), in: "name")))
  }

  @Test func peopleAndTheirTermsInOneOrderOrTheOther() throws {
    var registry = TestRegistry.make()
    try take(
      .people,
      [["Họ và tên", "Đơn vị", "Nhóm"], ["Lê Văn Thử", "UBND huyện Cư Jút", "Cán bộ"], ["Lê Thị Thử", "", ""]],
      &registry)
    #expect(registry.people.count == 4)
    let header = ["Đơn vị", "Họ và tên", "Chức vụ", "Từ ngày", "Đến trước ngày", "Quyết định"]
    let rows = [
      ["UBND H. Cư Jút", "Lê Văn Thử", "Chủ tịch", "01/03/2022", "", "QĐ 2"],
      ["UBND H. Cư Jút", "Lê Thị Thử", "Chủ tịch", "01/01/2016", "01/03/2022", "QĐ 1"],
    ]
    try take(.headships, [header] + rows, &registry)
    #expect(registry.head(of: TestRegistry.cuJut, on: day("2022-02-28")).headship?.document == "QĐ 1")
    #expect(registry.head(of: TestRegistry.cuJut, on: day("2022-03-01")).headship?.document == "QĐ 2")
    let again = try ImportFile.request(.headships, [header] + rows.reversed(), hash: String(repeating: "d", count: 64))
    #expect(try ImportFile.plan(again, in: registry).tally.unchanged == 2)
  }

  @Test func twoOfficialHeadsAtOnceAreRefused() throws {
    let request = try ImportFile.request(
      .headships,
      [
        ["Đơn vị", "Người đứng đầu", "Chức vụ", "Từ ngày", "Đến trước ngày"],
        ["Sở Nội vụ", "ns-1", "Giám đốc", "01/01/2023", "01/01/2025"],
      ])
    let plan = try ImportFile.plan(request, in: TestRegistry.make())
    guard case .refused(let refusal) = plan.lines[0].outcome, case .rule(.twoOfficialHeads) = refusal.reason else {
      Issue.record("\(plan.lines[0].outcome)")
      return
    }
  }

  @Test func theSameNameInAnotherUnitIsSomebodyElse() throws {
    var registry = TestRegistry.make()
    let header = ["Họ và tên", "Đơn vị"]
    try take(.people, [header, ["Nguyễn Văn Mẫu", "Sở Nội vụ"]], &registry)
    try take(
      .people, [header, ["Nguyễn Văn Mẫu", "Sở Nội vụ"], ["Nguyễn Văn Mẫu", "UBND huyện Cư Jút"]], &registry, hash: "b")
    #expect(registry.people.count == 4)
  }

  @Test(arguments: [
    ("UBND H. Cư Jút", "ubndhuyencujut"), ("Ủy ban nhân dân huyện Cư  Jút", "ubndhuyencujut"),
    ("Uỷ ban nhân dân huyện Đăk R’lấp", "ubndhuyendakrlap"), ("UBND huyện Đắc R'Lấp", "ubndhuyendakrlap"),
    ("UBND TP. Gia Nghĩa", "ubndthanhphogianghia"), ("Sở Nội vụ tỉnh Đắk Nông", "sonoivu"),
    ("Hoà Bình", "hoabinh"), ("Hòa Bình", "hoabinh"),
  ]) func spellingsOfOneNameHaveOneKey(typed: String, key: String) {
    #expect(UnitSpelling.key(typed) == key)
  }

  @Test func planItemsAndChecksBecomeEntriesOnce() throws {
    var registry = TestRegistry.make()
    let plan = [
      ["Đơn vị", "Năm", "Nội dung", "Hạn", "Văn bản kế hoạch"],
      ["Sở Nội vụ", "2026", "Rà soát biên chế", "30/11/2026", "Kế hoạch số 3/KH-SNV"],
      ["Sở Nội vụ", "hai", "Việc khác", "", "Kế hoạch số 3/KH-SNV"],
    ]
    try take(.plan, plan, &registry)
    #expect(registry.registers.planItems.all.map(\.text) == ["Rà soát biên chế"])
    let checks = [
      [
        "Đơn vị được kiểm tra", "Cơ quan kiểm tra", "Lĩnh vực", "Ngày kiểm tra", "Biên bản, kết luận", "Phát hiện",
        "Hạn khắc phục",
      ],
      [
        "UBND H. Cư Jút", "Sở Nội vụ", "Cải cách hành chính", "02/11/2026", "Biên bản số 1", "Chậm trả hồ sơ; Thiếu sổ",
        "30/11/2026",
      ],
    ]
    try take(.checks, checks, &registry)
    #expect(registry.registers.checks.all.first?.findings.map(\.text) == ["Chậm trả hồ sơ", "Thiếu sổ"])
    for (kind, rows) in [(ImportKind.plan, plan), (.checks, checks)] {
      let again = try ImportFile.request(kind, rows, hash: String(repeating: "e", count: 64))
      #expect(try ImportFile.plan(again, in: registry).tally.unchanged == 1)
    }
  }

  @Test func aNameOfTwoUnitsIsRefusedWithBoth() throws {
    var registry = TestRegistry.make()
    registry.units.insert(
      TestRegistry.unit(TestRegistry.code("ubnd-cu-jut-2", OrgUnit.self), "UBND huyện Cư Jút", "x", .districtCommittee))
    let request = try ImportFile.request(.people, [["Họ tên", "Đơn vị"], ["Lê Văn Thử", "UBND huyện Cư Jút"]])
    guard case .refused(let refusal) = try ImportFile.plan(request, in: registry).lines[0].outcome,
      case .ambiguousUnit(_, let units) = refusal.reason
    else {
      Issue.record("not refused")
      return
    }
    #expect(units.count == 2)
  }
}
