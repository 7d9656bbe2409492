import Configuration
import Domain
import Testing

@Suite("Permanent codes as shipped")
struct ShippedCodesTests {
  @Test("are the slug of the name borne when the register was made")
  func areSlugs() throws {
    for unit in try Configuration.register().units {
      #expect(unit.id.rawValue == Slug.make(unit.name(on: day("2020-01-01")).name))
    }
  }

  @Test("are for successors the slug of the name, with the year where the slug is taken")
  func areSlugsWithYear() throws {
    let register = try Configuration.register()
    let taken = Set(register.units.map(\.id.rawValue))
    for unit in register.events.flatMap(\.to) {
      let slug = Slug.make(unit.name)
      #expect(unit.code?.rawValue == (taken.contains(slug) ? "\(slug)-2025" : slug))
    }
  }
}
