import ArgumentParser
import Configuration
import Domain
import VietnameseText

/// `kycuong config`: the data that a province edits.
struct ConfigurationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config", abstract: about("Cấu hình.", "The configuration."),
      subcommands: [ConfigurationCheckCommand.self])
  }

  @OptionGroup var common: CommonOptions
}

/// `kycuong config check`: everything wrong in the configuration, with file, place and reason.
struct ConfigurationCheckCommand: StorelessCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: about(
        "Kiểm tra mọi tệp cấu hình; nêu tệp, vị trí và lý do.", "Check every file; name file, place and reason."))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws(Failure) {
    let findings = Configuration.check(overlay: try session.overlay())
    let errors = findings.count { $0.weight == .error }
    var sink = Sink()
    for finding in findings {
      let weight = finding.weight == .error ? Phrase("lỗi", "error") : Phrase("lưu ý", "note")
      try sink.writeLine("\(weight[session.language]): \(finding.sentence[session.language])")
    }
    try sink.writeLine(conclusion(errors: errors, notes: findings.count - errors)[session.language])
    try sink.finish()
    if errors > 0 { throw .finished(.badConfiguration) }
  }

  private func conclusion(errors: Int, notes: Int) -> Phrase {
    let files = Configuration.builtInFileNames.count
    if errors > 0 { return Phrase("Có \(errors) lỗi; cấu hình không dùng được.", "\(errors) errors; not usable.") }
    if notes > 0 { return Phrase("Dùng được, có \(notes) lưu ý.", "Usable, with \(notes) notes.") }
    return Phrase("Cấu hình tốt (\(files) tệp có sẵn).", "The configuration is good (\(files) built-in files).")
  }
}
