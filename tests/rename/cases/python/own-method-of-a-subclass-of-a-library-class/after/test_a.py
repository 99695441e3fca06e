import unittest

class TestA(unittest.TestCase):
    def verify(self):
        self.assertEqual(1, 1)

    def test_it(self):
        self.verify()

