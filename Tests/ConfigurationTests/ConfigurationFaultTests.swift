import Configuration
import Domain
import Testing
import VietnameseText

/// One change to a shipped file and what must be found.
struct FaultCase: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let path: String
  let fault: ConfigFault
  var weight = ConfigFinding.Weight.error

  init(
    _ file: String, _ old: String, _ new: String, at path: String, _ fault: ConfigFault,
    _ weight: ConfigFinding.Weight = .error
  ) {
    self.file = file
    self.old = old
    self.new = new
    self.path = path
    self.fault = fault
    self.weight = weight
  }

  var testDescription: String { "\(file) \(path) \(fault)" }
}

@Suite("Faults of the configuration")
struct ConfigurationFaultTests {
  private static let catalogue = "legal/catalogue.json"
  private static let register = "units/dak-nong.json"
  private static let events = "units/dak-nong-2025.json"
  private static let forms = "discipline/forms.json"

  static let values: [FaultCase] = [
    FaultCase(
      catalogue, "\"issued\": \"2013-11-26\"", "\"issued\": \"26/11/2013\"", at: "$.documents[0].issued",
      .notADay("26/11/2013")),
    FaultCase(
      catalogue, "\"issued\": \"2013-11-26\"", "\"issued\": \"2013-02-30\"", at: "$.documents[0].issued",
      .notADay("2013-02-30")),
    FaultCase(
      catalogue, "\"issued\": \"2013-11-26\"", "\"issued\": 2013", at: "$.documents[0].issued",
      .wrongKind(needed: .string, found: .number)),
    FaultCase(
      catalogue, "\"issued\": \"2013-11-26\"", "\"ngayBanHanh\": \"2013-11-26\"", at: "$.documents[0].ngayBanHanh",
      .unknownKey("ngayBanHanh")),
    FaultCase(
      catalogue, "\"number\": \"25/2013/QĐ-UBND\",", "", at: "$.documents[0]", .missingKey("number")),
    FaultCase(
      catalogue, "\"number\": \"25/2013/QĐ-UBND\"", "\"number\": \" \"", at: "$.documents[0].number", .emptyText),
    FaultCase(catalogue, "\"id\": \"D25\"", "\"id\": \"Đ25\"", at: "$.documents[0].id", .notACode("Đ25")),
    FaultCase(
      catalogue, "\"textStatus\": \"missing\"", "\"textStatus\": \"ok\"", at: "$.documents[0].textStatus",
      .unknownValue("ok", allowed: ["missing", "summary", "verified"])),
    FaultCase(
      catalogue, "Chấn chỉnh tác phong", "Cha\u{302}\u{301}n chỉnh tác phong", at: "$.documents[2].title",
      .notComposed),
    FaultCase(
      catalogue, "Chấn chỉnh tác phong", "Chấn \\u001b[2Jchỉnh", at: "$.documents[2].title", .unsafeCharacters),
    FaultCase(
      register, "\"short\": \"Sở Nội vụ\"", "\"short\": \"Sở \u{202E}Nội vụ\"", at: "$.units[1].names[0].short",
      .unsafeCharacters),
    FaultCase("thresholds.json", "\"schema\": 1", "\"schema\": 2", at: "$.schema", .unsupportedSchema(2)),
    FaultCase("thresholds.json", "\"schema\": 1,", "", at: "$", .missingKey("schema")),
    FaultCase(
      "thresholds.json", "\"dueSoonWorkingDays\": 3", "\"dueSoonWorkingDays\": -1", at: "$.dueSoonWorkingDays",
      .notWithin(0...60)),
    FaultCase(
      "thresholds.json", "\"rollsFixedDue\": false", "\"rollsFixedDue\": 0", at: "$.rollsFixedDue",
      .wrongKind(needed: .boolean, found: .number)),
    FaultCase(
      "suggestions.json", "\"limit\": 80", "\"limit\": 101", at: "$.rules[2].limit", .notWithin(1...100)),
    FaultCase(
      "suggestions.json", "\"fact\": \"reminders\"", "\"fact\": \"nhac\"", at: "$.rules[3].fact",
      .unknownValue("nhac", allowed: SuggestionRule.Fact.allCases.map(\.rawValue))),
    FaultCase(
      "suggestions.json", "\"V-06\"", "\"V-60\"", at: "$.rules[4].violation",
      .unknownReference(.violation, "V-60")),
    FaultCase("suggestions.json", "\"id\": \"quarter\"", "\"id\": \"late\"", at: "$.rules[1].id", .duplicate("late")),
    FaultCase("thresholds.json", "[5, 15, 30", "[5, 5, 30", at: "$.bucketLimits", .wrongOrder),
    FaultCase("thresholds.json", "[5, 15, 30, 60, 120]", "[]", at: "$.bucketLimits", .emptyList),
  ]

