from space.deep import mod
from space.deep.mod import perform

mod.perform()
perform()

