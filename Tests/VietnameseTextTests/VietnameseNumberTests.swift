import Testing
import VietnameseText

@Suite("Numbers")
struct VietnameseNumberTests {
  @Test(
    "Thousands",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (12345, "12.345"), (1_234_567, "1.234.567"), (-1, "-1"),
      (-1000, "-1.000"), (-999, "-999"), (Int.max, "9.223.372.036.854.775.807"),
      (Int.min, "-9.223.372.036.854.775.808"),
    ])
  func grouped(number: Int, expected: String) {
    #expect(VietnameseNumber.grouped(number) == expected)
  }

  @Test(
    "Percent",
    arguments: [
      (6, 7, 1, "85,7%"), (6, 7, 0, "86%"), (6, 7, 3, "85,714%"), (0, 7, 1, "0,0%"), (7, 7, 1, "100,0%"),
      (1, 8, 1, "12,5%"),
      (1, 16, 1, "6,3%"), (1, 2000, 1, "0,1%"), (1, 2001, 1, "0,0%"), (-1, 16, 1, "-6,3%"), (-1, 3000, 1, "0,0%"),
      (3, 2, 1, "150,0%"), (1000, 1, 1, "100.000,0%"), (1, 200, 2, "0,50%"), (2, 3, 99, "66,666667%"),
      (2, 3, -1, "67%"), (Int.max - 1, Int.max, 1, "100,0%"), (Int.max / 2, Int.max, 6, "50,000000%"),
    ])
  func percent(part: Int, whole: Int, decimals: Int, expected: String) {
    #expect(VietnameseNumber.percent(part: part, of: whole, decimals: decimals) == expected)
  }

  @Test(
    "No share of nothing, and none that would not fit",
    arguments: [(1, 0), (0, 0), (1, -7), (Int.max, 1), (Int.min, 3)])
  func noPercent(part: Int, whole: Int) {
    #expect(VietnameseNumber.percent(part: part, of: whole) == nil)
  }

  @Test("Quarters", arguments: [(1, "I"), (2, "II"), (3, "III"), (4, "IV"), (0, nil), (5, nil), (Int.min + 1, nil)])
  func quarters(quarter: Int, expected: String?) {
    #expect(VietnameseNumber.romanQuarter(quarter) == expected)
  }
}
