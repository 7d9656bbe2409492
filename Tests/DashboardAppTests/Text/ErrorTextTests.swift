import Domain
import Testing
import VietnameseText

@testable import DashboardApp

/// Sentences of errors: every case has one of its own, in both languages, with what it is about.
@Suite struct ErrorTextTests {
  static let unit: Code<OrgUnit> = Fixture.code("so-noi-vu")
  static let field = RecordField(.incident, "summary")
  static let day = Fixture.day

  static let violations: [(RuleViolation, String)] = [
    (.unknownAccount("la01"), "la01"),
    (.disabledAccount("la01"), "la01"),
    (.notPermitted(account: "xem01", permission: .flagIncident, allowedTo: [.inspector]), "Thanh tra viên"),
    (.otherUnit(account: "dv01", unit: unit), "Sở Nội vụ"),
    (.separationOfDuties(account: "ttv01", earlier: .flag, now: .verify), "xác minh"),
    (.ownCase(account: "ttv01", incident: Fixture.incident(1)), "VV-2020-0001"),
    (.unknownUnit("so-la"), "so-la"),
    (.unknownPerson("p"), "p"),
    (.unknownAssignment("7"), "7"),
    (.unknownIncident("7"), "7"),
    (.unknownUser("u"), "u"),
    (.unknownHeadship("h"), "h"),
    (.unitNotInExistence(unit: unit, on: day), "23/11/2020"),
    (.damagedRecord(RecordKey(.incident, "VV-2020-0001")), "VV-2020-0001"),
    (.missing(field), "Nội dung"),
    (.tooLong(field, limit: 4000), "4.000"),
    (.inTheFuture(RecordField(.incident, "actDate"), day: day.advanced(by: 1), today: day), "24/11/2020"),
    (
      .outOfOrder(
        earlier: RecordField(.incident, "actDate"), day, later: RecordField(.incident, "foundDate"),
        day.advanced(by: -1)), "Ngày phát hiện"
    ),
    (.duplicate(RecordField(.user, "id"), "ttv01"), "ttv01"),
    (.dueWordingNotUnderstood("sớm"), "sớm"),
    (.calendarGap(year: 2031), "2031"),
    (.fieldNotEditable(field), "Nội dung"),
    (.unfitValue(field, FieldError(.notADay("x"))), "x"),
    (
      .wrongAssignmentState(Fixture.assignment(1), is: .accepted, allowed: [.new]), "NV-2020-000001"
    ),
    (.wrongIncidentState(Fixture.incident(1), is: .dismissed, wanted: .verifying), "Không có vi phạm"),
    (.unknownDecision("99/2099"), "99/2099"),
    (.decisionNotCitable(document: "D30", .beforeIssue(issued: Fixture.day(26, 12, 2019))), "26/12/2019"),
    (.decisionNotCitable(document: "D30", .notYetEffective(from: day)), "23/11/2020"),
    (.decisionNotCitable(document: "D30", .expired(since: day)), "23/11/2020"),
    (.unknownViolation("V-77"), "V-77"),
    (.violationNotUnderDecision(violation: "V-05", decision: "D25", allowed: ["D30"]), "30/2019"),
    (.violationInactive("V-20"), "V-20"),
    (.severityNotOnScale(.especiallySerious, allowed: [.serious]), "Đặc biệt nghiêm trọng"),
    (.headChangedWithoutReason(expected: Fixture.code("mau-1")), "Trần Văn Mẫu Một"),
    (.unknownSuggestion("late.nv-2026-000009"), "late.nv-2026-000009"),
    (.suggestionSettled(Fixture.code("late.nv-2026-000009"), by: "ttv01", verdict: .dismissed), "Đã bỏ qua"),
    (.assignmentOfOtherUnit(Fixture.assignment(1), unit: unit), "Sở Nội vụ"),
    (.ringOfParents(unit), "Sở Nội vụ"),
    (.emptyPeriod(RecordKey(.headship, "nk-4")), "Sở Nội vụ"),
    (.vacancyWithPerson(RecordKey(.headship, "nk-4")), "Sở Nội vụ"),
    (.vacancyEnds(unit: unit), "Sở Nội vụ"),
    (.twoOfficialHeads(unit: unit, first: Fixture.code("a"), second: Fixture.code("b")), "Sở Nội vụ"),
    (.lastAdmin(account: "qt01"), "qt01"),
    (.roleNotForAccounts(.system), "Hệ thống"),
    (.term(.noDueDay(Fixture.assignment(1))), "NV-2020-000001"),
    (.term(.notLater(Fixture.assignment(1), to: day, due: day.advanced(by: 1))), "24/11/2020"),
    (.term(.notLate(Fixture.assignment(1))), "không quá hạn"),
    (.term(.noCooperatingUnits(Fixture.assignment(1))), "NV-2020-000001"),
    (.term(.notCooperating(Fixture.assignment(1), unit: unit)), "Sở Nội vụ"),
    (.term(.sameUnit(Fixture.assignment(1), unit)), "Sở Nội vụ"),
    (.term(.nothingToUrge), "đôn đốc"),
    (.term(.urgedAlready(Fixture.assignment(1), letter: RecordNumber(year: 2020, number: 7))), "DD-2020-0007"),
    (.evaluation(.yearNotBegun(2031)), "2031"),
    (.evaluation(.yearClosed(2025, by: "snv01", on: day)), "snv01"),
    (.evaluation(.yearRuns(2026)), "01/12/2026"),
    (.evaluation(.notGradedHere(.unit(unit), year: 2026)), "Sở Nội vụ"),
    (.evaluation(.factsForSeveral), "một đơn vị"),
    (.evaluation(.reasonNeeded(proposed: .good, .excellent)), "xuất sắc"),
    (.evaluation(.reasonNeeded(proposed: nil, .good)), "lý do"),
    (.evaluation(.monthsOutOfRange(13)), "13"),
    (.evaluation(.ungraded(count: 4, first: .unit(unit))), "Sở Nội vụ"),
    (.evaluation(.unsettled([Fixture.incident(3)], year: 2020)), "VV-2020-0003"),
  ]

