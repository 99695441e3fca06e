import lib
from lib import load as read, save

lib.load(name="a")
read(name="b", mode="w")
save(name="c")
lib.save(name="d")

