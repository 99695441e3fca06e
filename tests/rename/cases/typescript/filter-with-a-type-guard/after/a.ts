class Shape { area(): number { return 1; } }
class Square extends Shape { edge = 2; }
function isSquare(shape: Shape): shape is Square { return shape instanceof Square; }
declare const shapes: Shape[];
shapes.filter(isSquare).map((square) => square.edge);
shapes.filter((each): each is Square => isSquare(each))[0].edge;
