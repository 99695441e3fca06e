struct Node { Node* next; };
Node* pop();
int f() {
  int count = 0;
  while (Node* n = pop()) {
    if (n->next) ++count;
  }
  int n = count;
  return n;
}
