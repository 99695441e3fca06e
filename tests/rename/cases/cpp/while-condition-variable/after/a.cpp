struct Node { Node* next; };
Node* pop();
int f() {
  int count = 0;
  while (Node* node = pop()) {
    if (node->next) ++count;
  }
  int n = count;
  return n;
}
