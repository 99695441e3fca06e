class Stack extends Array { push(x) { return super.push(x); } }
new Stack().push(1);
