import ArgumentParser
import Domain
import FileStore
import VietnameseText

/// `kycuong checkpoint`: keep the newest state, so that opening need not read the whole journal.
struct CheckpointCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checkpoint",
      abstract: about(
        "Ghi điểm lưu của sổ để mở nhanh; in số mục cuối.", "Write a checkpoint for quick opening; print its entry."))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws(Failure) {
    let store = try store(of: session)
    let through = try Failure.storing { () throws(StoreError) in try store.checkpoint() }
    var sink = Sink()
    try sink.writeLine(DisplayText(through.value))
    try sink.finish()
  }

  /// Root's timer has no account in a shared store, and writing a checkpoint changes no record.
  private func store(of session: Session) throws(Failure) -> FileStore {
    if WayIn.isMaintenance { return try session.store() }
    let place = try session.workplace()
    try place.require(.checkpoint)
    return place.store
  }
}
