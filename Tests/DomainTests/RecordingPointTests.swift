import Domain
import Testing

@Suite struct RecordingPointTests {
  @Test(arguments: [("1", 1), ("1042", 1042), (" 7 ", 7), ("0012", 12), ("999999999999999", 999_999_999_999_999)])
  func digitsAreASequence(_ text: String, _ sequence: Int) throws {
    #expect(try RecordingPoint(typed: text) == .sequence(SequenceNumber(sequence)))
  }

  @Test(arguments: [
    // A day is its end in the province, seven hours ahead of UTC.
    ("2026-11-24", "2026-11-24T16:59:59.999Z"), ("24/11/2026", "2026-11-24T16:59:59.999Z"),
    ("4/1/2026", "2026-01-04T16:59:59.999Z"), ("01-12-2026", "2026-12-01T16:59:59.999Z"),
    // So is a minute and a second, in the province where nothing else is said.
    ("24/11/2026 15:40", "2026-11-24T08:40:59.999Z"), ("2026-11-24T15:40", "2026-11-24T08:40:59.999Z"),
    ("2026-11-24 5:40", "2026-11-23T22:40:59.999Z"), ("2026-11-24 15:40:12", "2026-11-24T08:40:12.999Z"),
    ("2026-11-24T15:40:12.345", "2026-11-24T08:40:12.345Z"), ("24/11/2026 00:00", "2026-11-23T17:00:59.999Z"),
    ("24/11/2026 23:59:59", "2026-11-24T16:59:59.999Z"),
    // With a zone.
    ("2026-11-24T15:40:12.345Z", "2026-11-24T15:40:12.345Z"), ("2026-11-24T15:40Z", "2026-11-24T15:40:59.999Z"),
    ("2026-11-24T15:40:12+07:00", "2026-11-24T08:40:12.999Z"), ("2026-11-24T15:40:12+0700", "2026-11-24T08:40:12.999Z"),
    ("2026-11-24T15:40:12-05:30", "2026-11-24T21:10:12.999Z"), ("2026-11-24T15:40+00:00", "2026-11-24T15:40:59.999Z"),
  ])
  func timesAreMoments(_ text: String, _ iso: String) throws {
    let moment = try #require(Moment(iso: iso))
    #expect(try RecordingPoint(typed: text) == .moment(moment))
  }

  @Test(arguments: [
    ("", RecordingPointFault.shape("")), ("hôm qua", .shape("hôm qua")), ("-5", .shape("-5")),
    ("0", .beforeTheFirst("0")), ("000", .beforeTheFirst("000")), ("1234567890123456", .shape("1234567890123456")),
    ("1.042", .shape("1.042")), ("30/02/2026", .noSuchDay("30/02/2026")), ("2026-13-01", .noSuchDay("2026-13-01")),
    ("24/11/26", .noSuchDay("24/11/26")), ("24/11/2026 24:00", .noSuchTime("24:00")),
    ("24/11/2026 7", .noSuchTime("7")), ("24/11/2026 7:5", .noSuchTime("7:5")),
    ("24/11/2026 07:60", .noSuchTime("07:60")), ("24/11/2026 07:00:60", .noSuchTime("07:00:60")),
    ("2026-11-24T15:40:12.3", .noSuchTime("15:40:12.3")),
    ("2026-11-24T15:40+7", .noSuchTime("2026-11-24T15:40+7")),
    ("2026-11-24T15:40+15:00", .noSuchTime("2026-11-24T15:40+15:00")), ("2026-11-24T1a:40", .noSuchTime("1a:40")),
  ])
  func otherTextsAreFaults(_ text: String, _ fault: RecordingPointFault) {
    #expect(throws: fault) { try RecordingPoint(typed: text) }
  }

  @Test func faultsSayWhatIsWrongInBothLanguages() {
    let fault = RecordingPointFault.shape(String(repeating: "x", count: 500) + "\u{1B}[31m")
    #expect(fault.sentence.vietnamese.string.utf8.count < 150)
    for fault in [fault, .beforeTheFirst("0"), .noSuchDay("30/02/2026"), .noSuchTime("24:00")] {
      #expect(fault.sentence.vietnamese != fault.sentence.english)
    }
  }
}
