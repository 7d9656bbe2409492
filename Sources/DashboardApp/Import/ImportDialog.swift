import Domain
import TerminalUI
import VietnameseText

/// Takes a file into the store: which one, what it would do, then all of it in one entry.
package struct ImportDialog: Dialog {
  /// How far it has come.
  enum Stage: Sendable {
    /// The person says which file, as what, in which encoding.
    case asking
    /// The file is being read and judged.
    case reading(ImportWish)
    /// What it would do is shown; nothing is written.
    case preview(ImportReading)
    /// The store has been asked.
    case saving(ImportReading, RequestID)
    /// The store has written.
    case done(ImportReading, Receipt)
  }

  /// What is asked for, from top to bottom.
  enum Row: Int, CaseIterable, Sendable {
    case kind, encoding, path
  }

  private(set) var stage = Stage.asking
  private(set) var row = Row.path
  private(set) var kind = ImportKind.assignments
  /// Nil finds out.
  private(set) var encoding: TextEncoding?
  private(set) var path = TextFieldState(maximumLength: 1000)
  private(set) var failure: DisplayText?
  private(set) var offset = 0
  /// The command sent last, so that sending it again is the same request.
  private var sent: (command: Command, request: RequestID)?

  package init() {}

  package func awaits(_ request: RequestID) -> Bool { sent?.request == request }

  package func bindings(_ app: AppState) -> [ActionBinding] {
    func hint(_ keys: [KeyPress], _ name: String, _ label: Phrase) -> ActionBinding {
      ActionBinding(keys, .own(ScreenAction("import.\(name)")), label, group: .program, inBar: true)
    }
    let close = hint([.escape], "close", Phrase("thôi", "leave"))
    switch stage {
    case .asking:
      return [
        hint([.enter, .function(2)], "read", Phrase("xem trước", "preview")),
        hint([.tab], "tab", Phrase("mục sau", "next")), hint([.right], "turn", Phrase("đổi", "change")), close,
      ]
    case .preview(let reading) where !reading.plan.tally.writesNothing:
      return [hint([.function(2), .enter], "save", Phrase("Ghi vào sổ", "Write")), close]
    case .reading, .saving: return []
    case .preview, .done: return [hint([.enter, .escape], "done", Phrase("xong", "done"))]
    }
  }

  package mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    switch stage {
    case .asking: ask(input, app)
    case .reading, .saving: .stays
    case .preview(let reading): look(input, reading, &app)
    case .done(let reading, _): close(input, reading, app)
    }
  }

  private mutating func ask(_ input: Input, _ app: AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.function(10)): return .closes
    case .key(.enter), .key(.function(2)): return read(app)
    case .key(.tab), .key(.down): move(by: 1)
    case .key(.backTab), .key(.up): move(by: -1)
    case .key(.left) where row != .path: turn(by: -1)
    case .key(.right) where row != .path: turn(by: 1)
    case .text(" ") where row != .path: turn(by: 1)
    default: if row == .path, path.handle(input) { failure = nil }
    }
    return .stays
  }

  private mutating func move(by step: Int) {
    let rows = Row.allCases
    row = rows[(row.rawValue + step + rows.count) % rows.count]
  }

  private mutating func turn(by step: Int) {
    failure = nil
    if row == .kind {
      let kinds = ImportKind.allCases
      kind = kinds[((kinds.firstIndex(of: kind) ?? 0) + step + kinds.count) % kinds.count]
    } else {
      let choices: [TextEncoding?] = [nil] + TextEncoding.allCases
      let place = choices.firstIndex(of: encoding) ?? 0
      encoding = choices[(place + step + choices.count) % choices.count]
    }
  }

  private mutating func read(_ app: AppState) -> DialogOutcome {
    guard app.settings.readsFiles else {
      failure = app.text(ImportDialog.throughSSH(kind))
      return .stays
    }
    let typed = path.text.trimmedSpaces
    guard !typed.isEmpty else {
      row = .path
      failure = app.text(Phrase("Gõ đường dẫn của tệp CSV.", "Type the path of a CSV file."))
      return .stays
    }
    let wish = ImportWish(
      path: typed, kind: kind, encoding: encoding, actor: app.session.actor, day: app.writingDay)
    stage = .reading(wish)
    failure = nil
    return .staysDoing([.readImport(wish), .schedule(.patience, milliseconds: 300)])
  }

  /// What to do where the program opens no file.
  static func throughSSH(_ kind: ImportKind) -> Phrase {
    Phrase(
      "Máy chủ dùng chung không mở tệp. Từ máy mình, chạy: ssh MÁY import \(kind.rawValue) - --yes < tep.csv",
      "A shared server opens no file. From your own machine: ssh HOST import \(kind.rawValue) - --yes < file.csv")
  }

  /// Takes what was read.
  mutating func take(_ wish: ImportWish, _ result: Result<ImportReading, ImportFileFault>, _ app: AppState) {
    guard case .reading(wish) = stage else { return }
    offset = 0
    switch result {
    case .success(let reading): stage = .preview(reading)
    case .failure(let fault):
      stage = .asking
      failure = app.errorText.sentence(fault)
    }
  }

  private mutating func look(_ input: Input, _ reading: ImportReading, _ app: inout AppState) -> DialogOutcome {
    switch input {
    case .key(.escape), .key(.control("c")), .key(.function(10)):
      stage = .asking
      return .stays
    case .key(.enter), .key(.function(2)), .key(.control("s")):
      guard !reading.plan.tally.writesNothing else { return .closes }
      return save(reading, &app)
    default: return scroll(input, reading, app)
    }
  }

  private mutating func save(_ reading: ImportReading, _ app: inout AppState) -> DialogOutcome {
    let wish = ImportRequest(reading.table.sheet, from: reading.table.source, agreed: reading.plan.tally)
    let command = Command.importRecords(wish)
    let again = sent.flatMap { $0.command == command ? $0.request : nil }
    guard let (request, effect) = app.submit(command, as: again) else { return .stays }
    sent = (command, request)
    failure = nil
    stage = .saving(reading, request)
    return .staysDoing([effect, .schedule(.patience, milliseconds: 300)])
  }

  package mutating func receive(
    _ request: RequestID, _ result: Result<Receipt, StoreError>, _ app: inout AppState
  ) -> DialogOutcome {
    guard case .saving(let reading, request) = stage else { return .stays }
    switch result {
    case .success(let receipt): stage = .done(reading, receipt)
    case .failure(let error):
      stage = .preview(reading)
      failure = app.errorText.sentence(error)
    }
    return .stays
  }

  private mutating func close(_ input: Input, _ reading: ImportReading, _ app: AppState) -> DialogOutcome {
    for press in input.keyPresses {
      switch press {
      case .enter, .escape, .control("c"), .function(2), .function(10), .character("q"): return .closes
      default: break
      }
    }
    return scroll(input, reading, app)
  }

  private mutating func scroll(_ input: Input, _ reading: ImportReading, _ app: AppState) -> DialogOutcome {
    for press in input.keyPresses {
      guard let move = ListState.Move(press) else { continue }
      let list = layout(in: Rect(size: app.size), app).body
      offset = ScrollView.offset(
        offset, after: move, lineCount: lines(of: reading, width: list.width - 2, app).count, height: list.height)
    }
    return .stays
  }
}
