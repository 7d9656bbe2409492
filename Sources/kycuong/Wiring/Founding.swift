import Configuration
import Domain
import FileStore
import Glibc
import VietnameseText

/// What a new store is made of.
struct Founding {
  let register: InitialRegister
  let administrator: Code<User>
  /// The sample data it is filled with; nil for a store of real records.
  var sample: SampleWish?
}

/// How much sample data, and which.
struct SampleWish {
  let size: Int
  let seed: UInt64
  /// The day on which the sample is looked at.
  let day: CalendarDay

  init(size: Int, seed: UInt64, day: CalendarDay) throws(Failure) {
    guard (50...1_000_000).contains(size) else {
      throw .badInput(
        Phrase("Không tạo được \(size) nhiệm vụ mẫu.", "\(size) sample assignments cannot be made."),
        next: Phrase("Chọn số từ 50 đến 1000000.", "Choose a number from 50 to 1000000."))
    }
    self.size = size
    self.seed = seed
    self.day = day
  }
}

extension SampleWish {
  /// The same identifier for the same sample, so that its journal is the same to the byte (a UUID of version 8, RFC 9562).
  var identifier: String {
    let digest = Digest(of: Array("kycuong sample \(size) \(seed) \(day.iso)".utf8)).hex
    let digits = Array(digest.prefix(32))
    let parts = [digits[0..<8], digits[8..<12], ["8"] + digits[13..<16], ["8"] + digits[17..<20], digits[20..<32]]
    return parts.map { String($0) }.joined(separator: "-")
  }
}

extension Session {
  /// Makes a store and gives its absolute path.
  func found(_ founding: Founding, at path: String) throws(Failure) -> String {
    let path = try Session.absolute(path)
    let rulebook = try rulebook()
    let units = try founding.register == .empty ? [] : register()
    let entries = try FoundingEntries(founding, units: units, rulebook: rulebook, at: Session.now)
    let progress = FoundingProgress(assignments: founding.sample?.size ?? 0, language: language)
    defer { progress.clear() }
    try Failure.storing { () throws(StoreError) in
      try FileStore.create(
        at: path, sample: founding.sample != nil, identifier: founding.sample?.identifier,
        entries: progress.following(entries), progress: progress.note)
    }
    return path
  }

  private func register() throws(Failure) -> [OrgUnit] {
    let overlay = try overlay()
    do throws(ConfigError) {
      return try Configuration.register(overlay: overlay).units
    } catch {
      throw .configuration(error)
    }
  }

  /// The path from the root on, without steps that lead nowhere.
  private static func absolute(_ path: String) throws(Failure) -> String {
    var start = ""
    if !path.hasPrefix("/") {
      guard let bytes = getcwd(nil, 0) else {
        throw .inputOutput(
          Phrase("Không biết thư mục hiện tại.", "The working folder is not known."),
          next: Phrase("Ghi đường dẫn đầy đủ.", "Write the whole path."))
      }
      defer { free(bytes) }
      start = String(cString: bytes)
    }
    let steps = "\(start)/\(path)".split(separator: "/").filter { $0 != "." }
    return "/" + steps.joined(separator: "/")
  }
}
