class Stack:
    def push(self, x): ...

class Queue:
    def push(self, x): ...

Stack().push(1)
Queue().push(1)

