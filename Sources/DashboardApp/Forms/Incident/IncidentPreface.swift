import Domain
import TerminalUI
import VietnameseText

/// The lines above the fields of a form about one incident: which one it is.
enum IncidentPreface {
  static func lines(of incident: Incident, _ app: AppState) -> [Line] {
    let catalogue = app.settings.rulebook.catalogue
    let unit = DisplayText(app.index?.name(of: incident.unit) ?? "")
    var lines = [
      Line(unit, .heading),
      Line(
        "\(LawWords.violation(incident.violation, catalogue)) (\(LawWords.number(incident.decision, catalogue)))",
        .value),
    ]
    let head = incident.head.flatMap { id in app.index.map { HeadWords.name(of: id, $0.registry) } }
    let act = app.text(Phrase("xảy ra \(DayWords.full(incident.actDate))", "act on \(DayWords.full(incident.actDate))"))
    lines.append(Line(head.map { "\($0), \(act)" } ?? act, .dim))
    if !incident.summary.isEmpty { lines.append(Line(DisplayText(incident.summary), .text)) }
    return lines
  }
}
