class Dog { bark() { return 1; } }
class Radio { speak() { return 2; } }
new Dog().bark();
new Radio().speak();
