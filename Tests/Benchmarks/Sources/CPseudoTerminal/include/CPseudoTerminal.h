#pragma once
#include <sys/types.h>

/// Starts a command as the leader of a new terminal; gives the terminal's descriptor, or -1.
int start_in_terminal(const char *const *words, const char *const *variables, int columns, int rows, pid_t *process);
