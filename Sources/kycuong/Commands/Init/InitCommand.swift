import ArgumentParser
import Domain
import FileStore
import VietnameseText

/// `kycuong init`: a new store with the register, empty or filled with sample data.
struct InitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: about(
        "Lập sổ mới với danh sách đơn vị năm 2020.", "Make a new store with the register of 2020."),
      discussion: about(
        "Tài khoản chạy lệnh (hoặc --admin) là quản trị đầu tiên, kiêm Văn phòng, thanh tra viên và giám sát, để một người "
          + "bắt đầu được; ai ghi nhận vẫn không tự xác minh. Với --sample, mọi dữ liệu đều là mẫu và được ghi rõ; "
          + "cùng --seed và --today thì dữ liệu như nhau.",
        "The account that runs this (or --admin) is the first administrator, and office, inspector and supervisor too, so "
          + "that one person can begin; who flags still does not verify. With --sample all data are made up and marked; "
          + "the same --seed and --today give the same data."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: hint("Thư mục sổ; nếu không ghi: như --store.", "The store folder; else as --store.", value: "dir"),
    completion: .directory)
  var folder: String?

  @Option(help: hint("Danh sách đơn vị ban đầu.", "The units to begin with.", value: "register"))
  var register = InitialRegister.province

  @Option(
    help: hint("Thêm N nhiệm vụ mẫu (50 đến 1000000).", "Add N sample assignments (50 to 1000000).", value: "n"))
  var sample: Int?

  @Option(help: hint("Số gieo của dữ liệu mẫu.", "Seed of the sample data.", value: "s"))
  var seed: UInt64 = 1

  @Option(help: hint("Tài khoản quản trị đầu tiên.", "The first administrator's account.", value: "account"))
  var admin: String?

  func validate() throws {
    guard sample == nil || register == .province else {
      throw ValidationError(
        Speech.text(
          Phrase("dữ liệu mẫu cần --register dak-nong.", "sample data need --register dak-nong.")))
    }
  }

  func run(in session: Session) throws(Failure) {
    try WayIn.requireRoot(for: "init")
    try WayIn.refuseOnServer(Phrase("tên thư mục", "a folder's name")[session.language], where: folder != nil)
    let path = if let folder, !folder.isEmpty { folder } else { try session.storeFolder() }
    var founding = Founding(register: register, administrator: try administrator())
    if let sample { founding.sample = try SampleWish(size: sample, seed: seed, day: session.reportingDay()) }
    let made = try session.found(founding, at: path)
    var sink = Sink()
    try sink.writeLine(DisplayText(made))
    try sink.finish()
    try warnOfPassingVolume(made, session)
    if Console().showsProgress { Complaints.tell(nextStep(made, session)[session.language]) }
  }

  /// A store in memory or on a container's overlay goes with the machine: whoever makes it should know.
  private func warnOfPassingVolume(_ path: String, _ session: Session) throws(Failure) {
    var session = session
    session.options.storeFolder = path
    guard try session.store().advice.contains(.passingVolume) else { return }
    let warning = Phrase(
      "Lưu ý: \(path) nằm trong bộ nhớ hoặc lớp tạm của máy ảo, sẽ mất cùng máy đó.",
      "Note: \(path) lies in memory or on a container's overlay and goes with that machine.")
    Complaints.tell(warning[session.language])
  }

  private func administrator() throws(Failure) -> Code<User> {
    if WayIn.isShared, admin == nil {
      throw .usage(
        Phrase(
          "Thiếu --admin: sổ dùng chung cần biết quản trị đầu tiên.", "--admin is missing: name an administrator."),
        next: Phrase("Ví dụ: init --admin qt01", "For example: init --admin qt01"))
    }
    let name = admin ?? Identity.account
    if let account = Code<User>(rawValue: name.lowercased()) { return account }
    throw .badInput(
      Phrase("“\(name)” không phải tên tài khoản.", "“\(name)” is not an account name."),
      next: Phrase(
        "Tên tài khoản chỉ gồm chữ không dấu, chữ số và các dấu - . _",
        "Account names are made of ASCII letters, digits and - . _"))
  }

  private func nextStep(_ path: String, _ session: Session) -> Phrase {
    let isDefault = folder == nil && session.options.storeFolder == nil
    let command: DisplayText = isDefault ? "kycuong" : "kycuong --store \(path)"
    return Phrase("Đã lập sổ. Mở màn hình: \(command)", "The store is made. Open the dashboard: \(command)")
  }
}

/// The units a new store begins with.
enum InitialRegister: String, CaseIterable, ExpressibleByArgument {
  /// The register of Đắk Nông of 2020.
  case province = "dak-nong"
  case empty
}
