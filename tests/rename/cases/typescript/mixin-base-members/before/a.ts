type Constructor<T = {}> = new (...args: any[]) => T;
function Tagged<B extends Constructor>(Base: B) {
  return class extends Base { tag = 1; };
}
class Point { start = 0; }
class TaggedPoint extends Tagged(Point) {
  sum(): number { return this.start + this.tag; }
}
console.log(new TaggedPoint().start);
