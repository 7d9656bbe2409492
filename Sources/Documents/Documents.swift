// What leaves the program as a document.
//
// Purpose. Tables of records as CSV. A document is made of values that are safe to show: text from outside passes
// `DisplayText` here, so that no reader of the file, on a terminal or in a spreadsheet, meets more than text.
//
// Calling sequence. `var table = CSVTable(header:)`, `table.append(row)` for each row, then `table.text`.
//
// Errors. None: every value can be written.
