class Dog {
    String name;

    boolean like(Cat cat, Dog dog) {
        return cat.name.equals(dog.name) || name.equals(cat.name);
    }
}
