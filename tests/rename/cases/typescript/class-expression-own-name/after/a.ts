export const Node = class Self {
  next?: Self;
  copy(): Self {
    return new Self();
  }
};
export const first = new Node();

