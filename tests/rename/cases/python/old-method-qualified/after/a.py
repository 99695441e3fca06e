class Stack:
    def put(self, x): ...

class Queue:
    def push(self, x): ...

Stack().put(1)
Queue().push(1)

