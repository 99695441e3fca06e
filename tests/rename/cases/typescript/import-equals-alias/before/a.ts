namespace Shapes {
  export namespace Polygons { export class Square { side = 1; } }
}
import polygons = Shapes.Polygons;
export const a: polygons.Square = new polygons.Square();

