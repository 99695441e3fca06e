import unittest

class TestA(unittest.TestCase):
    def check(self):
        self.assertEqual(1, 1)

    def test_it(self):
        self.check()

