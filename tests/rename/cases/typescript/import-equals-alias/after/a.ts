namespace Shapes {
  export namespace Polygons { export class Square { side = 1; } }
}
import poly = Shapes.Polygons;
export const a: poly.Square = new poly.Square();

