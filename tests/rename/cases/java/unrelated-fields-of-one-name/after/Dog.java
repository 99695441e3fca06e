class Dog {
    String name;

    boolean like(Cat cat, Dog dog) {
        return cat.title.equals(dog.name) || name.equals(cat.title);
    }
}
