import Glibc
import Testing

@testable import ServerEntry

@Suite struct ServerSettingsTests {
  private func settings(_ text: String) throws -> ServerSettings { try ServerSettings(Array(text.utf8)) }

  @Test func namesStoreAndAccount() throws {
    let plain = try settings(#"{"schema":1,"mode":"server","store":"/var/lib/kycuong"}"#)
    #expect(plain.store == "/var/lib/kycuong")
    #expect(plain.serviceAccount == "kycuong")
    let other = try settings(#"{"schema":1,"mode":"server","store":"/srv/so","account":"so-tay","note":"x"}"#)
    #expect(other.serviceAccount == "so-tay")
  }

  @Test(arguments: [
    (#"{"mode":"server","store":"/s"}"#, "schema"),
    (#"{"schema":2,"mode":"server","store":"/s"}"#, "schema"),
    (#"{"schema":1,"store":"/s"}"#, "mode"),
    (#"{"schema":1,"mode":"personal","store":"/s"}"#, "mode"),
    (#"{"schema":1,"mode":"server"}"#, "store"),
    (#"{"schema":1,"mode":"server","store":"so"}"#, "store"),
    (#"{"schema":1,"mode":"server","store":"/"}"#, "store"),
    (#"{"schema":1,"mode":"server","store":"/a/../b"}"#, "store"),
    (#"{"schema":1,"mode":"server","store":"/a\u001b"}"#, "store"),
    (#"{"schema":1,"mode":"server","store":"/s","account":"root"}"#, "account"),
    (#"{"schema":1,"mode":"server","store":"/s","account":"Kỷ"}"#, "account"),
    (#"{"schema":1,"mode":"server","store":"/s","account":7}"#, "account"),
  ])
  func refusesWhatItDoesNotKnow(text: String, key: String) {
    #expect(throws: ServerFault.unfit(key: key)) { try settings(text) }
  }

  @Test(arguments: ["", "[]", "{", #"{"schema":1,"mode":"server","store":"/s","stroe":"/t"}"#])
  func refusesOtherDocuments(text: String) {
    do throws(ServerFault) {
      _ = try ServerSettings(Array(text.utf8))
      Issue.record("taken: \(text)")
    } catch {
      guard case .json = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test(
    arguments: [
      (1000, 0o644, ServerFault.otherOwner), (0, 0o664, .writableByOthers), (0, 0o646, .writableByOthers),
      (1000, 0o666, .otherOwner),
    ] as [(UInt32, UInt32, ServerFault)])
  func trustsRootAlone(owner: UInt32, mode: UInt32, fault: ServerFault) {
    #expect(throws: fault) { try ServerSettings.judge(owner: owner, mode: mode) }
  }

  @Test(arguments: [0o644, 0o600, 0o755, 0o444] as [UInt32]) func takesWhatRootAloneWrites(mode: UInt32) throws {
    try ServerSettings.judge(owner: 0, mode: mode)
  }

  @Test func isNilOnlyWhereNothingIsThere() throws {
    #expect(try ServerSettings.read(at: "/nonexistent/kycuong.json") == nil)
    #expect(try ServerSettings.read(at: "/proc/kycuong.json") == nil)
    #expect(throws: ServerFault.notAFile) { try ServerSettings.read(at: "/dev/null") }
    #expect(throws: ServerFault.unreadable(ENOTDIR)) { try ServerSettings.read(at: "/dev/null/kycuong.json") }
  }
}
