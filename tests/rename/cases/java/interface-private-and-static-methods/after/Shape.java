interface Shape {
    static Shape of() {
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
        return make() == Shape.of() ? Use.make() : null;
    }
}
