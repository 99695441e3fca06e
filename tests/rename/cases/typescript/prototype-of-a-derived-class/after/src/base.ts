export class Base {
  flush(): void {}
}
