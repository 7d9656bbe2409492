import ArgumentParser
import Domain
import VietnameseText

/// `kycuong heads end`: someone no longer heads a unit from a day on.
struct HeadsEndCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end",
      abstract: about(
        "Ghi thôi giữ chức; từ ngày đó ghi khuyết, trừ khi có --no-vacancy.",
        "Record that someone leaves the post, vacant from then on unless --no-vacancy is given."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var edit: EditOptions

  @Argument(
    help: hint(
      "Đơn vị, hoặc mã trong kycuong heads list.", "The unit, or a code that kycuong heads list shows.",
      value: "unit|code"),
    completion: unitCompletion)
  var place: String

  @Option(help: dayHint("Ngày đầu không còn giữ chức.", "First day out of office."))
  var on: String

  @Option(help: hint("Ai, khi nhiều người cùng giữ chức.", "Who, where several hold the post.", value: "person"))
  var person: String?

  @Flag(help: hint("Không ghi khuyết.", "State no vacancy."))
  var noVacancy = false

  func run(in session: Session) throws(Failure) {
    let workplace = try session.workplace(writing: true)
    let day = try workplace.day(on, for: "--on")
    let headship = try headship(until: day, in: workplace)
    try workplace.carryOut(
      .endHeadship(headship.id, on: day, leavingVacancy: !noVacancy, base: try edit.base(of: headship)), write,
      on: headship.key)
  }

  /// The headship by its code, or the only one of the unit that covers the day before.
  private func headship(until day: CalendarDay, in workplace: Workplace) throws(Failure) -> Headship {
    if let code = Code<Headship>(rawValue: place), let headship = workplace.registry.headships[code] { return headship }
    let unit = try workplace.unit(place, on: day)
    let person = try person.map { name throws(Failure) in try workplace.person(name) }
    let held = workplace.registry.headships(of: unit).filter {
      $0.period.contains(day.advanced(by: -1)) && $0.mode != .vacant && (person == nil || $0.person == person)
    }
    if held.count == 1 { return held[0] }
    let before = day.advanced(by: -1).dayMonthYear
    guard !held.isEmpty else {
      throw .missing(
        Phrase("Ngày \(before) không ghi ai giữ chức đó.", "Nobody is recorded in that post on \(before)."),
        next: Phrase("Xem: kycuong heads list \(unit.rawValue)", "See: kycuong heads list \(unit.rawValue)"))
    }
    let codes = held.map { DisplayText($0.id.rawValue) }.joined(separator: ", ")
    throw .badInput(
      Phrase("Có nhiều người cùng giữ chức: \(codes).", "Several people hold the post: \(codes)."),
      next: Phrase("Dùng mã của một người, hoặc --person.", "Use the code of one, or --person."))
  }
}
