import Domain
import TerminalUI
import VietnameseText

/// All that is known of an incident, in lines: as much as the viewer may see.
struct IncidentFacts {
  let incident: Incident
  let index: RegistryIndex
  let app: AppState
  var catalogue: LegalCatalogue { app.settings.rulebook.catalogue }

  init(_ incident: Incident, _ index: RegistryIndex, _ app: AppState) {
    self.incident = incident
    self.index = index
    self.app = app
  }

  func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.language == .vietnamese ? vietnamese : english
  }

  /// Whether persons and texts about them are shown.
  var showsNames: Bool { index.visibility == .everything }

  /// "VV-2026-0012  Đang xác minh  mở 4 ngày".
  var title: Line {
    var line = Line(DisplayText(incident.id.rawValue), .accent)
    line.append("  ")
    line.append(app.text(incident.state.label), incident.state.style == .text ? .value : incident.state.style)
    let age = IncidentWords.age(incident, index, app.language)
    if !age.isEmpty { line.append("  \(age)", .dim) }
    if app.ledger.isChanged(incident.key) { line.append("  +", .changed) }
    return line
  }

  /// Three lines for a small terminal.
  var brief: [Line] {
    let bullet = DisplayText(" \(Character(app.settings.drawing.glyphs.bullet)) ")
    let unit = DisplayText(index.shortName(of: incident.unit))
    var law = Line(LawWords.number(incident.decision, catalogue), .value)
    if lacksText { law.append(", \(app.text(LawWords.textMissing))", .warning) }
    law.append("\(bullet)\(LawWords.violation(incident.violation, catalogue))", .value)
    let days = say(
      "xảy ra \(DayWords.short(incident.actDate, on: app.today)), phát hiện \(DayWords.short(incident.foundDate, on: app.today))",
      "act \(DayWords.short(incident.actDate, on: app.today)), found \(DayWords.short(incident.foundDate, on: app.today))"
    )
    var rest = Line(days, .label)
    rest.append("\(bullet)\(say("ghi nhận", "flagged")) \(incident.flagged?.account ?? "-")", .label)
    if !incident.assignments.isEmpty {
      let numbers = incident.assignments.map { RecordWords.number($0, on: app.today) }.joined(separator: ", ")
      rest.append("\(bullet)\(say("nhiệm vụ", "assignments")) \(numbers)", .label)
    }
    return [Line([Span(unit, .value), Span("\(bullet)\(headText)", .text)]), law, rest]
  }

  /// Who changed what and when, newest first; nothing for a viewer who may not see names.
  func history(width: Int) -> [Line] {
    guard showsNames else { return [] }
    let history = HistoryLines(of: incident.key, app, width: width).lines(app.ledger.history(of: incident.key))
    return [Line(say("LỊCH SỬ", "HISTORY"), .heading)] + history
  }

  /// Whether nobody entered the text of the decision.
  private var lacksText: Bool { catalogue.document(incident.decision)?.textStatus == .missing }

  /// What must be minded of the decision.
  var doubts: DisplayText {
    guard let document = catalogue.document(incident.decision) else { return "" }
    return LawWords.doubts(
      catalogue.citability(of: document, on: incident.actDate ?? app.today), app.language)
  }

  /// Who is held responsible, with the post and the capacity.
  var headText: DisplayText {
    guard showsNames else {
      return say("(tên không hiển thị với vai trò của bạn)", "(names are not shown to your role)")
    }
    if let term = incident.headship.flatMap({ index.registry.headships[$0] }) {
      return HeadWords.text(of: term, index.registry, app.language)
    }
    guard let head = incident.head else { return say("khuyết người đứng đầu", "post of head vacant") }
    return HeadWords.name(of: head, index.registry)
  }
}
