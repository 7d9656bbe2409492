import CPlatform
import Domain
import JSON

/// The head of a journal at some moment, to be kept where another account or another machine keeps it.
///
/// Whoever owns the files can write a new chain, but not one that passes a head that has left the machine.
package struct Anchor: Hashable, Sendable {
  /// Identifier of the store.
  package var store: String
  /// The epoch in which it was taken.
  package var epoch: Int
  /// The newest entry.
  package var sequence: Int
  /// When that was recorded.
  package var recorded: Moment
  /// The hash of its line.
  package var hash: Digest

  /// The longest text that is read, in bytes.
  package static let sizeLimit = 4096

  /// The anchor as one line: an object with the keys of a journal's entry.
  package var bytes: [UInt8] {
    var writer = JSONWriter(capacity: 256)
    writer.beginObject()
    writer.key("store")
    writer.string(store)
    writer.key("epoch")
    writer.integer(Int64(epoch))
    writer.key("q")
    writer.integer(Int64(sequence))
    writer.key("t")
    writer.string(recorded.iso)
    writer.key("h")
    writer.string(hash.hex)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// Reads what `bytes` wrote; nil for anything else.
  package init?(_ bytes: [UInt8]) {
    do throws(JSONError) {
      let found = try JSONParser(lengthLimit: Self.sizeLimit).withDocument(bytes) { root throws(JSONError) in
        try Self.read(root)
      }
      guard let found else { return nil }
      self = found
    } catch {
      return nil
    }
  }

  init(_ state: StoreState, of format: StoreFormat, recorded: Moment) {
    store = format.store
    epoch = format.epoch
    sequence = state.head.sequence
    self.recorded = recorded
    hash = state.head.hash
  }

  private init(store: String, epoch: Int, sequence: Int, recorded: Moment, hash: Digest) {
    self.store = store
    self.epoch = epoch
    self.sequence = sequence
    self.recorded = recorded
    self.hash = hash
  }

  private static func read(_ root: JSONElement) throws(JSONError) -> Anchor? {
    let sequence = Int(try root.member("q").integer)
    guard let recorded = Moment(iso: try root.member("t").string), sequence > 0,
      let hash = Digest(hex: try root.member("h").string)
    else { return nil }
    return Anchor(
      store: try root.member("store").string, epoch: Int(try root.member("epoch").integer), sequence: sequence,
      recorded: recorded, hash: hash)
  }
}

extension FileStore {
  /// The head of the journal, taken under the lock and put on the disk first.
  package func anchor() throws(StoreError) -> Anchor {
    let holder = LockHolder(
      process: Int(kc_process()), account: Account.current, since: options.now(), action: "anchor")
    return try locked(as: holder) { () throws(StoreError) in
      let state = try refreshed()
      if let fault = state.fault { throw fault }
      try settled(state)
      return Anchor(state, of: format, recorded: state.recorded ?? options.now())
    }
  }
}
