import Configuration
import Domain
import Testing

@Suite("The register as shipped")
struct ShippedRegisterTests {
  let register: UnitRegister

  init() throws {
    register = try Configuration.register()
  }

  private func units(_ kinds: UnitKind...) -> [OrgUnit] {
    register.units.filter { kinds.contains($0.unitKind) }
  }

  private func unit(_ code: String) throws -> OrgUnit {
    try #require(register.units.first { $0.id.rawValue == code }, "no unit \(code)")
  }

  @Test("counts 19 agencies, one service unit, 8 districts and 71 communes")
  func counts() {
    #expect(units(.department, .board, .committeeOffice, .inspectorate).count == 19)
    #expect(units(.publicServiceUnit).map(\.id.rawValue) == ["truong-cao-dang-cong-dong"])
    #expect(units(.districtCommittee).count == 8)
    let communes = units(.communeCommittee)
    #expect(communes.count == 71)
    let names = communes.map { $0.name(on: day("2020-06-01")).name }
    #expect(names.count { $0.hasPrefix("UBND xã ") } == 60)
    #expect(names.count { $0.hasPrefix("UBND phường ") } == 6)
    #expect(names.count { $0.hasPrefix("UBND thị trấn ") } == 5)
  }

  @Test(
    "places the communes under their districts, each with a code of its own",
    arguments: [
      ("ubnd-thanh-pho-gia-nghia", "660", 8), ("ubnd-huyen-dak-glong", "661", 7), ("ubnd-huyen-cu-jut", "662", 8),
      ("ubnd-huyen-dak-mil", "663", 10), ("ubnd-huyen-krong-no", "664", 12), ("ubnd-huyen-dak-song", "665", 9),
      ("ubnd-huyen-dak-rlap", "666", 11), ("ubnd-huyen-tuy-duc", "667", 6),
    ])
  func placesCommunes(district: String, code: String, count: Int) throws {
    let parent = try unit(district)
    #expect(parent.statisticsCodes.map(\.code) == [code])
    let communes = register.units.filter { $0.parent == parent.id }
    #expect(communes.count == count)
    for commune in communes {
      #expect(commune.level == .commune)
      #expect(commune.statisticsCodes.allSatisfy { $0.code.count == 5 } && commune.statisticsCodes.count == 1)
      #expect(commune.aliases.count >= 1)
    }
  }

  @Test("names the city and its ward by the day, since both changed on 1 January 2020")
  func namesByTheDay() throws {
    let city = try unit("ubnd-thanh-pho-gia-nghia")
    #expect(city.name(on: day("2019-12-31")).name == "UBND thị xã Gia Nghĩa")
    #expect(city.name(on: day("2020-01-01")).short == "UBND TP Gia Nghĩa")
    let ward = try unit("ubnd-phuong-quang-thanh")
    #expect(ward.name(on: day("2019-12-31")).name == "UBND xã Quảng Thành")
    #expect(ward.name(on: day("2020-01-01")).name == "UBND phường Quảng Thành")
  }

  @Test(
    "knows other spellings",
    arguments: [
      ("ubnd-xa-dak-ndrung", "xã Đắk N'Dung"), ("ubnd-xa-dak-drong", "xã Đắk DRông"),
      ("ubnd-xa-buon-choah", "xã Buôn Choah"), ("ubnd-xa-quang-hoa", "xã Quảng Hoà"),
      ("ubnd-xa-dak-wil", "xã Đăk Wil"), ("ubnd-xa-dak-wil", "xã Đắc Wil"), ("ubnd-huyen-dak-rlap", "huyện Đắk R’lấp"),
      ("ubnd-huyen-dak-rlap", "huyện Đắk R'Lấp"), ("ubnd-thi-tran-ea-tling", "thị trấn Ea Tling"),
      ("so-nong-nghiep-va-phat-trien-nong-thon", "Sở NNPTNT"),
    ])
  func knowsSpellings(code: String, alias: String) throws {
    #expect(try unit(code).aliases.contains(alias))
  }

  @Test("marks what nobody verified")
  func marksUnverified() throws {
    #expect(try unit("so-tu-phap").isUnverified)
    #expect(try !unit("so-noi-vu").isUnverified)
    #expect(try !unit("ubnd-xa-dak-wil").isUnverified)
    #expect(register.units.count(where: \.isUnverified) == 17)
    #expect(!register.units.contains { $0.names.contains { $0.name.contains("Ngoại vụ") } })
  }

  @Test("comes with 25 mergers of communes, three that stay, and the end of the districts")
  func comesWithEvents() {
    let reform = register.events.filter { $0.date == day("2025-07-01") }
    let successors = reform.flatMap(\.to)
    #expect(reform.count { $0.kind == .merge } == 25)
    #expect(reform.count { $0.kind == .transfer } == 3)
    #expect(reform.count { $0.kind == .dissolve } == 8)
    #expect(successors.count == 25 && successors.count { $0.name.contains("phường") } == 3)
    #expect(register.events.filter { $0.date == day("2025-03-01") }.count == 6)
    #expect(register.units.allSatisfy { $0.dissolvedOn == nil })
  }

  @Test("gives a successor whose name is taken a code of its own")
  func givesNewCodes() throws {
    let successors = register.events.flatMap(\.to)
    let dakMil = try #require(successors.first { $0.name == "UBND xã Đắk Mil" })
    #expect(dakMil.code?.rawValue == "ubnd-xa-dak-mil")
    #expect(dakMil.statisticsCode == "24670")
    let dakWil = try #require(successors.first { $0.name == "UBND xã Đắk Wil" })
    #expect(dakWil.code?.rawValue == "ubnd-xa-dak-wil-2025")
    #expect(Set(successors.compactMap(\.code)).isDisjoint(with: register.units.map(\.id)))
  }
}
