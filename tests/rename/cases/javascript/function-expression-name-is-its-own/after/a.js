const fact = function recurse(n) { return n < 2 ? 1 : n * recurse(n - 1); };
function go() {}
go();
fact(3);
