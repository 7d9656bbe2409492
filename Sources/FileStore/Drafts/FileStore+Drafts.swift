import CPlatform
import Domain
import Glibc

extension FileStore: DraftStore {
  package func drafts(of account: String) throws(DraftError) -> DraftShelf {
    try withDrafts(of: account, making: false) { shelf throws(DraftError) in
      guard let shelf else { return DraftShelf() }
      return try read(shelf)
    }
  }

  package func keep(_ draft: Draft, of account: String) throws(DraftError) {
    let bytes = DraftFile.bytes(of: draft)
    guard bytes.count <= DraftLimit.bytes else { throw .tooLarge(limit: DraftLimit.bytes) }
    try withDrafts(of: account, making: true) { shelf throws(DraftError) in
      guard let shelf else { return }
      let name = DraftFile.name(of: draft.id)
      let names = try files { () throws(FileFailure) in try folder.files.names(in: shelf) }
      guard names.contains(name) || names.count(where: { DraftFile.id(in: $0) != nil }) < DraftLimit.count else {
        throw .full(limit: DraftLimit.count)
      }
      try files(name) { () throws(FileFailure) in
        try folder.files.replace(name, in: shelf, mode: Layout.fileMode, with: bytes)
      }
    }
  }

  package func remove(_ id: DraftID, of account: String) throws(DraftError) {
    try withDrafts(of: account, making: false) { shelf throws(DraftError) in
      guard let shelf else { return }
      try files(DraftFile.name(of: id)) { () throws(FileFailure) in
        do throws(FileFailure) {
          try folder.files.remove(DraftFile.name(of: id), in: shelf)
        } catch {
          guard error.isMissing else { throw error }
        }
      }
    }
  }

  /// All files of a shelf: what is no file, too large or no draft is named and left alone.
  private func read(_ shelf: Descriptor) throws(DraftError) -> DraftShelf {
    var drafts: [Draft] = []
    var unreadable: [String] = []
    let names = try files { () throws(FileFailure) in try folder.files.names(in: shelf) }
    for name in names.sorted() {
      // A file that is being written has a dot before its name.
      guard !name.hasPrefix("."), drafts.count + unreadable.count < DraftLimit.count * 2 else { continue }
      if let draft = draft(name, in: shelf) { drafts.append(draft) } else { unreadable.append(name) }
    }
    drafts.sort { ($0.saved, $0.id.text) > ($1.saved, $1.id.text) }
    return DraftShelf(drafts: drafts, unreadable: unreadable)
  }

  private func draft(_ name: String, in shelf: Descriptor) -> Draft? {
    guard let id = DraftFile.id(in: name) else { return nil }
    do throws(FileFailure) {
      // Opening a pipe would wait for ever, so the kind is asked first.
      guard try folder.files.status(of: name, in: shelf)?.kind == .file else { return nil }
      let bytes = try folder.files.contents(of: name, in: shelf, atMost: DraftLimit.bytes)
      return bytes.flatMap { DraftFile.draft(id, in: $0) }
    } catch {
      // It is named among the unreadable ones.
      return nil
    }
  }

  /// Runs `body` with the account's folder of drafts open; with nil where there is none and none is to be made.
  private func withDrafts<Result>(
    of account: String, making: Bool, _ body: (Descriptor?) throws(DraftError) -> Result
  ) throws(DraftError) -> Result {
    guard let code = Code<User>(rawValue: account), !account.hasPrefix(".") else { throw .unfitAccount(account) }
    let shelf = try files(Layout.accounts) { () throws(FileFailure) in
      try folder.files.openFolder(
        [Layout.accounts, code.rawValue, Layout.drafts], in: folder.root, making: making ? Layout.folderMode : nil)
    }
    defer { if let shelf { folder.files.close(shelf) } }
    return try body(shelf)
  }

  private func files<Result>(
    _ file: String = Layout.drafts, _ body: () throws(FileFailure) -> Result
  ) throws(DraftError) -> Result {
    do throws(FileFailure) {
      return try body()
    } catch {
      throw .store(StoreError(error, in: file))
    }
  }
}

extension FileSystem {
  /// Opens a folder some folders below another, making those that are missing where a mode is given.
  ///
  /// - Returns: nil where one is missing and none is to be made.
  func openFolder(
    _ names: [String], in root: Descriptor, making mode: UInt32?
  ) throws(FileFailure) -> Descriptor? {
    var opened: Descriptor?
    for name in names {
      let above = opened ?? root
      defer { if above != root { close(above) } }
      do throws(FileFailure) {
        opened = try open(name, in: above, for: .folder)
        continue
      } catch {
        guard error.isMissing else { throw error }
        guard let mode else { return nil }
        try make(name, in: above, mode: mode)
      }
      opened = try open(name, in: above, for: .folder)
    }
    return opened
  }

  /// Makes a folder, unless another process has just made it.
  private func make(_ name: String, in folder: Descriptor, mode: UInt32) throws(FileFailure) {
    do throws(FileFailure) {
      try makeFolder(name, in: folder, mode: mode)
      try synchronise(folder)
    } catch {
      guard error.code == EEXIST else { throw error }
    }
  }
}
