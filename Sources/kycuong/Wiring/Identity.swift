import CPlatform
import Domain
import Glibc
import ServerEntry

/// Who runs the program, as the system attests it.
enum Identity {
  /// The account name of whoever runs this, as accounts of a store are written; the user id where the system has no name
  /// for it. On a shared server it is the person who called sudo.
  static var account: String {
    if case .person(let account, _)? = WayIn.current.caller { return account }
    let user = kc_user()
    guard let name = name(of: user)?.lowercased() else { return "uid-\(user)" }
    return Code<User>(rawValue: name) == nil ? "uid-\(user)" : name
  }

  /// The same as the code of an account of a store.
  static var code: Code<User> {
    get throws(Failure) {
      if let code = Code<User>(rawValue: account) { return code }
      throw .badInput(Phrase("“\(account)” không phải tên tài khoản.", "“\(account)” is not an account name."))
    }
  }

  /// The user id that goes with the account.
  static var userNumber: Int {
    switch WayIn.current.caller {
    case .person(_, let user)?: Int(user)
    case .root?: 0
    case nil: Int(kc_user())
    }
  }

  /// The name that the system has for a user id.
  static func name(of user: UInt32) -> String? {
    var buffer = [CChar](repeating: 0, count: 256)
    let length = kc_account_name(user, &buffer, buffer.count)
    guard length > 0 else { return nil }
    return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
