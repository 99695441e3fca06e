import factory
from factory import get as make

factory.get().halt()
make().halt()
factory.get_watch().stop()

