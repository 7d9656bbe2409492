import Configuration
import Domain
import Glibc
import Testing

@Suite("Overlay of the configuration")
struct ConfigOverlayTests {
  @Test("replaces one file and leaves the others")
  func replacesOneFile() throws {
    let text = #"""
      {"schema": 1, "dueSoonWorkingDays": 5, "bucketLimits": [7, 30], "veryLateAfterDays": 60, "rollsFixedDue": true,
       "beforeReading": "same-day", "explanationWorkingDays": 7}
      """#
    let overlay = ConfigOverlay(files: ["thresholds.json": Array(text.utf8)])
    let rulebook = try Configuration.load(overlay: overlay) { _ in "" }
    #expect(
      rulebook.thresholds
        == Thresholds(
          dueSoonWorkingDays: 5, bucketLimits: [7, 30], veryLateAfterDays: 60, rollsFixedDue: true,
          beforeReading: .sameDay, explanationWorkingDays: 7))
    #expect(rulebook.catalogue.documents.count == 34)
  }

  @Test("adds a year to the calendar, and refuses one that leaves a hole")
  func addsYears() throws {
    let later = Array(
      #"{"schema": 1, "year": 2028, "status": "estimated", "off": [], "work": [], "uncertain": []}"#.utf8)
    let rulebook = try Configuration.load(overlay: ConfigOverlay(files: ["calendar/2028.json": later])) { _ in "" }
    #expect(try rulebook.calendar.isWorkingDay(day("2028-03-01")))
    let apart = Array(
      #"{"schema": 1, "year": 2030, "status": "estimated", "off": [], "work": [], "uncertain": []}"#.utf8)
    let findings = Configuration.check(overlay: ConfigOverlay(files: ["calendar/2030.json": apart]))
    #expect(findings.map(\.fault) == [.yearMissing(2028)])
  }

  @Test(
    "refuses files that mean nothing",
    arguments: ["role.json", "calendar/26.json", "calendar/2026b.json", "legal/catalog.json", "units/other.json"])
  func refusesUnknownFiles(name: String) {
    let overlay = ConfigOverlay(files: [name: Array("{}".utf8)])
    #expect(Configuration.check(overlay: overlay).map(\.fault) == [.unknownFile])
    #expect(throws: ConfigError.self) { try Configuration.load(overlay: overlay) { _ in "" } }
  }

  @Test(
    "names bytes that are no JSON",
    arguments: [
      "", "{", "[]", "null", "\u{FEFF}{\"schema\": 1}", "{\"schema\": 1, \"schema\": 1}", "{\"schema\": 1e0}",
      String(repeating: "[", count: 5_000),
    ])
  func namesBrokenJSON(text: String) {
    let files = Configuration.builtInFileNames.map { ($0, Array(text.utf8)) }
    expectErrorsEverywhere(ConfigOverlay(files: Dictionary(uniqueKeysWithValues: files)))
  }

  @Test("survives files cut and files with a byte changed", arguments: 1..<8)
  func survivesDamage(eighth: Int) throws {
    var cut: [String: [UInt8]] = [:]
    var changed: [String: [UInt8]] = [:]
    for name in Configuration.builtInFileNames {
      let whole = try #require(Configuration.bytes(of: name))
      let place = whole.count * eighth / 8
      cut[name] = Array(whole.prefix(place))
      changed[name] = whole[..<place] + [0xFF] + whole[(place + 1)...]
    }
    expectErrorsEverywhere(ConfigOverlay(files: cut))
    expectErrorsEverywhere(ConfigOverlay(files: changed))
  }

  private func expectErrorsEverywhere(_ overlay: ConfigOverlay) {
    let findings = Configuration.check(overlay: overlay)
    for name in Configuration.builtInFileNames {
      #expect(findings.contains { $0.file == name && $0.weight == .error }, "\(name)")
    }
  }

  @Test("collects all findings of all files at once")
  func collectsAll() {
    let overlay = ConfigOverlay(files: [
      "roles.json": Array(#"{"schema": 1, "roles": []}"#.utf8),
      "thresholds.json": Array(#"{"schema": 1, "dueSoonWorkingDays": "3"}"#.utf8),
      "units/dak-nong.json": Array(#"{"schema": 1, "units": [{"code": "a"}]}"#.utf8),
    ])
    let findings = Configuration.check(overlay: overlay)
    #expect(Set(findings.map(\.file)).isSuperset(of: ["roles.json", "thresholds.json", "units/dak-nong.json"]))
    #expect(findings.count(where: { $0.file == "roles.json" }) == Role.allCases.count - 1)
    #expect(throws: ConfigError.self) { try Configuration.register(overlay: overlay) }
  }
}

@Suite("Reading an overlay from a folder")
struct ConfigOverlayReadingTests {
  @Test("takes JSON files one level deep and nothing else")
  func takesJSONFiles() throws {
    try withFolder { folder in
      try write("{}", to: "\(folder)/roles.json")
      try write("x", to: "\(folder)/setup")
      try write("{}", to: "\(folder)/.hidden.json")
      mkdir("\(folder)/calendar", 0o755)
      try write("{ }", to: "\(folder)/calendar/2026.json")
      mkdir("\(folder)/calendar/old", 0o755)
      try write("{}", to: "\(folder)/calendar/old/2026.json")
      symlink("nowhere", "\(folder)/dangling")
      let overlay = try ConfigOverlay(directory: folder)
      #expect(overlay.files == ["roles.json": Array("{}".utf8), "calendar/2026.json": Array("{ }".utf8)])
    }
  }

  @Test("refuses what is there and cannot be read")
  func refusesUnreadable() throws {
    try withFolder { folder in
      #expect(faults(of: "\(folder)/none") == [.unreadable(ENOENT)])
      symlink("nowhere", "\(folder)/roles.json")
      #expect(faults(of: folder) == [.unreadable(ENOENT)])
      unlink("\(folder)/roles.json")
      mkfifo("\(folder)/roles.json", 0o600)
      #expect(faults(of: folder) == [.notAFile])
    }
  }

  @Test("refuses a file larger than any configuration")
  func refusesLargeFile() throws {
    try withFolder { folder in
      try write("", to: "\(folder)/roles.json")
      #expect(truncate("\(folder)/roles.json", ConfigOverlay.fileLimit + 1) == 0)
      #expect(faults(of: folder) == [.tooLarge(limit: ConfigOverlay.fileLimit)])
    }
  }

  private func faults(of folder: String) -> [ConfigFault] {
    do throws(ConfigError) {
      _ = try ConfigOverlay(directory: folder)
      return []
    } catch {
      return error.findings.map(\.fault)
    }
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/kycuong-config-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer { remove(folder) }
    try body(folder)
  }

  /// Removes a folder with the files and folders in it.
  private func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
      }
      closedir(stream)
    }
    rmdir(path)
  }

  private func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
