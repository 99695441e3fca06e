struct List {
  struct Node { int v; Node* next; };
  Node* head = nullptr;
  Node* push(int v);
};
List::Node* List::push(int v) {
  return head = new Node{v, head};
}
struct Node {};
List::Node n;
