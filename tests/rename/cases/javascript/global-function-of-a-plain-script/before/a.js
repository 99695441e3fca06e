function greet() {}
