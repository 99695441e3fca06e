function f(greet) { return greet; }
console.log(greet);
