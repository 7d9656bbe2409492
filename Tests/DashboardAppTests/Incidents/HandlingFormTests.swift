import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// The steps after the confirmation, from the keyboard.
@Suite struct HandlingFormTests {
  /// A dashboard on the confirmed incident of the fixture, which others took further.
  static func desk(
    _ account: String, _ width: Int = 80, _ height: Int = 24, after steps: [HandlingStep] = []
  ) throws -> Desk {
    // Narrow while it goes there, so that the history is asked for by the keys of the test.
    var desk = try Fixture.desk(as: account, store: Fixture.store(adding: officers))
    for (place, step) in steps.enumerated() {
      let actor = Self.actor(of: step)
      try desk.other(actor, does: .incidentStep(Fixture.incident(3), step), request: "step-\(place)")
    }
    _ = desk.app.go(to: .incidents, at: .incident(Fixture.incident(3)))
    desk.resize(width, height)
    return desk
  }

  private static func actor(of step: HandlingStep) -> String {
    switch step.kind {
    case .requestExplanation, .review, .party: "gs02"
    case .decide: "ld01"
    case .instrument: "pc01"
    default: "snv01"
    }
  }

  private static var officers: [User] {
    [("snv01", Role.homeAffairs), ("pc01", .legal)].map { account, role in
      var user = User(id: Fixture.code(account))
      user.displayName = "Chuyên viên (mẫu)"
      user.roles = [role]
      return user
    }
  }

  // MARK: What others did before

  static var request: HandlingStep {
    var request = ExplanationRequest()
    request.document = "12/YC-TTr"
    return .requestExplanation(party: nil, request)
  }

  static var explanation: HandlingStep {
    var explanation = Explanation()
    explanation.document = "45/BC-SNV"
    explanation.text = "Số liệu lấy từ báo cáo cũ, đã đính chính."
    return .explain(party: nil, explanation)
  }

  static var review: HandlingStep {
    var review = ReviewMeeting()
    review.chair = "Chủ tịch UBND tỉnh"
    review.minutes = "03/BB-UBND"
    review.text = "Nhận khuyết điểm, tự nhận hình thức khiển trách."
    return .review(party: nil, review)
  }

  static var council: HandlingStep {
    var council = DisciplineCouncil()
    council.document = "04/BB-HĐKL"
    council.members = ["Thành viên 1", "Thành viên 2", "Thành viên 3"]
    council.form = "khien-trach"
    return .council(party: nil, council)
  }

  static var decision: HandlingStep {
    var decision = HandlingDecision()
    decision.document = "88/QĐ-UBND"
    decision.signer = "Chủ tịch UBND tỉnh"
    decision.form = "khien-trach"
    return .decide(party: nil, decision)
  }

  private func sent(_ desk: Desk) -> Command? { desk.app.session.pending.values.first }

  private func form(_ desk: Desk) throws -> HandlingStepForm {
    try #require(desk.app.dialogs.last as? FormDialog<HandlingStepForm>).form
  }

  @Test func theMenuShowsWhatTheIncidentHasComeTo() throws {
    var desk = try Self.desk("gs01")
    desk.press(.character("m"))
    #expect(desk.screen.contains("> Yêu cầu giải trình"))
    #expect(desk.screen.contains("Bên chịu trách nhiệm"))
    #expect(desk.screen.contains("Chưa đến hoặc đã qua khi “Đã xác nhận”: Xác minh"))
    #expect(desk.screen.contains("việc của vai trò Sở Nội vụ (snv01)"))
  }

  @Test func aRequestSaysWhenTheAnswerIsDue() throws {
    var desk = try Self.desk("gs01")
    desk.press(.character("m"), .enter)
    // From Monday 23/11/2020 five working days end on Monday 30/11.
    #expect(desk.screen.contains("5 ngày làm việc: đến hết 30/11/2020"))
    desk.type("12/YC-TTr")
    desk.holdsStore = true
    desk.press(.function(2))
    var request = ExplanationRequest()
    request.document = "12/YC-TTr"
    request.on = Fixture.day
    #expect(sent(desk) == .incidentStep(Fixture.incident(3), .requestExplanation(party: 1, request)))
    desk.letStoreWork()
    #expect(desk.app.index?.incident(Fixture.incident(3))?.state == .explanationRequested)
    #expect(desk.screen.contains("Đã lưu VV-2020-0003: yêu cầu giải trình"))
  }

  @Test func aFormOutOfProportionAsksForItsReason() throws {
    var desk = try Self.desk(
      "ld01", 120, 30, after: [Self.request, Self.explanation, Self.review, Self.council])
    desk.press(.character("m"), .enter)
    #expect(desk.screen.contains("hội đồng kiến nghị: Khiển trách"))
    #expect(try form(desk)["decision.disproportion"] == nil)
    desk.press(.tab, .tab, .tab)
    desk.type("canh cao")
    desk.press(.enter)
    #expect(try form(desk)["decision.disproportion"]?.isRequired == true)
    #expect(desk.screen.contains("hình thức chưa tương xứng"))
    desk.press(.backTab)
    desk.type("khien trach")
    desk.press(.enter)
    #expect(try form(desk)["decision.disproportion"] == nil)
  }

