import java.util.function.Function;
import java.util.function.Supplier;

class Tree {
    static class Node {
        Node() {}

        Node(int n) {}
    }

    Supplier<Node> a = Node::new;
    Function<Integer, Tree.Node> b = Tree.Node::new;
    Function<Integer, Node[]> c = Node[]::new;
}
