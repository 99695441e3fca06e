const deco = {
  prop(name: string) { return (target: any, context: any): void => {}; },
};
export class A {
  @deco.prop("prop")
  prop = 1;
}