  static let storeErrors: [(StoreError, String)] = [
    (.noStore(folder: "/a"), "kycuong init"),
    (.exists(folder: "/a"), "/a"),
    (.unfitFolder(folder: "/a", reason: .otherOwner), "/a"),
    (.unfitFolder(folder: "/a", reason: .openToOthers), "chmod"),
    (.unfitFolder(folder: "/a", reason: .symbolicLink), "/a"),
    (.unfitFolder(folder: "/a", reason: .networkFileSystem("nfs")), "nfs"),
    (.unfitFolder(folder: "/a", reason: .notAFolder), "/a"),
    (.newerFormat(needed: 3, known: 1), "3"),
    (
      .damaged(Damage(file: "000001.jsonl", byte: 4096, sequence: SequenceNumber(12), reason: "hash")),
      "000001.jsonl"
    ),
    (.readOnly(reason: "r"), "r"),
    (.busy(nil), "thử lại"),
    (.conflict([]), "lưu lần nữa"),
    (.refused(.unknownUnit("so-la")), "so-la"),
    (.diskFull(file: "f"), "f"),
    (.notConfirmed(file: "f", errno: 5), "chưa chắc"),
    (.inputOutput(operation: "read", file: "f", errno: 5), "f"),
    (.unreadable(file: "format.json", reason: "r"), "format.json"),
    (.tooLarge(size: 2_000_000, limit: 1_000_000), "1.000.000"),
    (.noSuchRecord(RecordKey(.incident, "VV-2020-0009")), "VV-2020-0009"),
  ]

  private func text(
    _ language: Language, on surface: ErrorText.Surface = .screen
  ) throws -> ErrorText {
    let store = try Fixture.store()
    return ErrorText(
      language: language, on: surface, registry: try store.snapshot().registry, rulebook: try Fixture.rulebook(),
      day: Self.day)
  }

  @Test func everyRefusalHasItsSentence() throws {
    let (vietnamese, english) = (try text(.vietnamese), try text(.english))
    for (violation, word) in Self.violations {
      let sentence = vietnamese.sentence(violation).string
      #expect(sentence.contains(word), "\(violation): \(sentence)")
      #expect(sentence != "Lệnh bị từ chối.")
      #expect(english.sentence(violation).string != "The command was refused.")
      #expect(english.sentence(violation).string != sentence)
      #expect(sentence.last == ".")
    }
  }

  /// The command line knows no keys of the dashboard, and the dashboard sends nobody to lists of the command line.
  @Test(arguments: Language.allCases)
  func nextStepsAreThoseOfTheSurface(language: Language) throws {
    let (screen, command) = (try text(language), try text(language, on: .commandLine))
    let keys = /Ctrl-|\bF\d|Enter|\bTab\b|Space|nhấn|press/
    let lists = /kycuong \w+ (list|show|appoint|verify)/
    for (violation, _) in Self.violations {
      #expect(command.sentence(violation).string.firstMatch(of: keys) == nil, "\(violation)")
      #expect(screen.sentence(violation).string.firstMatch(of: lists) == nil, "\(violation)")
    }
    for (error, _) in Self.storeErrors {
      #expect(command.sentence(error).string.firstMatch(of: keys) == nil, "\(error)")
    }
  }

