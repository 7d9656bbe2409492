// swift-tools-version: 6.1
import PackageDescription

// Figures of the built program as a whole process, beside peers in the same run: Docs/Benchmarks.md.

let package = Package(
  name: "Benchmarks",
  targets: [
    .executableTarget(name: "Benchmarks", dependencies: ["CPseudoTerminal"]),
    .target(name: "CPseudoTerminal"),
  ],
  swiftLanguageModes: [.v6]
)
