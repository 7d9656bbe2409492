import ArgumentParser
import Domain

/// The language this process speaks, known before its arguments are parsed, since help and usage errors need it.
enum Speech {
  /// What `--lang` asks for; Vietnamese where it is missing or names no language.
  static let language = language(in: WayIn.current.arguments)

  private static func language(in arguments: [String]) -> Language {
    var chosen = Language.vietnamese
    for (position, argument) in arguments.enumerated() {
      if argument == "--" { break }
      let value: String
      if argument == "--lang", position + 1 < arguments.count {
        value = arguments[position + 1]
      } else if argument.hasPrefix("--lang=") {
        value = String(argument.dropFirst("--lang=".count))
      } else {
        continue
      }
      chosen = Language(rawValue: value) ?? chosen
    }
    return chosen
  }

  /// The text of a phrase in that language.
  static func text(_ phrase: Phrase) -> String { phrase[language].string }
}

/// What a line of help says of an option or argument, in the language of this process.
func hint(_ vietnamese: String, _ english: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(Speech.language == .vietnamese ? vietnamese : english, valueName: value)
}

/// What help says of a subcommand, in the language of this process.
func about(_ vietnamese: String, _ english: String) -> String {
  Speech.language == .vietnamese ? vietnamese : english
}
