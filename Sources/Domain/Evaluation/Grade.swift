/// The grade of a unit or a person in a year (DOMAIN §8); the words stay Vietnamese since each is a term of law.
package enum Grade: String, FieldEnumeration, Labelled, Comparable {
  case excellent = "xuat-sac"
  case good = "tot"
  case completed = "hoan-thanh"
  case notCompleted = "khong-hoan-thanh"
  /// Not graded: too short a time in the year, or a unit newly set up.
  case ungraded = "khong-xep-loai"

  package var label: Phrase {
    switch self {
    case .excellent: Phrase("Hoàn thành xuất sắc nhiệm vụ", "Excellent")
    case .good: Phrase("Hoàn thành tốt nhiệm vụ", "Good")
    case .completed: Phrase("Hoàn thành nhiệm vụ", "Completed")
    case .notCompleted: Phrase("Không hoàn thành nhiệm vụ", "Not completed")
    case .ungraded: Phrase("Không xếp loại", "Not graded")
    }
  }

  /// The grade in a word or two, for tables.
  package var short: Phrase {
    switch self {
    case .excellent: Phrase("Xuất sắc", "Excellent")
    case .good: Phrase("Tốt", "Good")
    case .completed: Phrase("Hoàn thành", "Completed")
    case .notCompleted: Phrase("Không HT", "Not done")
    case .ungraded: Phrase("Không xếp", "Ungraded")
    }
  }

  /// Higher is better; what is not graded stands below all grades.
  private var rank: Int {
    switch self {
    case .excellent: 4
    case .good: 3
    case .completed: 2
    case .notCompleted: 1
    case .ungraded: 0
    }
  }

  package static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }
}
