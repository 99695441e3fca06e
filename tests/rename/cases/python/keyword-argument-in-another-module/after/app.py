import lib
from lib import load as read, save

lib.load(path="a")
read(path="b", mode="w")
save(name="c")
lib.save(name="d")

