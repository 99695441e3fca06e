const item = 1;
function f(item) { return item; }
f(item);
