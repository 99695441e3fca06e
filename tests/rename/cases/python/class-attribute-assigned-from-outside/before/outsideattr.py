class Options:
    debug = False

Options.debug = True
options = Options()
options.debug = False
debug = options.debug

