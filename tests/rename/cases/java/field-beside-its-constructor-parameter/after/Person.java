class Person {
    private final String fullName;

    Person(String name) {
        this.fullName = name;
    }

    String name() {
        return fullName;
    }
}
