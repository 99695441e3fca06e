function f() { const a = 1; return a; }
function g() { const b = 2; return b; }
