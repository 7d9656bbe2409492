import Domain
import TerminalUI
import VietnameseText

/// Letters that urge units to finish late assignments (công văn đôn đốc): a preview first, Enter numbers and records.
package struct UrgeDialog: Dialog {
  /// How far it has come.
  enum Stage: Sendable {
    /// The letters are shown; nothing is written.
    case preview
    /// The store has been asked.
    case saving(RequestID)
    /// The letters are on the disk under these numbers.
    case done([RecordNumber<UrgingLetter>])
  }

  /// The assignments asked for.
  let ids: [RecordNumber<Assignment>]
  private(set) var plan: UrgePreview
  private(set) var stage = Stage.preview
  private(set) var failure: DisplayText?
  private var offset = 0
  /// The command sent last, so that sending it again is the same request and can never be written twice.
  private var sent: (command: Command, request: RequestID)?

  package init(_ ids: [RecordNumber<Assignment>], _ app: AppState) {
    self.ids = ids
    plan = UrgePreview(ids, app)
  }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("urge.\(name)")), label, group: .marks, inBar: true)
    }
    let close = hint([.escape], "close", Phrase("đóng", "close"))
    if case .done = stage { return [hint([.enter], "done", Phrase("xong", "done")), close] }
    return plan.accepted.isEmpty
      ? [close] : [hint([.enter], "record", Phrase("đánh số và ghi", "number and record")), close]
  }

  package func awaits(_ request: RequestID) -> Bool { sent?.request == request }

  package mutating func refresh(_ app: AppState) {
    if case .preview = stage { plan = UrgePreview(ids, app) }
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      switch press {
      case .escape, .control("c"), .function(10), .character("q"), .character("h"):
        if case .saving = stage { return .stays }
        return .closes
      case .enter, .function(2), .control("s"):
        if case .done = stage { return .closes }
        return record(&app)
      default: scroll(press, app)
      }
    }
    return .stays
  }

  private mutating func scroll(_ press: KeyPress, _ app: AppState) {
    guard let move = ListState.Move(press) else { return }
    let area = content(in: Rect(size: app.size), app)
    offset = ScrollView.offset(
      offset, after: move, lineCount: lines(width: area.width - 2, app).count, height: area.height)
  }

  /// Sends what the rules take, or says that nothing can be urged.
  private mutating func record(_ app: inout AppState) -> DialogOutcome {
    guard case .preview = stage else { return .stays }
    if let bar = app.bar(to: .urgeUnit) {
      failure = app.text(bar)
      return .stays
    }
    plan = UrgePreview(ids, app)
    guard !plan.accepted.isEmpty else {
      failure = app.errorText.sentence(.term(.nothingToUrge))
      return .stays
    }
    let command = Command.urge(plan.accepted)
    let again = sent.flatMap { $0.command == command ? $0.request : nil }
    guard let (request, effect) = app.submit(command, as: again) else { return .stays }
    failure = nil
    sent = (command, request)
    stage = .saving(request)
    return .staysDoing([effect, .schedule(.patience, milliseconds: 300)])
  }

  package mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome {
    guard case .saving(request) = stage else { return .stays }
    switch result {
    case .success(let receipt):
      stage = .done(receipt.created.compactMap { RecordNumber(rawValue: $0.id) })
      offset = 0
      app.unmark(plan.accepted.map { RecordKey(.assignment, $0.rawValue) })
    case .failure(let error):
      stage = .preview
      failure = app.errorText.sentence(error)
      plan = UrgePreview(ids, app)
    }
    return .stays
  }

  package func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let title = app.text(Phrase("Đôn đốc", "Urging"))
    frame.draw(TerminalUI.Modal(title, footer: footer(app)), in: box(in: area, app))
    var content = content(in: area, app)
    let failed = failure.map { Line.wrapped($0, to: content.width, style: .error) } ?? []
    let foot = content.removing(.bottom, min(failed.count, content.height))
    for (place, line) in failed.enumerated() where place < foot.height { frame.write(line, in: foot.row(place)) }
    frame.draw(ScrollView(lines(width: content.width - 2, app), offset: offset, isActive: true), in: content)
  }

  /// As high as what is told, if there is room.
  private func box(in area: Rect, _ app: AppState) -> Rect {
    let room = area.inset(bottom: 1)
    let width = TerminalUI.Modal.width(88, in: area.width)
    let failed = failure.map { Line.wrapped($0, to: width - 4, style: .error).count } ?? 0
    let wanted = lines(width: width - 6, app).count + failed + 2
    return room.centered(Size(width: width, height: min(room.height, max(8, wanted))))
  }

  private func content(in area: Rect, _ app: AppState) -> Rect { TerminalUI.Modal.content(in: box(in: area, app)) }

  private func footer(_ app: AppState) -> Line? {
    switch stage {
    case .saving: Line(app.text(Messages.saving), .accent)
    case .preview: Line(app.text(Phrase("xem trước, chưa ghi gì", "a preview; nothing is written yet")), .dim)
    case .done: Line(app.text(Phrase("đã ghi", "recorded")), .good)
    }
  }

  private func lines(width: Int, _ app: AppState) -> [Line] {
    guard case .done(let numbers) = stage else { return plan.lines(width: width, app) }
    return plan.receipt(numbers, width: width, app)
  }
}

extension AppState {
  /// Opens the preview of letters on late assignments.
  mutating func openUrging(on ids: [RecordNumber<Assignment>]) {
    guard !ids.isEmpty else { return }
    open(UrgeDialog(ids, self))
  }

  /// Opens the preview of a letter on all late assignments of a unit, or says that none can be urged now.
  mutating func openUrging(ofUnit unit: Code<OrgUnit>) {
    let ids = index?.urgeable.filter { $0.unit == unit }.map(\.id) ?? []
    if ids.isEmpty { messages.post(.warning, errorText.sentence(.term(.nothingToUrge))) }
    openUrging(on: ids)
  }
}