  @Test func anUnverifiedIncidentIsVerifiedFirst() throws {
    let violation = RuleViolation.wrongIncidentState(Fixture.incident(3), is: .flagged, wanted: .confirmed)
    #expect(
      try text(.vietnamese, on: .commandLine).sentence(violation).string
        .contains("kycuong incidents verify VV-2020-0003"))
    #expect(try text(.vietnamese).sentence(violation).string.hasSuffix("Vụ việc phải được xác minh trước."))
  }

  /// Fields are named by their labels, whatever is wrong with them.
  @Test func noRefusalShowsAWireKey() throws {
    let text = try text(.vietnamese)
    for kind in RecordKind.allCases {
      for key in kind.fieldKeys + ["names.from", "unheardOf"] {
        let field = RecordField(kind, key)
        let reasons: [FieldError.Reason] = [
          .expected("text"), .notADay("x"), .notAMoment("x"), .unknownValue(""), .unknownValue("x"), .missing,
          .notAppendable,
        ]
        let violations =
          reasons.map { RuleViolation.unfitValue(field, FieldError($0, at: key)) } + [
            .missing(field), .tooLong(field, limit: 9), .inTheFuture(field, day: Self.day, today: Self.day),
            .duplicate(field, "x"), .fieldNotEditable(field),
          ]
        for violation in violations {
          let words = text.sentence(violation).string.split { !$0.isLetter && $0 != "." }
          #expect(!words.contains { $0 == key }, "\(violation)")
        }
      }
    }
  }

  @Test func everyStoreErrorHasItsSentence() throws {
    let (vietnamese, english) = (try text(.vietnamese), try text(.english))
    for (error, word) in Self.storeErrors {
      let sentence = vietnamese.sentence(error).string
      #expect(sentence.contains(word), "\(error): \(sentence)")
      #expect(english.sentence(error).string != sentence)
      #expect(sentence.last == ".")
    }
  }

  @Test func aConflictNamesFieldValuesPersonAndMoment() throws {
    let conflict = FieldConflict(
      key: RecordKey(.assignment, "NV-2020-000412"), field: "unit", before: .text("so-y-te"),
      theirs: .text("so-noi-vu"), mine: .null, by: ActorStamp(account: "vp02", uid: nil, role: .office),
      at: Fixture.now, version: 2)
    let lines = try text(.vietnamese).lines(of: [conflict]).map(\.string)
    #expect(
      lines == [
        "“Đơn vị chủ trì”: của tôi (trống); vp02 (23/11/2020 08:41) đổi thành “Sở Nội vụ”; trước đó “Sở Y tế”"
      ])
    let sentence = try text(.vietnamese).sentence(StoreError.conflict([conflict])).string
    #expect(sentence.hasPrefix("NV-2020-000412: người khác đã sửa cùng chỗ, chưa lưu gì.") && sentence.last == ".")
  }

  /// What comes from outside never reaches a sentence as it is.
  @Test func hostileTextIsShown() throws {
    let sentence = try text(.vietnamese).sentence(RuleViolation.unknownUnit("a\u{1B}[31mb\u{202E}"))
    #expect(!sentence.string.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test(arguments: Permission.allCases)
  func everyPermissionHasAName(permission: Permission) {
    #expect(!PermissionWords.label(of: permission).vietnamese.isEmpty)
    #expect(!PermissionWords.label(of: permission).english.isEmpty)
  }
}

extension RecordKind {
  /// The wire keys of all fields of such records.
  fileprivate var fieldKeys: [String] {
    switch self {
    case .unit: OrgUnit.table.fields.map(\.key)
    case .person: Person.table.fields.map(\.key)
    case .headship: Headship.table.fields.map(\.key)
    case .assignment: Assignment.table.fields.map(\.key)
    case .incident: Incident.table.fields.map(\.key)
    case .user: User.table.fields.map(\.key)
    case .suggestion: SuggestionSettlement.table.fields.map(\.key)
    case .evaluation: Evaluation.table.fields.map(\.key)
    case .quarterlyReport: QuarterlyReport.table.fields.map(\.key)
    case .law: LawVersion.table.fields.map(\.key)
    case .fileImport: FileImport.table.fields.map(\.key)
    case .urging: UrgingLetter.table.fields.map(\.key)
    case .dissemination, .check, .rules, .planItem, .measure, .advice, .duty:
      register.map { RegistryIndex.filterFields(of: $0).subtracting(["id", "state"]).sorted() } ?? []
    }
  }
}
