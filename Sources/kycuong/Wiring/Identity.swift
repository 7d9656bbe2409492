import CPlatform
import Domain
import Glibc

/// Who runs the program, as the system attests it.
enum Identity {
  /// The account name of this process, as accounts of a store are written; the user id where the system has no name for it.
  static var account: String {
    let user = kc_user()
    var buffer = [CChar](repeating: 0, count: 256)
    let length = kc_account_name(user, &buffer, buffer.count)
    guard length > 0 else { return "uid-\(user)" }
    let name = String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self).lowercased()
    return Code<User>(rawValue: name) == nil ? "uid-\(user)" : name
  }

  /// The same as the code of an account of a store.
  static var code: Code<User> {
    get throws(Failure) {
      if let code = Code<User>(rawValue: account) { return code }
      throw .badInput(Phrase("“\(account)” không phải tên tài khoản.", "“\(account)” is not an account name."))
    }
  }

  static var userNumber: Int { Int(kc_user()) }
}