  @Test func onlyFormsOfTheDayAreOffered() throws {
    let desk = try Self.desk("ld01", after: [Self.request, Self.explanation, Self.review, Self.council])
    let incident = try #require(desk.app.index?.incident(Fixture.incident(3)))
    let form = HandlingStepForm(.decide, incident, desk.app)
    let offered = HandlingOptions(form, desk.app).all(of: "decision.form").map(\.id)
    #expect(offered.contains("giang-chuc") && offered.contains("khien-trach") && offered.contains("nhac-nho"))
    #expect(!offered.contains("ha-bac-luong") && !offered.contains("bai-nhiem"))
    #expect(offered.last == HandlingOptions.none)
  }

  @Test func aDeputyIsAddedBesideTheHead() throws {
    var desk = try Self.desk("gs01", 120, 40)
    desk.app.open(.step(.party, Fixture.incident(3)))
    let dialog = try #require(desk.app.dialogs.last as? FormDialog<PartyForm>)
    #expect(dialog.form.text("parties.kind") == "head")
    #expect(dialog.form.text("parties.cause") == "Không đối chiếu trước khi ký")
    desk.type("them")
    desk.press(.enter)
    desk.type("cap pho")
    desk.press(.enter)
    desk.type("mau bay")
    desk.press(.enter)
    desk.press(.function(2))
    let parties = try #require(desk.app.index?.incident(Fixture.incident(3))?.parties)
    #expect(parties.map(\.kind) == [.head, .deputy])
    #expect(parties.last?.subject == .congChucLanhDao)
  }

  /// An edit sends only what differs, so that two people can correct different facts.
  @Test func anEditSendsWhatDiffers() throws {
    var desk = try Self.desk("gs01", 120, 40)
    desk.app.open(.step(.party, Fixture.incident(3)))
    desk.press(.tab, .tab, .tab, .tab, .tab)
    desk.type("70%")
    desk.holdsStore = true
    desk.press(.function(2))
    var facts = PartyFacts()
    facts.share = "70%"
    #expect(sent(desk) == .incidentStep(Fixture.incident(3), .editParty(1, facts)))
  }

  @Test func thePageShowsClocksAndSteps() throws {
    var desk = try Self.desk(
      "gs01", 120, 80, after: [Self.request, Self.explanation, Self.review, Self.council, Self.decision])
    desk.press(.enter)
    for part in [
      "BÊN CHỊU TRÁCH NHIỆM", "1. Người đứng đầu: Phạm Thị Mẫu Bốn", "Đang có hiệu lực", "23/11/2020, 12/YC-TTr (gs02)",
      "hạn giải trình: hết 30/11/2020", "45/BC-SNV", "chủ trì: Chủ tịch UBND tỉnh", "Thành viên 1, Thành viên 2",
      "kiến nghị: Khiển trách", "Khiển trách, 23/11/2020, 88/QĐ-UBND (ld01)",
      "hiệu lực từ 23/11/2020 đến hết 23/11/2021", "Thời hạn xử lý: quyết định trong hạn",
    ] { #expect(desk.screen.contains(part), "\(part)") }
  }

  @Test func theHistoryTellsTheStepNotTheRecord() throws {
    var desk = try Self.desk("gs01", 120, 60, after: [Self.request, Self.explanation])
    desk.press(.enter)
    #expect(desk.screen.contains("ghi giải trình"))
    #expect(desk.screen.contains("Bên 1, Giải trình: "))
    #expect(!desk.screen.contains("no="))
  }

  @Test func aViewerSeesCapacitiesAndDaysOnly() throws {
    var desk = try Self.desk(
      "xem01", 120, 60, after: [Self.request, Self.explanation, Self.review, Self.council, Self.decision])
    desk.press(.enter)
    #expect(desk.screen.contains("1. Người đứng đầu"))
    #expect(desk.screen.contains("Đang có hiệu lực"))
    for part in ["Mẫu Bốn", "Khiển trách", "Chủ tịch UBND tỉnh", "Thành viên", "gs02", "báo cáo cũ"] {
      #expect(!desk.screen.contains(part), "\(part)")
    }
  }

  @Test func disproportionateHandlingHasATabOfItsOwn() throws {
    var decision = HandlingDecision()
    decision.document = "88/QĐ-UBND"
    decision.signer = "Chủ tịch UBND tỉnh"
    decision.form = "canh-cao"
    decision.disproportion = "Đã nhắc nhở nhiều lần"
    var desk = try Self.desk(
      "gs01", 120, 50,
      after: [Self.request, Self.explanation, Self.review, Self.council, .decide(party: nil, decision)])
    #expect(desk.screen.contains("! Chưa tương xứng 1"))
    desk.press(.tab)
    #expect(desk.screen.contains("[! Chưa tương xứng 1]"))
    #expect(desk.app.screens[IncidentsScreen.self].list.ids == [Fixture.incident(3)])
    desk.press(.enter, .end)
    #expect(desk.screen.contains("gợi ý V-15"))
    let viewer = try Fixture.desk(120, 50, as: "xem01", store: desk.store)
    #expect(!viewer.screen.contains("Chưa tương xứng"))
  }
}
