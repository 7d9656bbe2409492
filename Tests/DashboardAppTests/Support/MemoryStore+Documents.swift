import Domain

@testable import DashboardApp

extension MemoryStore: DocumentOutlet {
  var documents: [String: String] { content.withLock { $0.documents } }

  func write(_ bytes: [UInt8], as name: String) throws(ExportFailure) -> String {
    let isTaken = content.withLock { content in
      guard content.documents[name] == nil else { return true }
      content.documents[name] = String(decoding: bytes, as: UTF8.self)
      return false
    }
    if isTaken { throw .file(Phrase("Tệp \(name) đã có.", "The file \(name) exists.")) }
    return "/nhà/\(name)"
  }
}
