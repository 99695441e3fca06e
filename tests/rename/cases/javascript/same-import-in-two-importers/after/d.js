function add() {}
add();
