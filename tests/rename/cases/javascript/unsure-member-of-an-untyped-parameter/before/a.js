class Dog { run() {} }
class Cat { run() {} }
export function race(runner) { runner.run(); }
new Dog().run();
new Cat().run();
