class Animal { speak() {} }
class Dog extends Animal { speak() {} }
class Cat extends Animal { speak() {} }
