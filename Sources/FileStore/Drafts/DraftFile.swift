import Domain
import JSON

/// One draft as a file: `accounts/<account>/drafts/<name>.json` (Docs/StoreFormat.md, "Drafts").
enum DraftFile {
  static let suffix = ".json"

  static func name(of id: DraftID) -> String { id.text + suffix }

  /// The draft whose file has this name; nil for names that no draft has, such as one being written.
  static func id(in name: String) -> DraftID? {
    guard name.hasSuffix(suffix) else { return nil }
    return DraftID(name.dropLast(suffix.count))
  }

  static func bytes(of draft: Draft) -> [UInt8] {
    var writer = JSONWriter(capacity: 1024)
    writer.beginObject()
    writer.key("v")
    writer.integer(1)
    writer.key("form")
    writer.string(draft.form)
    if let subject = draft.subject {
      writer.key("subject")
      writer.string(subject.text)
    }
    if let base = draft.base {
      writer.key("base")
      writer.integer(Int64(base))
    }
    writer.key("saved")
    writer.string(draft.saved.iso)
    writer.key("fields")
    writer.fields(draft.fields)
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  /// Reads a file; nil where it is no draft.
  static func draft(_ id: DraftID, in bytes: [UInt8]) -> Draft? {
    do throws(JSONError) {
      return try JSONParser(lengthLimit: DraftLimit.bytes).withDocument(bytes) { root throws(JSONError) in
        guard try root.member("v").integer == 1, let saved = Moment(iso: try root.member("saved").string) else {
          return nil
        }
        let subject = try root.optionalMember("subject")?.string
        let key = subject.flatMap { RecordKey($0) }
        guard subject == nil || key != nil else { return nil }
        let fields = try FieldMember.all(of: try root.member("fields"))
        guard fields.allSatisfy({ isTyped($0.value) }) else { return nil }
        let base = try root.optionalMember("base")?.integer
        return Draft(
          id: id, form: try root.member("form").string, subject: key, base: base.flatMap { Int(exactly: $0) },
          saved: saved, fields: fields)
      }
    } catch {
      // What is wrong with it helps nobody: the file is named to the person and stays as it is.
      return nil
    }
  }

  /// Whether a form could have given the value.
  private static func isTyped(_ value: FieldValue) -> Bool {
    switch value {
    case .text: true
    case .list(let values): values.allSatisfy { if case .text = $0 { true } else { false } }
    default: false
    }
  }
}
