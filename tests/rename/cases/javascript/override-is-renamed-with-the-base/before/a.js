class Animal { speak() { return ''; } }
class Dog extends Animal { speak() { return super.speak() + 'wuff'; } }
class Radio { speak() {} }
new Dog().speak();
new Radio().speak();
