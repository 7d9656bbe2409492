import Domain
import Glibc

extension StoreError {
  /// What a failed file call means to whoever asked.
  init(_ failure: FileFailure, in file: String = "") {
    let name = failure.name.isEmpty ? file : failure.name
    self =
      failure.isOutOfSpace
      ? .diskFull(file: name)
      : .inputOutput(operation: failure.call.rawValue, file: name, errno: failure.code)
  }

  /// Why a folder is not used as a store.
  init(_ fault: FolderFault, path: String) {
    switch fault {
    case .missing, .noStore: self = .noStore(folder: path)
    case .foreignOwner: self = .unfitFolder(folder: path, reason: .otherOwner)
    case .writableByOthers: self = .unfitFolder(folder: path, reason: .openToOthers)
    case .unsupportedVolume(let magic):
      self = .unfitFolder(folder: path, reason: .networkFileSystem("0x" + String(magic, radix: 16)))
    case .file(let failure) where failure.call == .open && failure.code == ELOOP:
      self = .unfitFolder(folder: path, reason: .symbolicLink)
    case .file(let failure) where failure.call == .open && failure.code == ENOTDIR:
      self = .unfitFolder(folder: path, reason: .notAFolder)
    case .file(let failure): self = StoreError(failure, in: path)
    }
  }

  /// Runs file calls on a file of the store.
  static func files<Result: ~Copyable>(
    _ file: String = "", _ body: () throws(FileFailure) -> Result
  ) throws(StoreError) -> Result {
    do throws(FileFailure) {
      return try body()
    } catch {
      throw StoreError(error, in: file)
    }
  }
}

extension JournalScan.Reason {
  /// What is wrong, for people.
  var sentence: String {
    switch self {
    case .shape: "không phải một dòng sổ hợp lệ"
    case .hash: "mã SHA-256 không khớp với nội dung"
    case .sequence(let found): "số thứ tự \(found) không nối tiếp dòng trước"
    case .chain: "không nối với mã của dòng trước"
    }
  }
}
