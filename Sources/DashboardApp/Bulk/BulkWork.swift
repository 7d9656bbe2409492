import Domain
import VietnameseText

/// What can be done to several marked records at once.
package enum BulkWork: Hashable, Sendable {
  /// Adds the same progress note to each assignment.
  case note
  /// Accepts the reported result of each assignment.
  case accept
  /// Hands each assignment to one account that follows it.
  case follower
  /// Records the same finding for each incident, which is then being verified.
  case verify

  /// What the person gives for all of them.
  enum Entry: Hashable, Sendable {
    case nothing
    case text
    case account
  }

  var entry: Entry {
    switch self {
    case .note, .verify: .text
    case .follower: .account
    case .accept: .nothing
    }
  }

  var title: Phrase {
    switch self {
    case .note: Phrase("Ghi tiến độ nhiều việc", "Note progress of several tasks")
    case .accept: Phrase("Xác nhận nhiều kết quả", "Accept several results")
    case .follower: Phrase("Giao người theo dõi nhiều việc", "Hand over several tasks")
    case .verify: Phrase("Xác minh nhiều vụ việc", "Verify several incidents")
    }
  }

  /// The name of what the person gives.
  var label: Phrase {
    switch self {
    case .note: Phrase("Nội dung", "Note")
    case .verify: Phrase("Kết quả", "Finding")
    case .follower: Phrase("Người theo dõi", "Follower")
    case .accept: Phrase("", "")
    }
  }

  /// What a number of records is called.
  func counted(_ count: Int) -> Phrase {
    self == .verify
      ? Phrase("\(count) vụ việc", "\(count) incident\(count == 1 ? "" : "s")")
      : Phrase("\(count) việc", "\(count) task\(count == 1 ? "" : "s")")
  }

  /// The command for one record; nil where the record is of another kind.
  ///
  /// - Parameters:
  ///   - version: the version of the record that the person sees.
  ///   - given: the text or the account for all of them.
  func command(on key: RecordKey, version: Int, given: String) -> Command? {
    if self == .verify {
      return RecordNumber<Incident>(rawValue: key.id).map { .verifyIncident($0, finding: given) }
    }
    guard let id = RecordNumber<Assignment>(rawValue: key.id) else { return nil }
    switch self {
    case .note: return .noteAssignment(id, text: given)
    case .accept: return .acceptAssignment(id)
    case .follower: return .edit(RecordEdit(key, base: version, set: [FieldMember("follower", .text(given))]))
    case .verify: return nil
    }
  }
}
