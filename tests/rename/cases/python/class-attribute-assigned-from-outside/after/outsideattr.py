class Options:
    verbose = False

Options.verbose = True
options = Options()
options.verbose = False
debug = options.verbose

