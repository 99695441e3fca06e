import unittest

class TestA(unittest.TestCase):
    def setUp(self):
        self.x = 1

    def check(self):
        self.assertEqual(self.x, 1)

