import Domain
import JSON

/// The file `read-only`: writing was stopped, by whom, when and why.
package struct WriteStop: Hashable, Sendable {
  /// Why, as a sentence for people.
  package var reason: String
  /// The account under which it was stopped; nil where the file does not say.
  package var account: String?
  /// When; nil where the file does not say.
  package var at: Moment?

  /// The largest content that is read, in bytes.
  static let sizeLimit = 64 * 1024

  /// The content of the file.
  var bytes: [UInt8] {
    var writer = JSONWriter(capacity: 512)
    writer.beginObject()
    writer.key("reason")
    writer.string(reason)
    if let account {
      writer.key("account")
      writer.string(account)
    }
    if let at {
      writer.key("at")
      writer.string(at.iso)
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// Reads the content; a person may have written plain text, which is then the reason.
  init(_ bytes: [UInt8]) {
    do throws(JSONError) {
      self = try JSONParser(lengthLimit: WriteStop.sizeLimit).withDocument(bytes) { root throws(JSONError) in
        WriteStop(
          reason: try root.member("reason").string, account: try root.optionalMember("account")?.string,
          at: try root.optionalMember("at").flatMap { at throws(JSONError) in Moment(iso: try at.string) })
      }
    } catch {
      self = WriteStop(reason: String(decoding: bytes.prefix(200), as: UTF8.self))
    }
  }

  init(reason: String, account: String? = nil, at: Moment? = nil) {
    self.reason = reason
    self.account = account
    self.at = at
  }
}

extension StoreFolder {
  /// The content of `format.json`.
  func format() throws(StoreError) -> StoreFormat {
    let bytes: [UInt8]?
    do throws(FileFailure) {
      bytes = try files.contents(of: Layout.format, in: root, atMost: StoreFormat.sizeLimit)
    } catch {
      throw StoreError(error, in: Layout.format)
    }
    guard let bytes else { throw .noStore(folder: path) }
    do throws(JSONError) {
      return try StoreFormat(bytes)
    } catch {
      throw .unreadable(file: Layout.format, reason: error.sentence)
    }
  }

  /// That writing was stopped; nil where it was not.
  func writeStop() throws(StoreError) -> WriteStop? {
    let bytes = try StoreError.files(Layout.readOnly) { () throws(FileFailure) in
      try files.contents(of: Layout.readOnly, in: root, atMost: WriteStop.sizeLimit)
    }
    return bytes.map { WriteStop($0) }
  }

  /// Stops all writing; true once that is on the disk.
  @discardableResult
  func stopWriting(_ stop: WriteStop) -> Bool {
    do throws(FileFailure) {
      if try files.status(of: Layout.readOnly, in: root) != nil { return true }
      try files.writeNew(Layout.readOnly, in: root, mode: Layout.fileMode, stop.bytes)
      try files.synchronise(root)
      return true
    } catch {
      return false
    }
  }
}
