import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct TableTests {
  private static let units: [(String, String, String)] = [
    ("UBND huyện Cư Jút", "Cư Jút", "Báo cáo rà soát đất công"),
    ("Sở Nội vụ", "SNV", "Đề án sắp xếp đơn vị sự nghiệp công lập"),
    ("Sở Tài chính", "STC", "Quyết toán vốn đầu tư công"),
    ("UBND TP Gia Nghĩa", "Gia Nghĩa", "Khắc phục cổng dịch vụ công"),
  ]

  private func table(cursor: Int? = 0, count: Int = 4) -> Table {
    let columns = [
      TableColumn("Số", ideal: 4, alignment: .trailing),
      TableColumn("Đơn vị chủ trì", minimum: 9, ideal: 20, givesWay: 2),
      TableColumn("Nội dung giao", minimum: 14, ideal: 26, maximum: 40, givesWay: 1),
      TableColumn("Tình trạng", ideal: 15),
    ]
    return Table(
      columns: columns, count: count, state: ListState(cursor: cursor), sort: Table.Sort(column: 3, isDescending: true)
    ) { index in
      let unit = Self.units[index % 4]
      return TableRow(
        [
          TableCell("\(400 + index)"), TableCell(DisplayText(unit.0), short: DisplayText(unit.1)),
          TableCell(DisplayText(unit.2)), TableCell("Quá hạn \(12 - index) ngày", style: .late),
        ], isMarked: index == 1, isChanged: index == 2, hasIncident: index == 0)
    }
  }

  private func text(_ table: Table, _ width: Int, _ height: Int, _ environment: DrawingEnvironment = .standard) -> Frame
  {
    var frame = Frame(size: Size(width: width, height: height), environment: environment)
    frame.draw(table, in: frame.bounds)
    return frame
  }

  @Test func atEightyColumns() {
    #expect(
      text(table(), 80, 6).plainText == """
              Số Đơn vị chủ trì       Nội dung giao                      Tình trạng ▼
        >  ! 400 UBND huyện Cư Jút    Báo cáo rà soát đất công           Quá hạn 12 ngày
         *   401 Sở Nội vụ            Đề án sắp xếp đơn vị sự nghiệp cô… Quá hạn 11 ngày
          +  402 Sở Tài chính         Quyết toán vốn đầu tư công         Quá hạn 10 ngày
             403 UBND TP Gia Nghĩa    Khắc phục cổng dịch vụ công        Quá hạn 9 ngày
                                                                                 1-4 / 4

        """)
  }

  @Test func atFiftyColumnsTheContentGivesWayThenTheUnitIsShort() {
    #expect(
      text(table(), 50, 5).plainText == """
              Số Đơn vị ch… Nội dung giao  Tình trạng ▼
        >  ! 400 Cư Jút     Báo cáo rà so… Quá hạn 12 ngày
         *   401 Sở Nội vụ  Đề án sắp xếp… Quá hạn 11 ngày
          +  402 STC        Quyết toán vố… Quá hạn 10 ngày
                                                   1-3 / 4

        """)
  }

  @Test func inASCII() {
    let frame = text(table(), 50, 3, DrawingEnvironment(glyphs: .ascii))
    #expect(frame.plainText.hasPrefix("      Số Đơn vị ch~ Nội dung giao  Tình trạng v\n"))
  }

  @Test func theBarCoversTheRowAndKeepsUrgency() {
    let frame = text(table(cursor: 1), 80, 6)
    #expect(frame.row(2).allSatisfy { $0.isSelected })
    #expect(frame.row(1).allSatisfy { !$0.isSelected })
    #expect(frame[Point(x: 65, y: 2)].style == .late)
    #expect(frame.cursor == Point(x: 0, y: 2))
  }

  @Test func onASlowLinkThereIsAMarkerAndABoldIdentifierInsteadOfABar() {
    let frame = text(table(), 80, 6, DrawingEnvironment(isSlowLink: true))
    #expect(frame.cells.allSatisfy { !$0.isSelected })
    #expect(frame[Point(x: 0, y: 1)] == Cell(">", style: .selected))
    #expect(frame[Point(x: 5, y: 1)].style == .selected)
  }

  @Test func withoutACursorNothingIsChosen() {
    let frame = text(table(cursor: nil), 80, 6)
    #expect(frame.cursor == nil)
    #expect(frame.cells.allSatisfy { !$0.isSelected })
    #expect(!frame.plainText.contains(">"))
  }

  @Test func onlyShownRowsAreAskedFor() {
    var table = table(cursor: 999_999, count: 1_000_000)
    #expect(text(table, 80, 6).plainText.contains("999.997-1.000.000 / 1.000.000"))
    let limited = Table(columns: table.columns, count: 1_000_000, state: table.state) { index in
      #expect((999_996...999_999).contains(index))
      return TableRow([])
    }
    _ = text(limited, 80, 6)
    table.position = .suffixed("/ 500 trong 1.000.000")
    #expect(text(table, 80, 6).plainText.contains("999.997-1.000.000 / 500 trong 1.000.000"))
  }

  @Test func anEmptyTableSaysWhatWouldBeThere() {
    var table = table(cursor: nil, count: 0)
    table.emptyLines = [Line("Chưa có nhiệm vụ nào."), Line("F7: thêm nhiệm vụ.", .dim)]
    #expect(text(table, 80, 6).plainText.contains("\n\n    Chưa có nhiệm vụ nào.\n    F7: thêm nhiệm vụ.\n"))
  }

  @Test func noRoomIsHarmless() {
    for (width, height) in [(0, 0), (3, 2), (80, 1), (10, 3)] { _ = text(table(), width, height) }
    var frame = Frame(size: Size(width: 10, height: 4))
    frame.draw(table(), in: Rect(x: 5, y: 1, width: 3, height: 2))
    #expect(frame.row(0).allSatisfy { $0 == .blank })
    #expect(frame.row(3).allSatisfy { $0 == .blank })
  }

  @Test func rowsShownFollowTheHeight() {
    var table = table()
    #expect(table.rowsShown(inHeight: 12) == 10)
    table.showsHeader = false
    table.position = .none
    #expect(table.rowsShown(inHeight: 12) == 12)
  }

  @Test func rowsThatWereDrawnBeforeLookAsIfDrawnAnew() {
    let drawn = DrawnRows()
    var state = ListState(cursor: 0)
    let moves: [ListState.Move] = [.down, .down, .down, .down, .up, .pageDown, .down, .pageUp, .last, .up, .first]
    for (step, move) in (moves + moves).enumerated() {
      state.move(move, count: 40, height: 6)
      let width = step % 5 == 4 ? 50 : 80
      var table = table(count: 40)
      table = Table(columns: table.columns, count: 40, state: state, sort: table.sort, row: table.row)
      let environment = DrawingEnvironment(isSlowLink: step % 7 == 6)
      let plain = text(table, width, 8, environment)
      table.drawnRows = drawn
      #expect(text(table, width, 8, environment) == plain, "step \(step)")
    }
  }

  @Test func aRowThatChangedIsDrawnAnew() {
    let drawn = DrawnRows()
    for number in [1, 1, 2] {
      var table = Table(columns: [TableColumn("Số", ideal: 4)], count: 2, state: ListState(cursor: 0)) { index in
        TableRow([TableCell("\(index + number)")])
      }
      table.drawnRows = drawn
      #expect(text(table, 20, 4).plainText.contains("\(number + 1)"))
    }
  }
}
