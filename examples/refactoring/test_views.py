import importlib
import pkgutil
import unittest

import shop.views
from shop.order import Order


class Views(unittest.TestCase):
    def test_every_view_shows_the_price_with_tax(self):
        names = [module.name for module in pkgutil.iter_modules(shop.views.__path__)]
        self.assertEqual(len(names), 20)
        for name in names:
            line = getattr(importlib.import_module(f"shop.views.{name}"), f"{name}_line")
            self.assertEqual(line(Order(1000, count=2)), f"{name}: 2380")
