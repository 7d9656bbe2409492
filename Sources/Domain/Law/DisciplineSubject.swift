/// Those for whom disciplinary law differs: a group of persons, with or without a leading post, or a body.
package enum DisciplineSubject: String, CaseIterable, Hashable, Sendable {
  /// Cadres: elected or approved for a term.
  case canBo = "can-bo"
  /// Civil servants with a leading post.
  case congChucLanhDao = "cong-chuc-lanh-dao"
  /// Civil servants without one.
  case congChuc = "cong-chuc"
  /// Public employees with a managing post.
  case vienChucQuanLy = "vien-chuc-quan-ly"
  /// Public employees without one.
  case vienChuc = "vien-chuc"
  /// Managers of state enterprises.
  case quanLyDNNN = "quan-ly-dnnn"
  /// A unit as a whole.
  case tapThe = "tap-the"
}

extension DisciplineSubject {
  /// The subject that a person is; nil for those whom disciplinary law of the state does not reach.
  package init?(_ group: PersonGroup, isLeading: Bool) {
    switch group {
    case .cadre: self = .canBo
    case .civilServant: self = isLeading ? .congChucLanhDao : .congChuc
    case .publicEmployee: self = isLeading ? .vienChucQuanLy : .vienChuc
    case .enterpriseManager: self = .quanLyDNNN
    case .contractWorker: return nil
    }
  }
}
