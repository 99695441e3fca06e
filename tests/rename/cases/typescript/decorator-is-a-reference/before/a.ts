function logged(target: any, context: any): void {}
@logged
export class A {
  @logged
  f(): void {}
  logged = 1;
}

