export const Node = class Node {
  next?: Node;
  copy(): Node {
    return new Node();
  }
};
export const first = new Node();

