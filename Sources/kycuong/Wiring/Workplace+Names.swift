import Domain
import VietnameseText

extension Workplace {
  /// The unit that an argument names.
  func unit(_ typed: String, on other: CalendarDay? = nil) throws(Failure) -> Code<OrgUnit> {
    switch registry.unit(named: typed, on: other ?? day) {
    case .found(let unit): return unit
    case .ambiguous(let units):
      throw .badInput(
        Phrase(
          "“\(typed)” là tên của nhiều đơn vị: \(told(units)).", "“\(typed)” names several units: \(told(units))."),
        next: Phrase("Dùng mã của một đơn vị.", "Use the code of one."))
    case .unknown(let proposals):
      let next =
        proposals.isEmpty
        ? Phrase("Xem các mã: kycuong units list", "See the codes: kycuong units list")
        : Phrase("Gần giống: \(told(proposals)).", "Near it: \(told(proposals)).")
      throw .missing(Phrase("Không có đơn vị “\(typed)”.", "There is no unit “\(typed)”."), next: next)
    }
  }

  /// The record of the unit that an argument names.
  func registeredUnit(_ typed: String) throws(Failure) -> OrgUnit {
    let code = try unit(typed)
    if let unit = registry.units[code] { return unit }
    throw .store(.refused(.unknownUnit(code.rawValue)), at: self)
  }

  private func told(_ units: [Code<OrgUnit>]) -> DisplayText {
    units.map { unit in
      "\(unit.rawValue) (\(registry.units[unit]?.name(on: day).name ?? ""))"
    }.joined(separator: ", ")
  }

  /// The units that arguments name.
  func units(_ typed: [String]) throws(Failure) -> [Code<OrgUnit>] {
    var units: [Code<OrgUnit>] = []
    for name in typed { units.append(try unit(name)) }
    return units
  }

  /// The person that an argument names by code or full name.
  func person(_ typed: String) throws(Failure) -> Code<Person> {
    switch registry.person(named: typed) {
    case .found(let person): return person
    case .ambiguous(let people):
      let codes = people.map { DisplayText($0.rawValue) }.joined(separator: ", ")
      throw .badInput(
        Phrase("Có nhiều người tên “\(typed)”: \(codes).", "Several people are named “\(typed)”: \(codes)."),
        next: Phrase("Dùng mã của một người.", "Use the code of one."))
    case .unknown:
      throw .missing(
        Phrase("Không có người “\(typed)” trong sổ.", "There is no person “\(typed)” in the store."),
        next: Phrase(
          "Xem: kycuong people list; thêm người: kycuong people add",
          "See: kycuong people list; add someone: kycuong people add"))
    }
  }

  /// The account that an argument names.
  func account(_ typed: String) throws(Failure) -> Code<User> {
    if let account = Code<User>(rawValue: typed.lowercased()) { return account }
    throw .badInput(
      Phrase("“\(typed)” không phải tên tài khoản.", "“\(typed)” is not an account name."),
      next: Phrase(
        "Tên tài khoản chỉ gồm chữ không dấu, chữ số và các dấu - . _",
        "Account names are made of ASCII letters, digits and - . _"))
  }

  /// The identifier of an assignment or incident: whole, or its number in the year of the reporting day.
  func number<R: Record & Numbered>(_ typed: String, of: R.Type) throws(Failure) -> RecordNumber<R> {
    if let number = RecordNumber<R>(typed: typed, year: day.year) { return number }
    let example = RecordNumber<R>(year: day.year, number: 12).rawValue
    throw .badInput(
      Phrase("“\(typed)” không phải mã số.", "“\(typed)” is not an identifier."),
      next: Phrase("Viết như \(example), hoặc 12.", "Write \(example), or 12."))
  }

  /// A filter of assignments, units or incidents.
  func filter(_ words: [String], fields: Set<String>) throws(Failure) -> Filter {
    do throws(FilterError) {
      return try Filter(words.joined(separator: " "), fields: fields)
    } catch {
      throw .filter(error)
    }
  }
}
