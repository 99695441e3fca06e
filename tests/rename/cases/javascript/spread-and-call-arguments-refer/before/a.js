let x = Object;
x(); new x(); x.y; x?.y; x['x']; f(...x); [...x];
function f() {}
