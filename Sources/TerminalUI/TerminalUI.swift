/// # TerminalUI
///
/// Everything a screen needs in order to be drawn and operated, and nothing that touches a terminal: a screen draws
/// into a `Frame` of cells, a `Terminal` presents it, and bytes read from the terminal become `Input`.
///
/// Calling sequence: make a `Frame` of the terminal's size and environment, let widgets draw into parts of
/// `frame.bounds`, hand the frame to `Terminal.present`, wait for `Input`, look it up in a `Keymap` or give it to a
/// form field, and draw again.
///
/// Nothing here throws but a `Terminal` (`TerminalError`): drawing outside a frame is clipped, a key nobody bound is
/// no action, and bytes that are no key are dropped or shown as U+FFFD.
