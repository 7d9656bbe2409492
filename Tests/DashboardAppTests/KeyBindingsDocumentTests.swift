import Foundation
import TerminalUI
import Testing

@testable import DashboardApp

/// Docs/KeyBindings.md is what the bindings say.
@Suite struct KeyBindingsDocumentTests {
  /// No screen is told with the keys of another, as where the account may not come in.
  @Test(arguments: ScreenCatalog.all.map { $0.id })
  func everyScreenIsReached(screen: ScreenID) throws {
    #expect(try Station.all.contains { try $0.desk().app.current == screen })
  }

  /// With KYCUONG_REWRITE_GOLDEN=1 in the environment the file is written instead.
  @Test func theDocumentIsGenerated() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Docs/KeyBindings.md")
    let text = try KeyBindingsDocument().text
    if ProcessInfo.processInfo.environment["KYCUONG_REWRITE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
