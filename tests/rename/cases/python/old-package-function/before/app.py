from pkg.util import run

run()

