import Domain
import Testing

@testable import DashboardApp

extension Fixture {
  /// The account of Home Affairs, which keeps the registers.
  static var homeAffairs: User {
    var user = User(id: code("snv01"))
    user.displayName = "Chuyên viên Sở Nội vụ (mẫu)"
    user.roles = [.homeAffairs]
    return user
  }

  /// The fixture with some entries in each register.
  static func storeWithRegisters() throws -> MemoryStore {
    let store = try store(adding: [homeAffairs])
    for (place, (account, command)) in entries.enumerated() {
      guard let request = RequestID("entry-\(place)") else { continue }
      _ = try store.commit(command, by: Actor(account: account), request: request)
    }
    return store
  }

  /// Who entered what.
  private static var entries: [(String, Command)] {
    func add(_ register: Register, _ unit: String, _ fields: [(String, FieldValue)]) -> (String, Command) {
      let members = [FieldMember("unit", .text(unit))] + fields.map { FieldMember($0.0, $0.1) }
      return (register == .checks ? "ttv01" : "snv01", .register(.add(register, members)))
    }
    return [
      add(
        .dissemination, "so-noi-vu",
        [("document", .text("D25")), ("on", .text("2020-02-10")), ("attended", .integer(42))]),
      add(
        .dissemination, "so-noi-vu",
        [("document", .text("D30")), ("on", .text("2020-02-10")), ("attended", .integer(42))]),
      add(.dissemination, "ubnd-huyen-cu-jut", [("document", .text("D30")), ("on", .text("2020-03-02"))]),
      add(
        .checks, "ubnd-huyen-cu-jut",
        [
          ("checker", .text("thanh-tra-tinh")), ("sector", .text("Đất đai")), ("on", .text("2020-10-12")),
          ("document", .text("Kết luận 21/KL-TT")),
          (
            "findings",
            [
              CheckFinding("Hồ sơ đất đai trả trễ, không có văn bản xin lỗi", due: day(30, 11)),
              CheckFinding("Chưa công khai thủ tục", due: day(1, 11)),
            ].fieldValue
          ),
        ]),
      add(
        .checks, "so-tai-chinh",
        [
          ("checker", .text("thanh-tra-tinh")), ("sector", .text("Mua sắm công")), ("on", .text("2020-09-01")),
          ("document", .text("Kết luận 18/KL-TT")),
        ]),
      add(
        .rules, "so-noi-vu",
        [
          ("title", .text("Quy chế làm việc của Sở")), ("document", .text("QĐ 10/QĐ-SNV")),
          ("issued", .text("2017-05-04")), ("reviewed", .text("2018-06-01")),
        ]),
      add(
        .plan, "so-noi-vu",
        [
          ("year", .integer(2020)), ("text", .text("Rà soát vị trí việc làm")), ("due", .text("2020-12-15")),
          ("document", .text("KH 02/KH-SNV")),
        ]),
      add(
        .measures, "so-noi-vu",
        [
          ("measure", .text("streamlining")), ("posts", .integer(3)), ("on", .text("2020-06-01")),
          ("document", .text("QĐ 77/QĐ-SNV")),
        ]),
      add(
        .advice, "so-xay-dung",
        [
          ("document", .text("Tờ trình 55/TTr-SXD")), ("on", .text("2020-11-03")),
          ("returnedBy", .text("Văn phòng UBND tỉnh")), ("flaw", .text("wrong-law")),
          ("evidence", .text("Phiếu trả 31/PT-VP")),
        ]),
      add(
        .duties, "so-noi-vu",
        [
          ("matter", .text("Cải cách hành chính")), ("person", .text("mau-4")), ("document", .text("TB 4/TB-SNV")),
          ("on", .text("2020-01-15")),
        ]),
    ]
  }
}
