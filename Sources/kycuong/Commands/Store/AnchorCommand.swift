import ArgumentParser
import Domain
import FileStore
import VietnameseText

/// `kycuong anchor`: the head of the journal, for keeping elsewhere.
struct AnchorCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "anchor",
      abstract: about(
        "In đầu sổ hiện nay để cất ở máy khác; sau này: kycuong verify --anchor TỆP.",
        "Print the head of the journal, to be kept elsewhere; later: kycuong verify --anchor FILE."))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws(Failure) {
    let (store, _) = try session.caredForStore(to: Phrase("lấy đầu sổ", "print the head of the journal"))
    let anchor = try Failure.storing { () throws(StoreError) in try store.anchor() }
    var sink = Sink()
    try sink.writeLine(DisplayText(String(decoding: anchor.bytes.dropLast(), as: UTF8.self)))
    try sink.finish()
  }
}
