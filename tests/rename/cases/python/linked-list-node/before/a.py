class Node:
    def __init__(self, value):
        self.value = value
        self.next = None

class Counter:
    value = 0

class Chain:
    def __init__(self):
        self.head = None

    def push(self, value):
        node = Node(value)
        node.next = self.head
        self.head = node

    def sum(self):
        total = 0
        node = self.head
        while node:
            total += node.value
            node = node.next
        return total + self.head.next.value + Counter.value

