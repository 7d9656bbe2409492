import Testing

@testable import ServerEntry

@Suite struct CallerTests {
  private static let settings = #"{"schema":1,"mode":"server","store":"/var/lib/kycuong/store"}"#
  private static let names: [UInt32: String] = [0: "root", 990: "kycuong", 1001: "ttv01", 1002: "Ttv01", 1003: "gs 01"]

  private func caller(real: UInt32 = 990, effective: UInt32 = 990, sudo: String?) throws -> Caller {
    let attestation = Attestation(realUser: real, effectiveUser: effective, sudoUser: sudo)
    return try Caller(attestation, under: ServerSettings(Array(Self.settings.utf8))) { Self.names[$0] }
  }

  @Test func isWhoCalledSudo() throws {
    #expect(try caller(sudo: "1001") == .person(account: "ttv01", user: 1001))
  }

  @Test func isRootWhoLooksAfterTheStore() throws {
    #expect(try caller(sudo: "0") == .root)
  }

  @Test(arguments: [(0, 0), (1001, 1001), (1001, 990), (990, 0), (4000, 4000)] as [(UInt32, UInt32)])
  func mustComeByTheServiceAccount(real: UInt32, effective: UInt32) {
    #expect(throws: CallerFault.notTheServiceAccount) { try caller(real: real, effective: effective, sudo: "1001") }
  }

  @Test(arguments: [nil, "", "ttv01", "-1", "+1001", " 1001", "1001 ", "0x3e9", "4294967295", "4294968297", "٣", "990"])
  func mustBeAttested(sudo: String?) {
    #expect(throws: CallerFault.notAttested) { try caller(sudo: sudo) }
  }

  @Test func mustHaveAName() {
    #expect(throws: CallerFault.nameless(1999)) { try caller(sudo: "1999") }
  }

  @Test(arguments: [("1002", "Ttv01"), ("1003", "gs 01")])
  func mustNotBeTakenForAnother(sudo: String, name: String) {
    #expect(throws: CallerFault.unfitName(name)) { try caller(sudo: sudo) }
  }
}
