import { engine } from "./engine";
export class Car {
  private e = engine();
  stop(): void { this.e.stop(); }
}
