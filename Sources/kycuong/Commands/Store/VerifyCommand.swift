import ArgumentParser
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

  func run(in session: Session) throws(Failure) {
    let store = try session.store()
    var progress = ProgressLine(
      Phrase("Đang kiểm tra sổ", "Verifying the store")[session.language], total: 100, on: Console())
    let result: Verification
    do throws(StoreError) {
      result = try store.verify { read, all in progress.show(all > 0 ? read * 100 / all : 100) }
    } catch {
      progress.clear()
      throw .store(error, at: nil)
    }
    progress.clear()
    var sink = Sink()
    for finding in result.findings { try sink.writeLine(VerifyCommand.sentence(finding)[session.language]) }
    try sink.writeLine(VerifyCommand.summary(of: result)[session.language])
    try sink.finish()
    if !result.isSound { throw .finished(.inputOutput) }
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
    case .falseCheckpoint(let sequence, let file):
      Phrase(
        "Điểm lưu \(sequence.value) (\(file)) khác với sổ. Đã khóa ghi.",
        "Checkpoint \(sequence.value) (\(file)) tells something else than the journal. Writing is stopped.")
    }
  }
}
