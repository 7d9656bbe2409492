import Testing
import VietnameseText

@testable import TerminalUI

/// What is painted makes the next picture of the one before, whatever both show.
@Suite struct FrameDifferenceTests {
  private static let size = Size(width: 24, height: 12)

  /// A frame of rows of text, the row `bar` selected.
  private func frame(_ rows: [String], bar: Int? = nil, size: Size = size) -> Frame {
    var frame = Frame(size: size)
    for (y, row) in rows.enumerated() {
      frame.write(DisplayText(row), at: Point(x: 0, y: y), style: y % 3 == 0 ? .late : .text)
    }
    if let bar { frame.select(Rect(x: 0, y: bar, width: size.width, height: 1)) }
    return frame
  }

  /// What a terminal shows that showed `old` and is painted: a row that comes free holds anything.
  private func painted(_ old: Frame?, _ new: Frame, _ difference: FrameDifference) -> [[Cell]] {
    var rows = (0..<new.size.height).map { y in old.map { Array($0.row(y)) } ?? unknown(new.size.width) }
    if let scroll = difference.scroll {
      let moved = Array(rows[scroll.rows])
      let free = [unknown(new.size.width)]
      rows.replaceSubrange(scroll.rows, with: scroll.isUp ? moved.dropFirst() + free : free + moved.dropLast())
    }
    for run in difference.runs {
      let row = Array(new.row(run.row))
      for x in run.columns { rows[run.row][x] = row[x] }
    }
    return rows
  }

  private func unknown(_ width: Int) -> [Cell] { Array(repeating: Cell("?", style: .error), count: width) }

  private func expectPainted(_ old: Frame?, _ new: Frame, _ comment: Comment = "") {
    let difference = FrameDifference(from: old, to: new, within: new.size)
    let rows = painted(old, new, difference)
    for y in 0..<new.size.height { #expect(rows[y] == Array(new.row(y)), comment) }
    for run in difference.runs {
      let cells = Array(new.row(run.row))[run.columns]
      #expect(Set(cells.map { [Int($0.style.rawValue), $0.isSelected ? 1 : 0] }).count == 1, comment)
      #expect(cells.first?.width != 0, comment)
    }
  }

  @Test func nothingChangedPaintsNothing() {
    let frame = frame(["một", "hai"])
    #expect(FrameDifference(from: frame, to: frame, within: Self.size).isEmpty)
  }

  @Test func aFirstFrameAndOneOfAnotherSizeArePaintedWhole() {
    let large = frame(["một", "hai"])
    expectPainted(nil, large)
    let small = frame(["một"], size: Size(width: 10, height: 3))
    let runs = FrameDifference(from: large, to: small, within: small.size).runs
    #expect(runs.reduce(0) { $0 + $1.columns.count } == 30)
  }

  @Test func aStepOfTheBarPaintsTwoRows() {
    let rows = (0..<12).map { "dòng \($0)" }
    let difference = FrameDifference(from: frame(rows, bar: 4), to: frame(rows, bar: 5), within: Self.size)
    #expect(difference.scroll == nil)
    #expect(Set(difference.runs.map(\.row)) == [4, 5])
  }

  @Test(arguments: [true, false])
  func aListThatScrollsMovesItsRows(isUp: Bool) {
    let rows = (0..<30).map { "dòng số \($0)" }
    let title = ["đầu trang", "──────"]
    let first = frame(title + rows[3..<10])
    let second = frame(title + (isUp ? rows[4..<11] : rows[2..<9]))
    // Rows whose style follows from their place differ; those of one style move.
    expectPainted(first, second)
    func plain(_ lines: [String]) -> Frame {
      var frame = Frame(size: Self.size)
      for (y, row) in lines.enumerated() { frame.write(DisplayText(row), at: Point(x: 0, y: y)) }
      return frame
    }
    let before = plain(title + rows[3..<10])
    let after = plain(title + (isUp ? rows[4..<11] : rows[2..<9]))
    let difference = FrameDifference(from: before, to: after, within: Self.size)
    #expect(difference.scroll == .init(rows: 2..<9, isUp: isUp))
    #expect(Set(difference.runs.map(\.row)) == [isUp ? 8 : 2])
    expectPainted(before, after)
  }

  @Test func aRowThatComesFreeAndStaysTheSameIsPainted() {
    let before = frame(["a", "b", "c", "d", "e", "f", "f", "x"])
    let after = frame(["b", "c", "d", "e", "f", "f", "f", "y"])
    expectPainted(before, after)
  }

  @Test func whatLiesBeyondTheTerminalIsNotPainted() {
    let rows = (0..<12).map { "dòng \($0)" }
    let difference = FrameDifference(from: nil, to: frame(rows), within: Size(width: 10, height: 5))
    #expect(difference.runs.allSatisfy { $0.row < 5 && $0.columns.upperBound <= 10 })
  }

  @Test(arguments: 1...40)
  func anythingBecomesAnything(seed: UInt64) {
    var random = Numbers(state: seed)
    let words = ["quá hạn", "漢字", "Cư Jút", "e\u{301}\u{323}x", "", "────", "12 ngày", "a", "  b  "]
    func some() -> [String] {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in words.randomElement(using: &random) }.joined()
      }
    }
    var rows = some()
    var shown = frame(rows)
    for _ in 0..<30 {
      switch Int.random(in: 0...3, using: &random) {
      case 0: rows = some()
      case 1 where !rows.isEmpty: rows.removeFirst()
      case 2: rows.insert(words.randomElement(using: &random) ?? "", at: 0)
      default: break
      }
      rows = Array(rows.prefix(12))
      let next = frame(rows, bar: Int.random(in: 0...11, using: &random))
      expectPainted(shown, next, "seed \(seed)")
      #expect((shown == next) == (shown.styledText == next.styledText))
      shown = next
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
