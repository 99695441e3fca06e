int verbosity = 1;
