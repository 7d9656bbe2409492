/// The styles that every document has, with the sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I.
enum FODTStyles {
  static let namespaces: KeyValuePairs<StaticString, String> = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "office:version": "1.3", "office:mimetype": "application/vnd.oasis.opendocument.text",
  ]

  static let fonts: StaticString = """
    <office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'" \
    style:font-family-generic="roman" style:font-pitch="variable"/></office:font-face-decls>

    """

  /// A column so wide, in tenths of a millimetre.
  static func writeColumn(_ width: Int, to writer: inout MarkupWriter) {
    writer.element("style:style", ["style:name": columnName(width), "style:family": "table-column"]) { writer in
      writer.empty("style:table-column-properties", ["style:column-width": PageMeasures.millimetres(width)])
    }
    writer.endLine()
  }

  static func columnName(_ width: Int) -> String { "Col\(width)" }

  /// Page numbers stand in the middle of the top margin, upright, in 14.
  static let pageNumber: StaticString = """
    <style:header><text:p text:style-name="PageNumber"><text:page-number text:select-page="current"/></text:p></style:header>
    """

  /// Margins: top and bottom 20 mm, left 30 mm, right 15 mm. The number of a page takes the lower half of the top
  /// margin, so that the text begins at the same height with it and without it; the footer lies in the bottom margin.
  static let pages: StaticString = """
    <style:page-layout style:name="StandingFirst"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="20mm" fo:margin-bottom="8mm" fo:margin-left="30mm" fo:margin-right="15mm"/><style:footer-style><style:header-footer-properties svg:height="12mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>
    <style:page-layout style:name="StandingNumbered"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="10mm" fo:margin-bottom="8mm" fo:margin-left="30mm" fo:margin-right="15mm"/><style:header-style><style:header-footer-properties svg:height="10mm" fo:margin-bottom="2mm"/></style:header-style><style:footer-style><style:header-footer-properties svg:height="12mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>
    <style:page-layout style:name="LyingFirst"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin-top="20mm" fo:margin-bottom="8mm" fo:margin-left="30mm" fo:margin-right="15mm"/><style:footer-style><style:header-footer-properties svg:height="12mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>
    <style:page-layout style:name="LyingNumbered"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin-top="10mm" fo:margin-bottom="8mm" fo:margin-left="30mm" fo:margin-right="15mm"/><style:header-style><style:header-footer-properties svg:height="10mm" fo:margin-bottom="2mm"/></style:header-style><style:footer-style><style:header-footer-properties svg:height="12mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>

    """

  static let styles: StaticString = """
    <office:styles>
    <style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Times New Roman" fo:font-size="14pt" fo:language="vi" fo:country="VN" fo:color="#000000"/></style:default-style>
    <style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:default-style>
    <style:style style:name="Standard" style:family="paragraph"/>
    <style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:text-indent="12.7mm" fo:margin-top="6pt" fo:line-height="115%"/></style:style>
    <style:style style:name="Part" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:text-align="start" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="Point" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
    <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="4pt" fo:margin-bottom="6pt"/><style:text-properties fo:font-size="12pt" fo:font-style="italic"/></style:style>
    <style:style style:name="Centred" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
    <style:style style:name="Parent" style:family="paragraph" style:parent-style-name="Centred"><style:text-properties fo:font-size="13pt"/></style:style>
    <style:style style:name="Issuer" style:family="paragraph" style:parent-style-name="Parent"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="Motto" style:family="paragraph" style:parent-style-name="Centred"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="Number" style:family="paragraph" style:parent-style-name="Parent"><style:paragraph-properties fo:margin-top="6pt"/></style:style>
    <style:style style:name="Regarding" style:family="paragraph" style:parent-style-name="Centred"><style:text-properties fo:font-size="12pt"/></style:style>
    <style:style style:name="Place" style:family="paragraph" style:parent-style-name="Centred"><style:paragraph-properties fo:margin-top="6pt"/><style:text-properties fo:font-style="italic"/></style:style>
    <style:style style:name="Kind" style:family="paragraph" style:parent-style-name="Motto"><style:paragraph-properties fo:margin-top="18pt" fo:keep-with-next="always"/></style:style>
    <style:style style:name="Subject" style:family="paragraph" style:parent-style-name="Motto"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
    <style:style style:name="Addressee" style:family="paragraph" style:parent-style-name="Centred"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="6pt"/></style:style>
    <style:style style:name="AddresseeItem" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="60mm"/></style:style>
    <style:style style:name="Line" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:border-top="0.75pt solid #000000" fo:margin-top="3pt"/><style:text-properties fo:font-size="2pt"/></style:style>
    <style:style style:name="RecipientsName" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold" fo:font-style="italic"/></style:style>
    <style:style style:name="Recipient" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="11pt"/></style:style>
    <style:style style:name="Post" style:family="paragraph" style:parent-style-name="Motto"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
    <style:style style:name="Signer" style:family="paragraph" style:parent-style-name="Motto"><style:paragraph-properties fo:margin-top="70pt"/></style:style>
    <style:style style:name="AppendixTitle" style:family="paragraph" style:parent-style-name="Motto"/>
    <style:style style:name="AppendixReference" style:family="paragraph" style:parent-style-name="Centred"><style:paragraph-properties fo:margin-bottom="8pt"/><style:text-properties fo:font-style="italic"/></style:style>
    <style:style style:name="CellText" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="11pt"/></style:style>
    <style:style style:name="CellCentre" style:family="paragraph" style:parent-style-name="CellText"><style:paragraph-properties fo:text-align="center"/></style:style>
    <style:style style:name="CellNumber" style:family="paragraph" style:parent-style-name="CellText"><style:paragraph-properties fo:text-align="end"/></style:style>
    <style:style style:name="CellHead" style:family="paragraph" style:parent-style-name="CellCentre"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="CellTextBold" style:family="paragraph" style:parent-style-name="CellText"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="CellCentreBold" style:family="paragraph" style:parent-style-name="CellCentre"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="CellNumberBold" style:family="paragraph" style:parent-style-name="CellNumber"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="PageNumber" style:family="paragraph" style:parent-style-name="Centred"/>
    <style:style style:name="Origin" style:family="paragraph" style:parent-style-name="Centred"><style:text-properties fo:font-size="8pt"/></style:style>
    <style:style style:name="SampleMark" style:family="paragraph" style:parent-style-name="Origin"><style:text-properties fo:font-weight="bold"/></style:style>
    </office:styles>

    """

  /// Styles that OpenDocument allows only beside those of one document: tables, cells, drawings, and what turns a page.
  static let automatic: StaticString = """
    <style:style style:name="AppendixStanding" style:family="paragraph" style:parent-style-name="Motto" style:master-page-name="AppendixFirst"><style:paragraph-properties style:page-number="1" fo:break-before="page"/></style:style>
    <style:style style:name="AppendixLying" style:family="paragraph" style:parent-style-name="Motto" style:master-page-name="WideAppendixFirst"><style:paragraph-properties style:page-number="1" fo:break-before="page"/></style:style>
    <style:style style:name="TurnWide" style:family="paragraph" style:parent-style-name="Note" style:master-page-name="Wide"><style:paragraph-properties style:page-number="auto" fo:break-before="page"/><style:text-properties fo:font-size="2pt"/></style:style>
    <style:style style:name="TurnBack" style:family="paragraph" style:parent-style-name="Note" style:master-page-name="Standard"><style:paragraph-properties style:page-number="auto" fo:break-before="page"/><style:text-properties fo:font-size="2pt"/></style:style>
    <style:style style:name="Opening" style:family="table" style:master-page-name="First"><style:table-properties table:align="margins" table:border-model="collapsing"/></style:style>
    <style:style style:name="Plain" style:family="table"><style:table-properties table:align="margins" fo:margin-top="14pt"/></style:style>
    <style:style style:name="Grid" style:family="table"><style:table-properties table:align="margins" table:border-model="collapsing" fo:margin-top="6pt" fo:margin-bottom="6pt"/></style:style>
    <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.8mm"/></style:style>
    <style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.8mm" style:vertical-align="middle"/></style:style>
    <style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0mm"/></style:style>
    <style:style style:name="Bar" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="solid" draw:fill-color="#666666" style:vertical-pos="middle" style:vertical-rel="text"/></style:style>

    """
}
