// The dashboard without a terminal: what is on the screen, what keys do, and all text that people read.
//
// Purpose. One value, `AppState`, holds all the dashboard knows. `update` folds an event into it and says what has to
// be done outside, `render` draws it. Both are pure, so that every screen can be tested without a terminal, a store or
// a clock.
//
// Calling sequence. Make an `AppState`, feed it `.start`, then every event with the moment at which it came. Carry out
// each `Effect` that comes back: those of the store by an `EffectRunner` off the main thread, whose answer is the next
// event; the rest (timers, repainting, quitting) by the run loop. After each round present `render()`.
//
// Folders. App: state, events, keys. Effects: work outside. Screens: one folder a screen, listed in `ScreenCatalog`.
// Dialogs: what opens over a screen. Forms: dialogs that end in a command, listed in `FormCatalog`. Lists: rows tied
// to records. Chrome: what stands around every screen. Text: sentences for people, used by the command line too.
//
// Errors. Nothing throws; what fails outside comes back inside an event and becomes a message that stays until read.
