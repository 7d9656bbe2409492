import JSON

/// What root declared of the shared store of this machine.
package struct ServerSettings: Hashable, Sendable {
  /// The absolute path of the store folder.
  package let store: String
  /// The account that the program runs as and that owns the store.
  package let serviceAccount: String

  /// Takes the bytes of the file.
  ///
  /// Keys are `schema` (1), `mode` ("server"), `store`, and `account` ("kycuong" where missing); any other is refused,
  /// since a misspelt one would silently mean nothing.
  package init(_ bytes: [UInt8]) throws(ServerFault) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser(lengthLimit: ServerSettings.lengthLimit).withDocument(bytes) { root throws(JSONError) in
        try root.refuseMembers(otherThan: ["schema", "mode", "store", "account", "note"])
        return JSONValue(root)
      }
    } catch {
      throw .json(error)
    }
    guard value["schema"] == .integer(1) else { throw .unfit(key: "schema") }
    guard value["mode"] == .string("server") else { throw .unfit(key: "mode") }
    guard case .string(let store)? = value["store"], ServerSettings.isPlainPath(store) else {
      throw .unfit(key: "store")
    }
    self.store = store
    switch value["account"] {
    case nil: serviceAccount = "kycuong"
    case .string(let account)? where AccountName.isPlain(account) && account != "root": serviceAccount = account
    default: throw .unfit(key: "account")
    }
  }

  static let lengthLimit = 64 << 10

  /// An absolute path that leads straight to its end.
  private static func isPlainPath(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return path.hasPrefix("/") && !steps.isEmpty
      && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      && steps.allSatisfy { !["", ".", ".."].contains($0) }
  }
}

/// Names of accounts as they may stand in the system and in a store alike.
enum AccountName {
  /// Whether it is made of small ASCII letters, digits and `- . _` alone, so that no two people share one.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 64
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
        }
      }
  }
}
