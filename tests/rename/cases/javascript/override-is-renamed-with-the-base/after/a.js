class Animal { sound() { return ''; } }
class Dog extends Animal { sound() { return super.sound() + 'wuff'; } }
class Radio { speak() {} }
new Dog().sound();
new Radio().speak();
