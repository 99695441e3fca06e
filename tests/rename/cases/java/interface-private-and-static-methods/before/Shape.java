interface Shape {
    static Shape make() {
        return help();
    }

    private static Shape help() {
        return null;
    }
}

class Use implements Shape {
    static Use make() {
        return new Use();
    }

    Object run() {
        return make() == Shape.make() ? Use.make() : null;
    }
}
