class Dog { run() {} }
class Cat { run() {} }
new Dog().run();
new Cat().run();
