struct List {
  struct Link { int v; Link* next; };
  Link* head = nullptr;
  Link* push(int v);
};
List::Link* List::push(int v) {
  return head = new Link{v, head};
}
struct Node {};
List::Link n;
