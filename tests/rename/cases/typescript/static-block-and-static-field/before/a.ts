export class C {
  static count = 0;
  static { this.count++; C.count += 1; }
  static get double(): number { return C.count * 2; }
  count = 1;
}

