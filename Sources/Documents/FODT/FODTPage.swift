/// The kinds of page: a text begins without a number on its first page, and appendices are counted apart.
enum FODTPage: String, CaseIterable {
  case first = "First"
  case standard = "Standard"
  /// A page of the body that lies for a wide table; its number goes on.
  case wide = "Wide"
  case appendixFirst = "AppendixFirst"
  case appendix = "Appendix"
  case wideAppendixFirst = "WideAppendixFirst"
  case wideAppendix = "WideAppendix"

  var showsNumber: Bool {
    switch self {
    case .first, .appendixFirst, .wideAppendixFirst: false
    case .standard, .wide, .appendix, .wideAppendix: true
    }
  }

  private var isLandscape: Bool { self == .wide || self == .wideAppendix || self == .wideAppendixFirst }

  /// The page after a first one.
  private var next: FODTPage {
    switch self {
    case .first: .standard
    case .appendixFirst: .appendix
    case .wideAppendixFirst: .wideAppendix
    default: self
    }
  }

  private var layout: String {
    (isLandscape ? "Lying" : "Standing") + (showsNumber ? "Numbered" : "First")
  }

  var attributes: KeyValuePairs<StaticString, String> {
    ["style:name": rawValue, "style:page-layout-name": layout, "style:next-style-name": next.rawValue]
  }
}
