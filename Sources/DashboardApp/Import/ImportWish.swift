import Domain
import VietnameseText

/// Which file is to be read, as what, for whom.
package struct ImportWish: Hashable, Sendable {
  package let path: String
  package let kind: ImportKind
  /// Nil finds out.
  package let encoding: TextEncoding?
  package let actor: Actor
  /// The day on which it would be written.
  package let day: CalendarDay
}

/// A file that was read, and what taking it in would do.
package struct ImportReading: Sendable {
  package let table: ImportTable
  package let plan: ImportPlan
}

/// Gives the bytes of files that a person names; the program that wires the dashboard has it, a shared server has none.
package protocol ImportFiles: Sendable {
  /// The name without folders, the bytes, and their SHA-256 in hexadecimal.
  func read(_ path: String) throws(ImportFileFault) -> (name: String, bytes: [UInt8], hash: String)
}

extension EffectRunner {
  /// Reads a file and judges its rows on the newest state.
  func read(_ wish: ImportWish) -> Result<ImportReading, ImportFileFault> {
    do throws(ImportFileFault) {
      guard let files else { throw .unreadable("máy chủ dùng chung không mở tệp") }
      let (name, bytes, hash) = try files.read(wish.path)
      let table = try ImportTable(bytes, named: name, hash: hash, encoding: wish.encoding, kind: wish.kind)
      return .success(ImportReading(table: table, plan: try plan(table, wish)))
    } catch {
      return .failure(error)
    }
  }

  private func plan(_ table: ImportTable, _ wish: ImportWish) throws(ImportFileFault) -> ImportPlan {
    let registry: Registry
    do throws(StoreError) { registry = try store.snapshot().registry } catch { throw .store(error) }
    do throws(RuleViolation) {
      return try registry.importPlan(
        for: ImportRequest(table.sheet, from: table.source), by: wish.actor, on: wish.day, under: rulebook)
    } catch {
      throw .refused(error)
    }
  }
}
