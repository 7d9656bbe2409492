import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The evaluation of a year from the keyboard: points, grades, the closing.
@Suite struct EvaluationScreenTests {
  private static let homeAffairs: Code<OrgUnit> = Fixture.code("so-noi-vu")
  private static let unit = EvaluationTarget.unit(homeAffairs)

  private static var homeAffairsAccount: User {
    var user = User(id: Fixture.code("snv01"))
    user.displayName = "Sở Nội vụ"
    user.roles = [.homeAffairs]
    return user
  }

  private func desk(
    _ width: Int = 120, _ height: Int = 30, as account: String = "snv01", language: Language = .vietnamese,
    choosing: String? = nil
  ) throws -> Desk {
    var desk = try Fixture.desk(
      width, height, as: account, language: language, store: Fixture.store(adding: [Self.homeAffairsAccount]))
    desk.press(.character("6"))
    guard let choosing else { return desk }
    desk.press(.character("/"))
    desk.type(choosing)
    desk.press(.enter)
    return desk
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  private func record(_ desk: Desk, _ target: EvaluationTarget = unit) -> Evaluation? {
    desk.app.index?.registry.evaluation(of: target, in: 2020)
  }

  private func points(_ typed: String, _ target: EvaluationTarget = unit, year: Int = 2020) -> Command {
    var entry = EvaluationEntry(year: year, targets: [target])
    entry.points = EvaluationPoints(typed: typed)
    return .evaluation(.propose(entry))
  }

  @Test func unitsAreListedEachWithItsHead() throws {
    let desk = try desk()
    let screen = desk.app.screens[EvaluationScreen.self]
    let roll = try #require(screen.roll)
    #expect(roll.year == 2020)
    let places = roll.rows.map(\.target)
    let place = try #require(places.firstIndex(of: Self.unit))
    guard case .person = places[place + 1] else {
      Issue.record("the head does not follow the unit")
      return
    }
    #expect(desk.screen.contains("Năm 2020"))
  }

  @Test func pointsAreEnteredAndTheProposalIsToldBeforeSaving() throws {
    var desk = try desk(choosing: "so noi vu")
    desk.press(.function(4))
    desk.type("89,5")
    #expect(desk.screen.contains("sẽ đề xuất: Hoàn thành tốt nhiệm vụ"))
    desk.press(.function(2))
    let entered = try #require(record(desk))
    #expect(entered.points?.text == "89.5")
    #expect(entered.proposedGrade == .good)
    #expect(desk.screen.contains("89,5"))
  }

  @Test(arguments: ["101", "chín mươi", "89,555"])
  func whatAreNoPointsIsSaidBesideTheField(typed: String) throws {
    var desk = try desk(choosing: "so noi vu")
    desk.press(.function(4))
    desk.type(typed)
    desk.press(.function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EvaluationPointsForm>)
    #expect(form.form[.points]?.error != nil)
    #expect(record(desk) == nil)
  }

  @Test func aGradeIsSetAndAnotherThanTheProposedOneNeedsAReason() throws {
    var desk = try desk(choosing: "so noi vu")
    try desk.other("snv01", does: points("80"))
    desk.press(.function(6), .function(2))
    #expect(record(desk)?.grade == .good)
    desk.press(.function(6), .delete)
    desk.type("xuat sac")
    desk.press(.enter, .function(2))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EvaluationGradeForm>)
    #expect(form.form[.gradeReason]?.error != nil)
    #expect(record(desk)?.grade == .good)
    desk.type("Thanh tich")
    desk.press(.function(2))
    #expect(record(desk)?.grade == .excellent)
    #expect(record(desk)?.gradeReason == "Thanh tich")
  }

  @Test func allProposalsAreWrittenDown() throws {
    var desk = try desk()
    desk.press(.function(7))
    desk.type("de xuat")
    desk.press(.enter, .function(2))
    let roll = try #require(desk.app.screens[EvaluationScreen.self].roll)
    #expect(roll.rows.allSatisfy { $0.record?.proposed != nil })
  }

  @Test func aYearThatRunsIsNotClosed() throws {
    var desk = try desk()
    desk.press(.function(7))
    desk.type("khoa nam")
    desk.press(.enter, .function(2))
    #expect(desk.app.dialogs.last is FormDialog<EvaluationYearForm>)
    #expect(desk.screen.contains("khóa từ ngày 01/12/2020"))
  }

  @Test func yearsAreTurned() throws {
    var desk = try desk()
    desk.press(.left)
    #expect(desk.screen.contains("Năm 2019"))
    desk.press(.right)
    #expect(desk.screen.contains("Năm 2020"))
    #expect(desk.app.bindings.first { $0.action == .own(.nextYear) }?.disabled != nil)
  }

  @Test func theReasonsAreReadOnAPage() throws {
    var desk = try desk(80, 24, choosing: "so noi vu")
    try desk.other("snv01", does: points("80"))
    desk.press(.enter)
    for text in ["SỐ LIỆU NHẬP", "ĐỀ XUẤT", "80 điểm", "XẾP LOẠI"] { #expect(desk.screen.contains(text), "\(text)") }
    desk.press(.escape)
    #expect(desk.app.screens[EvaluationScreen.self].page == nil)
  }

  @Test func othersMayLookAndNotWrite() throws {
    let inspector = try desk(as: "ttv01")
    let binding = try #require(inspector.app.bindings.first { $0.action == .own(.enterPoints) })
    #expect(binding.disabled?.vietnamese.string.contains("Sở Nội vụ") == true)
    let viewer = try desk(as: "vp01")
    #expect(viewer.app.current != .evaluation)
  }

  @Test func draftsComeBackToTheirForm() {
    let requests: [EvaluationFormRequest] = [
      .points(Self.unit, year: 2020), .grade(.person(Fixture.code("ns-1")), year: 2019), .year(2020),
    ]
    for request in requests {
      let key = FormRequest.evaluation(request).draftKey
      #expect(FormRequest(form: key.form, subject: key.subject) == .evaluation(request))
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 30), (160, 45)]) func golden(width: Int, height: Int) throws {
    var list = try desk(width, height)
    for (place, typed) in ["95", "80", "49"].enumerated() {
      let units = list.app.screens[EvaluationScreen.self].roll?.rows.filter(\.facts.isUnit) ?? []
      guard place < units.count else { continue }
      try list.other("snv01", does: points(typed, units[place].target), request: "other-\(place)")
    }
    expectGolden(list.app.render(), "evaluation-list-\(width)x\(height)")
    guard width == 80 || width == 120 else { return }
    for (name, key) in [("points", KeyPress.function(4)), ("grade", .function(6)), ("year", .function(7))] {
      var desk = list
      desk.press(key)
      expectGolden(desk.app.render(), "form-evaluation-\(name)-\(width)x\(height)")
    }
    list.press(.enter)
    expectGolden(list.app.render(), "evaluation-page-\(width)x\(height)")
  }

  @Test func goldenInEnglish() throws {
    var desk = try desk(80, 24, language: .english, choosing: "so noi vu")
    try desk.other("snv01", does: points("80"))
    expectGolden(desk.app.render(), "evaluation-list-en-80x24")
    desk.press(.function(6))
    expectGolden(desk.app.render(), "form-evaluation-grade-en-80x24")
  }
}
