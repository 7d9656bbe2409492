// The shared domain library of Kỷ Cương: what the province's records are, and which rules they obey.
//
// Purpose. Values and decisions only: no file, no screen, no clock of its own. Screens, the command line, imports and
// the store all work through it, so a rule is written once.
//
// Calling sequence. A `Store` gives a `Snapshot` with a `Registry`. Queries read it. What a person wants is a `Command`;
// `Registry.decide` judges it under a `Rulebook` and gives `RecordChange`s, which the store writes and
// `Registry.apply` folds into the next state.
//
// Folders. Time: days and moments. Records: keys, values and the field tables that drive JSON, differences, columns,
// filters and history. Model: the records. Law and Calendar: dated law as data. Rules: what follows from records.
// Commands: what can be asked, and who may. Registry: the state. Store: the protocol to where it is kept.
// Queries and Filter: reading.
//
// Errors. `RuleViolation` where a command is refused, `StoreError` where the store fails, `FieldError` where a value
// does not fit its field; all carry data, and texts are made of them elsewhere.
