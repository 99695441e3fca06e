export {};
function start() {}
start();
