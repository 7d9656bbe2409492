import Domain
import TerminalUI

extension AppState {
  /// All bindings in force on the screen that is shown, its own first.
  package var bindings: [ActionBinding] {
    let own = screens[current]?.bindings(self) ?? []
    return own + CommonBindings.detailScroll(self) + [CommonBindings.history(self)] + CommonBindings.screens(self)
      + CommonBindings.program
      + [CommonBindings.drafts(self)] + CommonBindings.imports(self) + CommonBindings.views(self)
  }

  /// The bindings as keys find them.
  package var keymap: Keymap<Action> { Keymap(bindings.map { $0.spoken(language) }) }

  /// What pressing a key does now; as `keymap` says, without putting all keys into words.
  func meaning(of press: KeyPress) -> Keymap<Action>.Outcome {
    guard let binding = bindings.first(where: { $0.keys.contains(press) }) else { return .unbound }
    return binding.disabled.map { .disabled($0[language]) } ?? .action(binding.action)
  }

  /// Does what a key or a line of the palette asks for.
  package mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .help:
      open(HelpDialog(self))
      return []
    case .palette:
      open(PaletteDialog(self))
      return []
    case .menu:
      open(MenuDialog(self))
      return []
    case .goTo(let id) where id != current: return go(to: id)
    case .switchAccount(let account): return switchAccount(to: account)
    case .refresh: return takeChanges()
    case .repaint: return [.repaint]
    case .history: return openHistory()
    case .lookBack:
      open(EarlierViewDialog())
      return []
    case .lookAtNow: return lookAtNow()
    case .scrollDetail(let move): return scrollDetail(move)
    case .drafts:
      open(DraftsDialog())
      return []
    case .importFile:
      open(ImportDialog())
      return []
    case .quit:
      open(QuestionDialog.quit(self))
      return []
    default: return withScreen(current) { screen, app in screen.handle(action, &app) } ?? []
    }
  }

  /// Puts the rows in order anew and takes the marks of others' changes away.
  private mutating func takeChanges() -> [Effect] {
    ledger.changed = [:]
    ledger.newlyLate = []
    refreshScreen(order: .renewed)
    return load() + settleScreen()
  }

  /// Goes on as another account: nothing that the one before could see stays.
  private mutating func switchAccount(to account: Code<User>) -> [Effect] {
    guard settings.canSwitchAccount, account.rawValue != session.account else { return [] }
    session.actor = Actor(account: account.rawValue, uid: session.actor.uid)
    let through = ledger.through
    let loading = ledger.loadingSince
    ledger = Ledger()
    ledger.through = through
    ledger.loadingSince = loading
    present = nil
    screens = ScreenStates()
    dialogs = []
    messages.clearPassing()
    messages.post(.news, Messages.workingAs(account.rawValue, language))
    session.drafts = []
    session.before = nil
    session.watermarkKept = nil
    return load() + [.loadDrafts(of: session.account), .loadWatermark(of: session.account)]
  }
}
