// Configuration: turns the files of Config/ into values of the domain.
//
// Purpose. Law, calendar, roles, thresholds and the register of units are data that a province edits. They are compiled
// into the program and can be replaced file by file from a folder (`--config`). Everything is checked before any of it is
// used, and everything that is wrong is told at once, with file, place in the JSON and reason.
//
// Calling sequence:
//   1. `ConfigOverlay(directory:)` for `--config DIR`, else `.none`.
//   2. `Configuration.load(overlay:hashing:)` for the rulebook; `Configuration.register(overlay:)` when a store is made.
//   3. `Configuration.check(overlay:)` for `config check`.
//
// Errors. `ConfigError` with all findings; `ConfigFinding.sentence` tells each in both languages. Warnings alone are no
// error. Only `ConfigOverlay(directory:)` touches files; it never writes.

import Domain

/// The configuration of the program.
package enum Configuration {
  /// The rulebook under an overlay.
  ///
  /// - Parameter digest: SHA-256 of bytes in hexadecimal, for the mark of the catalogue's version.
  package static func load(
    overlay: ConfigOverlay = .none, hashing digest: ([UInt8]) -> String
  ) throws(ConfigError) -> Rulebook {
    let loader = ConfigurationLoader(overlay: overlay, checksEveryText: false)
    loader.reportUnknownFiles()
    let rulebook = loader.rulebook(hash: digest(loader.catalogueBytes))
    guard let rulebook, loader.findings.allSatisfy({ $0.weight == .warning }) else {
      throw ConfigError(findings: loader.findings)
    }
    return rulebook
  }

  /// The register of units under an overlay, for a new store.
  package static func register(overlay: ConfigOverlay = .none) throws(ConfigError) -> UnitRegister {
    let loader = ConfigurationLoader(overlay: overlay, checksEveryText: false)
    let register = loader.register()
    guard let register, loader.findings.allSatisfy({ $0.weight == .warning }) else {
      throw ConfigError(findings: loader.findings)
    }
    return register
  }

  /// Reorganisations of units from the bytes of a file that a person wrote.
  package static func events(in bytes: [UInt8], named name: String) throws(ConfigError) -> UnitEventsFile {
    let loader = ConfigurationLoader(overlay: .none, checksEveryText: false)
    let file = loader.events(in: bytes, named: name)
    guard let file, loader.findings.allSatisfy({ $0.weight == .warning }) else {
      throw ConfigError(findings: loader.findings)
    }
    return file
  }

  /// Everything that can be found fault with in all files, file by file; empty when there is nothing.
  package static func check(overlay: ConfigOverlay = .none) -> [ConfigFinding] {
    let loader = ConfigurationLoader(overlay: overlay, checksEveryText: true)
    loader.reportUnknownFiles()
    _ = loader.rulebook(hash: "")
    _ = loader.register()
    return loader.findings
  }

  /// Names of the files that are compiled in.
  package static var builtInFileNames: [String] { ConfigFiles.builtInNames }

  /// The bytes of a file in force under an overlay; nil where there is none of this name.
  package static func bytes(of file: String, overlay: ConfigOverlay = .none) -> [UInt8]? {
    ConfigFiles(overlay: overlay).bytes(of: file)
  }
}
