import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// What keys do on the quarterly report; the fixture's morning lies in the fourth quarter of 2020.
@Suite struct ReportsScreenTests {
  private static let cuJut: Code<OrgUnit> = Fixture.code("ubnd-huyen-cu-jut")
  private static let homeAffairs: Code<OrgUnit> = Fixture.code("so-noi-vu")

  private func desk(_ width: Int = 80, _ height: Int = 24, glyphs: Glyphs = .unicode) throws -> Desk {
    var desk = try Fixture.desk(width, height, glyphs: glyphs)
    desk.press(.character("5"))
    return desk
  }

  private func reports(_ desk: Desk) -> ReportsScreen { desk.app.screens[ReportsScreen.self] }

  private func row(_ desk: Desk, _ unit: Code<OrgUnit>) -> QuarterRow? {
    reports(desk).rows[ReportsScreen.RowID(unit: unit)]
  }

  @Test func opensOnTheRunningQuarter() throws {
    let desk = try desk()
    let total = try #require(reports(desk).totalRow).figures
    #expect(total.total == 14)
    #expect(total.carriedOver == 1)
    #expect(ReportClass.allCases.map { total.counts[$0] } == [0, 1, 4, 7, 1, 1, 0])
    for text in ["Quý IV/2020", "01/10/2020 – 31/12/2020", "Số liệu tính đến ngày 23/11/2020", "mục 1, chuỗi 1"] {
      #expect(desk.screen.contains(text))
    }
  }

  /// The counts that are of today are those of the header and of the overdue screen.
  @Test func sharesItsCountsWithTheOtherScreens() throws {
    let desk = try desk()
    let index = try #require(desk.app.index)
    let total = try #require(reports(desk).totalRow).figures.counts
    #expect(total.overdue == index.counts.overdue)
    #expect(total.awaiting == index.counts.awaiting)
    #expect(total.openInTime == index.counts.openInTime)
    #expect(row(desk, Self.cuJut)?.figures.counts.overdue == index.countsByUnit[Self.cuJut]?.overdue)
  }

  @Test func standsAgainstTheQuarterBefore() throws {
    var desk = try desk()
    // One done late now, two of two on time before.
    #expect(reports(desk).totalRow?.changeOfShare == -1000)
    #expect(desk.screen.contains("▼-100,0"))
    desk.press(.left)
    #expect(desk.screen.contains("Quý III/2020"))
    #expect(desk.screen.contains("Số liệu tính đến ngày 30/09/2020"))
    #expect(reports(desk).totalRow?.figures.total == 3)
    desk.press(.right)
    #expect(desk.screen.contains("Quý IV/2020"))
  }

  @Test func aQuarterThatHasNotBegunCannotBeChosen() throws {
    var desk = try desk()
    desk.press(.right)
    #expect(desk.screen.contains("Quý sau chưa bắt đầu"))
    #expect(desk.screen.contains("Quý IV/2020"))
  }

  @Test func anEmptyQuarterSaysWhatWouldFillIt() throws {
    var desk = try desk()
    desk.press(.left, .left)
    #expect(desk.screen.contains("Quý II/2020"))
    #expect(desk.screen.contains("Quý này chưa có nhiệm vụ nào."))
  }

  @Test func sortsByEachColumn() throws {
    var desk = try desk()
    // Overdue first: the unit with two.
    #expect(reports(desk).list.ids.first?.unit == Self.cuJut)
    desk.press(.character("I"))
    #expect(reports(desk).list.ids.last?.unit == Self.cuJut)
    for column in ReportColumn.all(hasSuspended: false) {
      let screen = reports(desk)
      let values = screen.list.ids.compactMap { screen.rows[$0] }.map { screen.order.column.value(of: $0) }
      let numbers = values.compactMap { $0 }
      if screen.order.column != .unit { #expect(values.prefix(numbers.count).allSatisfy { $0 != nil }, "\(column)") }
      #expect(numbers == numbers.sorted { screen.order.descends ? $0 > $1 : $0 < $1 }, "\(screen.order.column)")
      desk.press(.character(">"))
    }
    #expect(reports(desk).order.column == .count(.overdue))
    desk.press(.character("<"))
    #expect(reports(desk).order.column == .count(.inTime))
  }

  @Test func theCursorStaysWithItsUnit() throws {
    var desk = try desk()
    desk.press(.down, .down)
    let unit = reports(desk).list.cursor
    desk.press(.character(">"), .character("I"))
    #expect(reports(desk).list.cursor == unit)
  }

  @Test func aFilterTotalsWhatItShows() throws {
    var desk = try desk()
    desk.press(.character("/"))
    desk.type("cu jut")
    desk.press(.enter)
    #expect(reports(desk).list.ids.map(\.unit) == [Self.cuJut])
    #expect(reports(desk).totalRow?.figures == row(desk, Self.cuJut)?.figures)
    #expect(desk.screen.contains("Tổng 1 đơn vị"))
    desk.press(.escape)
    #expect(reports(desk).totalRow?.figures.total == 14)
  }

  @Test func enterOpensTheAssignmentsOfTheColumnInUse() throws {
    var desk = try desk()
    desk.press(.enter)
    #expect(reports(desk).page?.list.ids == [Fixture.assignment(412), Fixture.assignment(409)])
    #expect(desk.screen.contains("[Quá hạn 2]"))
    // 412 is late since 12/11, under the head of the whole time.
    #expect(desk.screen.contains("Lê Đức Mẫu Ba, Chủ tịch: 12 ngày"))
    desk.press(.tab)
    #expect(reports(desk).page?.list.count == 3)
    desk.press(.backTab, .down, .enter)
    #expect(desk.app.current == .assignments)
    #expect(desk.screen.contains("NV-2020-000409"))
  }

  @Test func escapeLeavesTheAssignments() throws {
    var desk = try desk()
    desk.press(.enter, .escape)
    #expect(reports(desk).page == nil)
    desk.press(.enter, .character("5"))
    #expect(reports(desk).page == nil)
  }

  @Test func everyCountOpensAsManyAssignments() throws {
    var desk = try desk()
    for id in reports(desk).list.ids {
      let counts = try #require(reports(desk).rows[id]).figures
      desk.press(.enter)
      for _ in 0..<ReportClass.allCases.count {
        guard let page = reports(desk).page else { break }
        #expect(page.list.count == page.column.map { counts.counts[$0] } ?? counts.total)
        desk.press(.tab)
      }
      desk.press(.escape, .down)
    }
  }

  @Test func figuresFollowWhatOthersWrite() throws {
    var desk = try desk()
    let before = try #require(row(desk, Self.homeAffairs)).figures.total
    var draft = AssignmentDraft()
    draft.title = "Báo cáo đột xuất"
    draft.units = [Self.homeAffairs]
    draft.source = "Công văn 500/UBND-TH"
    draft.issued = Fixture.day
    try desk.other("vp01", does: .addAssignment(draft))
    #expect(row(desk, Self.homeAffairs)?.figures.total == before + 1)
  }

  @Test func asciiSaysChangesBySignAlone() throws {
    let plain = try desk(glyphs: .ascii).screen
    #expect(plain.contains("-100,0"))
    #expect(!plain.unicodeScalars.contains { (0x2190...0x25FF).contains($0.value) || $0 == "…" })
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 30), (160, 45), (60, 15), (40, 12)])
  func noNumberIsCut(_ width: Int, _ height: Int) throws {
    let desk = try desk(width, height)
    let line = try #require(desk.screen.split(separator: "\n").first { $0.contains("Tổng cộng") })
    #expect(line.contains(" 14 "))
    #expect(line.contains(" 7 "))
  }
}
