import ArgumentParser
import DashboardApp
import Domain
import FileStore
import VietnameseText

/// `kycuong verify`: read every byte of the journal, compute the state anew, compare it with the checkpoints.
struct VerifyCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: about(
        "Đọc từng byte của sổ, tính lại và đối chiếu; hỏng thì nêu chỗ và khóa ghi.",
        "Read every byte, compute anew and compare; name damage and stop writing."))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("anchor"),
    help: hint(
      "Kiểm tra thêm: sổ nối tiếp đầu sổ đã cất (dòng do kycuong anchor in; - là đọc từ đầu vào).",
      "Also check that the journal goes on from a kept head (printed by kycuong anchor; - for standard input).",
      value: "file"),
    completion: .file())
  var anchor: String?

  @Flag(
    name: .customLong("clear"),
    help: hint(
      "Mở khóa ghi nếu sổ nguyên vẹn; chỉ làm sau khi đã xem lại đĩa.",
      "Let writing go on where the journal is sound; only once the disk was looked at."))
  var clears = false

  func run(in session: Session) throws(Failure) {
    guard !clears || anchor == nil else {
      throw .usage(
        Phrase("--clear và --anchor không đi cùng nhau.", "--clear and --anchor do not go together."),
        next: Phrase("Chạy từng lệnh một.", "Run one after the other."))
    }
    let kept = try anchor.map(AnchorArgument.anchor)
    var progress = ProgressLine(
      Phrase("Đang kiểm tra sổ", "Verifying the store")[session.language], total: 100, on: Console())
    let (result, clearing, stop) = try read(session, kept) { read, all in
      progress.show(all > 0 ? read * 100 / all : 100)
    }
    progress.clear()
    var sink = Sink()
    for finding in result.findings { try sink.writeLine(VerifyCommand.sentence(finding)[session.language]) }
    try sink.writeLine(VerifyCommand.summary(of: result)[session.language])
    if let clearing { try sink.writeLine(VerifyCommand.sentence(clearing)[session.language]) }
    if let stop, result.isJournalSound { try tell(stop, in: session, to: &sink) }
    try sink.finish()
    if !result.isSound && clearing?.isCleared != true || stop != nil { throw .finished(.inputOutput) }
  }

  /// That writing is stopped in a store whose journal is sound: since when, why, and what to do.
  private func tell(_ stop: WriteStop, in session: Session, to sink: inout Sink) throws(Failure) {
    try sink.writeLine(VerifyCommand.sentence(stop)[session.language])
    let who = ErrorText(language: session.language, on: .commandLine).list(
      try session.rulebook().permissions.roles(allowing: .checkpoint).map(\.label))
    try sink.writeLine(
      Phrase(
        "Khi đã xem lại đĩa, mở khóa bằng: kycuong verify --clear (vai trò: \(who)).",
        "Once the disk was looked at, clear it with: kycuong verify --clear (roles: \(who)).")[session.language])
  }

  /// "SỔ ĐANG KHÓA GHI từ 08:41 23/11/2026 (root): đĩa không xác nhận."
  private static func sentence(_ stop: WriteStop) -> Phrase {
    var (since, from): (DisplayText, DisplayText) = ("", "")
    if let at = stop.at {
      since = " từ \(at.clock) \(at.day.dayMonthYear)"
      from = " since \(at.clock) \(at.day.dayMonthYear)"
    }
    let who: DisplayText = stop.account.map { " (\($0))" } ?? ""
    return Phrase(
      "SỔ ĐANG KHÓA GHI\(since)\(who): \(stop.reason).", "WRITING IS STOPPED\(from)\(who): \(stop.reason).")
  }

  private func read(
    _ session: Session, _ anchor: Anchor?, _ progress: (Int, Int) -> Void
  ) throws(Failure) -> (Verification, Clearing?, WriteStop?) {
    guard clears else {
      let store = try session.store()
      return try Failure.storing { () throws(StoreError) in
        (try store.verify(against: anchor, progress: progress), nil, try store.writeStop())
      }
    }
    let (store, actor) = try session.caredForStore(to: Phrase("mở khóa ghi của sổ", "let writing go on"))
    return try Failure.storing { () throws(StoreError) in
      let clearing = try store.clear(by: actor, progress: progress)
      return (clearing.verification, clearing, try store.writeStop())
    }
  }

  private static func sentence(_ clearing: Clearing) -> Phrase {
    guard let reason = clearing.reason else {
      return Phrase("Sổ không bị khóa ghi.", "Writing had not been stopped.")
    }
    return clearing.isCleared
      ? Phrase("Đã mở khóa ghi (lý do khóa: \(reason)).", "Writing goes on (it had stopped: \(reason)).")
      : Phrase("Sổ vẫn khóa ghi: \(reason).", "Writing is still stopped: \(reason).")
  }

  private static func summary(of result: Verification) -> Phrase {
    let (entries, segments) = (VietnameseNumber.grouped(result.entries), result.segments)
    let verdict = result.isSound ? Phrase("Sổ nguyên vẹn", "The store is sound") : Phrase("SỔ HỎNG", "DAMAGED")
    return Phrase(
      "\(verdict.vietnamese): \(entries) mục trong \(segments) tệp, \(result.checkpoints) điểm lưu khớp; mã cuối \(result.head)",
      "\(verdict.english): \(entries) entries in \(segments) files, \(result.checkpoints) checkpoints agree; head \(result.head)"
    )
  }

  private static func sentence(_ finding: Verification.Finding) -> Phrase {
    switch finding {
    case .damage(let damage):
      Phrase(
        "Hỏng: \(damage.file), byte \(damage.byte), mục \(damage.sequence.value): \(damage.reason). Đã khóa ghi.",
        "Damage: \(damage.file), byte \(damage.byte), entry \(damage.sequence.value): \(damage.reason). Writing is stopped."
      )
    case .tornTail(let file, let byte, let count):
      Phrase(
        "Lần ghi cuối dở dang: \(file), từ byte \(byte), \(count) byte; lần ghi sau sẽ cất riêng.",
        "The last write is unfinished: \(file), from byte \(byte), \(count) bytes; the next writer puts them aside.")
    case .badCheckpoint(let sequence, let file):
      Phrase(
        "Điểm lưu \(sequence.value) sai ở \(file); đã cất riêng, sổ không bị ảnh hưởng.",
        "Checkpoint \(sequence.value) is wrong in \(file); put aside, the journal is not touched.")
    case .notAnchored(let sequence, let isOurs):
      isOurs
        ? Phrase(
          "Lịch sử đã bị viết lại: mục \(sequence.value) không còn như đầu sổ đã cất.",
          "History was rewritten: entry \(sequence.value) is not what the kept head says.")
        : Phrase("Đầu sổ đã cất là của sổ khác.", "The kept head is of another store.")
    case .falseCheckpoint(let sequence, let file):
      Phrase(
        "Điểm lưu \(sequence.value) (\(file)) khác với sổ. Đã khóa ghi.",
        "Checkpoint \(sequence.value) (\(file)) tells something else than the journal. Writing is stopped.")
    }
  }
}
