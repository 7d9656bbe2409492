/// Other programs at the same work, in the same run; a peer that is not installed is left out.
struct Peers {
  let program: String
  let scratch: String

  func run() {
    let list = "\(scratch)/all.json"
    let store = "\(scratch)/store-\(sizes.last ?? 0)"
    guard measure([program, "assignments", "list", "--store", store, "--format", "json", "-o", list] + day) != nil
    else {
      return
    }
    let late = "[.[] | select(.daysLate > 0)] | length"
    report("jq over the same assignments", repeated { measure(["jq", late, list]) }.map(\.wall), "ms")
    let database = "\(scratch)/all.db"
    let load =
      "CREATE TABLE a AS SELECT value ->> 'id' AS id, value ->> 'daysLate' AS late FROM json_each(readfile('\(list)'))"
    guard measure(["sqlite3", database, load]) != nil else { return }
    let select = "SELECT * FROM a WHERE late > 0 ORDER BY late DESC"
    report(
      "sqlite3 select over the same", repeated { measure(["sqlite3", "-json", database, select]) }.map(\.wall), "ms")
  }
}
