// swift-tools-version: 6.1
import PackageDescription

// Targets, their contents and the directions between them: Docs/Architecture.md.

/// The release binary carries the Swift runtime, so that it starts in milliseconds and needs no toolchain.
///
/// swift-argument-parser brings in FoundationEssentials; its static archive does not name the three it needs itself.
let staticRuntime: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims", "-lswiftSynchronization"],
    .when(configuration: .release))
]

let package = Package(
  name: "KyCuong",
  products: [
    .executable(name: "kycuong", targets: ["kycuong"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .executableTarget(
      name: "kycuong",
      dependencies: [
        "DashboardApp", "NcursesTerminal", "FileStore", "Configuration", "Documents", "Domain", "TerminalUI",
        "VietnameseText", "JSON", "ServerEntry", "CPlatform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: staticRuntime
    ),

    .target(name: "VietnameseText"),
    .target(name: "Domain", dependencies: ["VietnameseText"]),
    .target(name: "Documents", dependencies: ["Domain", "TerminalUI", "VietnameseText"]),
    .target(name: "TerminalUI", dependencies: ["VietnameseText"]),
    .target(name: "DashboardApp", dependencies: ["Domain", "TerminalUI", "Documents"]),
    .target(name: "NcursesTerminal", dependencies: ["TerminalUI", "CNcurses", "CPlatform"]),
    .target(name: "JSON", dependencies: ["CJSON"]),
    .target(name: "FileStore", dependencies: ["Domain", "VietnameseText", "JSON", "CCrypto", "CPlatform"]),
    .target(name: "Configuration", dependencies: ["Domain", "JSON", "VietnameseText", "CDefaultConfig"]),
    .target(name: "ServerEntry", dependencies: ["JSON", "CPlatform"]),

    .systemLibrary(name: "CNcurses"),
    .target(name: "CJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CPlatform"),
    .target(name: "CDefaultConfig", cSettings: [.unsafeFlags(["-std=c23"])]),

    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Configuration"], exclude: ["Golden"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(name: "NcursesTerminalTests", dependencies: ["NcursesTerminal"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "ConfigurationTests", dependencies: ["Configuration", "Domain", "JSON", "VietnameseText"]),
    .testTarget(name: "ServerEntryTests", dependencies: ["ServerEntry"]),
    .target(name: "StoreTestSupport", dependencies: ["FileStore", "JSON"], path: "Tests/Support/StoreTestSupport"),
    .testTarget(name: "FileStoreTests", dependencies: ["FileStore", "StoreTestSupport"]),
    .executableTarget(
      name: "StoreWriter", dependencies: ["FileStore", "StoreTestSupport"], path: "Tests/Support/StoreWriter"),
    .testTarget(name: "CrashTests", dependencies: ["FileStore", "CPlatform", "StoreTestSupport", "StoreWriter"]),
    .testTarget(
      name: "DashboardAppTests", dependencies: ["DashboardApp", "Configuration"], exclude: ["Golden"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Domain", "JSON", "StoreTestSupport", "CPlatform"],
      exclude: ["Server/room.sh"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
