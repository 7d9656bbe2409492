import CPlatform
import Testing

@Suite struct CommandLineBusyTests {
  @Test func aLockHeldForLongerThanFiveSecondsIsToldAndNothingIsWritten() throws {
    let desk = try Desk.sample()
    let lock = kc_open(KC_WORKING_FOLDER, desk.store + "/lock", CInt(KC_OPEN_READ.rawValue), 0)
    try #require(lock >= 0)
    defer { _ = kc_close(lock) }
    try #require(kc_lock(lock) == 0)
    let add = [
      "assignments", "add", "--as", "vp01", "--unit", "so-y-te", "--title", "Thử khóa", "--source", "CV 1", "--issued",
      "2026-11-02", "--no-due",
    ]
    let busy = try desk.run(add)
    #expect(busy.status == 75)
    #expect(busy.complaints.contains("thử lại"))
    #expect(try !desk.run("assignments", "list", "Thử khóa").text.contains("Thử khóa"))
    #expect(kc_unlock(lock) == 0)
    #expect(try desk.run(add).status == 0)
  }
}
