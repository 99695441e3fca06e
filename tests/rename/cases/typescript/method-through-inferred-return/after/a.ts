class Rocket { launch(): void {} }
class Motor { start(): void {} }
function build() {
  return new Rocket();
}
const motor = (() => new Motor())();
motor.start();
build().launch();
const r = build();
r.launch();
export {};

