const thing = 1;
function f(item) { return item; }
f(thing);
