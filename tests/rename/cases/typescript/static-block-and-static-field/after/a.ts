export class C {
  static made = 0;
  static { this.made++; C.made += 1; }
  static get double(): number { return C.made * 2; }
  count = 1;
}

