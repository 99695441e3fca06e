class Engine { start(): void {} }
class Race { run(): void {} }
function engine(): Engine { return new Engine(); }
function race() { return new Race(); }
engine().start();
race().run();
export {};

