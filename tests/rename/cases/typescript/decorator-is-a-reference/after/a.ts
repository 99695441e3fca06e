function observed(target: any, context: any): void {}
@observed
export class A {
  @observed
  f(): void {}
  logged = 1;
}

