interface Named {
    String label();
}

record User(String label, int age) implements Named {}

class Use {
    String run(Named n, User u) {
        return n.label() + u.label();
    }
}
