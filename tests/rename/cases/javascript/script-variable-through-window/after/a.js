var counter = 0;
function click() { counter++; }
