import Testing

@testable import TerminalUI

@Suite struct TableColumnTests {
  static let columns = [
    TableColumn("Số", ideal: 6),
    TableColumn("Đơn vị", minimum: 10, ideal: 22, givesWay: 2, canGo: true),
    TableColumn("Nội dung", minimum: 12, ideal: 30, maximum: 60, givesWay: 1),
    TableColumn("Tình trạng", ideal: 15),
  ]

  @Test(arguments: [
    (106, [6, 22, 60, 15]), (90, [6, 22, 44, 15]), (76, [6, 22, 30, 15]), (70, [6, 22, 24, 15]), (58, [6, 22, 12, 15]),
    (50, [6, 14, 12, 15]), (46, [6, 10, 12, 15]), (45, [6, 0, 22, 15]), (35, [6, 0, 12, 15]), (30, [6, 0, 12, 10]),
    (10, [6, 0, 3, 0]), (3, [3, 0, 0, 0]), (0, [0, 0, 0, 0]),
  ])
  func layout(width: Int, expected: [Int]) {
    #expect(TableColumn.layout(Self.columns, width: width) == expected)
  }

  @Test(arguments: 0...140) func neverWiderThanTheRoom(width: Int) {
    let widths = TableColumn.layout(Self.columns, width: width).filter { $0 > 0 }
    #expect(widths.reduce(0, +) + max(0, widths.count - 1) <= width)
  }
}
