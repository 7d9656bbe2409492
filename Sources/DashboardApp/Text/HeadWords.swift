import Domain
import VietnameseText

/// Heads of units as screens name them: with the post and the capacity in which they hold it.
package enum HeadWords {
  /// "Trần Thị Mẫu, Giám đốc", "…, Q. Giám đốc", "…, Phó Giám đốc (phụ trách)"; "khuyết" for an empty post.
  package static func text(of headship: Headship, _ registry: Registry, _ language: Language) -> DisplayText {
    guard let person = headship.person else { return vacant[language] }
    return "\(name(of: person, registry)), \(post(of: headship, language))"
  }

  /// "Giám đốc", "Q. Giám đốc", "Phó Giám đốc (phụ trách)".
  package static func post(of headship: Headship, _ language: Language) -> DisplayText {
    let title = headship.title
    switch headship.mode {
    case .official: return DisplayText(title)
    case .acting:
      // A title can already say that it is acting.
      let post =
        ["Quyền ", "quyền ", "Q. "].first { title.hasPrefix($0) }.map { title.dropFirst($0.count) } ?? title[...]
      return language == .vietnamese ? "Q. \(post)" : "Acting \(post)"
    case .inCharge:
      guard !title.contains("phụ trách"), !title.contains("Phụ trách") else { return DisplayText(title) }
      return language == .vietnamese ? "\(title) (phụ trách)" : "\(title) (in charge)"
    case .vacant: return vacant[language]
    }
  }

  /// The name of a person; their code where the register lacks them.
  package static func name(of person: Code<Person>, _ registry: Registry) -> DisplayText {
    DisplayText(registry.people[person]?.name ?? person.rawValue)
  }

  package static let vacant = Phrase("khuyết", "vacant")
}
