function f() { const b = 1; return b; }
function g() { const b = 2; return b; }
