interface Named {
    String name();
}

record User(String name, int age) implements Named {}

class Use {
    String run(Named n, User u) {
        return n.name() + u.name();
    }
}
