from collections import OrderedDict

x = OrderedDict()

