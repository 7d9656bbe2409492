/// The dashboard on one store.
struct Panels {
  let program: String
  let store: String
  let size: Int

  private var command: [String] { [program, "tui", "--store", store, "--as", "gs01"] + day }

  func run() {
    report("start to the overdue panel, \(size)", (0..<6).compactMap { _ in start() }.dropFirst().map { $0 }, "ms")
    guard let panel = Panel(command, columns: 100, rows: 30), panel.wait(for: "ngày", since: milliseconds()) != nil
    else {
      return
    }
    _ = panel.type("2", quiet: 500)
    let steps = (0..<40).compactMap { _ in panel.type("j", quiet: 30) }
    report("cursor step, \(size)", steps.map(\.milliseconds), "ms")
    report("cursor step, \(size)", steps.map { Double($0.bytes) }, "bytes")
    let pages = (0..<20).compactMap { _ in panel.type("\u{1B}[6~", quiet: 30) }
    report("page, \(size)", pages.map(\.milliseconds), "ms")
    report("page, \(size)", pages.map { Double($0.bytes) }, "bytes")
    _ = panel.type("/", quiet: 100)
    report(
      "filter letter, \(size)", "bao cao".compactMap { panel.type(String($0), quiet: 150) }.map(\.milliseconds), "ms")
    report("private memory, \(size)", [panel.privateMemory].compactMap { $0 }, "MiB")
  }

  private func start() -> Double? {
    let begun = milliseconds()
    guard let panel = Panel(command, columns: 100, rows: 30) else { return nil }
    // The first late row says its days in words.
    return panel.wait(for: "Quá hạn ", since: begun)
  }
}
