import CPlatform
import Domain

/// How far the making of a store has come.
package enum CreationProgress: Hashable, Sendable {
  /// So many records are written.
  case records(Int)
  /// All are written; the checkpoint is being made.
  case checkpoint
}

extension FileStore {
  /// Makes a new store that is filled with entries, and puts a checkpoint behind them.
  ///
  /// It is built in a folder beside, put on the disk, and only then gets its name: there is never half a store. An empty
  /// folder of that name is replaced; anything else there is `exists`. Missing folders above it are made.
  ///
  /// - Parameter entries: in ascending order of their moments; one that is longer than a bulk entry may be is written
  ///   as several.
  /// - Parameter identifier: of the store; nil takes a random one, which no two stores share.
  package static func create(
    at path: String, sample: Bool, identifier: String? = nil, entries: some Sequence<DraftEntry>,
    options: StoreOptions = StoreOptions(),
    files: any FileSystem = RealFileSystem(), progress: (CreationProgress) -> Void = { _ in }
  ) throws(StoreError) {
    let site = try CreationSite(for: path, on: files)
    do throws(StoreError) {
      var format = StoreFormat(sample: sample)
      if let identifier { format.store = identifier }
      let folder = try site.layOut(format)
      var builder = StoreBuilder(folder: folder, format: format, options: options)
      for entry in entries { try builder.add(entry, progress) }
      progress(.checkpoint)
      try builder.finish()
    } catch {
      site.abandon()
      throw error
    }
    try site.moveIn()
  }
}
