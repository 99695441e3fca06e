from stack import Stack as S
import stack

s = S()
s.add(1)
stack.Stack().add(2)
set().add(3)

