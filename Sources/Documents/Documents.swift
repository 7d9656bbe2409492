// What leaves the program as a document.
//
// Purpose. Tables of records as CSV, and administrative documents (reports, letters, registers) in the layout of Nghị
// định 30/2020/NĐ-CP as text, HTML and flat OpenDocument. A document is made of values that are safe to show: text from
// outside passes `DisplayText` before it gets here, or in a CSV table here, so that no reader of the file, on a
// terminal, in a browser or in a spreadsheet, meets more than text.
//
// Calling sequence. Compose an `OfficialDocument` (a `DocumentHead`, blocks, signature, recipients, appendices), then
// `document.lines(width:)`, `document.html` or `document.fodt`. For CSV `var table = CSVTable(header:)`,
// `table.append(row)` for each row, then `table.text`.
//
// A table is read the other way with `CSVReader`: `CSVReader.records(of:)`, or `next()` for one line after the other.
//
// Errors. Every value can be written; what is read and is no CSV gives a `CSVFault` with its line and column.
