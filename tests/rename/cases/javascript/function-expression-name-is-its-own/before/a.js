const fact = function go(n) { return n < 2 ? 1 : n * go(n - 1); };
function go() {}
go();
fact(3);
