// Vietnamese text: what every other target needs to know about letters, and nothing about records.
//
// Calling sequence:
//   1. Text that comes in (typed, imported, from arguments) goes through `Normalization.nfc` before it is stored or compared.
//   2. Text that goes out to a frame, standard output or a document becomes `DisplayText`, which shows
//      control, bidirectional and invisible characters instead of letting them act.
//   3. A list that can be filtered keeps a `FoldedText` per row and asks `SearchQuery.matches`;
//      text folded once with `Folding.fold` and kept elsewhere is asked with `SearchQuery.matches(folded:)`.
//   4. Lists are ordered by `CollationKey`, people by `PersonName.sortKey`; both are made once per row, then compared.
//   5. Duplicates are sought with `Spelling.duplicateKey`; numbers are written with `VietnameseNumber`.
//
// Every function is pure and total: any text gives a result, so nothing here throws.
