import Domain
import JSON

/// A value of a file being read, with the place to report faults to.
///
/// Reading never stops at a fault: what cannot be read is nil and reported, so that one pass names all that is wrong.
struct ConfigNode {
  /// The value.
  let element: JSONElement
  /// Where faults go.
  let sink: FindingSink

  /// Reports a fault of this value.
  func report(_ fault: ConfigFault, weight: ConfigFinding.Weight = .error) {
    sink.report(fault, at: element, weight: weight)
  }

  /// Turns an error of reading into a finding; nil where there was one.
  func attempt<Result>(_ read: () throws(JSONError) -> Result) -> Result? {
    do throws(JSONError) {
      return try read()
    } catch {
      if case .wrongKind(let needed, let found, _) = error {
        report(.wrongKind(needed: needed, found: found))
      } else {
        report(.json(error.sentence, english: error.englishSentence))
      }
      return nil
    }
  }

  /// Reports each member that has none of these names; false where the value is no object.
  func allows(_ names: [StaticString]) -> Bool {
    guard let members = attempt({ () throws(JSONError) in try element.members }) else { return false }
    for member in members where !names.contains(where: { member.key == $0 }) {
      sink.report(.unknownKey(member.name), at: member.key)
    }
    return true
  }

  /// A member that may be absent; null counts as absent.
  func optional(_ name: StaticString) -> ConfigNode? {
    // A value that is no object was reported by `allows`; it has no members.
    guard let found = try? element.optionalMember(name), !found.isNull else { return nil }
    return ConfigNode(element: found, sink: sink)
  }

  /// A member that must be there.
  func member(_ name: StaticString) -> ConfigNode? {
    if let found = optional(name) { return found }
    report(.missingKey(name.description))
    return nil
  }

  /// The items of the value; none where it is no list.
  var items: [ConfigNode] {
    guard let items = attempt({ () throws(JSONError) in try element.items }) else { return [] }
    return items.map { ConfigNode(element: $0, sink: sink) }
  }
}
