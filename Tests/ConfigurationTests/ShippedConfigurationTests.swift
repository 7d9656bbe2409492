import Configuration
import Domain
import Glibc
import Testing
import VietnameseText

@Suite("The configuration as shipped")
struct ShippedConfigurationTests {
  @Test("is free of findings, warnings included")
  func isClean() {
    let findings = Configuration.check()
    #expect(findings.map(\.sentence.vietnamese.string) == [])
  }

  @Test("is embedded byte by byte, each file of the folder")
  func matchesTheFolder() throws {
    let folder = "\(repositoryRoot)/Config"
    let onDisk = try ConfigOverlay(directory: folder).files
    #expect(onDisk.keys.sorted() == Configuration.builtInFileNames)
    for (name, bytes) in onDisk {
      #expect(Configuration.bytes(of: name) == bytes, "\(name) was changed after the last build")
    }
  }

  @Test("gives a rulebook with the hash it is handed")
  func givesRulebook() throws {
    let rulebook = try Configuration.load { bytes in "\(bytes.count)" }
    let size = try #require(Configuration.bytes(of: "legal/catalogue.json")).count
    #expect(rulebook.catalogueHash == "\(size)")
    #expect(rulebook.thresholds == Thresholds())
    #expect(rulebook.letterheads.office.reportSign == "BC-VPUBND")
    #expect(rulebook.letterheads.homeAffairs.issuingBody == "SỞ NỘI VỤ")
  }
}

/// The top folder of the package.
let repositoryRoot: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/")
}()
