import Testing

@testable import Domain

@Suite struct SampleHeadsTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func everyUnitHasOneHeadOrAPlainVacancyOnEveryDay(seed: UInt64) throws {
    let registry = try SampleRun(size: 50, seed: seed).registry
    for unit in SampleRun.register {
      let headships = registry.headships(of: unit.id)
      var current = day("2020-11-24")
      while current <= SampleRun.today {
        #expect(headships.filter { $0.period.contains(current) }.count == 1, "\(unit.id.rawValue) \(current.iso)")
        current = current.advanced(by: 5)
      }
      for headship in headships { #expect(registry.objection(to: headship) == nil) }
    }
  }

  @Test func headsChangeInEveryWay() throws {
    var modes: Set<HeadshipMode> = []
    for seed in 1...6 as ClosedRange<UInt64> {
      let headships = try SampleRun(size: 50, seed: seed).registry.headships.all
      modes.formUnion(headships.map(\.mode))
      #expect(headships.count > SampleRun.register.count)
    }
    #expect(modes == Set(HeadshipMode.allCases))
  }
}
