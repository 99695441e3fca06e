import { Base } from './base';

export interface Helpers {
  time: typeof Derived.prototype.time;
  flush: typeof Derived.prototype.flush;
}
export class Derived extends Base {
  time(): number {
    return 1;
  }
}

