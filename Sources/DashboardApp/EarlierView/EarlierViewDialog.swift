import Domain
import TerminalUI
import VietnameseText

/// Asks for the point of recording to look at.
struct EarlierViewDialog: Dialog {
  private var field = TextFieldState(maximumLength: 40)
  private var fault: Phrase?

  init() {}

  mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.function(10)): return .closes
    case .key(.enter), .key(.function(2)): return look(&app)
    default:
      if field.handle(input) { fault = nil }
      return .stays
    }
  }

  private mutating func look(_ app: inout AppState) -> DialogOutcome {
    do throws(RecordingPointFault) {
      return .closesDoing(app.look(at: try RecordingPoint(typed: field.text)))
    } catch {
      fault = error.sentence
      return .stays
    }
  }

  func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let width = min(62, area.width - 6)
    var notes = fault.map { Line.wrapped("! \(app.text($0))", to: width, style: .error) } ?? []
    notes += Line.wrapped(app.text(RecordingPointFault.advice), to: width, style: .dim)
    let box = TerminalUI.Modal.frame(around: Size(width: width, height: notes.count + 2), in: area.inset(bottom: 1))
    let footer = Line([
      Span("Enter", .hintKey), Span(" \(app.text(Phrase("xem", "look")))   ", .hintLabel), Span("ESC", .hintKey),
      Span(" \(app.text(Phrase("thôi", "leave")))", .hintLabel),
    ])
    let title = Phrase("Xem tại thời điểm", "Look at an earlier state")
    frame.draw(TerminalUI.Modal(app.text(title), footer: footer), in: box)
    var inner = TerminalUI.Modal.content(in: box)
    let row = inner.removing(.top, 1)
    _ = inner.removing(.top, 1)
    for (place, line) in notes.enumerated() { frame.write(line, in: inner.row(place)) }
    let example = app.text(Phrase("số mục, ngày, hoặc ngày giờ", "entry, day, or day and time"))
    frame.draw(TextField(field, isActive: true, placeholder: example), in: row)
  }
}
