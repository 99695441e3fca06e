from store import default, tape
import store

default.get_value("a")
tape.read()
store.default.get_value("b")
open("f").read()

