/// Who stands behind a run of the program on a shared server.
package enum Caller: Hashable, Sendable {
  /// A person with an account of the system, which is their account of the store too.
  case person(account: String, user: UInt32)
  /// Root, who looks after the store and has no account in it.
  case root
}

/// What the system attests of a run.
package struct Attestation: Sendable {
  /// Real and effective user of the process.
  package var realUser: UInt32
  package var effectiveUser: UInt32
  /// The value of SUDO_UID, which sudo(8) sets to the real user who called it.
  package var sudoUser: String?

  package init(realUser: UInt32, effectiveUser: UInt32, sudoUser: String?) {
    self.realUser = realUser
    self.effectiveUser = effectiveUser
    self.sudoUser = sudoUser
  }
}

/// Why nobody can be held responsible for a run.
package enum CallerFault: Error, Equatable, Sendable {
  /// The process does not run as the service account, or not as it alone.
  case notTheServiceAccount
  /// sudo did not say who called it, or said it in no known form.
  case notAttested
  /// The system has no name for the user.
  case nameless(UInt32)
  /// The name could be taken for another one, or is none that a store takes.
  case unfitName(String)
}

extension Caller {
  /// Resolves the person once, at the start.
  ///
  /// - Parameter name: the account name of a user id (getpwuid(3)).
  package init(
    _ attestation: Attestation, under settings: ServerSettings, naming name: (UInt32) -> String?
  ) throws(CallerFault) {
    let (real, effective) = (attestation.realUser, attestation.effectiveUser)
    guard real == effective, real != 0, name(real) == settings.serviceAccount else { throw .notTheServiceAccount }
    guard let user = attestation.sudoUser.flatMap(Caller.user), user != real else { throw .notAttested }
    guard user != 0 else {
      self = .root
      return
    }
    guard let account = name(user) else { throw .nameless(user) }
    guard AccountName.isPlain(account), account != settings.serviceAccount else { throw .unfitName(account) }
    self = .person(account: account, user: user)
  }

  /// A user id in decimal digits and nothing else; the highest number means "nobody in particular" to the system.
  private static func user(_ text: String) -> UInt32? {
    guard (1...10).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return UInt32(text).flatMap { $0 == .max ? nil : $0 }
  }
}
