/// The name of a screen; each screen declares its own in its folder.
package struct ScreenID: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }
}
