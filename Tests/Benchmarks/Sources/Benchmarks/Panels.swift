/// The dashboard on one store.
struct Panels {
  let program: String
  let store: String
  let size: Int

  private var command: [String] { [program, "tui", "--store", store, "--as", "gs01"] + day }
  /// The first late row says how it stands in words.
  private let firstRow = "Quá hạn "

  func run(_ table: inout Table) {
    table.add("start to the overdue panel", size, (0...15).compactMap { _ in start() }.dropFirst().map { $0 }, "ms")
    guard let panel = Panel(command), panel.wait(for: firstRow) != nil else { return }
    _ = panel.listen(seconds: 0.3)
    memory(of: panel, "at the overdue panel", &table)
    guard showAll(in: panel) else { return }
    let steps = panel.type("j", times: 120)
    table.add("cursor step in a list of all, last byte", size, steps.map(\.milliseconds), "ms")
    table.add("cursor step", size, steps.map(\.bytes), "bytes")
    let pages = panel.type("\u{1B}[6~", times: 40)
    table.add("page in a list of all, last byte", size, pages.map(\.milliseconds), "ms")
    table.add("page", size, pages.map(\.bytes), "bytes")
    filter(panel, &table)
    memory(of: panel, "after filtering a list of all", &table)
    slowLink(&table)
  }

  /// Minutes at rest, of which each may bring one small update.
  func idle(minutes: Int, _ table: inout Table) {
    guard let panel = Panel(command), panel.wait(for: firstRow) != nil else { return }
    _ = panel.listen(seconds: 2)
    let process = Process(number: panel.process)
    guard let before = process.processorTime else { return }
    let bytes = panel.listen(seconds: Double(minutes) * 60)
    guard let after = process.processorTime else { return }
    table.add("idle, a minute", size, [Double(bytes) / Double(minutes)], "bytes")
    table.add("idle, part of a core", size, [(after - before) / Double(minutes) / 600], "%")
  }

  private func start() -> Double? {
    let begun = milliseconds()
    guard let panel = Panel(command) else { return nil }
    return panel.wait(for: firstRow, since: begun)
  }

  /// Goes to the list of assignments and widens it from the open ones to all.
  private func showAll(in panel: borrowing Panel) -> Bool {
    _ = panel.type("2", quiet: 500)
    _ = panel.type("o", quiet: 500)
    return panel.type("o", quiet: 500) != nil
  }

  private func filter(_ panel: borrowing Panel, _ table: inout Table) {
    var letters: [Answer] = []
    for word in ["bao cao", "quy hoach", "snv", "dat dai", "xyz", "ke hoach 2026"] {
      _ = panel.type("/", quiet: 100)
      letters += word.compactMap { panel.type(String($0), quiet: 150) }
      _ = panel.type("\u{1B}", quiet: 300)
    }
    table.add("filter letter over a list of all", size, letters.map(\.milliseconds), "ms")
    table.add("the slowest of the letters", size, [letters.map(\.milliseconds).max() ?? 0], "ms")
  }

  private func memory(of panel: borrowing Panel, _ when: String, _ table: inout Table) {
    let process = Process(number: panel.process)
    table.add("private memory \(when)", size, [process.privateMemory].compactMap { $0 }, "MiB")
    table.add("of it in no file, \(when)", size, [process.anonymousMemory].compactMap { $0 }, "MiB")
  }

  private func slowLink(_ table: inout Table) {
    guard let panel = Panel(command + ["--slow"]), panel.wait(for: firstRow) != nil, showAll(in: panel) else { return }
    table.add("cursor step with --slow", size, panel.type("j", times: 20).map(\.bytes), "bytes")
  }
}
