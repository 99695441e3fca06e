int c(int verbose) { return verbose; }
