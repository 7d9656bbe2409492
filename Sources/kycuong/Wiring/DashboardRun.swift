import DashboardApp
import Domain
import FileStore
import Glibc
import NcursesTerminal
import TerminalUI
import VietnameseText

/// The dashboard on an open store: terminal, worker and watch put together.
struct DashboardRun {
  let place: Workplace
  /// The reporting day where it is not today.
  let reportingDay: CalendarDay?
  /// The point of recording to begin with; nil begins with the newest state.
  var asOf: RecordingPoint?
  let screen: ScreenOptions
  let isReadOnly: Bool

  /// Refuses to start where nobody can see it.
  static func requireTerminal() throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .terminal(.notATerminal) }
  }

  /// Runs until the dashboard is left.
  func run() throws(Failure) {
    let mailbox = DashboardMailbox()
    place.hearing.pass { mailbox.post(.storeBusy($0)) }
    let watch = try Failure.storing(at: place) { () throws(StoreError) in
      try place.store.watch { mailbox.post(.storeChanged) }
    }
    defer { withExtendedLifetime(watch) {} }
    // Checkpoints are due to no one in particular; a dashboard that only looks on leaves them to the others.
    let keeper = try isReadOnly ? nil : Failure.storing { () throws(StoreError) in try place.store.keepCheckpoints() }
    defer { withExtendedLifetime(keeper) {} }
    let runner = EffectRunner(
      store: place.store, drafts: place.store, rulebook: place.rulebook,
      files: WayIn.isShared ? nil : DashboardFiles(),
      outlet: WayIn.isShared ? nil : FolderOutlet())
    guard let worker = DashboardWorker(runner, answeringTo: mailbox) else {
      throw .inputOutput(
        Phrase("Không tạo được luồng làm việc với sổ.", "No thread can be made to work with the store."),
        next: Phrase("Đóng bớt chương trình rồi chạy lại.", "Close some programs and run again."))
    }
    let unanswered: [RequestID: Command]
    do throws(TerminalError) {
      let terminal = try NcursesTerminal(
        kind: Environment["TERM"] ?? "", theme: screen.chosenTheme, prefersASCII: screen.ascii,
        isSlowLink: screen.slow)
      let app = AppState(
        size: terminal.size, settings: settings(terminal.environment), actor: place.actor, now: Session.now)
      unanswered = try DashboardLoop(terminal, app: app, worker: worker, mailbox: mailbox).run()
    } catch {
      worker.stop()
      throw .terminal(error)
    }
    try tell(unanswered)
  }

  private func settings(_ drawing: DrawingEnvironment) -> AppSettings {
    AppSettings(
      language: place.language, drawing: drawing, isReadOnly: isReadOnly, canSwitchAccount: !WayIn.isShared,
      readsFiles: !WayIn.isShared,
      canExport: !WayIn.isShared,
      rulebook: place.rulebook, reportingDay: reportingDay, asOf: asOf, requestPrefix: Workplace.freshRequest)
  }

  /// Nobody may believe that something is saved of which the store has not said so.
  private func tell(_ unanswered: [RequestID: Command]) throws(Failure) {
    guard !unanswered.isEmpty else { return }
    let count = unanswered.count
    throw .told(
      .busy,
      Phrase("Chưa chắc đã lưu \(count) thay đổi lúc thoát.", "\(count) changes may not be saved."),
      next: Phrase("Mở lại và xem lịch sử của bản ghi.", "Open again and look at the record's history."))
  }
}
