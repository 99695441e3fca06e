class Animal { sound() {} }
class Dog extends Animal { sound() {} }
class Cat extends Animal { sound() {} }
