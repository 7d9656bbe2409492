import Domain
import TerminalUI
import Testing

@testable import DashboardApp

/// Bindings are the source of hint bar, menu, palette, help and document, so they must be whole wherever one can be.
@Suite struct BindingTests {
  @Test(arguments: Station.all)
  func noKeyMeansTwoThings(station: Station) throws {
    let contested = try station.desk().app.keymap.contestedKeys
    #expect(contested.isEmpty, "\(contested)")
  }

  @Test(arguments: Station.all)
  func everyBindingSpeaksBothLanguages(station: Station) throws {
    for binding in try station.desk().app.bindings {
      for phrase in [binding.label, binding.short, binding.disabled].compactMap({ $0 }) {
        #expect(!phrase.vietnamese.isEmpty)
        #expect(!phrase.english.isEmpty)
        #expect(!phrase.english.string.contains(where: UniKeyGuard.isVietnamese), "\(phrase.english)")
      }
    }
  }

  /// Rules of interface.md §3: what UniKey or a slip of the hand sends means nothing in a list.
  @Test(arguments: Station.all)
  func forbiddenKeysAreFree(station: Station) throws {
    let keymap = try station.desk().app.keymap
    for key: KeyPress in [.backspace, .character("["), .character("]"), .character("w"), .delete] {
      #expect(keymap[key] == nil, "\(key.name())")
    }
  }

  /// A doubled letter of Telex (`dd`, `aa`, `ww`) is its letter twice; nothing that writes may happen on either press.
  @Test(arguments: Station.all, "aâdđeêoôuưw".map { $0 })
  func noLetterWritesAtOnce(station: Station, letter: Character) throws {
    var desk = try station.desk()
    let before = try desk.store.snapshot().through
    desk.press(.character(letter), .character(letter))
    #expect(try desk.store.snapshot().through == before)
  }

  /// The keys of Telex for tones do nothing to a record, and on vowels nothing is ended or taken back.
  @Test(arguments: Station.all)
  func inputMethodKeysAreHarmless(station: Station) throws {
    let bindings = try station.desk().app.bindings
    for binding in bindings where binding.group == .record || binding.group == .marks {
      for tone in "sfrxj" { #expect(!binding.keys.contains(.character(tone)), "\(binding.label.vietnamese)") }
      guard binding.keys.contains(where: { "aeiouy".contains($0.letter) }) else { continue }
      #expect(Self.harmlessOnVowels.contains(binding.action), "\(binding.label.vietnamese)")
    }
  }

  /// Adding opens an empty form, the rest only shows something else.
  private static let harmlessOnVowels: Set<Action> = [
    .flag, .own(.addAssignment), .own(.addUnitRow), .own(.assignmentsOfUnit), .own(.addUser), .own(.addEntry),
    .own(.openConsequence),
  ]

  /// Each F-key but F8 has a plain key beside it.
  @Test(arguments: Station.all)
  func functionKeysHaveAPlainKey(station: Station) throws {
    for binding in try station.desk().app.bindings {
      let isNumbered = binding.keys.contains { if case .function = $0.key { true } else { false } }
      guard isNumbered, !binding.keys.contains(.function(8)) else { continue }
      #expect(
        binding.keys.contains { if case .character = $0.key { true } else { false } }, "\(binding.label.vietnamese)")
    }
  }

  @Test func screensHaveTheirOwnKeys() {
    let keys = ScreenCatalog.all.map { $0.key }
    #expect(Set(keys).count == keys.count)
  }
}

extension KeyPress {
  /// The letter of a plain key; a blank for any other.
  fileprivate var letter: Character {
    if case .character(let character) = key, modifiers.isEmpty { character } else { " " }
  }
}
