var clicks = 0;
function click() { clicks++; }
