namespace Shapes {
  export namespace Figures {
    export class Square { side = 1; }
  }
}
import polygons = Shapes.Figures;
export const a = new polygons.Square();
export const b: Shapes.Figures.Square = a;

