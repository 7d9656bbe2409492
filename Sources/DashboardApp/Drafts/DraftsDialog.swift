import Domain
import TerminalUI
import VietnameseText

/// The drafts of the account that works here: to go on with, to leave for later, or to throw away.
struct DraftsDialog: Dialog {
  private var list = ListState(cursor: 0)
  /// Whether the draft under the cursor is to be thrown away as soon as that is confirmed.
  private var isDropping = false

  init() {}

  mutating func handle(_ input: Input, _ app: inout AppState) -> DialogOutcome {
    for press in input.keyPresses {
      let wasDropping = isDropping
      isDropping = false
      switch press {
      case .escape, .control("c"), .function(10): return .closes
      case .enter: return open(&app)
      case .character("b"), .delete:
        guard wasDropping, let draft = chosen(app) else {
          isDropping = true
          continue
        }
        let effects = app.removeDraft(draft.id)
        list.move(.up, count: app.session.drafts.count, height: 8)
        return app.session.drafts.isEmpty ? .closesDoing(effects) : .staysDoing(effects)
      default:
        guard let move = ListState.Move(press) else { continue }
        list.move(move, count: app.session.drafts.count, height: 8)
      }
    }
    return .stays
  }

  private func chosen(_ app: AppState) -> Draft? {
    guard let cursor = list.cursor, app.session.drafts.indices.contains(cursor) else { return nil }
    return app.session.drafts[cursor]
  }

  private func open(_ app: inout AppState) -> DialogOutcome {
    guard let draft = chosen(app) else { return .closes }
    guard let request = FormRequest(form: draft.form, subject: draft.subject),
      var dialog = FormCatalog.dialog(for: request, app) as? any DraftKeeping
    else {
      app.messages.post(
        .warning,
        app.text(
          Phrase(
            "Không mở được biểu mẫu của bản nháp này: bản ghi không còn, hoặc bạn không được xem. Bản nháp vẫn giữ.",
            "The form of this draft cannot be opened: its record is gone or not yours to see. The draft is kept.")))
      return .closes
    }
    dialog.begin(for: request, app)
    let effects = app.takeUp(draft, in: &dialog)
    return .givesWay(to: dialog, effects)
  }

  func draw(in area: Rect, of frame: inout Frame, _ app: AppState) {
    let drafts = app.session.drafts
    let width = min(76, area.width - 2)
    let height = min(area.height - 2, min(drafts.count, 8) + 5)
    let box = area.inset(bottom: 1).centered(Size(width: width, height: height))
    frame.draw(TerminalUI.Modal(app.text(Phrase("Bản nháp chưa lưu", "Unsaved drafts")), footer: footer(app)), in: box)
    var inner = TerminalUI.Modal.content(in: box)
    frame.write(
      app.text(Phrase("Những gì đã nhập mà chưa lưu vẫn còn:", "What was typed and not saved is still here:")),
      in: inner.removing(.top, 1))
    _ = inner.removing(.top, 1)
    if isDropping {
      let sure = Phrase("Bỏ hẳn bản nháp này? Nhấn b lần nữa.", "Throw this draft away? Press b again.")
      frame.write(app.text(sure), in: inner.removing(.bottom, 1), style: .warning)
    } else {
      _ = inner.removing(.bottom, 1)
    }
    for (row, index) in list.visibleRows(count: drafts.count, height: inner.height).enumerated() {
      let place = inner.row(row)
      let draft = drafts[index]
      let when = Span(DayWords.moment(draft.saved, on: app.now.day), .dim)
      frame.write(Line(draft.title(app)).filled(to: place.width - 2, with: when), in: place.inset(left: 2))
      guard index == list.cursor else { continue }
      frame.put(Cell(">", style: .selected), at: place.origin, clippedTo: inner)
      if !frame.environment.isSlowLink { frame.select(place) }
      frame.cursor = place.origin
    }
  }

  private func footer(_ app: AppState) -> Line {
    let hints: [(DisplayText, Phrase)] = [
      ("Enter", Phrase("viết tiếp", "go on")), ("b", Phrase("bỏ", "discard")), ("ESC", Phrase("để sau", "later")),
    ]
    var line = Line()
    for (place, hint) in hints.enumerated() {
      if place > 0 { line.append("   ") }
      line.append(hint.0, .hintKey)
      line.append(" \(app.text(hint.1))", .hintLabel)
    }
    return line
  }
}

