import Domain
import TerminalUI
import VietnameseText

/// What matters most of an assignment, in the three lines that 80 columns leave for it.
struct AssignmentBrief {
  private let assignment: Assignment
  private let index: RegistryIndex
  private let app: AppState

  init(_ assignment: Assignment, _ index: RegistryIndex, _ app: AppState) {
    self.assignment = assignment
    self.index = index
    self.app = app
  }

  var lines: [Line] { [terms, news, people] }

  private func say(_ vietnamese: DisplayText, _ english: DisplayText) -> DisplayText {
    app.language == .vietnamese ? vietnamese : english
  }

  /// "Hạn gốc 30/10, gia hạn 1 lần đến 11/11   Giao 02/10: Công văn số 12/UBND-TH".
  private var terms: Line {
    var line = Line()
    if let original = assignment.originalDue {
      let counted = assignment.judgedExtensions.filter { $0.standing == .counted }
      line.append(counted.isEmpty ? say("Hạn ", "Due ") : say("Hạn gốc ", "Originally due "), .label)
      line.append(short(original))
      if let last = counted.last {
        line.append(say(", gia hạn \(counted.count) lần đến ", ", extended \(counted.count) times to "), .label)
        line.append(short(last.due))
      }
      let late = assignment.judgedExtensions.count { $0.standing == .grantedLate }
      if late > 0 { line.append(say(", \(late) gia hạn muộn", ", \(late) granted late"), .warning) }
    } else {
      line.append(say("Không thời hạn", "Undated"), .label)
    }
    line.append(say("   Giao ", "   Issued "), .label)
    line.append("\(short(assignment.issued)): \(assignment.source)")
    return line
  }

  /// What others just changed, else the newest note, else the result.
  private var news: Line {
    if let change = app.ledger.changed[assignment.key] {
      let fields = change.fields.map { Assignment.table[$0]?.label[app.language] ?? DisplayText($0) }
      return Line([
        Span("+ ", .changed), Span(say("Vừa đổi ", "Just changed "), .label),
        Span("\(DayWords.moment(change.moment, on: app.today)) \(change.actor.account): "),
        Span(fields.joined(separator: ", ")), Span("  Enter", .hintKey), Span(say(" xem", " read"), .dim),
      ])
    }
    if let result = assignment.result {
      let text: DisplayText = "\(result.document), \(short(result.on)) - \(result.account)"
      return Line([Span(say("Kết quả: ", "Result: "), .label), Span(text)])
    }
    guard let note = assignment.notes.last else {
      return Line(say("Chưa có ghi chú tiến độ.", "No progress noted."), .dim)
    }
    let text: DisplayText = "\(short(note.on)) “\(note.text)” - \(note.account)"
    return Line([Span(say("Mới nhất: ", "Newest: "), .label), Span(text)])
  }

  /// "Đứng đầu: … Vụ việc: 0012 đang xác minh Phối hợp: 2 đơn vị Theo dõi: vp01".
  private var people: Line {
    var line = Line([Span(say("Đứng đầu: ", "Head: "), .label)])
    line.append(index.head(of: assignment.unit, on: index.reporting.day, app.language))
    if let incident = openIncident {
      line.append(say("   Vụ việc: ", "   Incident: "), .label)
      line.append("\(RecordWords.number(incident.id, on: app.today)) \(incident.state.label[app.language])", .incident)
    }
    let others = assignment.cooperatingUnits.count
    if others > 0 {
      line.append(say("   Phối hợp: ", "   Cooperating: "), .label)
      line.append(say("\(others) đơn vị", others == 1 ? "1 unit" : "\(others) units"))
    }
    if let follower = assignment.follower {
      line.append(say("   Theo dõi: ", "   Follower: "), .label)
      line.append(DisplayText(follower.rawValue))
    }
    return line
  }

  private var openIncident: Incident? {
    index.incidentsByAssignment[assignment.id]?.lazy.compactMap { try? index.registry.incident($0) }
      .first { $0.state != .dismissed && $0.state != .annulled }
  }

  private func short(_ day: CalendarDay?) -> DisplayText { DayWords.short(day, on: app.today) }
}
