// Modes and size of a terminal, and the guard that gives a terminal back when the program dies of a fault.
//
// A Swift trap ends the process by a signal; its handler may only call what signal-safety(7) allows, so it writes bytes
// prepared beforehand, sets the modes kept beforehand and raises the signal again for whoever was to have it.
#pragma once

#include <stddef.h>

/// Whether the descriptor is a terminal.
int kc_is_terminal(int descriptor);
/// Columns and rows of a terminal.
int kc_terminal_size(int descriptor, int *columns, int *rows);
/// Reads what the terminal sent; -EAGAIN where nothing waits, 0 at the end of input.
long kc_read_terminal(int descriptor, void *bytes, size_t count);
/// Keeps the terminal's modes and the bytes that undo the screen, and catches the signals of a fault.
int kc_guard_terminal(int descriptor, const char *undo, size_t count);
/// Replaces the bytes that undo the screen, now that the terminal's kind is known.
int kc_set_undo(const char *undo, size_t count);
/// Writes the bytes and sets the modes that the guard keeps.
int kc_undo_terminal(void);
/// Gives the signals of a fault back to whoever had them.
void kc_release_terminal(void);
/// Keeps what is written to standard error back while that is a terminal, so that it spoils no screen.
int kc_keep_errors(void);
/// Writes out what was kept back and lets standard error be what it was.
void kc_tell_errors(void);
/// Waits until a descriptor can be read (the bit of its place) or `output`, where not -1, written (the bit of `count`);
/// 0 when a signal came or the time is up.
int kc_wait_terminal(const int *descriptors, int count, int output, int milliseconds);
/// Stops this process as SIGSTOP does; returns when it is continued.
int kc_stop_here(void);
/// Takes away environment variables by which a terminal library could be led astray.
void kc_clean_terminal_environment(void);
