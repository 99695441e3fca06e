export class Tag {
  name: string;
  constructor(initial: string) {
    this.name = initial;
  }
}