  static let law: [FaultCase] = [
    FaultCase(
      catalogue, "\"effectiveFrom\": \"2020-09-20\"", "\"effectiveFrom\": \"2020-09-17\"", at: "$.documents[15]",
      .effectiveBeforeIssue),
    FaultCase(
      catalogue, "\"effectiveTo\": \"2018-11-02\"", "\"effectiveTo\": \"2015-09-21\"", at: "$.documents[5]",
      .emptyPeriod),
    FaultCase(
      catalogue, "\"replacedBy\": \"QD1748\"", "\"replacedBy\": \"QD1749\"", at: "$.documents[5].replacedBy",
      .unknownReference(.document, "QD1749")),
    FaultCase(catalogue, "\"id\": \"D30\"", "\"id\": \"D25\"", at: "$.documents[1].id", .duplicate("D25")),
    FaultCase(
      catalogue, "\"version\": \"2\",\n  \"versions\"", "\"version\": \"9\",\n  \"versions\"", at: "$",
      .versionNotListed("9")),
    FaultCase(
      catalogue, "\"appliesTo\": [\"can-bo\", \"cong-chuc\"],\n          \"effectiveTo\"",
      "\"appliesTo\": [\"sinh-vien\"],\n          \"effectiveTo\"", at: "$.documents[15].partialEnds[0].appliesTo[0]",
      .unknownValue("sinh-vien", allowed: ["can-bo", "cong-chuc", "vien-chuc"])),
    FaultCase(
      catalogue, "\"textStatus\": \"missing\"", "\"textStatus\": \"verified\"", at: "$.documents[0]",
      .textStatusWithoutText),
    FaultCase(
      catalogue, "\"articles\": []",
      "\"articles\": [\(article("2014-01-01", "null")), \(article("2020-01-01", "null"))]",
      at: "$.documents[0].articles[1]", .overlap("Điều 5")),
    FaultCase(
      catalogue, "\"articles\": []", "\"articles\": [\(article("2020-01-01", "\"2019-01-01\""))]",
      at: "$.documents[0].articles[0]", .emptyPeriod),
    FaultCase(
      catalogue, "\"documents\": [\"D25\"],\n      \"instructions\": [1]",
      "\"documents\": [\"D99\"],\n      \"instructions\": [1]", at: "$.obligations[0].documents[0]",
      .unknownReference(.document, "D99")),
    FaultCase(
      catalogue, "\"obligations\": [\"OB-08\"]", "\"obligations\": [\"OB-88\"]", at: "$.violations[0].obligations[0]",
      .unknownReference(.obligation, "OB-88")),
    FaultCase(
      catalogue, "\"defaultDecision\": \"D25\"", "\"defaultDecision\": \"D30\"", at: "$.violations[0].defaultDecision",
      .decisionNotAmongDecisions("D30")),
    FaultCase(
      catalogue, "\"cites\": []", "\"cites\": [\"D25, Điều 5\"]", at: "$.obligations[0].cites[0]",
      .malformedCitation("D25, Điều 5")),
    FaultCase(
      catalogue, "\"cites\": []", "\"cites\": [\"D25:Đ.5/k.1\"]", at: "$.obligations[0].cites[0]",
      .citedTextMissing("D25:Đ.5/k.1")),
    FaultCase(
      forms, "\"documents\": [\"ND172-2025\"]", "\"documents\": [\"ND999\"]", at: "$.rules[1].documents[0]",
      .unknownReference(.document, "ND999")),
    FaultCase(
      forms, "\"from\": \"2025-07-01\"", "\"from\": \"2025-06-01\"", at: "$.rules[1]", .overlap("can-bo")),
    FaultCase(
      forms, "\"from\": \"2025-07-01\"", "\"from\": \"2025-08-01\"", at: "$.rules[1]",
      .gap(from: day("2025-07-01"), to: day("2025-08-01"))),
    FaultCase(
      forms, "\"forms\": [\"khien-trach\", \"canh-cao\"", "\"forms\": [\"canh-cao\", \"khien-trach\"",
      at: "$.rules[0].forms", .wrongOrder),
    FaultCase(
      forms, "\"forms\": [\"khien-trach\"", "\"forms\": [\"xu-tram\"", at: "$.rules[0].forms[0]",
      .unknownReference(.form, "xu-tram")),
    FaultCase(
      "discipline/severity.json", "\"severity\": \"less-serious\"", "\"severity\": \"very-serious\"",
      at: "$.scales[0].levels", .wrongOrder),
    FaultCase(
      "discipline/limitation.json", "\"limitationForHeavier\": { \"months\": 60 }",
      "\"limitationForHeavier\": { \"months\": 6 }", at: "$.rules[1]", .wrongOrder),
    FaultCase(
      "discipline/limitation.json", "{ \"months\": 60 }", "{ \"years\": 5 }",
      at: "$.rules[1].limitationForHeavier.years", .unknownKey("years")),
    FaultCase(
      "discipline/postponement.json", "\"subjects\": [\"can-bo\"", "\"subjects\": [\"can-bo\", \"can-bo\"",
      at: "$.grounds[0].subjects[1]", .duplicate("canBo")),
  ]

  static let clocks: [FaultCase] = [
    FaultCase(
      "thresholds.json", "\"limitationWarningDays\": [60, 30]", "\"limitationWarningDays\": [30, 60]",
      at: "$.limitationWarningDays", .wrongOrder),
    FaultCase(
      "thresholds.json", "\"processingWarningDays\": [15, 5]", "\"processingWarningDays\": [15]",
      at: "$.processingWarningDays", .wrongLength(2)),
    FaultCase(
      "discipline/limitation.json", "\"ongoingActs\": \"not-provided\"", "\"ongoingActs\": \"never\"",
      at: "$.rules[5].ongoingActs", .unknownValue("never", allowed: ["when-found", "not-provided"])),
    FaultCase(
      "discipline/instruments.json", "\"id\": \"ND34-2011\"", "\"id\": \"ND35-2011\"", at: "$.instruments[0].id",
      .unknownReference(.document, "ND35-2011")),
    FaultCase(
      "discipline/instruments.json", "\"from\": \"2025-07-01\"", "\"from\": \"2025-06-30\"", at: "$.instruments[4]",
      .overlap("can-bo")),
    FaultCase(
      "discipline/instruments.json", "\"leavesOpenCases\": true", "\"leavesOpenCases\": 1",
      at: "$.instruments[5].transition.leavesOpenCases", .wrongKind(needed: .boolean, found: .number)),
    FaultCase(
      "discipline/exclusions.json", "\"kinds\": [\"postponement\"", "\"kinds\": [\"holiday\"",
      at: "$.stops[0].kinds[0]",
      .unknownValue("holiday", allowed: ["postponement", "criminal-proceedings", "complaint"])),
    FaultCase(
      "discipline/exclusions.json", "\"from\": \"2026-07-01\"", "\"from\": \"2026-08-01\"", at: "$.stops[2]",
      .gap(from: day("2026-07-01"), to: day("2026-08-01"))),
    FaultCase(
      "discipline/exclusions.json", "\"id\": \"van-bang\",", "", at: "$.unlimited[0]", .missingKey("id")),
    FaultCase(
      "discipline/procedure.json", "{ \"workingDays\": 3 }", "{ \"weeks\": 3 }", at: "$.rules[0].length.weeks",
      .unknownKey("weeks")),
    FaultCase(
      "discipline/procedure.json", "\"step\": \"review-report\"", "\"step\": \"verdict\"", at: "$.rules[0].step",
      .unknownValue("verdict", allowed: ProcedureStep.allCases.map(\.rawValue))),
    FaultCase(
      "discipline/proportionality.json", "\"id\": \"TX-CB-2025\"", "\"id\": \"TX-CB-2020\"", at: "$.rules[1].id",
      .duplicate("TX-CB-2020")),
    FaultCase(
      "discipline/proportionality.json", "\"least\": \"khien-trach\"", "\"least\": \"buoc-thoi-viec\"",
      at: "$.rules[0].base[0].least", .unknownReference(.form, "buoc-thoi-viec")),
    FaultCase(
      "discipline/proportionality.json", "\"least\": \"khien-trach\"", "\"least\": \"canh-cao\"",
      at: "$.rules[0].base[0]", .wrongOrder),
    FaultCase(
      "discipline/proportionality.json", "\"severity\": \"less-serious\"", "\"severity\": \"very-serious\"",
      at: "$.rules[0].base", .wrongOrder),
    FaultCase(
      "discipline/proportionality.json", "\"to\": \"2025-07-01\"", "\"to\": \"2025-08-01\"", at: "$.rules[1]",
      .overlap("can-bo")),
    FaultCase(
      "discipline/proportionality.json", "\"repeated\": \"one-step-above\"", "\"repeated\": \"two\"",
      at: "$.rules[0].repeated", .unknownValue("two", allowed: ["heaviest", "one-step-above"])),
  ]

  static let evaluation: [FaultCase] = [
    FaultCase(
      "evaluation/units.json", "\"least\": 75", "\"least\": 95", at: "$.ruleSets[0].bands", .wrongOrder),
    FaultCase(
      "evaluation/units.json", "\"least\": 0", "\"least\": 10", at: "$.ruleSets[0].bands", .wrongOrder),
    FaultCase(
      "evaluation/units.json", "\"grade\": \"tot\"", "\"grade\": \"kha\"", at: "$.ruleSets[0].bands[1].grade",
      .unknownValue("kha", allowed: Grade.allCases.map(\.rawValue))),
    FaultCase(
      "evaluation/units.json", "\"rounding\": \"down\"", "\"rounding\": \"up\"", at: "$.ruleSets[0].rounding",
      .unknownValue("up", allowed: ["down", "half-up"])),
    FaultCase(
      "evaluation/units.json", "\"documents\": [\"QD1748\"]", "\"documents\": [\"QD1749\"]",
      at: "$.ruleSets[0].documents[0]", .unknownReference(.document, "QD1749")),
    FaultCase(
      "evaluation/units.json", "\"to\": \"2026-01-01\"", "\"to\": \"2026-02-01\"", at: "$.ruleSets[2]",
      .overlap("so")),
    FaultCase(
      "evaluation/units.json", "\"below\": 100", "\"below\": 101", at: "$.ruleSets[3].ceilings[0].below",
      .notWithin(1...100)),
    FaultCase(
      "evaluation/units.json", "\"active\": false,", "", at: "$.ruleSets[0].ceilings[0]", .missingKey("active")),
    FaultCase(
      "evaluation/persons.json", "\"rule\": \"head-not-above-unit\"", "\"rule\": \"head-first\"",
      at: "$.ruleSets[0].ceilings[0].rule",
      .unknownValue(
        "head-first",
        allowed: ["on-time", "done", "disciplined", "head-not-above-unit", "confirmed-incidents", "corruption"])),
    FaultCase(
      "evaluation/persons.json", "\"subjects\": [\"can-bo\"]", "\"subjects\": []", at: "$.ruleSets[0].subjects",
      .emptyList),
    FaultCase(
      "evaluation/persons.json", "\"id\": \"XL-CB-48\"", "\"id\": \"XL-CB-90\"", at: "$.ruleSets[1].id",
      .duplicate("XL-CB-90")),
  ]

  static let calendar: [FaultCase] = [
    FaultCase("calendar/2026.json", "\"year\": 2026", "\"year\": 2025", at: "$", .yearNotThatOfFile(2025)),
    FaultCase(
      "calendar/2026.json", "\"day\": \"2026-01-01\"", "\"day\": \"2025-01-01\"", at: "$.off[0].day",
      .outsideYear(2026)),
    FaultCase(
      "calendar/2026.json", "\"day\": \"2026-01-02\"", "\"day\": \"2026-01-03\"", at: "$.off[1].day", .alreadySo,
      .warning),
    FaultCase(
      "calendar/2026.json", "\"day\": \"2026-01-10\"", "\"day\": \"2026-01-09\"", at: "$.work[0].day", .alreadySo,
      .warning),
    FaultCase(
      "calendar/2026.json", "\"day\": \"2026-01-10\"", "\"day\": \"2026-01-02\"", at: "$.work[0].day",
      .duplicate("2026-01-02")),
    FaultCase(
      "calendar/2027.json", "\"status\": \"estimated\",\n  \"source\"", "\"status\": \"official\",\n  \"source\"",
      at: "$", .firmerThanItsEntries),
  ]

  static let roles: [FaultCase] = [
    FaultCase(
      "roles.json", "\"manage-users\"", "\"flag-incident\"", at: "$.roles[8].permissions[4]",
      .forbidden(.flagIncident, to: .admin)),
    FaultCase(
      "roles.json", "\"see-counts\", \"see-confirmed-incidents-without-names\"]", "\"see-incidents\"]",
      at: "$.roles[0].permissions[2]", .forbidden(.seeIncidents, to: .viewer)),
    FaultCase("roles.json", "\"role\": \"legal\"", "\"role\": \"leader\"", at: "$.roles", .roleMissing(.legal)),
    FaultCase("roles.json", "\"role\": \"legal\"", "\"role\": \"leader\"", at: "$.roles[7]", .duplicate("leader")),
  ]

  static let units: [FaultCase] = [
    FaultCase(
      register, "\"code\": \"so-noi-vu\"", "\"code\": \"Sở Nội vụ\"", at: "$.units[1].code", .notACode("Sở Nội vụ")),
    FaultCase(
      register, "\"code\": \"so-noi-vu\"", "\"code\": \"so-tu-phap\"", at: "$.units[2].code", .duplicate("so-tu-phap")),
    FaultCase(
      register, "\"parent\": \"ubnd-huyen-cu-jut\"", "\"parent\": \"ubnd-huyen-cu-jutt\"", at: "$.units[43].parent",
      .unknownReference(.unit, "ubnd-huyen-cu-jutt")),
    FaultCase(
      register, "\"parent\": \"ubnd-huyen-cu-jut\"", "\"parent\": \"ubnd-thi-tran-ea-tling\"", at: "$.units[43].parent",
      .parentLoop),
    FaultCase(
      register, "\"level\": \"province\",\n      \"parent\": null",
      "\"level\": \"province\",\n      \"parent\": \"ubnd-huyen-cu-jut\"", at: "$.units[0].parent", .parentTooLow),
    FaultCase(
      register, "\"from\": \"2020-01-01\", \"to\": null", "\"from\": \"2020-02-01\", \"to\": null",
      at: "$.units[20].names[1]", .gap(from: day("2020-01-01"), to: day("2020-02-01"))),
    FaultCase(
      register, "\"from\": \"2020-01-01\", \"to\": null", "\"from\": \"2019-12-01\", \"to\": null",
      at: "$.units[20].names[1]", .overlap("names")),
    FaultCase(
      register, "\"code\": \"24640\"", "\"code\": \"24643\"", at: "$.units[44].statisticsCodes", .overlap("24643")),
    FaultCase(
      register, "\"aliases\": [\"Sở NV\"]", "\"aliases\": [\"sở tư pháp\"]", at: "$.units[2]",
      .nameNotUnique("Sở Tư pháp", unit: "so-noi-vu"), .warning),
    FaultCase(
      events, "\"from\": [\"so-ke-hoach-va-dau-tu\"", "\"from\": [\"so-ke-hoach\"", at: "$.events[0]",
      .unknownReference(.unit, "so-ke-hoach")),
    FaultCase(
      events, "\"from\": [\"ubnd-xa-ea-po\", \"ubnd-xa-dak-wil\"]", "\"from\": [\"ubnd-xa-ea-po\", \"ubnd-xa-ea-po\"]",
      at: "$.events", .notUsed("ubnd-xa-dak-wil")),
    FaultCase(
      events, "\"from\": [\"ubnd-xa-quang-truc\"]", "\"from\": [\"ubnd-xa-ea-po\"]", at: "$.events[33]",
      .usedTwice("ubnd-xa-ea-po")),
    FaultCase(
      events, "\"kind\": \"merge\"", "\"kind\": \"split\"", at: "$.events[0]", .wrongCount(.split, from: 2, to: 1)),
    FaultCase(
      events, "\"code\": \"so-tai-chinh-2025\"", "\"code\": \"so-tai-chinh\"", at: "$.events[0]",
      .duplicate("so-tai-chinh")),
    FaultCase(
      events, "\"date\": \"2025-07-01\"", "\"date\": \"2025-01-01\"", at: "$.events[6]", .wrongOrder),
  ]

  @Test(
    "are named with file, place and reason", arguments: values + law + clocks + evaluation + calendar + roles + units)
  func areNamed(fault: FaultCase) throws {
    let text = try #require(Configuration.bytes(of: fault.file).map { String(decoding: $0, as: UTF8.self) })
    let place = try #require(text.range(of: fault.old), "the shipped file no longer holds \(fault.old)")
    let changed = text.replacingCharacters(in: place, with: fault.new)
    let findings = Configuration.check(overlay: ConfigOverlay(files: [fault.file: Array(changed.utf8)]))
    let found = findings.first { $0.fault == fault.fault && $0.place?.path.description == fault.path }
    let all = findings.map(\.sentence.vietnamese.string)
    let finding = try #require(found, "\(all)")
    #expect(finding.file == fault.file)
    #expect(finding.weight == fault.weight)
    let sentence = finding.sentence.vietnamese.string
    #expect(sentence.hasPrefix("\(fault.file), \(fault.path) (dòng "))
    #expect(!sentence.hasSuffix("không rõ lỗi"))
  }

  private static func article(_ from: String, _ to: String) -> String {
    """
    { "number": "5", "heading": null, "effectiveFrom": "\(from)", "effectiveTo": \(to), \
    "clauses": [{ "number": "1", "points": [], "text": null, "textStatus": "missing" }] }
    """
  }
}

extension String {
  /// The first occurrence of a text.
  func range(of text: String) -> Range<Index>? {
    firstRange(of: text)
  }

  /// A copy with a range replaced.
  func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

/// The day written in ISO form; for literals of tests.
func day(_ text: String) -> CalendarDay {
  guard let day = CalendarDay(iso: text) else { preconditionFailure("not a day: \(text)") }
  return day
}
