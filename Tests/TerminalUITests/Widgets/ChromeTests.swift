import Testing
import VietnameseText

@testable import TerminalUI

@Suite struct ChromeTests {
  private func row(_ widget: some Widget, _ width: Int, _ environment: DrawingEnvironment = .standard) -> String {
    var frame = Frame(size: Size(width: width, height: 1), environment: environment)
    frame.draw(widget, in: frame.bounds)
    return String(frame.plainText.dropLast())
  }

  private static let tabs = TabBar(
    title: "SỔ NHIỆM VỤ",
    tabs: [
      TabBar.Tab(key: "1", title: "Đơn vị"), TabBar.Tab(key: "2", title: "Nhiệm vụ"),
      TabBar.Tab(key: "3", title: "Quá hạn", badge: "7"), TabBar.Tab(key: "4", title: "Vụ việc", badge: "3"),
    ], active: 2, trailing: [Line("Thanh tra viên 08:41"), Line("08:41")])

  @Test(arguments: [
    (90, " SỔ NHIỆM VỤ  1 Đơn vị  2 Nhiệm vụ [3 Quá hạn 7] 4 Vụ việc 3         Thanh tra viên 08:41"),
    (80, " SỔ NHIỆM VỤ  1 Đơn vị  2 Nhiệm vụ [3 Quá hạn 7] 4 Vụ việc 3              08:41"),
    (62, " 1 Đơn vị  2 Nhiệm vụ [3 Quá hạn 7] 4 Vụ việc 3         08:41"), (32, " 1  2 [3 Quá hạn 7] 4 3   08:41"),
  ])
  func tabBar(width: Int, expected: String) {
    #expect(row(Self.tabs, width) == expected)
  }

  private static let hints = [
    Hint(key: "F1", label: "Trợ giúp", shortLabel: "Giúp", isFunctionKey: true),
    Hint(key: "F10", label: "Thoát", isFunctionKey: true, isEnabled: false), Hint(key: "?", label: "phím"),
  ]

  @Test(arguments: [
    (40, "F1 Trợ giúp  F10 Thoát  ? phím"), (26, "F1 Giúp  F10 Thoát  ? phím"), (20, "F1Giúp F10Thoát"), (4, "F1G…"),
  ])
  func hintBar(width: Int, expected: String) {
    #expect(row(HintBar(Self.hints), width) == expected)
  }

  @Test(arguments: [
    (30, "── 0412 ── hạn gốc 30/10 ─ 3 ──"), (40, "── 0412 ── hạn gốc 30/10 ─────────── 3 ──"),
  ])
  func ruleKeepsItsTitlesWhole(width: Int, whole: String) {
    let rule = Rule([Line("0412", .accent), Line("hạn gốc 30/10")], trailing: Line("3"))
    let drawn = row(rule, width)
    #expect(drawn.count == width)
    #expect(drawn.hasPrefix("── 0412 ── hạn "))
    #expect(drawn.hasSuffix(" 3 ──"))
  }

  @Test func ruleInASCII() {
    #expect(row(Rule("QUÁ HẠN"), 16, DrawingEnvironment(glyphs: .ascii)) == "-- QUÁ HẠN -----")
  }

  @Test func statusLine() {
    let line = StatusLine([Line("Đánh dấu 2"), Line("Khung v2")], trailing: Line("đã lưu 08:41"))
    #expect(row(line, 44) == " Đánh dấu 2 │ Khung v2         đã lưu 08:41")
    #expect(row(line, 32) == " Đánh dấu 2 │ Kh…  đã lưu 08:41")
  }

  @Test func linesThatMeetAreJoined() {
    var frame = Frame(size: Size(width: 7, height: 5))
    frame.drawBox(in: frame.bounds)
    frame.drawHorizontalLine(in: Rect(x: 0, y: 2, width: 7, height: 1))
    frame.drawVerticalLine(in: Rect(x: 3, y: 0, width: 1, height: 5))
    #expect(frame.plainText == "┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘\n")
  }

  @Test func modalCoversWhatWasThere() {
    var frame = Frame(size: Size(width: 16, height: 5))
    frame.fill(frame.bounds, with: "x")
    frame.select(frame.bounds)
    let area = Modal.frame(around: Size(width: 8, height: 1), in: frame.bounds)
    frame.draw(Modal("Thoát"), in: area)
    frame.write("Chắc?", in: Modal.content(in: area))
    #expect(
      frame.plainText
        == "xxxxxxxxxxxxxxxx\nxx┌─ Thoát ─┐xxx\nxx│ Chắc?    │xx\nxx└──────────┘xx\nxxxxxxxxxxxxxxxx\n"
        .replacing("─ Thoát ─┐xxx", with: "─ Thoát ──┐xx"))
    #expect(!frame[Point(x: 5, y: 2)].isSelected)
  }

  @Test(
    arguments: [
      ([], true, "▾ "), ([false], nil, "├─"), ([true], false, "└─▸ "), ([false, true], nil, "│ └─"),
      ([true, false], nil, "  ├─"),
    ] as [([Bool], Bool?, String)])
  func treeGuide(levels: [Bool], isOpen: Bool?, expected: String) {
    #expect(TreeGuide(isLastOnLevel: levels, isOpen: isOpen).text(.unicode).string == expected)
  }

  @Test func bigDigits() {
    let digits = BigDigits(17)
    var frame = Frame(size: Size(width: digits.width, height: BigDigits.height))
    frame.draw(digits, in: frame.bounds)
    #expect(
      frame.plainText == """
          ██   ██████
        ████       ██
          ██       ██
          ██       ██
        ██████     ██

        """)
  }

  @Test(arguments: 0...9) func everyDigitIsFiveRowsHighAndDiffers(digit: Int) {
    func picture(_ digit: Int) -> String {
      var frame = Frame(size: Size(width: 6, height: 5), environment: DrawingEnvironment(glyphs: .ascii))
      frame.draw(BigDigits(digit), in: frame.bounds)
      return frame.plainText
    }
    #expect(picture(digit).split(separator: "\n").count == 5)
    for other in 0...9 where other != digit { #expect(picture(digit) != picture(other)) }
  }
}
