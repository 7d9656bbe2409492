import Domain
import TerminalUI
import Testing
import VietnameseText

@testable import DashboardApp

/// The English dashboard holds no Vietnamese but what the records and the law say.
///
/// The register of these tests is spelled without marks, so that a Vietnamese letter on the screen comes from the
/// program or from the legal catalogue, whose words are let through.
@Suite struct EnglishTests {
  private static func desk(_ station: Station) throws -> Desk {
    let store = try MemoryStore(
      filledWith: Fixture.changes.map(\.withoutMarks), at: Moment(Fixture.day, hour: 8, minute: 30),
      rulebook: Fixture.rulebook())
    var desk = try Fixture.desk(160, 60, as: station.account, language: .english, store: store)
    for key in station.keys { desk.press(key) }
    return desk
  }

  /// The words with Vietnamese letters that stand on a screen and not in the catalogue.
  private static func leftovers(_ screen: String) throws -> Set<String> {
    let known = try catalogueWords.get()
    // A word that was cut, or that a box covers in part, may belong to one of theirs.
    let whole = screen.replacing(/\p{Letter}+[…│┌└]|[│┐┘]\p{Letter}+/, with: "")
    let found = words(of: whole).filter { $0.contains(where: UniKeyGuard.isVietnamese) }
    return Set(found).subtracting(known)
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  private static let catalogueWords = Result { Set(strings(in: try Fixture.rulebook().catalogue).flatMap(words)) }

  /// Every text that a value holds, however deep.
  private static func strings(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }

  @Test(arguments: Station.all)
  func screensAreEnglish(station: Station) throws {
    let desk = try Self.desk(station)
    #expect(try Self.leftovers(desk.screen).isEmpty)
  }

  /// Help, palette, menus, the question before leaving, the filter, and whatever form a key of the screen opens.
  @Test(arguments: Station.all)
  func whatOpensOverThemIsEnglish(station: Station) throws {
    let plain = try Self.desk(station)
    for binding in plain.app.bindings {
      var desk = plain
      guard let key = binding.keys.first, binding.action != .switchAccount(Fixture.code("gs01")) else { continue }
      desk.press(key)
      let leftovers = try Self.leftovers(desk.screen)
      #expect(leftovers.isEmpty, "\(binding.label.english): \(leftovers)")
    }
  }

  @Test func theMenusAreEnglish() throws {
    var desk = try Self.desk(Station.all[3])
    desk.press(.function(9))
    for _ in MenuTitle.allCases {
      #expect(try Self.leftovers(desk.screen).isEmpty)
      desk.press(.right)
    }
  }

  /// No two columns of the report are called the same, and decimals stand after a point.
  @Test func theReportTellsItsColumnsApart() throws {
    let titles = ReportClass.allCases.map {
      ReportHeader.title(of: .figure(.count($0)), before: nil, .english).string
    }
    #expect(Set(titles).count == titles.count, "\(titles)")
    let desk = try Self.desk(Station("", "", .character("5")))
    #expect(desk.screen.firstMatch(of: /\d,\d%/) == nil)
    #expect(ReportWords.percent(1000, .english).string == "100.0%")
    #expect(ReportWords.percent(857, .vietnamese).string == "85,7%")
    #expect(ReportWords.signed(-4, .english).string == "-0.4")
  }

  /// What a form says of fields left empty or wrong.
  @Test(arguments: [KeyPress.character("a"), .character("c"), .character("t"), .character("!"), .character("p")])
  func formsComplainInEnglish(key: KeyPress) throws {
    var desk = try Self.desk(Station("", "", .character("2")))
    desk.press(key, .function(2))
    #expect(!desk.app.dialogs.isEmpty)
    #expect(try Self.leftovers(desk.screen).isEmpty)
  }
}

extension RecordChange {
  /// The same change with texts spelled without marks.
  fileprivate var withoutMarks: RecordChange {
    func plain(_ members: [FieldMember]) -> [FieldMember] {
      members.map { FieldMember($0.key, $0.value.withoutMarks) }
    }
    return RecordChange(key: key, base: base, version: version, set: plain(set), add: plain(add))
  }
}

extension FieldValue {
  fileprivate var withoutMarks: FieldValue {
    switch self {
    case .text(let text) where !text.utf8.allSatisfy { $0 < 0x80 }: .text(Folding.fold(text))
    case .list(let values): .list(values.map(\.withoutMarks))
    case .object(let members): .object(members.map { FieldMember($0.key, $0.value.withoutMarks) })
    default: self
    }
  }
}
