import CPlatform
import Domain
import JSON

/// The file `holder.json`: who has the lock, as far as that could be noted; for a message and nothing else.
enum Holder {
  private static let sizeLimit = 4096

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
    writer.newline()
    do throws(FileFailure) {
      let file = try folder.files.open(Layout.holder, in: folder.root, for: .rewrite(mode: Layout.fileMode))
      defer { folder.files.close(file) }
      try folder.files.writeAll(file, writer.bytes)
      return true
    } catch {
      return false
    }
  }

  /// Who noted the lock last; nil where that cannot be read.
  static func read(in folder: StoreFolder) -> LockHolder? {
    do {
      guard let bytes = try folder.files.contents(of: Layout.holder, in: folder.root, atMost: sizeLimit) else {
        return nil
      }
      return try JSONParser(lengthLimit: sizeLimit).withDocument(bytes) { root throws(JSONError) in
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
