import Domain
import TerminalUI
import Testing
import VietnameseText

@testable import DashboardApp

/// The line of advice is whole in a terminal of 80 columns.
@Suite struct AdviceTests {
  @Test(arguments: [Language.vietnamese, .english]) func fitsEightyColumns(language: Language) throws {
    var found = 0
    for station in Station.all {
      let app = try station.desk().app
      guard let advice = app.screens[app.current]?.adviceNow else { continue }
      found += 1
      #expect(Line(advice[language]).width <= 78, "\(advice[language])")
    }
    #expect(found >= ScreenCatalog.all.count)
  }
}
