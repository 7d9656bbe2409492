import CPlatform
import Domain

extension CheckpointFolder {
  /// Writes a checkpoint of a state and gives it its name; nothing happens where a good one stands already.
  ///
  /// The caller holds the lock of checkpoints, or is the only one who knows the store folder.
  func write(_ state: StoreState, at now: Moment) throws(StoreError) {
    let sequence = state.head.sequence
    let name = NumberedName.text(sequence)
    try StoreError.files(Layout.checkpoint) { () throws(FileFailure) in try makeFolder() }
    let all = try StoreError.files(Layout.checkpoint) { () throws(FileFailure) in
      try files.open(Layout.checkpoint, in: root, for: .folder)
    }
    defer { files.close(all) }
    let beside = ".\(name).new"
    try StoreError.files(name) { () throws(FileFailure) in
      try removeLeftovers(in: all)
      try files.makeFolder(beside, in: all, mode: Layout.folderMode)
    }
    do throws(StoreError) {
      try fill(beside, in: all, state, now)
      try StoreError.files(name) { () throws(FileFailure) in
        // What stands there under this name was not good, or it would have been kept.
        if try files.status(of: name, in: all) != nil { try files.removeTree(name, in: all) }
        try files.renameToNew(beside, in: all, to: name, in: all)
        try files.synchronise(all)
      }
    } catch {
      sweep(all)
      throw error
    }
    try StoreError.files(Layout.checkpoint) { () throws(FileFailure) in try removeOld(in: all) }
  }

  private func fill(_ name: String, in all: Descriptor, _ state: StoreState, _ now: Moment) throws(StoreError) {
    let folder = try StoreError.files(name) { () throws(FileFailure) in try files.open(name, in: all, for: .folder) }
    defer { files.close(folder) }
    let writer = CheckpointWriter(files: files, folder: folder, store: store)
    try writer.write(state, requests: state.requests.rows(before: now))
  }

  private func makeFolder() throws(FileFailure) {
    if try files.status(of: Layout.checkpoint, in: root) != nil { return }
    try files.makeFolder(Layout.checkpoint, in: root, mode: Layout.folderMode)
    try files.synchronise(root)
  }

  /// Takes away what a failed attempt left; where that fails too, the next attempt does it.
  private func sweep(_ all: Descriptor) {
    do throws(FileFailure) { try removeLeftovers(in: all) } catch { return }
  }

  private func removeLeftovers(in all: Descriptor) throws(FileFailure) {
    for name in try files.names(in: all) where name.hasPrefix(".") { try files.removeTree(name, in: all) }
  }

  private func removeOld(in all: Descriptor) throws(FileFailure) {
    let sequences = try files.names(in: all).compactMap { NumberedName.number(in: $0) }.sorted(by: >)
    for sequence in sequences.dropFirst(Self.kept) {
      try files.removeTree(NumberedName.text(sequence), in: all)
    }
  }
}
