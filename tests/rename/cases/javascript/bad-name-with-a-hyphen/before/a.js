function name() {}
