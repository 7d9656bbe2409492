import Documents
import Domain
import VietnameseText

/// The register of a year's evaluation as an administrative document: three lists of units, the heads, what is open.
package struct EvaluationDocument {
  private let roll: EvaluationRoll
  private let words: EvaluationWords
  private let issuer: Letterhead
  private let language: Language

  package init(_ roll: EvaluationRoll, _ words: EvaluationWords, of issuer: Letterhead, in language: Language) {
    self.issuer = issuer
    self.roll = roll
    self.words = words
    self.language = language
  }

  /// The document of Sở Nội vụ; number and day are filled in when it is signed.
  package func document(origin: DocumentOrigin) -> OfficialDocument {
    OfficialDocument(
      DocumentHead(
        reportBy: issuer, number: nil, day: nil, kind: say("BÁO CÁO", "REPORT"),
        subject: say("Kết quả đánh giá, xếp loại năm \(roll.year)", "Results of the evaluation of \(roll.year)")),
      body: text, signature: DocumentSignature(of: issuer),
      recipients: issuer.recipients.map { DisplayText($0) },
      appendices: EvaluationList.allCases.compactMap { unitList($0) } + [headList], origin: origin, in: language)
  }

  private func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    Phrase(vietnamese, english)[language]
  }
}

extension EvaluationDocument {
  private var text: [DocumentBlock] {
    let state =
      roll.closed.map {
        say(
          "Năm đánh giá đã khóa ngày \($0.on?.dayMonthYear ?? "").",
          "The year was closed on \($0.on?.dayMonthYear ?? "")."
        )
      }
      ?? say(
        "Năm đánh giá chưa khóa; mức đề xuất còn có thể thay đổi.", "The year is not closed; proposals may change.")
    return [
      .heading(.part, say("I. KẾT QUẢ CHUNG", "I. OVERALL")), .paragraph(state), .table(counts),
      .heading(.part, say("II. VIỆC CÒN PHẢI LÀM", "II. WHAT REMAINS")),
    ] + remaining
  }

  private var counts: DocumentTable {
    let columns =
      [DocumentColumn(say("Đối tượng", "Graded"), width: 24)]
      + Grade.allCases.map { DocumentColumn($0.short[language], width: 10, .trailing) }
      + [DocumentColumn(say("Chưa xếp", "Open"), width: 10, .trailing)]
    let rows = [false, true].map { persons in
      let all = roll.rows.count { $0.facts.isUnit != persons }
      let graded = Grade.allCases.map { roll.count($0, persons: persons) }
      let name = persons ? say("Người đứng đầu", "Heads") : say("Đơn vị", "Units")
      return DocumentRow([name] + (graded + [all - graded.reduce(0, +)]).map { DisplayText($0) })
    }
    return DocumentTable(columns, rows: rows)
  }

  private var remaining: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if !roll.unsettled.isEmpty {
      let list = roll.unsettled.map { DisplayText($0.rawValue) }.joined(separator: ", ")
      blocks.append(
        .paragraph(
          say(
            "Vụ việc chưa ghi tính hay không tính vào đánh giá: \(list).", "Incidents that nobody settled: \(list).")))
    }
    if let most = roll.mostExcellentPersons, roll.count(.excellent, persons: true) > most {
      let count = roll.count(.excellent, persons: true)
      blocks.append(
        .paragraph(
          say(
            "Số người xếp xuất sắc (\(count)) vượt tỷ lệ quy định (nhiều nhất \(most)).",
            "More persons are excellent (\(count)) than the quota allows (\(most)).")))
    }
    let twice = roll.rows.filter(\.isSecondBadYear).map { words.name(of: $0.target) }
    if !twice.isEmpty {
      let list = twice.joined(separator: ", ")
      blocks.append(
        .paragraph(
          say("Hai năm liền không hoàn thành nhiệm vụ: \(list).", "Not completed two years running: \(list).")))
    }
    return blocks.isEmpty ? [.paragraph(say("Không có.", "Nothing."))] : blocks
  }
}

extension EvaluationDocument {
  private func unitList(_ list: EvaluationList) -> DocumentAppendix? {
    let rows = roll.rows.filter { $0.facts.isUnit && EvaluationList($0.unitKind) == list }
    guard !rows.isEmpty else { return nil }
    return appendix(
      list.label[language],
      [DocumentColumn(say("Đơn vị", "Unit"), width: 26)], rows.map { [DisplayText($0.unitName.name)] }, rows)
  }

  private var headList: DocumentAppendix {
    let rows = roll.rows.filter { !$0.facts.isUnit }
    return appendix(
      say("Người đứng đầu", "Heads"),
      [DocumentColumn(say("Họ và tên", "Name"), width: 20), DocumentColumn(say("Đơn vị", "Unit"), width: 20)],
      rows.map { [words.name(of: $0.target), DisplayText($0.unitName.name)] }, rows)
  }

  private func appendix(
    _ title: DisplayText, _ columns: [DocumentColumn], _ names: [[DisplayText]], _ rows: [EvaluationRow]
  ) -> DocumentAppendix {
    let all =
      [DocumentColumn(say("STT", "No."), width: 5, .trailing)] + columns + [
        DocumentColumn(say("Điểm", "Points"), width: 7, .trailing),
        DocumentColumn(say("Đúng hạn", "On time"), width: 12, .trailing, mayGo: true),
        DocumentColumn(say("Mức đề xuất", "Proposed"), width: 12),
        DocumentColumn(say("Căn cứ", "Reasons"), width: 34),
        DocumentColumn(say("Mức xếp loại", "Grade"), width: 12),
        DocumentColumn(say("Lý do khác đề xuất", "Reason"), width: 16, mayGo: true),
      ]
    let lines = zip(names, rows).enumerated().map { place, pair in
      DocumentRow([DisplayText(place + 1)] + pair.0 + cells(of: pair.1))
    }
    return DocumentAppendix(
      DisplayText(title.string.uppercased()), reference: say("(Kèm theo Báo cáo)", "(With the report)"),
      body: [.table(DocumentTable(all, rows: lines))], isLandscape: true)
  }

  private func cells(of row: EvaluationRow) -> [DisplayText] {
    [
      EvaluationWords.points(row.facts.points, language), EvaluationWords.share(row.facts.work?.onTime, language),
      row.proposal.grade?.short[language] ?? "–",
      row.proposal.reasons.map { words.sentence($0) }.joined(separator: "; "),
      row.grade?.short[language] ?? "–", DisplayText(row.record?.gradeReason ?? ""),
    ]
  }
}
