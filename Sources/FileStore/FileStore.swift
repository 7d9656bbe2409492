// The store in files: a journal of chained lines, checkpoints, and the lock between writers.
