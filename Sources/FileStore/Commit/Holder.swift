import CPlatform
import Domain
import JSON

/// The file `holder.json`: who has the lock, as far as that could be noted; for a message and nothing else.
enum Holder {
  private static let size = 512

  /// Notes who has the lock now, and tells whether that worked; the file decides nothing.
  @discardableResult
  static func note(_ holder: LockHolder, in folder: StoreFolder) -> Bool {
    var writer = JSONWriter(capacity: 256)
    writer.beginObject()
    writer.key("pid")
    writer.integer(Int64(holder.process))
    writer.key("account")
    writer.string(holder.account)
    writer.key("since")
    writer.string(holder.since.iso)
    writer.key("action")
    writer.string(holder.action)
    writer.endObject()
    // Of one size for ever: a file that is cut and grown at each commit would cost the disk more than the entry.
    let padding = [UInt8](repeating: 0x20, count: max(0, size - 1 - writer.count)) + [0x0A]
    do throws(FileFailure) {
      let file = try folder.files.open(Layout.holder, in: folder.root, for: .overwrite(mode: Layout.fileMode))
      defer { folder.files.close(file) }
      try folder.files.writeAll(file, writer.bytes + padding)
      return true
    } catch {
      return false
    }
  }

  /// Who noted the lock last; nil where that cannot be read.
  static func read(in folder: StoreFolder) -> LockHolder? {
    do {
      guard let bytes = try folder.files.contents(of: Layout.holder, in: folder.root, atMost: size) else {
        return nil
      }
      return try JSONParser(lengthLimit: size).withDocument(bytes) { root throws(JSONError) in
        guard let since = Moment(iso: try root.member("since").string) else { return nil }
        return LockHolder(
          process: Int(try root.member("pid").integer), account: try root.member("account").string, since: since,
          action: try root.member("action").string)
      }
    } catch {
      // Torn by a writer at this moment, or missing: the message goes without a name.
      return nil
    }
  }
}
