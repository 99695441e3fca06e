import { Base } from './base';

export interface Helpers {
  time: typeof Derived.prototype.span;
  flush: typeof Derived.prototype.flush;
}
export class Derived extends Base {
  span(): number {
    return 1;
  }
}

