import ArgumentParser
import DashboardApp
import Domain
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
    let (store, _) = try session.caredForStore(to: PermissionWords.label(of: .checkpoint))
    let through = try Failure.storing { () throws(StoreError) in try store.checkpoint() }
    var sink = Sink()
    try sink.writeLine(DisplayText(through.value))
    try sink.finish()
  }
}
