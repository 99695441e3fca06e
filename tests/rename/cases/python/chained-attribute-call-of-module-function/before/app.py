import factory
from factory import get as make

factory.get().stop()
make().stop()
factory.get_watch().stop()

