import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Typing, moving and leaving in a form.
@Suite struct FormTypingTests {
  /// What UniKey sends for "Chậm tiến độ": it takes back what it typed and types again.
  private func telex(_ backspace: UInt8) -> [UInt8] {
    let steps = [
      "Cha", "\u{8}â", "m", "\u{8}\u{8}ậm", " tie", "\u{8}ê", "n", "\u{8}\u{8}ến", " d", "\u{8}đ", "o", "\u{8}ô",
      "\u{8}ộ",
    ]
    return steps.flatMap { $0.utf8.map { $0 == 8 ? backspace : $0 } }
  }

  @Test(arguments: [UInt8(0x08), 0x7F])
  func anInputMethodThatTypesAgainIsUnderstood(backspace: UInt8) throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.control("u"))
    var decoder = KeyDecoder()
    for byte in telex(backspace) { desk.send(.input(decoder.feed([byte]))) }
    #expect(try FlagFormTests.form(desk).form.text(.summary) == "Chậm tiến độ")
  }

  /// The same text as VNI sends it, where a digit after the word takes back all letters from the vowel on.
  @Test(arguments: [UInt8(0x08), 0x7F])
  func digitsThatSetMarksAreUnderstood(backspace: UInt8) throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.control("u"))
    var decoder = KeyDecoder()
    let steps = [
      "Cham", "\u{8}\u{8}âm", "\u{8}\u{8}ậm", " tien", "\u{8}\u{8}ên", "\u{8}\u{8}ến", " d", "\u{8}đ", "o", "\u{8}ô",
      "\u{8}ộ",
    ]
    for step in steps {
      let bytes = step.utf8.map { $0 == 8 ? backspace : $0 }
      desk.send(.input(decoder.feed(bytes)))
    }
    #expect(try FlagFormTests.form(desk).form.text(.summary) == "Chậm tiến độ")
  }

  @Test(arguments: [UInt8(0x08), 0x7F])
  func theSearchOfAChooserUnderstandsItToo(backspace: UInt8) throws {
    var desk = try FlagFormTests.opened()
    var decoder = KeyDecoder()
    let stream = ["so", "\u{8}ơ", "\u{8}ở", " no", "\u{8}ô", "i", "\u{8}\u{8}ội", " vu", "\u{8}ụ"]
    // All of it in one read, as a slow line delivers it.
    desk.send(.input(decoder.feed(stream.flatMap { $0.utf8.map { $0 == 8 ? backspace : $0 } })))
    desk.press(.enter)
    #expect(try FlagFormTests.form(desk).form.text(.unit) == "so-noi-vu")
  }

  @Test func tabAndArrowsGoThroughTheFields() throws {
    var desk = try FlagFormTests.opened()
    let keys = try FlagFormTests.form(desk).form.fields.map(\.key)
    var seen: [FormField.Key?] = []
    for _ in keys {
      seen.append(try FlagFormTests.form(desk).active)
      desk.press(.tab)
    }
    #expect(seen == keys)
    #expect(try FlagFormTests.form(desk).active == keys.first)
    desk.press(.backTab)
    #expect(try FlagFormTests.form(desk).active == keys.last)
    desk.press(.up)
    #expect(try FlagFormTests.form(desk).active == .severity)
    desk.press(.down)
    #expect(try FlagFormTests.form(desk).active == .summary)
  }

  @Test(arguments: [KeyPress.control("n"), KeyPress(.enter, .alt)])
  func aTextTakesLineBreaks(key: KeyPress) throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    #expect(desk.screen.contains("Ctrl-N xuống dòng"))
    desk.press(key)
    desk.type("lần hai")
    #expect(try FlagFormTests.form(desk).form.text(.summary) == "Chậm báo cáo\nlần hai")
  }

  @Test func enterGoesOnInATextToo() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.backTab, .backTab, .backTab, .backTab)
    let keys = try FlagFormTests.form(desk).form.fields.map(\.key)
    #expect(try FlagFormTests.form(desk).active == .evidence)
    desk.press(.enter)
    #expect(try FlagFormTests.form(desk).active == .decision)
    #expect(try FlagFormTests.form(desk).form.text(.evidence).isEmpty)
    for _ in keys { desk.press(.tab) }
    desk.press(.pageDown, .enter)
    #expect(try FlagFormTests.form(desk).active == keys.last)
  }

  @Test func aDayTypedAsArithmeticIsShownResolved() throws {
    var desk = try FlagFormTests.opened(120, 30)
    desk.press(.pageUp, .tab)
    desk.type("+0")
    #expect(desk.screen.contains("→ 23/11/2020, thứ Hai"))
    desk.press(.tab)
    #expect(try FlagFormTests.form(desk).form.text(.actDate) == "23/11/2020")
  }

  @Test func whatNothingMatchesIsNotOfferedForChoosing() throws {
    var desk = try FlagFormTests.opened()
    desk.type("zzzz")
    #expect(!desk.screen.contains("Enter chọn"))
    #expect(desk.screen.contains("xóa bớt"))
  }

  @Test func anUntouchedFormClosesAtOnce() throws {
    var desk = try FlagFormTests.opened()
    desk.press(.tab, .escape)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func escapeClosesAnOpenListFirst() throws {
    var desk = try FlagFormTests.opened()
    desk.type("x")
    desk.press(.escape)
    #expect(try FlagFormTests.form(desk).form[.unit]?.isChoosing == false)
    desk.press(.escape)
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func escapeAsksWhenSomethingWasTyped() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.escape)
    #expect(desk.app.dialogs.last is QuestionDialog)
    desk.press(.enter)
    #expect(try FlagFormTests.form(desk).form.text(.summary) == "Chậm báo cáo")
    desk.press(.escape, .escape)
    #expect(desk.app.dialogs.last is FormDialog<FlagForm>)
    desk.press(.escape, .character("b"))
    #expect(desk.app.dialogs.isEmpty)
  }

  @Test func theQuestionCanSave() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.press(.escape, .function(2))
    #expect(desk.app.dialogs.isEmpty)
    #expect(try desk.store.snapshot().registry.incidents.count == 4)
  }

  @Test func nothingCanBeTypedWhileTheStoreWrites() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.holdsStore = true
    desk.press(.function(2))
    desk.type("x")
    desk.press(.escape)
    #expect(try FlagFormTests.form(desk).form.text(.summary) == "Chậm báo cáo")
  }

  /// At every size the field with the cursor is in view, with its error and the caution.
  @Test(arguments: [(40, 12), (60, 15), (80, 24), (110, 20), (120, 30), (200, 60)])
  func theActiveFieldIsAlwaysInView(width: Int, height: Int) throws {
    var desk = try FlagFormTests.opened(width, height)
    desk.press(.function(2))
    for field in try FlagFormTests.form(desk).form.fields {
      let form = try FlagFormTests.form(desk)
      let active = try #require(form.active.flatMap { form.form[$0] })
      let frame = desk.app.render()
      let cursor = try #require(frame.cursor, "no cursor in \(active.key.name)")
      #expect(frame.bounds.contains(cursor))
      #expect(frame.plainText.contains("bí mật"))
      if active.error != nil { #expect(frame.plainText.contains("! Cần nhập"), "\(active.key.name)") }
      desk.press(.tab)
      _ = field
    }
  }

  /// Hints come and go with the cursor; the box stays where it is.
  @Test(arguments: [(80, 24), (120, 30)])
  func theBoxStandsStillWhileTheCursorMoves(width: Int, height: Int) throws {
    var desk = try Fixture.desk(width, height, as: "qt01")
    desk.app.open(.editUnit(Fixture.code("so-y-te")))
    let form = try #require(desk.app.dialogs.last as? FormDialog<EditUnitForm>)
    var edges: Set<[Int]> = []
    for _ in form.form.fields {
      let rows = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
      edges.insert(rows.indices.filter { rows[$0].contains("┌") || rows[$0].contains("└") })
      desk.press(.tab)
    }
    #expect(edges.count == 1, "\(edges)")
  }

  @Test func aResizeKeepsWhatWasTyped() throws {
    var desk = try FlagFormTests.opened()
    FlagFormTests.fill(&desk)
    desk.resize(40, 12)
    desk.resize(30, 5)
    desk.resize(120, 30)
    #expect(try FlagFormTests.form(desk).form.text(.summary) == "Chậm báo cáo")
    #expect(desk.screen.contains("Chậm báo cáo"))
  }

  @Test func helpOfAFieldIsShownOnF1() throws {
    var desk = try FlagFormTests.opened(120, 30)
    #expect(!desk.screen.contains("tên cũ"))
    desk.press(.function(1))
    #expect(desk.screen.contains("tên cũ"))
    desk.press(.tab)
    #expect(!desk.screen.contains("tên cũ"))
  }
}
