/// Who is graded.
package enum EvaluationTarget: Hashable, Sendable {
  case unit(Code<OrgUnit>)
  case person(Code<Person>)

  /// The identifier of the record of a year; nil where the code is too long for one.
  package func id(in year: Int) -> Code<Evaluation>? {
    switch self {
    case .unit(let unit): Code(rawValue: "\(year)-u-\(unit.rawValue)")
    case .person(let person): Code(rawValue: "\(year)-p-\(person.rawValue)")
    }
  }
}
