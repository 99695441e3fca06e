const deco = {
  input(name: string) { return (target: any, context: any): void => {}; },
};
export class A {
  @deco.input("prop")
  prop = 1;
}

