class Engine { run(): void {} }
class Race { run(): void {} }
function engine(): Engine { return new Engine(); }
function race() { return new Race(); }
engine().run();
race().run();
export {};

