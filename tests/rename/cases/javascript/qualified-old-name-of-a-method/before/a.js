class Dog { speak() { return 1; } }
class Radio { speak() { return 2; } }
new Dog().speak();
new Radio().speak();