extension Draft {
  /// What a list calls the draft: the title of its form, and what was typed where that tells more.
  fileprivate func title(_ app: AppState) -> DisplayText {
    let request = FormRequest(form: form, subject: subject)
    let titled = request.flatMap { FormCatalog.dialog(for: $0, app) as? any FormTitled }
    let name = titled?.heading(app) ?? "\(form) \(subject?.id ?? "")"
    guard case .text(let text) = fields.first?.value, !text.isEmpty else { return name }
    return "\(name): \(text.prefix(60))"
  }
}

/// A dialog that tells its title.
protocol FormTitled {
  func heading(_ app: AppState) -> DisplayText
}

extension FormDialog: FormTitled {
  func heading(_ app: AppState) -> DisplayText { form.title(app) }
}

extension AppState {
  /// Fills a draft into a form; it goes on under a name of its own, so that two sessions of one person never write the
  /// same file.
  mutating func takeUp(_ draft: Draft, in dialog: inout any DraftKeeping) -> [Effect] {
    dialog.takeUp(draft, self)
    return dialog.nextDraft(self).map { keep($0, replacing: draft.id == $0.id ? nil : draft.id) } ?? []
  }

  /// Fills a draft into the dialog under the topmost one.
  mutating func takeUpBelow(_ draft: Draft) -> [Effect] {
    let place = dialogs.count - 2
    guard dialogs.indices.contains(place), var dialog = dialogs[place] as? any DraftKeeping else { return [] }
    let effects = takeUp(draft, in: &dialog)
    dialogs[place] = dialog
    return effects
  }

  /// Keeps what was typed in the dialog under the topmost one, and closes it.
  mutating func keepDraftBelow() -> [Effect] {
    let place = dialogs.count - 2
    guard dialogs.indices.contains(place), var dialog = dialogs[place] as? any DraftKeeping else { return [] }
    let draft = dialog.nextDraft(self)
    _ = dropDialogBelow(keepingDraft: true)
    messages.post(
      .done,
      text(
        Phrase(
          "Đã giữ bản nháp; mở lại biểu mẫu, hoặc F2 “bản nháp”, để viết tiếp.",
          "The draft is kept; open the form again, or F2 “drafts”, to go on.")))
    return draft.map { keep($0) } ?? []
  }
}

extension QuestionDialog {
  /// Asks whether to go on with what was typed into the same form before.
  static func draft(_ draft: Draft, _ app: AppState) -> QuestionDialog {
    let when = DayWords.moment(draft.saved, on: app.now.day)
    return QuestionDialog(
      Phrase("Bản nháp chưa lưu", "Unsaved draft"),
      lines: [app.text(Phrase("Tiếp tục bản nháp lúc \(when)?", "Go on with the draft of \(when)?"))],
      answers: [
        Answer([.enter], Phrase("viết tiếp", "go on"), .takesUpBelow(draft)),
        Answer([.character("b"), .delete], Phrase("bỏ nháp", "discard it"), .removesDraft(draft.id)),
        Answer([.escape, .control("c")], Phrase("để sau, viết mới", "later, begin anew"), .nothing),
      ])
  }
}

extension ErrorText {
  /// Why a draft was not kept or read.
  func sentence(_ error: DraftError) -> DisplayText {
    switch error {
    case .full(let limit):
      say(
        "Không giữ thêm được bản nháp: đã có \(limit) bản. Bỏ bớt bằng F2 “bản nháp”.",
        "No more drafts can be kept: there are \(limit). Discard some by F2 “drafts”.")
    case .tooLarge(let limit):
      say(
        "Không giữ được bản nháp: dài quá \(limit / 1024) KiB. Lưu hoặc rút ngắn.",
        "The draft cannot be kept: it exceeds \(limit / 1024) KiB. Save it or shorten it.")
    case .unfitAccount(let account):
      say(
        "Không giữ được bản nháp cho tài khoản “\(account)”. Lưu trước khi rời biểu mẫu.",
        "No draft can be kept for the account “\(account)”. Save before leaving the form.")
    case .store(let error):
      say(
        "Chưa giữ được bản nháp: \(sentence(error)) Đừng đóng cửa sổ trước khi lưu.",
        "The draft is not kept: \(sentence(error)) Do not close the window before saving.")
    }
  }
}
