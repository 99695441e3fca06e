class Animal { static all = []; clone() { return new Animal(); } }
class Dog extends Animal {}
if (new Dog() instanceof Animal) Animal.all.push('Animal');
