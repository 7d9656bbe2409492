import Domain
import JSON

/// Watermarks as files: `accounts/<account>/seen.json` (Docs/StoreFormat.md, "Watermarks"), beside the account's drafts.
extension FileStore: WatermarkStore {
  private static let name = "seen.json"
  private static let limit = 4096

  package func watermark(of account: String) -> Watermark? {
    // Nothing depends on a watermark: one that cannot be read is one that is not there.
    guard let shelf = (try? shelf(of: account, making: nil)) ?? nil else { return nil }
    defer { folder.files.close(shelf) }
    guard (try? folder.files.status(of: FileStore.name, in: shelf))??.kind == .file else { return nil }
    let bytes = (try? folder.files.contents(of: FileStore.name, in: shelf, atMost: FileStore.limit)) ?? nil
    return bytes.flatMap { FileStore.watermark(in: $0) }
  }

  package func keep(_ watermark: Watermark, of account: String) throws(StoreError) {
    do throws(FileFailure) {
      guard let shelf = try shelf(of: account, making: Layout.folderMode) else { return }
      defer { folder.files.close(shelf) }
      try folder.files.replace(
        FileStore.name, in: shelf, mode: Layout.fileMode, with: FileStore.bytes(of: watermark))
    } catch {
      throw StoreError(error, in: FileStore.name)
    }
  }

  /// The folder of an account; nil where its name can be none, or where it is missing and none is to be made.
  private func shelf(of account: String, making mode: UInt32?) throws(FileFailure) -> Descriptor? {
    guard let code = Code<User>(rawValue: account), !account.hasPrefix(".") else { return nil }
    return try folder.files.openFolder([Layout.accounts, code.rawValue], in: folder.root, making: mode)
  }

  private static func bytes(of watermark: Watermark) -> [UInt8] {
    var writer = JSONWriter(capacity: 128)
    writer.beginObject()
    writer.key("v")
    writer.integer(1)
    writer.key("through")
    writer.integer(Int64(watermark.through.value))
    writer.key("day")
    writer.string(watermark.day.iso)
    writer.key("moment")
    writer.string(watermark.moment.iso)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private static func watermark(in bytes: [UInt8]) -> Watermark? {
    do throws(JSONError) {
      return try JSONParser(lengthLimit: limit).withDocument(bytes) { root throws(JSONError) in
        guard try root.member("v").integer == 1, let day = CalendarDay(iso: try root.member("day").string),
          let moment = Moment(iso: try root.member("moment").string),
          let through = Int(exactly: try root.member("through").integer), through >= 0
        else { return nil }
        return Watermark(through: SequenceNumber(through), day: day, moment: moment)
      }
    } catch {
      // As one that is not there: the next sitting writes a new one.
      return nil
    }
  }
}
