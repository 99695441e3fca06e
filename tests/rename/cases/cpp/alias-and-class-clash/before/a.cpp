struct Dog {};
using Cat = int;
Cat c = 1;
