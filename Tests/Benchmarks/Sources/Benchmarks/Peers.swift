/// Other programs at the same work, in the same run; a peer that is not installed is left out.
struct Peers {
  let program: String
  let store: String
  let scratch: String
  let size: Int

  func run(_ table: inout Table) {
    let list = "\(scratch)/all.json"
    let rows = "\(scratch)/all.csv"
    for (format, file) in [("json", list), ("csv", rows)] {
      let export = [program, "assignments", "list", "--store", store, "--format", format, "-o", file]
      guard measure(export + day) != nil else { return }
    }
    queries(of: list, &table)
    tasks(&table)
    let panels = PeerPanels(scratch: scratch, rows: rows, size: size)
    panels.run(&table)
  }

  private func queries(of list: String, _ table: inout Table) {
    let late = "[.[] | select(.daysLate > 0)]"
    let figure = "overdue --format json"
    table.add(peer: "jq", figure, repeated(3) { measure(["jq", late, list]) }.map(\.wall), "ms")
    let database = "\(scratch)/all.db"
    let load = """
      CREATE TABLE a AS SELECT value ->> 'id' AS id, value ->> 'unit' AS unit, value ->> 'title' AS title,
      value ->> 'due' AS due, value ->> 'daysLate' AS late FROM json_each(readfile('\(list)'))
      """
    guard measure(["sqlite3", database, load]) != nil else { return }
    let select = "SELECT * FROM a WHERE late > 0 ORDER BY late DESC"
    let selected = repeated(10) { measure(["sqlite3", "-json", database, select]) }
    table.add(peer: "sqlite3", figure, selected.map(\.wall), "ms")
  }

  /// taskwarrior with as many tasks, a tenth of them pending and a third of those late.
  private func tasks(_ table: inout Table) {
    let folder = "\(scratch)/task"
    guard measure(["mkdir", folder]) != nil, TaskFiles.write(to: folder, count: size) else { return }
    let settings = ["rc:/dev/null", "rc.data.location=\(folder)", "rc.confirmation=no", "rc.verbose=nothing"]
    let overdue = repeated(3) { measure(["task"] + settings + ["overdue"]) }
    table.add(peer: "task overdue", "overdue --format json", overdue.map(\.wall), "ms")
    let added = repeated(10) { measure(["task"] + settings + ["add", "Đo tốc độ"]) }
    table.add(peer: "task add", "assignments add, whole process", added.map(\.wall), "ms")
  }
}
