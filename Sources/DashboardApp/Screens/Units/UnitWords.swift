import Domain
import TerminalUI
import VietnameseText

/// What a detail or page says of a unit.
struct UnitWords {
  private let detail: UnitDetail
  private let app: AppState
  /// Counts of the unit and all below it; nil where they are not known.
  private let below: OfficialCounts?

  init(_ detail: UnitDetail, _ app: AppState, below: OfficialCounts? = nil) {
    self.detail = detail
    self.app = app
    self.below = below
  }

  private var unit: OrgUnit { detail.unit }
  private var name: UnitName { unit.name(on: app.today) }

  /// Titles of the rule above a detail that stands below the tree.
  var ruleTitles: [Line] {
    [Line(DisplayText(name.name), .accent), Line(kind, .dim)] + (unit.isUnverified ? [unverified] : [])
  }

  /// Three lines below the tree.
  var short: [Line] {
    var before = label(Phrase("Trước đó", "Before"), Line(app.text(Phrase("không ghi", "not recorded")), .dim))
    if let last = detail.earlier.first { before = label(Phrase("Trước đó", "Before"), headship(last)) }
    return [label(Phrase("Đứng đầu", "Head"), head), before, label(Phrase("Công việc", "Work"), work)]
  }

  /// The whole detail beside the tree.
  func tall(width: Int) -> [Line] {
    var lines = Line.wrapped(DisplayText(name.name), to: width, style: .heading)
    lines += facts(width: width)
    lines += [Line(), section(Phrase("NGƯỜI ĐỨNG ĐẦU", "HEAD"))]
    lines += headLines(width: width)
    lines += [Line(), section(Phrase("NHIỆM VỤ CHƯA XONG", "OPEN ASSIGNMENTS"), count: detail.assignments.count)]
    lines += detail.assignments.prefix(8).map { assignment($0, width: width) }
    if detail.assignments.count > 8 { lines.append(more(detail.assignments.count - 8)) }
    lines += [Line(), section(Phrase("VỤ VIỆC", "INCIDENTS"), count: detail.incidents.count)]
    lines += detail.incidents.prefix(6).map { incident($0, width: width) }
    if detail.incidents.count > 6 { lines.append(more(detail.incidents.count - 6)) }
    return lines
  }

  /// Kind, level, place in the tree, codes, other names, what is unverified.
  func facts(width: Int) -> [Line] {
    var lines = [label(Phrase("Loại", "Kind"), Line(kind))]
    if let parent = unit.parent, let index = app.index {
      lines.append(label(Phrase("Trực thuộc", "Below"), Line(DisplayText(index.name(of: parent)))))
    }
    lines.append(label(Phrase("Mã", "Code"), codes))
    if unit.isUnverified { lines.append(unverified) }
    let others = otherNames
    if !others.isEmpty { lines += wrapped(Phrase("Tên khác", "Also"), others, width: width) }
    if let basis = unit.legalBasis { lines += wrapped(Phrase("Căn cứ", "Basis"), DisplayText(basis), width: width) }
    if unit.dissolvedOn != nil || unit.foundedOn != nil {
      let period = Period(from: unit.foundedOn, to: unit.dissolvedOn)
      lines.append(label(Phrase("Tồn tại", "Existed"), Line(DayWords.period(period, app.language))))
    }
    if let act = unit.endedBy { lines += wrapped(Phrase("Kết thúc", "Ended"), DisplayText(act), width: width) }
    for (title, units) in [
      (Phrase("Hình thành", "Formed of"), unit.predecessors), (Phrase("Kế thừa", "Successors"), unit.successors),
    ] where !units.isEmpty {
      let names = units.map { DisplayText(app.index?.name(of: $0) ?? $0.rawValue) }.joined(separator: "; ")
      lines += wrapped(title, names, width: width)
    }
    return lines
  }

  /// The kind, and the level where the kind does not say it.
  private var kind: DisplayText {
    switch unit.unitKind {
    case .districtCommittee, .communeCommittee: app.text(unit.unitKind.label)
    default: "\(app.text(unit.unitKind.label)) · \(app.text(unit.level.label))"
    }
  }

  private var unverified: Line { Line(app.text(Phrase("chưa xác minh", "unverified")), .warning) }

  private var codes: Line {
    var line = Line(DisplayText(unit.id.rawValue))
    let current = unit.statisticsCodes.last { Period(from: $0.from, to: $0.to).contains(app.today) }
    if let current { line.append("  \(app.text(Phrase("thống kê", "statistics"))) \(current.code)", .dim) }
    return line
  }

  private var otherNames: DisplayText {
    let former = unit.names.filter { $0.name != name.name }.map { old -> DisplayText in
      "\(old.name) (\(DayWords.period(Period(from: old.from, to: old.to), app.language)))"
    }
    return (former + unit.aliases.map { DisplayText($0) }).joined(separator: "; ")
  }

