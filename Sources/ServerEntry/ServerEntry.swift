// ServerEntry: how people come in where many accounts share one store.
//
// Purpose. On a shared server the program runs as a service account, started by sudo(8) out of a forced command of sshd(8).
// This target decides from what root has written and what the system attests: whether that is so here, who the person
// is, and which command line they sent. It trusts no variable of the environment but the two that sudo and sshd set.
//
// Calling sequence. `ServerSettings.read()` gives what root declared, nil where nothing is declared: then the store is a
// personal one and nothing of this applies. `Caller(…)` gives the person, `ForcedCommand.words(of:)` their words.
//
// Errors. `ServerFault`, `CallerFault`, `ForcedCommandFault`. Every one of them means that the program must stop: a fault
// is never taken for "no shared server".
