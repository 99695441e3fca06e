from store import default, tape
import store

default.read("a")
tape.read()
store.default.read("b")
open("f").read()