  /// Who heads the unit now.
  private var head: Line {
    switch detail.head {
    case .person(let headship): self.headship(headship)
    case .vacant(let headship):
      Line([
        Span(app.text(Phrase("KHUYẾT", "VACANT")), .warning),
        Span(" \(DayWords.period(headship.period, app.language))", .dim),
      ])
    case .unknown:
      Line(app.text(Phrase("không có dữ liệu cho ngày này", "nothing recorded for this day")), .warning)
    }
  }

  /// "Lê Đức Mẫu Ba, Chủ tịch từ 01/10/2019".
  func headship(_ headship: Headship) -> Line {
    guard let registry = app.index?.registry else { return Line() }
    var line = Line(HeadWords.text(of: headship, registry, app.language), headship.person == nil ? .warning : .value)
    line.append(" \(DayWords.period(headship.period, app.language))", .dim)
    return line
  }

  private func headLines(width: Int) -> [Line] {
    var lines = broken(detail.head.headship, width: width) ?? [head]
    for former in detail.earlier.prefix(3) {
      lines += (broken(former, width: width) ?? []).map { line in
        Line(line.spans.map { Span($0.text, $0.style == .warning ? .warning : .dim) })
      }
    }
    return lines
  }

  /// A headship in two rows where one is too narrow.
  private func broken(_ headship: Headship?, width: Int) -> [Line]? {
    guard let headship else { return nil }
    let whole = self.headship(headship)
    guard whole.width > width, let last = whole.spans.last else { return [whole] }
    return [Line(Array(whole.spans.dropLast())), Line([Span("  "), last])]
  }

  /// "2 chưa xong (cả cấp dưới 3); 2 quá hạn, lâu nhất 12 ngày; 1 vụ việc".
  private var work: Line {
    var line = Line("\(detail.counts.open) \(app.text(Phrase("chưa xong", "open")))")
    if let below, below.open > detail.counts.open {
      line.append(" (\(app.text(Phrase("cả cấp dưới", "with lower units"))) \(below.open))", .dim)
    }
    if detail.counts.overdue > 0 {
      let longest = detail.assignments.first.flatMap { app.index?.standing(of: $0).daysLate } ?? 0
      line.append("; ")
      line.append("\(detail.counts.overdue) \(app.text(Phrase("quá hạn", "overdue")))", .late)
      line.append(", \(app.text(Phrase("lâu nhất", "longest"))) \(StatusWords.days(longest, app.language))")
    }
    let open = detail.openIncidents.count
    if open > 0 {
      line.append("; ")
      line.append("\(open) \(app.text(Phrase("vụ việc", "incidents")))", .incident)
    }
    return line
  }

  private func assignment(_ assignment: Assignment, width: Int) -> Line {
    guard let index = app.index else { return Line() }
    let standing = index.standing(of: assignment)
    let status = StatusWords.text(of: AssignmentSummary(assignment), on: index.reporting, app.language)
    let style = StatusWords.style(of: standing, app.settings.rulebook.thresholds)
    let number = RecordWords.number(assignment.id, on: app.today)
    return Line([Span("\(number) ", .dim), Span(DisplayText(assignment.title))])
      .filled(to: width, with: Span(status, style))
  }

  private func incident(_ incident: Incident, width: Int) -> Line {
    let number = RecordWords.number(incident.id, on: app.today)
    return Line([Span("! ", .incident), Span("\(number) ", .dim), Span(summary(of: incident))])
      .filled(to: width, with: Span(app.text(incident.state.label), incident.isClosed ? .dim : .text))
  }

  /// What an incident is about; its kind of violation where its text may not be seen.
  func summary(of incident: Incident) -> DisplayText {
    guard incident.summary.isEmpty else { return DisplayText(incident.summary) }
    return LawWords.violation(incident.violation, app.settings.rulebook.catalogue)
  }

  private func more(_ count: Int) -> Line {
    Line("  \(app.text(Phrase("và", "and"))) \(count) \(app.text(Phrase("dòng nữa (Enter)", "more (Enter)")))", .dim)
  }

  private func section(_ title: Phrase, count: Int? = nil) -> Line {
    var line = Line(app.text(title), .accent)
    if let count { line.append(" \(count)", .dim) }
    return line
  }

  private func label(_ label: Phrase, _ value: Line) -> Line {
    let text = app.text(label)
    let padding = String(repeating: " ", count: max(1, 11 - TextWidth.of(text)))
    return Line([Span(text, .label), Span(DisplayText(padding))] + value.spans)
  }

  private func wrapped(_ label: Phrase, _ text: DisplayText, width: Int) -> [Line] {
    TextWrap.wrap(text, to: max(8, width - 11)).enumerated().map { row, part in
      row == 0 ? self.label(label, Line(part)) : Line([Span("           "), Span(part)])
    }
  }
}
