namespace Shapes {
  export namespace Polygons {
    export class Square { side = 1; }
  }
}
import polygons = Shapes.Polygons;
export const a = new polygons.Square();
export const b: Shapes.Polygons.Square = a;

