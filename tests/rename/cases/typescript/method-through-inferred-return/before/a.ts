class Rocket { start(): void {} }
class Motor { start(): void {} }
function build() {
  return new Rocket();
}
const motor = (() => new Motor())();
motor.start();
build().start();
const r = build();
r.start();
export {};

