import Domain

/// Who works here, and what they have asked of the store in this sitting.
package struct Session: Sendable {
  package internal(set) var actor: Actor
  /// Requests sent so far.
  var requestCount = 0
  /// Commands that the store has not answered yet.
  package internal(set) var pending: [RequestID: Command] = [:]
  /// Requests of this session, so that its own changes are not taken for those of others.
  var ownRequests: Set<RequestID> = []
  /// The store's word on the last command that is on the disk.
  package internal(set) var lastReceipt: Receipt?
  /// Drafts of the account, the newest first.
  package internal(set) var drafts: [Draft] = []
  /// Drafts that are on their way to the disk or away from it.
  package internal(set) var draftWork = 0
  /// How far the account had looked before this sitting; nil within where it never had.
  package internal(set) var before: Watermark??
  /// When a watermark was kept last in this sitting.
  var watermarkKept: Moment?
  /// Watermarks on their way to the disk.
  var watermarkWork = 0
  /// Whether the timer that keeps what is typed runs.
  var isDraftTimerSet = false

  package init(actor: Actor) {
    self.actor = actor
  }

  package var account: String { actor.account }

  /// Whether something is on its way to the disk.
  package var awaitsDisk: Bool { !pending.isEmpty || draftWork > 0 || watermarkWork > 0 }
}

extension AppState {
  /// The record of the account that works here, as it is now also where an earlier state is shown; nil where the store
  /// lacks it.
  package var user: User? {
    Code<User>(rawValue: session.account).flatMap { (present?.index ?? ledger.index)?.registry.users[$0] }
  }

  /// Accounts one can go on as, in the order of their codes.
  package var accounts: [User] {
    guard settings.canSwitchAccount, let users = ledger.index?.registry.users.all else { return [] }
    return users.filter { !$0.isDisabled }.sorted { $0.id < $1.id }
  }

  /// Whether the account may do something; separation of duties is judged only with the command itself.
  package func may(_ permission: Permission) -> Bool { lack(of: permission) == nil }

  /// Why nothing can be written from here; nil when it can.
  package var writingBar: Phrase? {
    if asOf != nil {
      return Phrase(
        "đang xem số liệu của lúc trước; ESC về hiện tại rồi mới sửa được",
        "an earlier state is shown; ESC comes back, then one can write")
    }
    if settings.isReadOnly { return Phrase("đang mở chỉ để xem", "opened for reading only") }
    if ledger.obstacle != nil {
      return Phrase(
        "sổ đang khóa ghi; báo quản trị chạy “kycuong verify”",
        "the store is locked for writing; ask an administrator to run “kycuong verify”")
    }
    return nil
  }

  /// Why the account cannot do something now, and who could; nil when it can.
  package func bar(to permission: Permission) -> Phrase? {
    writingBar ?? lack(of: permission)
  }

  /// Why the account may not do something, and who may; nil where it may.
  func lack(of permission: Permission) -> Phrase? {
    ledger.duties.bar(to: permission, for: session.account) {
      let roles = user?.roleSet
      let isAllowed = roles.map { settings.rulebook.permissions.allows(permission, roles: $0) != nil } ?? false
      return isAllowed ? nil : DutyWords.holders(of: permission, self)
    }
  }

  /// Asks the store to write a command: the request to wait for, and the effect that sends it.
  ///
  /// - Parameter earlier: the request under which the very same command was sent before, so that the store writes it once.
  package mutating func submit(
    _ command: Command, as earlier: RequestID? = nil
  ) -> (request: RequestID, effect: Effect)? {
    if earlier == nil { session.requestCount += 1 }
    guard let request = earlier ?? RequestID("\(settings.requestPrefix)-\(session.requestCount)") else { return nil }
    session.pending[request] = command
    session.ownRequests.insert(request)
    return (request, .commit(command, session.actor, request))
  }
}
