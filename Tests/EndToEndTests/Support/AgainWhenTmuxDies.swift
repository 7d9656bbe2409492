import Testing

/// Plays a test once more when the tmux server itself died under it: tmux 3.3a sometimes does while windows are resized,
/// and that says nothing of the program in it.
struct AgainWhenTmuxDies: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    do {
      try await function()
    } catch TmuxTerminal.TmuxError.refused(_, let complaints) where Self.isDeath(complaints) {
      print("tmux died under \(test.name): once more")
      try await function()
    }
  }

  /// What a client says whose server is gone (client.c of tmux).
  private static func isDeath(_ complaints: String) -> Bool {
    ["server exited unexpectedly", "lost server", "no server running", "error connecting"].contains {
      complaints.contains($0)
    }
  }
}

extension Trait where Self == AgainWhenTmuxDies {
  static var againWhenTmuxDies: Self { Self() }
}
