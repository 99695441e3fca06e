class Person {
    private final String name;

    Person(String initialName) {
        this.name = initialName;
    }

    String name() {
        return name;
    }
}
