from space.deep import mod
from space.deep.mod import work

mod.work()
work()

