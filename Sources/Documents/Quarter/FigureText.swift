import Domain
import VietnameseText

/// Quarters, counts and shares as reports write them.
package enum FigureText {
  /// "Quý III/2026".
  package static func name(of quarter: Quarter, _ language: Language) -> DisplayText {
    let roman = VietnameseNumber.romanQuarter(quarter.number) ?? ""
    return language == .vietnamese ? "Quý \(roman)/\(quarter.year)" : "Q\(quarter.number) \(quarter.year)"
  }

  /// "1.234".
  package static func count(_ number: Int) -> DisplayText { DisplayText(VietnameseNumber.grouped(number)) }

  /// Tenths of a percent: 857 is "85,7%", in English "85.7%"; a dash where there is nothing to share.
  package static func percent(_ tenths: Int?, _ language: Language) -> DisplayText {
    tenths.map { "\(decimal($0, language))%" } ?? "–"
  }

  /// Tenths with their sign, also of what rose: "+3,2", "-0,4", "0,0"; a dash where there is nothing to compare.
  package static func signed(_ tenths: Int?, _ language: Language) -> DisplayText {
    guard let tenths else { return "–" }
    return tenths > 0 ? "+\(decimal(tenths, language))" : decimal(tenths, language)
  }

  private static func decimal(_ tenths: Int, _ language: Language) -> DisplayText {
    let size = Int(tenths.magnitude)
    let point: DisplayText = language == .english ? "." : ","
    return "\(tenths < 0 ? "-" : "")\(VietnameseNumber.grouped(size / 10))\(point)\(size % 10)"
  }
}
