import Domain
import TerminalUI

extension AppState {
  /// Takes what one read of the terminal gave, in order.
  ///
  /// A key can open a box or a form that the rest of the read is for, so each piece is judged when its turn comes.
  mutating func take(_ inputs: [Input]) -> [Effect] {
    var effects: [Effect] = []
    var queue = inputs[...]
    var previous: Input?
    while let input = queue.popFirst() {
      defer { previous = input }
      switch input {
      case .resize(let size):
        self.size = size
        effects += settleScreen()
      case .signal(let signal): effects += take(signal)
      case _ where isTyping: effects += type(input)
      case .text(let text): effects += take(commands: text, after: previous, rest: &queue)
      case .key(let press): effects += take(press)
      case .paste: break
      }
    }
    return effects
  }

  /// Whether characters are text now, not commands.
  var isTyping: Bool { !dialogs.isEmpty || screens[current]?.filterBox.isOpen ?? false }

  private mutating func take(_ signal: TerminalSignal) -> [Effect] {
    switch signal {
    case .hangUp, .terminate: keepDrafts() + [.quit]
    case .resumed: [.repaint] + load()
    }
  }

  /// Characters in a list, each a command; what an input method typed again does nothing.
  private mutating func take(
    commands text: String, after previous: Input?, rest: inout ArraySlice<Input>
  ) -> [Effect] {
    let verdict = UniKeyGuard.filter((previous.map { [$0] } ?? []) + [.text(text)])
    if verdict.isInputMethodOn { messages.post(.warning, self.text(Messages.inputMethodOn)) }
    guard verdict.inputs.contains(.text(text)) else { return [] }
    var effects: [Effect] = []
    var characters = text[...]
    while let character = characters.popFirst() {
      effects += take(.character(character))
      if isTyping {
        if !characters.isEmpty { rest = [.text(String(characters))] + rest }
        break
      }
    }
    return effects
  }

  private mutating func take(_ press: KeyPress) -> [Effect] {
    if press == .escape || press == .control("c"), messages.dismissError() { return [] }
    switch meaning(of: press) {
    case .action(let action): return perform(action)
    case .disabled(let reason):
      messages.post(.warning, reason.capitalised)
      return []
    // At the top of a screen ESC leaves the earlier state.
    case .unbound where press == .escape || press == .control("c"): return lookAtNow()
    case .unbound: return []
    }
  }

  /// An input while a dialog or the filter box is open.
  private mutating func type(_ input: Input) -> [Effect] {
    guard let place = dialogs.indices.last else { return typeFilter(input) }
    var dialog = dialogs[place]
    let outcome = dialog.handle(input, &self)
    // An answer can close the dialog below, so the place is looked up again.
    guard let place = dialogs.indices.last else { return [] }
    dialogs[place] = dialog
    return finish(outcome, at: place)
  }

  /// Does what a dialog asked for when it was given something.
  mutating func finish(_ outcome: DialogOutcome, at place: Int) -> [Effect] {
    switch outcome {
    case .staysDoing(let effects): return effects
    case .closesDoing(let effects):
      dialogs.remove(at: place)
      return effects
    case .closesFor(let action):
      dialogs.remove(at: place)
      return perform(action)
    case .opens(let dialog):
      dialogs.append(dialog)
      return []
    case .givesWay(let dialog, let effects):
      dialogs[place] = dialog
      return effects
    }
  }

  private mutating func typeFilter(_ input: Input) -> [Effect] {
    let outcome = withScreen(current) { screen, app -> FilterBox.Outcome in
      let outcome = screen.filterBox.handle(input)
      if outcome == .changed { screen.refresh(app, order: .renewed) }
      return outcome
    }
    switch outcome {
    case .changed: return [.schedule(.detail, milliseconds: 60)]
    case .ignored:
      // Arrows still move the list below an open box.
      guard case .key(let press) = input, case .action(.move(let move)) = meaning(of: press) else { return [] }
      return perform(.move(move))
    case .handled, nil: return []
    }
  }
}
