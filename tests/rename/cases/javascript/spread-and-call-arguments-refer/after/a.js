let thing = Object;
thing(); new thing(); thing.y; thing?.y; thing['x']; f(...thing); [...thing];
function f() {}
