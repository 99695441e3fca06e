export class Box {
  width = 1;
  size = 2;
}

