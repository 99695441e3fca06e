from stack import Stack as S
import stack

s = S()
s.push(1)
stack.Stack().push(2)
set().add(3)

