"""An order of one thing."""


class Order:
    def __init__(self, net, count=1, country="DE"):
        self.net = net
        self.count = count
        self.country = country
